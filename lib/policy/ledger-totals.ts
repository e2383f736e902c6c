import type { LedgerEntry, LedgerTotal, StateSums } from './ledger';
import { standing } from './said';
import { dayIn, monthOf } from './zone-days';

/** What a fee or a deposit is told apart by: one of each per slot and client. */
export const ledgerKey = (
  entry: Pick<LedgerEntry, 'clientId' | 'eventId' | 'start' | 'what'>,
): string => `${entry.clientId}|${entry.eventId}|${entry.start}|${entry.what}`;

/**
 * The entries that hold: one fee and one deposit per slot and client. Where two devices wrote side
 * by side the later one wins.
 *
 * @param entries all of them, in any order
 * @returns newest slot first
 */
export function standingLedger(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const last = new Map<string, LedgerEntry>();
  for (const entry of standing(entries)) {
    const key = ledgerKey(entry);
    if (!last.has(key)) last.set(key, entry);
  }
  return [...last.values()].toSorted(
    (a, b) => b.start - a.start || ledgerKey(a).localeCompare(ledgerKey(b)),
  );
}

/** What stood at the same place before and was replaced or taken back, newest first. */
export function earlierEntries(entries: readonly LedgerEntry[], entry: LedgerEntry): LedgerEntry[] {
  const key = ledgerKey(entry);
  return entries
    .filter((one) => one.id !== entry.id && !one.takenBack && ledgerKey(one) === key)
    .toSorted((a, b) => b.at - a.at);
}

const nothing = (): StateSums => ({
  due: 0,
  waived: 0,
  paid: 0,
  held: 0,
  carried_over: 0,
  forfeited: 0,
  returned: 0,
});

/**
 * Sums per client, month of the slot and currency; nothing is ever converted.
 *
 * @param standing entries that hold
 * @param zone IANA zone of the practice
 * @returns newest month first
 */
export function ledgerTotals(standing: readonly LedgerEntry[], zone: string): LedgerTotal[] {
  const totals = new Map<string, LedgerTotal>();
  for (const { clientId, start, currency, state, amount } of standing) {
    const month = monthOf(dayIn(zone, start));
    const key = `${month}|${clientId}|${currency}`;
    const total = totals.get(key) ?? {
      clientId,
      month,
      currency,
      sums: nothing(),
      entries: 0,
      unnumbered: 0,
    };
    total.entries += 1;
    if (amount === null) total.unnumbered += 1;
    else total.sums[state] += amount;
    totals.set(key, total);
  }
  return [...totals.values()].toSorted(
    (a, b) =>
      b.month.localeCompare(a.month) ||
      a.clientId.localeCompare(b.clientId) ||
      a.currency.localeCompare(b.currency),
  );
}
