import Papa from 'papaparse';

const candidates = [',', ';', '\t', '|'];
/** Rows that are looked at. */
const SAMPLE = 30;
/** Characters that are looked at. */
const HEAD = 200_000;

/**
 * The sign between the columns: the one by which most rows have one width. A decimal comma or a
 * comma in a title makes rows of many widths.
 *
 * @param text with `\n` at the end of its lines
 * @returns `null` where nothing separates
 */
export function delimiterOf(text: string): string | null {
  let best: { delimiter: string; share: number; width: number } | null = null;
  for (const delimiter of candidates) {
    const { data } = Papa.parse<string[]>(text.slice(0, HEAD), {
      delimiter,
      newline: '\n',
      preview: SAMPLE,
    });
    const widths = data
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    const { width, share } = commonest(widths);
    const better =
      !best || share > best.share + 0.01 || (share > best.share - 0.01 && width > best.width);
    if (width > 1 && better) best = { delimiter, share, width };
  }
  return best?.delimiter ?? null;
}

function commonest(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let width = 0;
  for (const [candidate, count] of counts) {
    const most = counts.get(width) ?? 0;
    if (count > most || (count === most && candidate > width)) width = candidate;
  }
  return { width, share: (counts.get(width) ?? 0) / Math.max(widths.length, 1) };
}
