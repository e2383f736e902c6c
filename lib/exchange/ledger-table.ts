import Papa from 'papaparse';
import type { LedgerRow } from '@/lib/messaging/policy-protocol';
import { asPlainCell } from './formula';
import { dayOf, isoDay } from './outcomes/calendar-day';
import { isoIn } from './outcomes/zone-time';

/** Excel takes a CSV file for UTF-8 only with it. */
const BOM = '\ufeff';

const columns = [
  'client',
  'email',
  'start',
  'title',
  'what',
  'state',
  'amount',
  'currency',
  'reason',
  'said_at',
] as const;

/**
 * The ledger as CSV with a byte order mark and CRLF (RFC 4180). Amounts are decimal numbers with a
 * point, in the currency beside them; empty where there is no number. No text is taken for a
 * formula by a spreadsheet.
 *
 * @param zone IANA name of the zone in which times are told
 */
export function writeLedger(rows: readonly LedgerRow[], zone: string): string {
  const cells = rows.map(({ client, email, start, allDay, title, entry }) => [
    textCell(client),
    textCell(email),
    allDay ? isoDay(dayOf(start)) : isoIn(zone, start),
    textCell(title),
    entry.what,
    entry.state,
    amountCell(entry.amount, entry.currency),
    textCell(entry.currency),
    (entry.what === 'fee' && entry.reason) || '',
    isoIn(zone, entry.at),
  ]);
  return BOM + Papa.unparse([[...columns], ...cells], { newline: '\r\n' }) + '\r\n';
}

/** A NUL is in no text, and a file that holds one is taken for damaged. */
const textCell = (text: string): string => asPlainCell(text.toWellFormed().replaceAll('\0', ''));

/** Whole minor units as a decimal number, without a detour through fractions. */
function amountCell(amount: number | null, currency: string): string {
  if (amount === null || !Number.isSafeInteger(amount)) return '';
  const digits = minorDigits(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** How many digits of a currency stand behind the point; 2 where the browser does not know it. */
function minorDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
