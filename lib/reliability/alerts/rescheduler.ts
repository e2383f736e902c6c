import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Alert, alertOf, placeOfFact } from './alert';
import { type AlertSpan, daysAfter } from './alert-span';
import { isWithin, median } from './visits';

const HALF_YEAR = 182;
/**
 * Moved so often within half a year, and at least this share of all dates: one date in three that
 * does not hold is a habit, three moves of a weekly client are not. A judgement, not a measurement.
 */
const OFTEN = 3;
const SHARE = 1 / 3;

/** By how many days a date was moved, rounded; `undefined`: to where is unknown. */
export const daysMoved = ({ start, nextStart }: OutcomeFact): number | undefined =>
  nextStart === undefined ? undefined : Math.round(Math.abs(nextStart - start) / millisecondsInDay);

const datesOf = (outcomes: readonly OutcomeFact[]): OutcomeFact[] =>
  outcomes
    .filter(({ status }) => status !== 'provider_cancelled')
    .toSorted((a, b) => b.start - a.start);
const isMoved = ({ status, excused }: OutcomeFact): boolean => status === 'rescheduled' && !excused;
const isHabit = (moved: number, dates: number): boolean => moved >= OFTEN && moved >= SHARE * dates;

/**
 * Dates with this client do not hold: moved again and again. Only what the user marked as
 * rescheduled counts, as nobody knows who moved an event that was merely seen elsewhere.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 * @param now epoch milliseconds
 */
export function rescheduler(outcomes: readonly OutcomeFact[], now: number): Alert | null {
  const dates = datesOf(outcomes.filter(({ start }) => isWithin(HALF_YEAR, start, now)));
  const moved = dates.filter(isMoved);
  const [last] = moved;
  if (!last || !isHabit(moved.length, dates.length)) return null;
  const days = median(moved.map(daysMoved).filter((one) => one !== undefined));
  const facts = { count: moved.length, of: dates.length, days };
  return alertOf('rescheduler', facts, placeOfFact(last));
}

/** When that is open: with every date that grows too old the share of the moved ones is another. */
export function reschedulerSpans(outcomes: readonly OutcomeFact[]): AlertSpan[] {
  const dates = datesOf(outcomes);
  const about = dates.find(isMoved)?.start;
  if (about === undefined) return [];
  const spans: AlertSpan[] = [];
  let moved = dates.filter(isMoved).length;
  // From all of them to the newest alone, each time until the oldest one left is too old.
  for (let count = dates.length; count >= OFTEN; count -= 1) {
    const [oldest, gone] = [dates[count - 1], dates[count]];
    if (!oldest) break;
    const from = gone ? daysAfter(gone.start, HALF_YEAR) : null;
    const until = daysAfter(oldest.start, HALF_YEAR);
    const before = spans.at(-1);
    if (isHabit(moved, count) && from !== until) {
      if (before && before.until === from) before.until = until;
      else spans.push({ code: 'rescheduler', about, from, until });
    }
    if (isMoved(oldest)) moved -= 1;
  }
  return spans;
}
