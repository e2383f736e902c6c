import type { OutcomeFact } from '@/lib/appointments/fact';
import { isMissed } from '@/lib/appointments/status';
import { dayIn, monthsBefore } from './zone-days';

/** A day on which a client missed an appointment that was not excused and not my fault. */
export interface MissedDay {
  /** In the zone of the slot that is judged. */
  day: number;
  /** Slots missed on that day, earliest first. */
  facts: OutcomeFact[];
}

/** Whether an outcome counts against the client: a miss that nothing speaks for. */
export const isSlip = ({
  status,
  excused,
  lateByMe,
}: Pick<OutcomeFact, 'status' | 'excused' | 'lateByMe'>): boolean =>
  isMissed(status) && !excused && !lateByMe;

/**
 * The days with a slip, earliest first. Several on one day are one bad day, as in the record behind
 * the badge.
 */
export function missedDays(history: readonly OutcomeFact[], zone: string): MissedDay[] {
  const days = new Map<number, OutcomeFact[]>();
  for (const fact of history.filter(isSlip).toSorted((a, b) => a.start - b.start)) {
    const day = dayIn(zone, fact.start);
    days.set(day, [...(days.get(day) ?? []), fact]);
  }
  return [...days].map(([day, facts]) => ({ day, facts }));
}

/**
 * Whether a day lies within the months that end with another one. The same date so many months
 * earlier is just outside: the edge belongs to the client.
 */
export const isWithinMonths = (day: number, months: number, end: number): boolean =>
  day > monthsBefore(end, months) && day <= end;
