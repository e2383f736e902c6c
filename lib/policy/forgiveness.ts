import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { LedgerEntry } from './ledger';
import { isWithinMonths, type MissedDay, missedDays } from './misses';
import type { Forgiveness } from './terms';

/** One slip in twelve months; renewpandc.com has it so, others the first one for ever. */
const YEARLY_MONTHS = 12;

export interface ForgivenessHere {
  state: 'available' | 'used' | 'none';
  /** Start of the slot it was used for last; only where it is used. */
  usedAt: number | null;
}

/**
 * Whether the slip at `slot` may be forgiven by the rule. Earlier slips have used it up one after
 * the other, each where it was there for the taking, unless the ledger says that the slip was
 * charged or let go for another reason.
 *
 * @param history standing outcomes of ONE client, this one among them
 * @param ledger standing entries of this client
 */
export function forgivenessAt(
  rule: Forgiveness,
  slot: Pick<Slot, 'eventId' | 'start'>,
  history: readonly OutcomeFact[],
  ledger: readonly LedgerEntry[],
  zone: string,
): ForgivenessHere {
  if (rule === 'none') return { state: 'none', usedAt: null };
  const days = missedDays(history, zone);
  const here = days.findIndex(({ facts }) => facts.some((fact) => isAt(fact, slot)));
  const day = days[here];
  if (!day) return { state: 'none', usedAt: null };
  let used: MissedDay | undefined;
  for (const earlier of days.slice(0, here)) {
    if (!blocks(rule, used, earlier.day) && couldBeForgiven(earlier, ledger)) used = earlier;
  }
  if (used && blocks(rule, used, day.day)) {
    return { state: 'used', usedAt: used.facts[0]?.start ?? null };
  }
  return { state: 'available', usedAt: null };
}

const blocks = (rule: Forgiveness, used: MissedDay | undefined, day: number): boolean =>
  used !== undefined && (rule === 'first' || isWithinMonths(used.day, YEARLY_MONTHS, day));

/** Whether some slip of that day was forgiven, as far as is known. */
const couldBeForgiven = ({ facts }: MissedDay, ledger: readonly LedgerEntry[]): boolean =>
  facts.some((fact) => {
    const entry = ledger.find((one) => one.what === 'fee' && isAt(one, fact));
    if (entry?.what !== 'fee') return true;
    return entry.state === 'waived' && (entry.reason ?? 'forgiveness') === 'forgiveness';
  });

const isAt = (
  one: { eventId: string; start: number },
  slot: { eventId: string; start: number },
): boolean => one.eventId === slot.eventId && one.start === slot.start;
