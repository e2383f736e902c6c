import type { LedgerSaid } from '@/components/ledger/ledger-change';
import type { Slot } from '@/lib/appointments/slot';
import { ask } from '@/lib/messaging/client';
import type { LedgerSaying } from '@/lib/messaging/policy-protocol';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { Saving } from './use-saving';

const takeBack = (takes: string) => ask('takeBackSaid', { id: crypto.randomUUID(), takes });

/** What is entered for a slot; taken back by itself, so that what stood before holds again. */
export function entering(
  clientId: string,
  slot: Slot,
  money: Pick<LedgerEntry, 'amount' | 'currency'>,
  said: LedgerSaid,
): Saving {
  const { amount, currency } = money;
  const id = crypto.randomUUID();
  const saying: LedgerSaying = { id, clientId, slot, amount, currency, ...said };
  return { write: () => ask('sayLedger', saying), revert: () => takeBack(id) };
}

/** Another word on an entry. The ledger knows no end of a slot, and needs none. */
export const changing = (entry: LedgerEntry, said: LedgerSaid): Saving =>
  entering(entry.clientId, slotOf(entry), entry, said);

/** An entry is taken back; undone by saying it again. */
export function takingBack(entry: LedgerEntry): Saving {
  const { what, state } = entry;
  const said: LedgerSaid =
    what === 'fee'
      ? { what, state, ...(entry.reason ? { reason: entry.reason } : {}) }
      : { what, state };
  const again: LedgerSaying = {
    id: crypto.randomUUID(),
    clientId: entry.clientId,
    slot: slotOf(entry),
    amount: entry.amount,
    currency: entry.currency,
    ...said,
  };
  return { write: () => takeBack(entry.id), revert: () => ask('sayLedger', again) };
}

const slotOf = ({ eventId, start }: LedgerEntry): Slot => ({
  eventId,
  start,
  end: start,
  allDay: false,
});
