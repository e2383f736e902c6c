// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { googleCalendar } from '@/lib/calendar/google';
import type { Bubble, CalendarListener, Chip } from '@/lib/calendar/port';
import { detailsBody, dialogFrame, encodeId, make, timedChip, weekGrid } from './page-builder';

const WEEK = [29047, 29048, 29049];
let week: ReturnType<typeof weekGrid>;
let end: AbortController;
let log: string[];
let chips: Chip[];
let bubbles: (Bubble | null)[];
let hiddenFrames: Set<Element>;

const listener: CalendarListener = {
  onStale: (elements) => log.push(`stale ${elements.length}`),
  onChips(found) {
    chips.push(...found);
    log.push(`chips ${found.map((chip) => chip.event.eventId).join(' ')}`);
  },
  onBubble(bubble) {
    bubbles.push(bubble);
    log.push(bubble ? `bubble ${bubble.read().eventId}` : 'bubble closed');
  },
  onBubbleChange: () => log.push('bubble patched'),
  onTheme: (theme) => log.push(theme),
  onRange: ({ eventIds }) => log.push(`range ${eventIds.join(' ')}`),
};

const flush = () => vi.advanceTimersByTimeAsync(40);
const chip = (id: string, from = 9) =>
  timedChip({
    id,
    from,
    to: from + 1,
    title: id,
    hidden: `${from}:00 to ${from + 1}:00, ${id}, Pat`,
  });
const put = (element: HTMLElement, column = 0) => {
  week.columns[column]?.append(element);
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/calendar/u/1/r/week/2026/11/23');
  week = weekGrid(WEEK);
  document.body.replaceChildren(make('div', { role: 'main' }, week.grid));
  end = new AbortController();
  log = [];
  chips = [];
  bubbles = [];
  hiddenFrames = new Set();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

async function start() {
  const page = googleCalendar(window, {
    size: () => ({ width: 120, height: 960 }),
    visible: (frame) => !hiddenFrames.has(frame),
  });
  page?.watch(listener, end.signal);
  await flush();
  const told = log;
  log = [];
  return { page, told };
}

describe('watching chips', () => {
  it('tells the ground and every chip at the start', async () => {
    put(chip('a'));
    put(chip('b', 11), 1);
    const { page, told } = await start();
    expect(told).toEqual(['light', 'chips a b']);
    expect(page?.account()).toEqual({ index: 1, email: 'pat@example.com' });
  });

  it('tells new chips once, whatever they are wrapped in', async () => {
    await start();
    put(make('div', {}, make('div', {}, chip('a')), chip('b')));
    put(make('div', { style: 'color: red' }));
    await flush();
    expect(log).toEqual(['chips a b']);
  });

  it('tells a reused chip as stale before the next frame, then anew', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', encodeId('b'));
    await Promise.resolve();
    expect(log).toEqual(['stale 1']);
    await flush();
    expect(log).toEqual(['stale 1', 'chips b']);
  });

  it('tells nothing for an id that is written again, or set back at once', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', encodeId('a'));
    await flush();
    one.setAttribute('data-eventid', encodeId('b'));
    one.setAttribute('data-eventid', encodeId('a'));
    await flush();
    expect(log).toEqual([]);
  });

  it('tells removed chips, alone or with all around them', async () => {
    const one = put(chip('a'));
    put(chip('b'));
    await start();
    one.remove();
    await Promise.resolve();
    document.body.firstElementChild?.remove();
    await Promise.resolve();
    expect(log).toEqual(['stale 1', 'stale 1']);
  });

  it('tells the new time of a chip moved to another column, without calling it gone', async () => {
    const one = put(chip('a'));
    await start();
    put(one, 2);
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.event.start).toBe(new Date(2026, 10, 25, 9).getTime());
  });

  it('tells a new time that was written into the texts that are there', async () => {
    const one = put(chip('a'));
    await start();
    one.style.top = '439px';
    (one.children[1] as HTMLElement).firstChild!.nodeValue = '11:00 to 12:00, a, Pat';
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.event.start).toBe(new Date(2026, 10, 23, 11).getTime());
  });

  it('compares inline styles when a pointer is let go, and beside other changes', async () => {
    const one = put(chip('a'));
    const two = put(chip('b'));
    await start();
    one.style.width = '30%';
    await flush();
    expect(log).toEqual([]);
    one.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await flush();
    expect(log).toEqual(['chips a']);
    expect(chips.at(-1)?.room.size).toBe('shape');
    two.style.width = '30%';
    put(chip('c'));
    await flush();
    expect(
      chips
        .map(({ event }) => event.eventId)
        .slice(-2)
        .toSorted(),
    ).toEqual(['b', 'c']);
  });

  it('tells a changed title', async () => {
    const one = put(chip('a'));
    await start();
    one.children[1]!.textContent = '9:00 to 10:00, other, Pat';
    one.querySelector('span > span')!.textContent = 'other';
    await flush();
    expect(chips.at(-1)?.event.title).toBe('other');
  });

  it('tells a chip again when its badge was patched away, not when one was put on', async () => {
    const one = put(chip('a'));
    await start();
    const badge = make('span', { 'data-kept': 'new' });
    one.append(badge);
    await flush();
    expect(log).toEqual([]);
    badge.remove();
    await flush();
    expect(log).toEqual(['chips a']);
  });

  it('tells a chip that became a draft as stale only', async () => {
    const one = put(chip('a'));
    await start();
    one.setAttribute('data-eventid', '');
    await flush();
    expect(log).toEqual(['stale 1']);
  });

  it('looks only at chips that changed', async () => {
    for (let i = 0; i < 50; i++) put(chip(`e${i}`));
    await start();
    const reads = vi.spyOn(Element.prototype, 'getAttribute');
    const decoded = () => reads.mock.calls.filter(([name]) => name === 'jslog').length;
    put(make('div', {}, 'clock'));
    await flush();
    expect(reads).not.toHaveBeenCalled();
    put(chip('late'));
    await flush();
    expect(decoded()).toBe(1);
  });
});

describe('the range', () => {
  it('is told once the view has been quiet for a while, and not again', async () => {
    put(chip('a'));
    await start();
    await vi.advanceTimersByTimeAsync(1000);
    put(chip('b'), 1);
    await vi.advanceTimersByTimeAsync(1400);
    expect(log).toEqual(['chips b']);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['chips b', 'range a b']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('watching the bubble', () => {
  const show = (id: string) => {
    const frame = dialogFrame(detailsBody({ id, title: id }));
    document.body.append(frame);
    return frame;
  };

  it('tells that it opened, with the times of its chip, and that it closed', async () => {
    put(chip('a'));
    await start();
    const frame = show('a');
    await flush();
    expect(log).toEqual(['bubble a']);
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 23, 9).getTime());
    bubbles[0]?.place(make('kept-panel'));
    await flush();
    hiddenFrames.add(frame);
    frame.style.opacity = '0';
    await flush();
    expect(log).toEqual(['bubble a', 'bubble closed']);
    expect(frame.hasAttribute('data-kept-frame')).toBe(false);
  });

  it('tells a dialog that is reused, even shown again from hidden', async () => {
    await start();
    const frame = show('a');
    const body = frame.querySelector('#xDetDlg');
    await flush();
    body?.setAttribute('data-eventid', encodeId('b'));
    await flush();
    hiddenFrames.add(frame);
    frame.style.visibility = 'hidden';
    await flush();
    hiddenFrames.clear();
    frame.style.visibility = 'visible';
    await flush();
    expect(log).toEqual(['bubble a', 'bubble b', 'bubble closed', 'bubble b']);
  });

  it('tells late guests and a panel that was taken away, but not its own coming', async () => {
    await start();
    const frame = show('a');
    await flush();
    const host = make('kept-panel');
    bubbles[0]?.place(host);
    await flush();
    expect(log).toEqual(['bubble a']);
    frame.querySelector('#xDetDlg')?.append(make('div', { 'data-email': 'x@example.com' }));
    await flush();
    host.remove();
    await flush();
    expect(log).toEqual(['bubble a', 'bubble patched', 'bubble patched']);
  });

  it('takes a body that was drawn anew for the same bubble', async () => {
    await start();
    const frame = show('a');
    await flush();
    frame.querySelector('#xDetDlg')?.replaceWith(detailsBody({ id: 'a', title: 'again' }));
    await flush();
    expect(log).toEqual(['bubble a', 'bubble patched']);
  });

  it('prefers the chip that was pressed among several of one event', async () => {
    put(chip('a'));
    const second = put(chip('a', 13), 1);
    await start();
    second.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    show('a');
    await flush();
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 24, 13).getTime());
  });
});

describe('the list of a crowded day', () => {
  it('may close with its chips when the bubble opens', async () => {
    const one = put(chip('a'));
    await start();
    one.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    one.remove();
    document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
    await flush();
    expect(bubbles[0]?.read().start).toBe(new Date(2026, 10, 23, 9).getTime());
  });
});

describe('moving about in the application', () => {
  const go = (path: string) => {
    window.history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };

  it('rests in the settings and resumes after', async () => {
    put(chip('a'));
    document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
    await start();
    go('/calendar/u/1/r/settings');
    await flush();
    expect(log).toEqual(['stale 1', 'bubble closed']);
    put(chip('b'));
    await flush();
    expect(log).toHaveLength(2);
    go('/calendar/u/1/r/week');
    await flush();
    expect(log.slice(2)).toEqual(['chips a b', 'bubble a']);
  });

  it('notices an address that changed without an event', async () => {
    put(chip('a'));
    await start();
    window.history.pushState(null, '', '/calendar/u/1/r/settings');
    document.body.append(make('div'));
    await flush();
    expect(log).toEqual(['stale 1']);
  });

  it('starts at rest in the settings, and not at all elsewhere', async () => {
    put(chip('a'));
    window.history.replaceState(null, '', '/calendar/u/1/r/settings');
    expect((await start()).told).toEqual(['light']);
    go('/calendar/u/1/r');
    await flush();
    expect(log).toEqual(['chips a']);
    window.history.replaceState(null, '', '/calendar/embed');
    expect(googleCalendar(window)).toBeNull();
  });
});

it('follows the ground of the page', async () => {
  await start();
  document.body.className = 'CcsDpe';
  await flush();
  document.body.className = '';
  await flush();
  expect(log).toEqual(['dark', 'light']);
});

it('ends with the signal: no listener, no timer, no mark is left', async () => {
  put(chip('a'));
  document.body.append(dialogFrame(detailsBody({ id: 'a', title: 'a' })));
  await start();
  bubbles.at(-1)?.place(make('kept-panel'));
  put(chip('b'));
  end.abort();
  put(chip('c'));
  document.body.className = 'CcsDpe';
  document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(log).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(document.querySelector('[data-kept-frame]')).toBeNull();
  document.body.className = '';
});
