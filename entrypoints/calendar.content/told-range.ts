import type { SeenEvent } from '@/lib/appointments/event';
import type { SeenRange, ToldChip } from '@/lib/calendar/port';

/** Milliseconds after which a range is told once more though nothing in it changed. */
const STILL_SO = 60 * 60_000;

/** What a range tells of an event. */
const sameTimes = (a: SeenEvent, b: SeenEvent): boolean =>
  a.eventId === b.eventId &&
  a.calendarId === b.calendarId &&
  a.start === b.start &&
  a.end === b.end &&
  a.allDay === b.allDay;

/**
 * Remembers whether the range of days that was told last is still as it was told: a chip whose title
 * changed is no reason to tell hundreds of events again.
 */
export interface ToldRange {
  /** A chip came, or is told again in place of what it was. */
  took(before: ToldChip | undefined, now: ToldChip): void;
  /** Chips went, or the store changed: it is to be told in any case. */
  lost(): void;
  /** Whether this is to be told now. It counts as told. @param now epoch milliseconds */
  isNews(range: SeenRange, account: string, now: number): boolean;
}

export function createToldRange(): ToldRange {
  let changed = true;
  /** By element: what it was when the range was told, and what it is now. */
  let replaced = new Map<HTMLElement, { before: ToldChip; now: ToldChip }>();
  let last = '';
  let at = 0;

  return {
    took(before, now) {
      if (changed) return;
      const first = replaced.get(now.element)?.before ?? before;
      if (first && first.key === now.key) replaced.set(now.element, { before: first, now });
      else changed = true;
    },
    lost() {
      changed = true;
    },
    isNews({ from, to }, account, now) {
      const key = `${from} ${to} ${account}`;
      const news =
        changed ||
        key !== last ||
        now - at > STILL_SO ||
        [...replaced.values()].some((one) => !sameTimes(one.before.event, one.now.event));
      changed = false;
      replaced = new Map();
      if (!news) return false;
      last = key;
      at = now;
      return true;
    },
  };
}
