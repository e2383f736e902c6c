/**
 * Finds clients by name in the title of an event: whole words, whatever the case and the
 * diacritics.
 */

/** Combining marks of Latin, Greek, Cyrillic; Hebrew and Arabic points. Not Indic vowel signs. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u0652]/g;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

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

/** Lower case, without diacritics, words separated by single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => letters[letter] ?? letter)
    .replace(NO_WORD, ' ')
    .trim();

/** One name that can stand in a title. */
interface TitleName {
  folded: string;
  /** More than one: the name alone does not tell who it is. */
  clientIds: string[];
}

/** Names ready to be looked for, longest first. */
export type NameIndex = readonly TitleName[];

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Prepares the names of all clients; worth keeping between titles. */
export function nameIndex(clients: Iterable<Named>): NameIndex {
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases } of clients) {
    for (const folded of [name, ...aliases].map(fold)) {
      // A single character is no name: it stands in titles by chance.
      if ([...folded.replaceAll(' ', '')].length < 2) continue;
      const ids = byName.get(folded) ?? new Set<string>();
      byName.set(folded, ids.add(id));
    }
  }
  return [...byName]
    .map(([folded, ids]) => ({ folded, clientIds: [...ids] }))
    .sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
}

let segmenter: Intl.Segmenter | undefined;

/** Offsets in a folded text at which a word may begin or end. */
function boundaries(folded: string): Set<number> {
  const found = new Set([0, folded.length]);
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
    found.add(at).add(at + 1);
  }
  if (UNSPACED.test(folded)) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { index } of segmenter.segment(folded)) found.add(index);
  }
  return found;
}

/**
 * The clients whose name or alias stands in a title as whole words. Where names overlap the
 * longest wins ("Anna Meier" over "Anna"); a name that two clients share names nobody, and hides
 * the shorter names in it.
 *
 * @returns ids in the order of their first appearance, each once
 */
export function clientsInTitle(title: string, names: NameIndex): string[] {
  const text = fold(title);
  if (text === '') return [];
  const edges = boundaries(text);
  const taken: { from: number; to: number; clientIds: string[] }[] = [];
  for (const { folded, clientIds } of names) {
    for (let from = text.indexOf(folded); from >= 0; from = text.indexOf(folded, from + 1)) {
      const to = from + folded.length;
      if (!edges.has(from) || !edges.has(to)) continue;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to, clientIds });
    }
  }
  taken.sort((a, b) => a.from - b.from);
  return [...new Set(taken.flatMap((name) => (name.clientIds.length === 1 ? name.clientIds : [])))];
}
