import { degrees, marksSeveral, particles, plain, titles } from './name-marks';
import { ONE_LINE_MAX, oneLine } from './one-line';

/** How a client can be greeted. `null`: the greeting stands without a name. */
export interface GreetingName {
  /** For texts that use the first name. */
  given: string | null;
  /** For formal texts: first and family name, so that nobody's gender is guessed. */
  full: string | null;
}

const nameless: GreetingName = { given: null, full: null };

/** Letters, single marks between them, and a dot behind an initial or a title. */
const WORD = /^\p{L}[\p{L}\p{M}\p{Join_C}]*(?:[-'’.][\p{L}\p{M}\p{Join_C}]+)*\.?$/u;
/** In these scripts the family name comes first, or nothing parts the two. */
const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** What users add to a name in brackets is a note to themselves. */
const NOTE = /\([^()]*\)|\[[^[\]]*\]/gu;
const MOST_WORDS = 6;

const capital = (word: string): string =>
  particles.has(plain(word))
    ? word.toLowerCase()
    : word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase());

/** "priya raman" and "PRIYA RAMAN" were typed in haste; mixed case is left alone. */
function recase(words: string[]): string[] {
  const name = words.join(' ');
  const shouted = words.length > 1 && name === name.toUpperCase();
  return name === name.toLowerCase() || shouted ? words.map(capital) : words;
}

const isDegree = (word: string): boolean => degrees.has(plain(word));

/** The words of a name in spoken order; `null` where the commas cannot be understood. */
function spoken(name: string): string[] | null {
  const parts = name
    .split(',')
    .map((part) => part.split(' ').filter(Boolean))
    .filter((words, at) => words.length > 0 && !(at > 0 && words.every(isDegree)));
  const [first, second] = parts;
  if (!first || parts.length > 2) return null;
  if (!second) return first;
  // "Raman, Priya", but not "Priya Raman, Berlin".
  const family = first.length === 1 || particles.has(plain(first[0] ?? ''));
  return family ? [...second, ...first] : null;
}

/**
 * Reads how somebody may be greeted from the name the user knows them by. Where it is not
 * clearly a person's (an address, a firm, a couple, digits, signs, more than 80 characters),
 * no name is used: a greeting without one is never wrong.
 *
 * A single word counts as a first name and is not used formally, where it could be either.
 *
 * @param name untrusted text of any length
 */
export function greetingName(name: string): GreetingName {
  const line = oneLine(name, ONE_LINE_MAX + 1);
  if ([...line].length > ONE_LINE_MAX) return nameless;
  const inOrder = spoken(line.replace(NOTE, ' '));
  if (!inOrder || inOrder.length > MOST_WORDS) return nameless;
  if (!inOrder.every((word) => WORD.test(word)) || inOrder.some(marksSeveral)) return nameless;

  const words = recase(inOrder);
  const full = words.join(' ');
  const untitled = words.filter((word) => !titles.has(plain(word)));
  const [given] = untitled;
  if (given === undefined) return nameless;
  if (FAMILY_FIRST.test(full)) return { given: full, full };
  // "Frau Weber", "von Berg": a family name alone, which only a title makes polite.
  const titled = untitled.length < words.length;
  if (particles.has(given) || (titled && untitled.length === 1)) {
    return titled ? { given: null, full } : nameless;
  }
  if (untitled.length === 1) return { given, full: null };
  const initial = given.replaceAll('.', '').length === 1;
  return { given: initial ? null : given, full };
}
