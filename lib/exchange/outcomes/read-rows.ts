import type { Status } from '@/lib/appointments/status';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { fromPlainCell } from '../formula';
import { mailIn } from '../mail-form';
import type { Table, TableRow } from '../table';
import { YEARS } from './calendar-day';
import { dayIn } from './date-text';
import { cellOf, type Field, type Mapping } from './fields';
import { endOf, instantOf, type Reading, startOf } from './row-moment';
import { readCause, readExcused, readReason, wordKey } from './status-words';
import { hoursIn, minutesIn, numberIn } from './amounts';

/** What the user said about a table. */
export interface Answers extends Reading {
  /** By the word in the file; `null`: rows with it are left out. */
  statuses: Readonly<Record<string, Status | null>>;
}

export interface RowError {
  /** Line of the file, 1-based. */
  line: number;
  code:
    | 'no_client'
    | 'no_date'
    | 'bad_date'
    | 'bad_time'
    | 'bad_status'
    | 'bad_number'
    | 'end_before_start';
  /** Name of the column, where it has one. */
  column?: string;
  /** What stands there. */
  text: string;
}

export interface RowsRead {
  rows: OutcomeRow[];
  errors: RowError[];
  /** Rows that are left out as the user said, and those without any status: not marked. */
  skipped: number;
}

const LONGEST_QUOTE = 200;
const LATEST = Date.UTC(YEARS.to + 1, 0, 1);
const LONGEST_LATE = 24 * 60;
/** Hours between the first and the last day that a file may name. */
const LONGEST_NOTICE = (LATEST - Date.UTC(YEARS.from, 0, 1)) / 3_600_000;

type Failed = Pick<RowError, 'code'> & { field: Field };

/** Reads the rows of a table as outcomes. A row that cannot be read is an error and left out. */
export function readRows(table: Table, mapping: Mapping, answers: Answers): RowsRead {
  const statuses = new Map(
    Object.entries(answers.statuses).map(([word, status]) => [wordKey(word), status]),
  );
  const read: RowsRead = { rows: [], errors: [], skipped: 0 };
  for (const row of table.rows) {
    const word = cellOf(row.cells, mapping, 'status').trim();
    const status = word === '' && mapping.status !== null ? null : statuses.get(wordKey(word));
    if (status === null) {
      read.skipped += 1;
      continue;
    }
    const outcome = status
      ? outcomeOf(row, mapping, status, answers)
      : ({ code: 'bad_status', field: 'status' } satisfies Failed);
    if ('code' in outcome) read.errors.push(errorOf(row, table, mapping, outcome));
    else read.rows.push(outcome);
  }
  return read;
}

function errorOf(
  { line, cells }: TableRow,
  { header }: Table,
  mapping: Mapping,
  { code, field }: Failed,
): RowError {
  const name = header[mapping[field] ?? -1] ?? '';
  const text = cellOf(cells, mapping, field).trim().slice(0, LONGEST_QUOTE).toWellFormed();
  return { line, code, ...(name && { column: name }), text };
}

function outcomeOf(
  { line, cells }: TableRow,
  mapping: Mapping,
  status: Status,
  reading: Reading,
): OutcomeRow | Failed {
  const text = (field: Field): string => fromPlainCell(cellOf(cells, mapping, field));
  const email = mailIn(text('email')) ?? '';
  const names = [text('client').trim(), text('last_name').trim()].filter(Boolean);
  const client = names.join(' ') || email;
  if (client === '') return { code: 'no_client', field: 'client' };

  const span = spanOf(cells, mapping, reading);
  if ('code' in span) return span;

  const minutesLate = numberIn(minutesIn(text('minutes_late')), 0, LONGEST_LATE);
  if (minutesLate === undefined) return { code: 'bad_number', field: 'minutes_late' };
  const noticeHours = numberIn(hoursIn(text('notice_hours')), -LONGEST_NOTICE, LONGEST_NOTICE);
  if (noticeHours === undefined) return { code: 'bad_number', field: 'notice_hours' };

  const excuseReason = readReason(text('excuse_reason'));
  return {
    line,
    client,
    email,
    ...span,
    status,
    // A reason in a file that has no column for the excuse itself is one.
    excused: mapping.excused === null ? excuseReason !== null : readExcused(text('excused')),
    excuseReason,
    cause: readCause(text('cause')),
    minutesLate,
    noticeHours,
    source: '',
    title: text('title'),
  };
}

function spanOf(
  cells: readonly string[],
  mapping: Mapping,
  reading: Reading,
): Pick<OutcomeRow, 'start' | 'end' | 'allDay'> | Failed {
  const begin = startOf(cells, mapping);
  if (!begin.ok) return begin;
  const dateField: Field =
    mapping.start !== null && cellOf(cells, mapping, 'start').trim() !== '' ? 'start' : 'date';
  const day = dayIn(begin.date, reading.dateOrder);
  if (!day) return { code: 'bad_date', field: dateField };
  const { clock, offset } = begin;
  const start = instantOf(day, clock, offset, reading.zone);

  const stop = endOf(cellOf(cells, mapping, 'end'), { day, clock, offset }, reading);
  if (stop === undefined) return { code: 'bad_time', field: 'end' };
  const minutes = minutesIn(cellOf(cells, mapping, 'duration'));
  if (minutes === undefined || (minutes !== null && minutes < 0)) {
    return { code: 'bad_number', field: 'duration' };
  }
  const lasting = clock === null ? null : minutes;
  const end = stop ?? start + Math.round((lasting ?? 0) * 60_000);
  if (end < start) return { code: 'end_before_start', field: 'end' };
  if (end >= LATEST) return { code: 'bad_date', field: mapping.end === null ? dateField : 'end' };
  return { start, end, allDay: clock === null };
}
