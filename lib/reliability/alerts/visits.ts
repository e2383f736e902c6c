import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { calendarDay } from '../calendar-day';
import { clientDays, counts, isMissedDay } from '../client-days';

/** One local day with outcomes that count. */
export interface Visit {
  /** A `calendarDay`. */
  day: number;
  missed: boolean;
  /** The last outcome of that day. */
  fact: OutcomeFact;
}

/**
 * The client's counted days, oldest first, each with its last outcome.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 */
export function visitsOf(outcomes: readonly OutcomeFact[]): Visit[] {
  const counted = outcomes.filter(counts).toSorted((a, b) => a.start - b.start);
  const last = new Map(counted.map((fact) => [calendarDay(fact.start), fact]));
  return clientDays(counted).flatMap((one) => {
    const fact = last.get(one.day);
    return fact ? [{ day: one.day, missed: isMissedDay(one), fact }] : [];
  });
}

/** Whether an instant lies at most so many calendar days back, whatever the clock did since. */
export const isWithin = (days: number, at: number, now: number): boolean =>
  differenceInCalendarDays(now, at) <= days;

/** The middle of some numbers, the lower of two; `null` of none. */
export const median = (numbers: readonly number[]): number | null =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null;
