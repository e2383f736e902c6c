/** Combining marks of Latin, Greek, Cyrillic; Hebrew and Arabic points. Not Indic vowel signs. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u0652]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const LETTERS = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Lower case, without diacritics, words separated by single spaces: how names are compared. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => letters[letter] ?? letter)
    .replace(NO_WORD, ' ')
    .trim();
