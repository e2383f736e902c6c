import type { MoneyDue } from '@/lib/messaging/records-protocol';
import { standingLedger } from '@/lib/policy/ledger-totals';
import type { Known } from '../known';
import type { ReadTx } from '../transact';
import { ledgerEntries } from './ledger';

/** What a client owes by the ledger, one line per currency; empty: nothing. */
export async function moneyDue(tx: ReadTx, known: Known, clientId: string): Promise<MoneyDue[]> {
  const due = standingLedger(await ledgerEntries(tx, known, clientId)).filter(
    ({ what, state }) => what === 'fee' && state === 'due',
  );
  return [...Map.groupBy(due, ({ currency }) => currency)]
    .map(([currency, entries]) => ({
      currency,
      amount: entries.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      appointments: entries.length,
      unnumbered: entries.filter(({ amount }) => amount === null).length,
    }))
    .filter(({ amount, unnumbered }) => amount + unnumbered > 0)
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
