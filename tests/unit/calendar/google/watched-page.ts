import { afterEach, beforeEach, vi } from 'vitest';
import { googleCalendar, type Probes } from '@/lib/calendar/google';
import type { Bubble, CalendarListener, ToldChip } from '@/lib/calendar/port';
import { make, timedChip, weekGrid } from './page-builder';

const WEEK = [29047, 29048, 29049];

/** A chip of one hour whose text and place agree. */
export const chip = (id: string, from = 9): HTMLElement =>
  timedChip({
    id,
    from,
    to: from + 1,
    title: id,
    hidden: `${from}:00 to ${from + 1}:00, ${id}, Pat`,
  });

/** Writes into the hidden text that is there: nothing comes or goes. */
export const retext = (one: HTMLElement, text: string): void => {
  (one.children[1] as HTMLElement).firstChild!.nodeValue = text;
};

/** Lets mutations be noted and one frame pass. */
export const flush = () => vi.advanceTimersByTimeAsync(40);

/**
 * A page of three days that is made anew for every test, and a listener that writes down what it
 * is told. Time stands still except in `flush`.
 */
export function watchedPage() {
  const log: string[] = [];
  const chips: ToldChip[] = [];
  const rooms: string[] = [];
  const bubbles: (Bubble | null)[] = [];
  const hiddenFrames = new Set<Element>();
  let week: ReturnType<typeof weekGrid>;
  let end: AbortController;

  const listener: CalendarListener = {
    onStale: (elements) => log.push(`stale ${elements.length}`),
    onChips(found) {
      chips.push(...found);
      // What was not asked for is no news when it changes.
      for (const { room } of found) rooms.push(room.size);
      log.push(`chips ${found.map(({ event }) => event.eventId).join(' ')}`);
    },
    onBubble(bubble) {
      bubbles.push(bubble);
      log.push(bubble ? `bubble ${bubble.read().eventId}` : 'bubble closed');
    },
    onBubbleChange: () => log.push('bubble patched'),
    onTheme: (theme) => log.push(theme),
    onRange: ({ eventIds }) => log.push(`range ${eventIds.join(' ')}`),
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, '', '/calendar/u/1/r/week/2026/11/23');
    week = weekGrid(WEEK);
    document.body.replaceChildren(make('div', { role: 'main' }, week.grid));
    end = new AbortController();
    for (const list of [log, chips, bubbles]) list.length = 0;
    hiddenFrames.clear();
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  return {
    log,
    chips,
    bubbles,
    /** Frames in here are not drawn. */
    hiddenFrames,
    strip: () => week.strip,
    abort: () => end.abort(),
    put(element: HTMLElement, column = 0): HTMLElement {
      week.columns[column]?.append(element);
      return element;
    },
    /**
     * Starts watching; gives back what was told at once and empties the log.
     * @param more in place of what the listener does by itself
     */
    async start(more: Partial<CalendarListener> = {}, layout: Partial<Probes> = {}) {
      const page = googleCalendar(window, {
        size: () => ({ width: 120, height: 960 }),
        visible: (frame) => !hiddenFrames.has(frame),
        ...layout,
      });
      page?.watch({ ...listener, ...more }, end.signal);
      await flush();
      return { page, told: log.splice(0) };
    },
  };
}
