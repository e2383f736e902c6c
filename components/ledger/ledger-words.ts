import { format, shortDate } from '@/lib/i18n/dates';
import type { LedgerTexts } from '@/lib/i18n/en/ledger';
import { moneyText } from '@/lib/i18n/money';
import type { LedgerEntry, LedgerTotal, StateSums } from '@/lib/policy/ledger';
import { depositStates, feeStates } from '@/lib/policy/ledger';

/** Every state in the order of the table. */
export const ledgerStates = [...feeStates, ...depositStates] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** `Fee waived`, `Deposit carried over`. */
export const entryWords = (entry: LedgerEntry, texts: LedgerTexts): string =>
  texts.line(texts.what[entry.what], texts.state[entry.state]);

/** `€40`, or that no amount was named. */
export const amountWords = (
  { amount, currency }: Pick<LedgerEntry, 'amount' | 'currency'>,
  tag: string,
  texts: LedgerTexts,
): string => (amount === null ? texts.noAmount : moneyText(tag, amount, currency));

/** An entry that was said before, in one line. */
export function earlierWords(
  entry: LedgerEntry,
  tag: string,
  now: number,
  texts: LedgerTexts,
): string {
  const reason =
    entry.what === 'fee' && entry.reason ? texts.because(texts.reason[entry.reason]) : '';
  const what = [entryWords(entry, texts), amountWords(entry, tag, texts), reason]
    .filter(Boolean)
    .join(', ');
  return texts.said(what, shortDate(tag, entry.at, now));
}

/** `November 2026` of `2026-11`. */
export function monthWords(month: string, tag: string): string {
  const [year = 1970, at = 1] = month.split('-').map(Number);
  return format(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, at - 1, 1),
  );
}

/** Sums of one currency. */
export interface CurrencySums {
  currency: string;
  sums: StateSums;
  unnumbered: number;
}

/** Totals added up, per currency: francs and euros are never one number. */
export function sumsByCurrency(totals: readonly LedgerTotal[]): CurrencySums[] {
  const found = new Map<string, CurrencySums>();
  for (const { currency, sums, unnumbered } of totals) {
    const before = found.get(currency);
    const added = ledgerStates.map((state): [LedgerState, number] => [
      state,
      (before?.sums[state] ?? 0) + sums[state],
    ]);
    found.set(currency, {
      currency,
      sums: Object.fromEntries(added) as StateSums,
      unnumbered: (before?.unnumbered ?? 0) + unnumbered,
    });
  }
  return [...found.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** `Due €80`, `Paid €40`: the states in which there is anything. */
export const sumWords = (
  { sums, currency, unnumbered }: CurrencySums,
  tag: string,
  texts: LedgerTexts,
): { state: LedgerState | 'unnumbered'; text: string }[] => [
  ...ledgerStates
    .filter((state) => sums[state] > 0)
    .map((state) => ({
      state,
      text: `${texts.sum[state]} ${moneyText(tag, sums[state], currency)}`,
    })),
  ...(unnumbered > 0 ? [{ state: 'unnumbered' as const, text: texts.unnumbered(unnumbered) }] : []),
];
