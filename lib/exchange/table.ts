import Papa from 'papaparse';
import { delimiterOf } from './delimiter';
import { headerRow } from './header-row';
import { longLine } from './long-line';

/** One row of a table. */
export interface TableRow {
  /** Line of the file on which it begins, 1-based. */
  line: number;
  cells: string[];
}

/** A CSV file as rows of text. */
export interface Table {
  /** The names of the columns; empty texts where the file gives none. As many as columns. */
  header: string[];
  /** Line of the header, 1-based; 0: the file has none. */
  headerLine: number;
  /** Below the header, without empty ones. Rows may be shorter or longer than the header. */
  rows: TableRow[];
  delimiter: string;
}

/** Why a text is no table. `line` is where reading stopped, 1-based. */
export type TableProblem =
  | { code: 'empty'; line: number }
  /** A single column, or no text at all. */
  | { code: 'not_a_table'; line: number }
  /** A quote that is never closed, an endless line, a character that is no text. */
  | { code: 'damaged'; line: number }
  /** More characters than `limit`. */
  | { code: 'too_large'; line: number; limit: number }
  /** More rows than `limit`. */
  | { code: 'too_many'; line: number; limit: number };

export type TableAnswer = { ok: true; value: Table } | { ok: false; problem: TableProblem };

/** In characters. */
export const LONGEST_TEXT = 20_000_000;
export const MOST_ROWS = 200_000;
/** Rows of nothing among them. */
const MOST_LINES = 2 * MOST_ROWS;

const problem = (it: TableProblem): TableAnswer => ({ ok: false, problem: it });

/**
 * Reads CSV: separated by comma, semicolon, tab or bar, whichever fits; rows of any length;
 * titles above the header are passed over.
 *
 * @param text as decoded, with or without byte order mark
 * @param ownHeader the header with which Kept's own file begins: it is read to the letter, line
 *   ends inside of cells included
 */
export function readTable(text: string, ownHeader?: string): TableAnswer {
  if (text.length > LONGEST_TEXT) {
    return problem({ code: 'too_large', line: 1, limit: LONGEST_TEXT });
  }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (bare.trim() === '') return problem({ code: 'empty', line: 1 });

  const own = ownHeader !== undefined && bare.startsWith(`${ownHeader}\r\n`);
  const plain = own ? bare : bare.replace(/\r\n?/g, '\n');
  const bad = longLine(plain);
  if (bad !== null) return problem({ code: 'damaged', line: bad });

  // Excel's own hint, meant for itself.
  const hint = own ? null : /^sep=([,;\t|])\n/i.exec(plain);
  const body = hint ? plain.slice(hint[0].length) : plain;
  const delimiter = own ? ',' : (hint?.[1] ?? delimiterOf(body));
  if (delimiter === null) return problem({ code: 'not_a_table', line: 1 });
  const read = readRows(body, { delimiter, newline: own ? '\r\n' : '\n', line: hint ? 2 : 1 });
  if (!Array.isArray(read)) return problem(read);

  const at = headerRow(read.map(({ cells }) => cells));
  const found = at === null ? undefined : read[at];
  const width = read.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const header = (found?.cells ?? Array.from({ length: width }, () => '')).map((name) =>
    name.trim(),
  );
  const rows = at === null ? read : read.slice(at + 1);
  return { ok: true, value: { header, headerLine: found?.line ?? 0, rows, delimiter } };
}

interface Form {
  delimiter: string;
  newline: '\n' | '\r\n';
  /** The line on which the text begins. */
  line: number;
}

function readRows(text: string, { delimiter, newline, line }: Form): TableRow[] | TableProblem {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview: MOST_LINES });
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  const rows: TableRow[] = [];
  let at = line;
  for (const [place, cells] of data.entries()) {
    if (place === open) return { code: 'damaged', line: at };
    if (cells.some((cell) => cell.trim() !== '')) {
      if (rows.length > MOST_ROWS) return { code: 'too_many', line: at, limit: MOST_ROWS };
      rows.push({ line: at, cells });
    }
    at += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
  }
  return data.length < MOST_LINES ? rows : { code: 'too_many', line: at, limit: MOST_ROWS };
}

function lineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
