import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import { calendarDay } from '@/lib/reliability/calendar-day';
import type { Level } from '@/lib/reliability/level';
import type { PracticeTotals } from '@/lib/reliability/practice-rate';
import { score } from '@/lib/reliability/score';

/**
 * What the client's record said before the day of a slot.
 *
 * @param history standing outcomes of ONE client, one per slot, in any order
 * @returns `null`: this client is not rated
 */
export const levelBefore = (
  history: readonly OutcomeFact[],
  slot: Pick<Slot, 'start'>,
  practice: PracticeTotals,
  doNotRate = false,
): Level | null => score(history, { asOf: calendarDay(slot.start), practice, doNotRate }).level;
