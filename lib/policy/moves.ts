import type { OutcomeFact } from '@/lib/appointments/fact';
import { isWithinMonths } from './misses';
import { dayIn } from './zone-days';

/** Moves are counted over a year where there is no limit. */
const USUAL_MONTHS = 12;

/**
 * How often the client has moved a date within the months that end with the day of `at`. Excused
 * moves, and those that I was the reason for, are not counted.
 *
 * @param history standing outcomes of ONE client up to `at`, the move there among them
 */
export function movesAt(
  history: readonly OutcomeFact[],
  months: number | undefined,
  at: number,
  zone: string,
): number {
  const end = dayIn(zone, at);
  return history.filter(
    ({ status, excused, lateByMe, start }) =>
      status === 'rescheduled' &&
      !excused &&
      !lateByMe &&
      isWithinMonths(dayIn(zone, start), months ?? USUAL_MONTHS, end),
  ).length;
}
