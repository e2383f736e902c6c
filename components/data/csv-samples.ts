import type { Table } from '@/lib/exchange/table';

const MOST = 3;
const LONGEST = 32;
const LOOKED_AT = 200;

/** The name of a column, or its place where the file gives none. */
export const columnName = (name: string, at: number, nameless: (n: number) => string): string =>
  name === '' ? nameless(at + 1) : short(name, 60);

/** A few different values of a column, shortened. */
export function samplesOf(table: Table, column: number | null): string[] {
  if (column === null) return [];
  const values = new Set<string>();
  for (const { cells } of table.rows.slice(0, LOOKED_AT)) {
    const text = short((cells[column] ?? '').replace(/\s+/g, ' ').trim(), LONGEST);
    if (text !== '') values.add(text);
    if (values.size === MOST) break;
  }
  return [...values];
}

const short = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
