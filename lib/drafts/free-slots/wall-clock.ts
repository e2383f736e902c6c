import { millisecondsInDay } from 'date-fns/constants';
import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Availability } from '@/lib/appointments/client';
import { merged, type Span } from './spans';

const MINUTE = 60_000;

/** A stretch of time in which the clock of a place goes evenly. */
interface Even extends Span {
  /** What the wall clock is ahead of UTC, milliseconds. */
  ahead: number;
}

/** Wall times are fields read as if they were UTC, in milliseconds. */
const aheadAt = (zone: string, at: number): number => tzOffset(zone, new Date(at)) * MINUTE;

/** The first minute of (`from`, `to`] from which another offset holds than at `from`. */
function changeWithin(zone: string, from: number, to: number): number {
  const before = aheadAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (aheadAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** A span of whole minutes, cut where the clocks of a zone are changed. */
function evenStretches(zone: string, { start, end }: Span): Even[] {
  const stretches: Even[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const next = Math.min(at + millisecondsInDay, end);
    const ahead = aheadAt(zone, at);
    if (aheadAt(zone, next) === ahead) at = next;
    else {
      at = changeWithin(zone, at, next);
      stretches.push({ start: from, end: at, ahead });
      from = at;
    }
  }
  if (from < end) stretches.push({ start: from, end, ahead: aheadAt(zone, from) });
  return stretches;
}

/** A day on the wall: its date, and its weekday, 0 Sunday … 6 Saturday. */
export interface WallDay {
  /** ISO 8601: `2026-11-24`. */
  date: string;
  weekday: number;
}

const dayOf = (wall: number): WallDay => {
  const midnight = new Date(wall);
  return { date: midnight.toISOString().slice(0, 10), weekday: midnight.getUTCDay() };
};

/**
 * The parts of a span that lie in the hours given for its days, in a zone. An hour that is left out
 * when clocks are changed is in none of them, one that comes twice is in them twice.
 *
 * @param zone IANA
 * @param span whole minutes, epoch milliseconds
 * @param hoursOf minutes since midnight, `from` before `to`
 */
export function spansOf(
  zone: string,
  span: Span,
  hoursOf: (day: WallDay) => readonly Pick<Availability, 'from' | 'to'>[],
): Span[] {
  const spans: Span[] = [];
  for (const { start, end, ahead } of evenStretches(zone, span)) {
    const first = Math.floor((start + ahead) / millisecondsInDay) * millisecondsInDay;
    for (let midnight = first; midnight < end + ahead; midnight += millisecondsInDay) {
      for (const { from, to } of hoursOf(dayOf(midnight))) {
        spans.push({
          start: Math.max(start, midnight + from * MINUTE - ahead),
          end: Math.min(end, midnight + to * MINUTE - ahead),
        });
      }
    }
  }
  return merged(spans);
}

/** What the wall clock of a zone shows at an instant. */
export function wallClock(zone: string, at: number): WallDay & { minute: number } {
  const wall = at + aheadAt(zone, at);
  const midnight = Math.floor(wall / millisecondsInDay) * millisecondsInDay;
  return { ...dayOf(midnight), minute: (wall - midnight) / MINUTE };
}

/** The days that a span lies on, in order. */
export function daysOf(zone: string, { start, end }: Span): WallDay[] {
  const days: WallDay[] = [];
  spansOf(zone, { start, end }, (day) => {
    if (days.at(-1)?.date !== day.date) days.push(day);
    return [];
  });
  return days;
}
