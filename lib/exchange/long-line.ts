/** In characters. A line of a table or of an address book is never longer. */
const LONGEST_LINE = 1_000_000;

/**
 * The first line that is no line of a text: endless, or with a NUL in it.
 *
 * @param text with `\n` at least at the end of its lines
 * @returns 1-based, or `null` where all is well
 */
export function longLine(text: string): number | null {
  const zero = text.indexOf('\0');
  for (let from = 0, line = 1; ; line += 1) {
    const end = text.indexOf('\n', from);
    const stop = end < 0 ? text.length : end;
    if (stop - from > LONGEST_LINE || (zero >= from && zero <= stop)) return line;
    if (end < 0) return null;
    from = end + 1;
  }
}
