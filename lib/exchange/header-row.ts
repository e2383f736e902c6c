/** Rows that may stand above the header: a title, the span of a report. */
const ABOVE = 10;
/** A number, a date or a time, an address: what a column's name is not. */
const DATA =
  /^[\d\s.,:/+%€$£-]+$|^\d{4}-\d\d-\d\dT|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\S@\S+\.\S|\d:\d\d/;

/**
 * The row that names the columns: the first that is about as wide as the rows below it and holds
 * nothing that looks like data.
 *
 * @returns its position, or `null` where the file has none
 */
export function headerRow(rows: readonly string[][]): number | null {
  const widths = rows.slice(0, 100).map((cells) => cells.length);
  const usual = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0;
  const at = rows.slice(0, ABOVE + 1).findIndex((cells) => {
    const names = cells.filter((cell) => cell.trim() !== '');
    return names.length >= 2 && cells.length >= usual - 1 && !names.some((name) => DATA.test(name));
  });
  return at < 0 ? null : at;
}
