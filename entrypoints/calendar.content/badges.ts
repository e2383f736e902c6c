import type { Ask } from '@/entrypoints/calendar-panel/contract';
import type { SeenEvent } from '@/lib/appointments/event';
import type { BadgePainter } from '@/lib/calendar/badge-painter';
import type { CalendarPage, Chip, SeenRange, ToldChip } from '@/lib/calendar/port';
import { createKnownEvents } from './known-events';
import { createReading } from './reading';
import { byCalendar, recognised } from './recognise';
import { createToldRange } from './told-range';

export interface Badges {
  onStale(elements: HTMLElement[]): void;
  onSwapped(chips: ToldChip[]): void;
  onChips(chips: ToldChip[]): void;
  /** Asks again for everything in the page: the records changed. */
  refresh(): void;
  /** Paints everything again from what is known: the language changed. */
  repaint(): void;
  /** Takes every badge off while the screen is shared, and brings them back. */
  hide(hidden: boolean): void;
  /** Tells the store what these days hold, unless it was told just this. */
  onRange(range: SeenRange): void;
  /** The chips that are in the page, and whether a badge is to stand on each. */
  shown(): Iterable<readonly [Chip, boolean]>;
  /** Takes every badge off and forgets all. */
  stop(): void;
}

const saysTheSame = (a: SeenEvent, b: SeenEvent): boolean =>
  a.start === b.start && a.end === b.end && a.allDay === b.allDay && a.title === b.title;

/**
 * Keeps the badges of the chips in the page equal to the store, with one message per batch. New
 * chips are asked for by their ids, so that badges stand at once; what the chips say is read when
 * the page has time, and told to the store, which learns new and moved appointments from it. Those
 * of which only that tells whose they are, and those that change, do not wait for the page to be
 * left alone.
 */
export function createBadges(page: CalendarPage, painter: BadgePainter, ask: Ask): Badges {
  const shown = new Map<HTMLElement, ToldChip>();
  const known = createKnownEvents();
  const toldRange = createToldRange();
  let stopped = false;
  let hidden = false;
  let questions = 0;
  let refreshing = false;
  let again = false;

  /** Paints those of which something is known. */
  function paint(chips: Iterable<ToldChip>): void {
    if (hidden) return;
    const ready = [...chips].filter((chip) => known.has(chip.identity));
    painter.meet(ready.filter((chip) => known.get(chip.identity)?.badge));
    for (const chip of ready) painter.paint(chip, known.get(chip.identity)?.badge ?? null);
  }

  /**
   * Takes an answer in and paints what is shown now: a chip may show another event by then. What
   * looks as it did stands there already.
   */
  function learn(...answer: Parameters<typeof known.learn>): void {
    const changed = known.learn(...answer);
    if (changed.size > 0) paint([...shown.values()].filter((chip) => changed.has(chip.identity)));
  }

  /** Asks by the ids alone: nothing of the chips has to be read for it. */
  async function recognise(chips: ToldChip[]): Promise<void> {
    const asked = (questions += 1);
    const strangers = byCalendar(chips);
    const { calendars } = strangers;
    const answer = await ask('knownBadges', { account: page.account(), calendars });
    if (!answer || stopped) return;
    const found = recognised(strangers, answer);
    learn(found.chips, found.badges, asked);
    for (const { identity } of found.unsure) known.doubt(identity);
    reading.hurry(found.unsure);
  }

  /** Tells the store what the chips say. */
  async function tell(chips: ToldChip[]): Promise<void> {
    const asked = (questions += 1);
    const events = chips.map((chip) => chip.event);
    const badges = await ask('badges', { account: page.account(), events });
    if (!badges || stopped) return;
    learn(chips, badges, asked, events);
  }

  async function tellRange(range: SeenRange): Promise<void> {
    const account = page.account();
    if (!toldRange.isNews(range, JSON.stringify(account), Date.now())) return;
    const events = [...shown.values()].map(({ event }): SeenEvent => ({ ...event, title: null }));
    const stored = await ask('rangeSeen', { account, ...range, events });
    if (!stored) toldRange.lost();
  }

  const reading = createReading((chips) => {
    const news = new Set<string>();
    for (const { element, identity, event } of chips) {
      const told = known.get(identity)?.told;
      const now = shown.get(element);
      if (now?.identity === identity && !(told && saysTheSame(told, event))) news.add(identity);
    }
    // All drawings of an event together: of two that disagree one alone would pass for a move.
    if (news.size > 0) void tell([...shown.values()].filter(({ identity }) => news.has(identity)));
  });

  async function refresh(): Promise<void> {
    if (refreshing) {
      again = true;
      return;
    }
    refreshing = true;
    do {
      again = false;
      const chips = [...shown.values()];
      known.keepOnly(new Set(chips.map(({ identity }) => identity)));
      if (chips.length > 0) await tell(chips);
      // Also what another script took off or wrote over.
      if (!stopped) paint(shown.values());
    } while (again && shown.size > 0);
    refreshing = false;
  }

  function take(chips: ToldChip[]): void {
    const soon: ToldChip[] = [];
    for (const chip of chips) {
      const before = shown.get(chip.element);
      const about = known.get(chip.identity);
      // What was told and changes in its place has just been changed by somebody.
      const isChanged = about?.told && before?.identity === chip.identity;
      if (isChanged || about?.isUnsure) soon.push(chip);
      toldRange.took(before, chip);
      shown.set(chip.element, chip);
    }
    paint(chips);
    const strangers = chips.filter((chip) => !known.has(chip.identity));
    if (strangers.length > 0) void recognise(strangers);
    reading.add(chips);
    if (soon.length > 0) reading.hurry(soon);
  }

  return {
    onStale(elements) {
      painter.clear(elements);
      for (const element of elements) shown.delete(element);
      toldRange.lost();
    },
    onSwapped(chips) {
      // What stands on a chip of which nothing is known yet is somebody else's.
      painter.clear(chips.filter((chip) => !known.has(chip.identity)).map((chip) => chip.element));
      take(chips);
    },
    onChips: take,
    refresh() {
      // What a range means to the store may be another thing now.
      toldRange.lost();
      void refresh();
    },
    repaint: () => paint(shown.values()),
    hide(now) {
      hidden = now;
      if (hidden) painter.clear(shown.keys());
      else paint(shown.values());
    },
    onRange: (range) => void tellRange(range),
    *shown() {
      for (const chip of shown.values()) {
        yield [chip, !hidden && Boolean(known.get(chip.identity)?.badge)] as const;
      }
    },
    stop() {
      stopped = true;
      reading.stop();
      painter.clear(shown.keys());
      shown.clear();
      known.clear();
    },
  };
}
