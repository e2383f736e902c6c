import Papa from 'papaparse';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { asPlainCell } from '../formula';
import { dayOf, daysLater, isoDay } from './calendar-day';
import { ownColumns } from './fields';
import { isoIn } from './zone-time';

/** Excel takes a CSV file for UTF-8 only with it. */
const BOM = '\ufeff';

/**
 * Outcomes as CSV with a byte order mark and CRLF (RFC 4180). Times are ISO 8601 with their
 * offset. All-day: dates on this computer's clock, the end being the last day; empty where it is
 * unknown. No text is taken for a formula by a spreadsheet; reading gives it back as it was.
 *
 * @param zone IANA name of the zone in which times are told
 */
export function writeOutcomes(rows: readonly OutcomeRow[], zone: string): string {
  const cells = rows.map((row) => cellsOf(row, zone));
  return BOM + Papa.unparse([[...ownColumns], ...cells], { newline: '\r\n' }) + '\r\n';
}

const numberCell = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? '' : String(value);

/** A NUL is in no text, and a file that holds one is taken for damaged. */
const textCell = (text: string): string => asPlainCell(text.toWellFormed().replaceAll('\0', ''));

function cellsOf(row: OutcomeRow, zone: string): string[] {
  const { start, end, allDay } = row;
  return [
    textCell(row.client),
    textCell(row.email),
    allDay ? isoDay(dayOf(start)) : isoIn(zone, start),
    allDay ? lastDay(start, end) : isoIn(zone, end),
    row.status,
    row.excused ? 'yes' : 'no',
    row.excuseReason ?? '',
    row.cause ?? '',
    numberCell(row.minutesLate),
    numberCell(row.noticeHours),
    textCell(row.source),
    textCell(row.title),
  ];
}

/** People write the last day, the calendar stores the midnight after it. */
const lastDay = (start: number, end: number): string =>
  end > start ? isoDay(daysLater(dayOf(end), -1)) : '';
