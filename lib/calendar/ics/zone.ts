import { tzOffset } from '@date-fns/tz';
import { DAY, HOUR } from './calendar-time';

/** The clock of a place. Local times are fields read as if they were UTC, in milliseconds. */
export interface Zone {
  /** IANA name; unset: a zone that only the file describes. */
  name?: string;
  toInstant: (local: number) => number;
  toLocal: (instant: number) => number;
}

export const utc: Zone = { toInstant: (local) => local, toLocal: (instant) => instant };

/** No place is further from UTC than this, in either direction. */
const FAR = 15 * HOUR;

/**
 * A zone from the offset it has at an instant (both in milliseconds). The offset is asked twice
 * per local day and kept where it does not change on that day: asking per event is what makes
 * reading slow.
 */
export function zoneOf(offsetAt: (instant: number) => number): Zone {
  const steady = new Map<number, number>();

  function onDayOfChange(local: number): number {
    const before = offsetAt(local - FAR);
    const after = offsetAt(local + FAR);
    // A doubled time is the first of the two (RFC 5545 3.3.5) …
    if (offsetAt(local - before) === before) return local - before;
    if (offsetAt(local - after) === after) return local - after;
    // … and one that was left out is counted on from before the gap.
    return local - before;
  }

  return {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant(local) {
      const day = Math.floor(local / DAY);
      let offset = steady.get(day);
      if (offset === undefined) {
        const first = offsetAt(day * DAY - FAR);
        offset = first === offsetAt((day + 1) * DAY + FAR) ? first : Number.NaN;
        steady.set(day, offset);
      }
      return Number.isNaN(offset) ? onDayOfChange(local) : local - offset;
    },
  };
}

/** Names come from files: remembered only as long as they are few. */
const MOST_NAMES = 1000;

const known = new Map<string, boolean>();

/** Whether the browser knows a zone of this name. */
export function isKnownZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      answer = name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      answer = false;
    }
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, answer);
  }
  return answer;
}

const zones = new Map<string, Zone>();

/** A zone that `isKnownZone`, by its IANA name. */
export function ianaZone(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const offsets = zoneOf((instant) => tzOffset(name, new Date(instant)) * 60_000);
    zone = { ...offsets, name };
    if (zones.size >= MOST_NAMES) zones.clear();
    zones.set(name, zone);
  }
  return zone;
}
