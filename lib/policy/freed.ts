import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';

/** What was freed longer ago is history; what became of it can be said on the client. */
const RECENT = 21 * millisecondsInDay;

/** Outcomes that leave the time of a slot free. */
const frees: ReadonlySet<OutcomeFact['status']> = new Set([
  'no_show',
  'late_cancel',
  'cancelled',
  'rescheduled',
  'provider_cancelled',
]);

/** Whether an outcome leaves the time of its slot to something else. */
export const freesTime = ({ status }: Pick<OutcomeFact, 'status'>): boolean => frees.has(status);

/**
 * Slots of a client whose time was freed in the last weeks or is free to come, the latest first.
 *
 * @param history standing outcomes of ONE client, one per slot, in any order
 * @param now epoch milliseconds
 */
export const freedSlots = (history: readonly OutcomeFact[], now: number): OutcomeFact[] =>
  history
    .filter((fact) => freesTime(fact) && fact.end > now - RECENT)
    .toSorted((a, b) => b.start - a.start);
