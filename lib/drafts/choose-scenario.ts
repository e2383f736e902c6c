import { subYears } from 'date-fns/subYears';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Scenario } from './draft';

/** How long a missed appointment is remembered here, in years before the slot. */
const MEMORY_YEARS = 1;

/** The outcome that stands at this slot, or `undefined` where it is not marked. */
export const outcomeAt = (
  history: readonly OutcomeFact[],
  slot: Pick<Slot, 'eventId' | 'start'>,
): OutcomeFact | undefined =>
  history.find(({ eventId, start }) => eventId === slot.eventId && start === slot.start);

/**
 * The message that fits what became of a slot. Only unexcused no-shows of the twelve months
 * before it make a no-show a repeated one. An excused no-show already has its explanation:
 * asking for it again would be unkind, so it simply gets a new date.
 *
 * @param history standing outcomes of ONE client, one per slot, in any order
 */
export function chooseScenario(
  history: readonly OutcomeFact[],
  slot: Pick<Slot, 'eventId' | 'start'>,
): Scenario {
  const outcome = outcomeAt(history, slot);
  if (outcome?.status === 'late_cancel') return 'late_cancel';
  if (outcome?.status !== 'no_show' || outcome.excused) return 'new_time';
  const since = subYears(slot.start, MEMORY_YEARS).getTime();
  const before = history.some(
    ({ status, excused, start }) =>
      status === 'no_show' && !excused && start >= since && start < slot.start,
  );
  return before ? 'no_show_repeated' : 'no_show_first';
}
