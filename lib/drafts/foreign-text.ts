import { oneLine } from './one-line';

/** Longest link a message names, in characters: booking pages have well under a hundred. */
const LONGEST_LINK = 300;
const LONGEST_LINE = 200;
const MOST_LINES = 8;

/** Words of the user as plain lines, empty ones left out; `null` where nothing is left. */
export function cleanLines(text: string | null | undefined, most = MOST_LINES): string | null {
  const lines = (text ?? '')
    .slice(0, 20 * LONGEST_LINE * MOST_LINES)
    .split(/\r\n?|\n/)
    .map((line) => oneLine(line, LONGEST_LINE))
    .filter(Boolean);
  return lines.slice(0, most).join('\n') || null;
}

/** A link as it can stand in a message; `null` where it is not one of the web. */
export function cleanLink(text: string | null | undefined): string | null {
  const link = (text ?? '').trim();
  if (link.length > LONGEST_LINK || /[\s<>"{}]/u.test(link)) return null;
  const url = URL.parse(link);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
