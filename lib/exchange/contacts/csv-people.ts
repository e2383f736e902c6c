import { readTable } from '../table';
import { bookColumns, type BookColumns } from './book-columns';
import type { PersonText } from './join-people';
import { MOST_CONTACTS, type PeopleRead } from './people-read';

/** How Google puts several entries into one cell. */
const SEVERAL = ' ::: ';

/** Reads the address book of Google Contacts or Outlook, or a table with such columns. */
export function csvPeople(text: string): PeopleRead {
  const opened = readTable(text);
  if (!opened.ok) {
    const { problem } = opened;
    return problem.code === 'not_a_table'
      ? { ok: false, problem: { code: 'not_contacts', line: problem.line } }
      : { ok: false, problem };
  }
  const { header, headerLine, rows } = opened.value;
  const columns = bookColumns(header);
  if (!columns) return { ok: false, problem: { code: 'not_contacts', line: headerLine || 1 } };
  const beyond = rows[MOST_CONTACTS];
  if (beyond) {
    return { ok: false, problem: { code: 'too_many', line: beyond.line, limit: MOST_CONTACTS } };
  }
  return { ok: true, people: rows.map(({ cells }) => personOf(cells, columns)), oddLines: 0 };
}

function personOf(cells: readonly string[], columns: BookColumns): PersonText {
  const cell = (column: number | undefined): string =>
    column === undefined ? '' : (cells[column] ?? '').trim();
  const several = (list: readonly number[]): string[] =>
    list.flatMap((column) => cell(column).split(SEVERAL)).filter((entry) => entry.trim() !== '');
  const parts = [columns.given, columns.middle, columns.family].map(cell).filter(Boolean);
  return {
    name: cell(columns.full) || parts.join(' ') || cell(columns.alias) || cell(columns.company),
    emails: several(columns.emails),
    phones: several(columns.phones),
  };
}
