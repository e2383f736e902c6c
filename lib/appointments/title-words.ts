import { fold } from './fold';

/** One word of a title, with what tells a name from a word that only looks like one. */
export interface TitleWord {
  folded: string;
  /** Begins with an upper-case letter, or is of a script without case. */
  upper: boolean;
  /** Digits only. */
  number: boolean;
  /** `'s` follows: something of that person, and not an appointment with them. */
  possessive: boolean;
}

/** What stands between two separators of a title. */
export interface Segment {
  /** The folded words with single spaces between them. */
  text: string;
  words: TitleWord[];
}

const SEPARATORS = /[,;:|/()+&]|\s[-\u2010-\u2015]+\s/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const POSSESSIVE = /^['\u2019]s(?![\p{L}\p{M}\p{N}])/iu;

function isUpper(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() === first.toUpperCase() || /^[\p{Lu}\p{Lt}]/u.test(first);
}

/**
 * Takes a title apart at `, ; : | / ( ) + &` and at dashes with blanks around them. Full-width
 * forms count as the plain ones.
 */
export function segmentsOf(title: string): Segment[] {
  return title
    .normalize('NFKD')
    .split(SEPARATORS)
    .flatMap((part) => {
      const words = [...part.matchAll(WORD)].flatMap(({ 0: word, index }): TitleWord[] => {
        const folded = fold(word);
        if (folded === '') return [];
        const possessive = POSSESSIVE.test(part.slice(index + word.length));
        return [{ folded, upper: isUpper(word), number: /^\p{N}+$/u.test(word), possessive }];
      });
      return words.length === 0 ? [] : { text: words.map((one) => one.folded).join(' '), words };
    });
}
