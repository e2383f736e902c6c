/** Longest piece of foreign text a draft quotes, in characters (code points). */
export const ONE_LINE_MAX = 80;

/**
 * Invisible format characters: bidi overrides and isolates could turn the rest of a message
 * around. The two joiners stay, Persian and Indic names are spelled with them.
 */
const INVISIBLE = /(?!\p{Join_C})\p{Cf}/gu;

/**
 * Foreign text (a client's name, one's own) as one harmless line: well-formed, without
 * control, bidi and other invisible characters, whitespace folded, cut after `max` characters.
 *
 * @returns the line, possibly empty
 */
export function oneLine(text: string, max = ONE_LINE_MAX): string {
  // Far more than can be needed; keeps a text of megabytes from costing anything.
  const head = text.slice(0, 20 * max);
  const clean = head
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...clean].slice(0, max).join('').trim();
}
