import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Alert, alertOf, placeOfFact } from './alert';
import { isWithin, median } from './visits';

const DAY = 86_400_000;
const HALF_YEAR = 182;
/**
 * Moved so often within half a year, and at least this share of all dates: one date in three that
 * does not hold is a habit, three moves of a weekly client are not. A judgement, not a measurement.
 */
const OFTEN = 3;
const SHARE = 1 / 3;

/** By how many days a date was moved, rounded; `undefined`: to where is unknown. */
export const daysMoved = ({ start, nextStart }: OutcomeFact): number | undefined =>
  nextStart === undefined ? undefined : Math.round(Math.abs(nextStart - start) / DAY);

/**
 * Dates with this client do not hold: moved again and again. Only what the user marked as
 * rescheduled counts, as nobody knows who moved an event that was merely seen elsewhere.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 * @param now epoch milliseconds
 */
export function rescheduler(outcomes: readonly OutcomeFact[], now: number): Alert | null {
  const dates = outcomes
    .filter(
      ({ start, status }) => isWithin(HALF_YEAR, start, now) && status !== 'provider_cancelled',
    )
    .toSorted((a, b) => b.start - a.start);
  const moved = dates.filter(({ status, excused }) => status === 'rescheduled' && !excused);
  const [last] = moved;
  if (!last || moved.length < OFTEN || moved.length < SHARE * dates.length) return null;
  const days = median(moved.map(daysMoved).filter((one) => one !== undefined));
  const facts = { count: moved.length, of: dates.length, days };
  return alertOf('rescheduler', facts, placeOfFact(last));
}
