/** One property of a card, unfolded. */
export interface CardLine {
  /** Line of the file on which it begins, 1-based. */
  line: number;
  text: string;
}

/** Characters of one property. The longest that is read is a name; pictures are passed over. */
const LONGEST = 20_000;
/** A property that is read; anything else need not be put together. */
const OF_INTEREST =
  /^(?:[\w-]+\.)?(?:BEGIN|END|FN|N|NICKNAME|ORG|EMAIL|TEL|KIND|X-ADDRESSBOOKSERVER-KIND)[ \t]*[;:]/i;
const NAME = /^(?:[\w-]+\.)?[A-Za-z][\w-]*[ \t]*[;:]/;
const EDGE = /^(?:BEGIN|END)[ \t]*:[ \t]*VCARD\b/i;
/** vCard 2.1: the line ends with `=` and goes on without a space at the front. */
const SOFT_BREAK = /^[^:]*;[ \t]*(?:ENCODING[ \t]*=[ \t]*)?QUOTED-PRINTABLE\b/i;

/**
 * The properties of a file of cards, one at a time: folded lines put together (RFC 6350 section
 * 3.2, and the soft breaks of vCard 2.1), only those that are read here.
 *
 * @param text with `\n` at the end of its lines
 * @param odd is told of each line that is no property
 */
export function* cardLines(text: string, odd: (line: number) => void): Generator<CardLine> {
  let current: CardLine | null = null;
  let soft = false;
  let passing = false;
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const stop = end < 0 ? text.length : end;
    const part = text.slice(from, stop);
    from = stop + 1;
    line += 1;

    // Some programs leave the last sign of a soft break standing at the end of a card.
    const goesOn = (soft && !EDGE.test(part)) || /^[ \t]/.test(part);
    if (goesOn && (current || passing)) {
      if (current && current.text.length < LONGEST) {
        current.text = soft ? current.text.slice(0, -1) + part : current.text + part.slice(1);
      }
      soft &&= part.endsWith('=');
      continue;
    }
    if (current) yield current;
    current = null;
    passing = false;
    if (OF_INTEREST.test(part)) {
      current = { line, text: part.slice(0, LONGEST) };
    } else if (part.trim() !== '') {
      // Unfolded pictures of vCard 2.1 are lines of base64.
      passing = NAME.test(part) || /^[A-Za-z0-9+/=]+$/.test(part);
      if (!passing) odd(line);
    }
    soft = part.endsWith('=') && SOFT_BREAK.test(part);
    passing ||= soft && current === null;
  }
  if (current) yield current;
}
