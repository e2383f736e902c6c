import { fold } from './fold';
import { type Segment, segmentsOf } from './title-words';

/*
 * Finds clients by name in the title of an event. A calendar also holds private life, so a name
 * that is an everyday word ("May", "Mark") only counts where a name is to be expected.
 */

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A shorter single name stands among other words by chance. */
const LEAST_LETTERS = 3;

/** Names ready to be looked for. More than one id: the name alone does not tell who it is. */
export interface NameIndex {
  idsByName: ReadonlyMap<string, readonly string[]>;
  /** Length of the longest folded name. */
  longest: number;
}

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Prepares the names of all clients; worth keeping between titles. */
export function nameIndex(clients: Iterable<Named>): NameIndex {
  const byName = new Map<string, Set<string>>();
  let longest = 0;
  for (const { id, name, aliases } of clients) {
    for (const folded of [name, ...aliases].map(fold)) {
      // A single character is no name: it stands in titles by chance.
      if ([...folded.replaceAll(' ', '')].length < 2) continue;
      const ids = byName.get(folded) ?? new Set<string>();
      byName.set(folded, ids.add(id));
      longest = Math.max(longest, folded.length);
    }
  }
  return { idsByName: new Map([...byName].map(([name, ids]) => [name, [...ids]])), longest };
}

let segmenter: Intl.Segmenter | undefined;

/** Offsets in a folded text at which a word may begin or end, in order. */
function boundaries(folded: string): number[] {
  const found = new Set([0, folded.length]);
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
    found.add(at).add(at + 1);
  }
  if (UNSPACED.test(folded)) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { index } of segmenter.segment(folded)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether the name at this place of a segment is likely to be the client. */
function countsHere({ text, words }: Segment, name: string, from: number, allDay: boolean) {
  if (name.includes(' ')) return true;
  // "Anna" on a day of its own is her birthday, her holiday, or a saint's day.
  if (allDay) return false;
  if (name === text || UNSPACED.test(name)) return true;
  if ([...name].length < LEAST_LETTERS) return false;
  const last = from > 0;
  if (last && from + name.length < text.length) return false;
  const word = words.at(last ? -1 : 0);
  if (word?.folded !== name || !word.upper || word.possessive) return false;
  // "5 May" is a date.
  return !(last && words.at(-2)?.number === true);
}

interface Hit {
  from: number;
  to: number;
  ids: readonly string[];
}

function hitsIn(segment: Segment, { idsByName, longest }: NameIndex, allDay: boolean): Hit[] {
  const { text } = segment;
  const edges = boundaries(text);
  const hits: Hit[] = [];
  for (const [i, from] of edges.entries()) {
    for (const to of edges.slice(i + 1)) {
      if (to - from > longest) break;
      const name = text.slice(from, to);
      const ids = idsByName.get(name);
      if (ids && countsHere(segment, name, from, allDay)) hits.push({ from, to, ids });
    }
  }
  const taken: Hit[] = [];
  for (const hit of hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!taken.some((other) => hit.from < other.to && other.from < hit.to)) taken.push(hit);
  }
  return taken.sort((a, b) => a.from - b.from);
}

/**
 * The clients whose name or alias stands in a title, whatever the case and the diacritics. The
 * title is taken apart into segments, see `segmentsOf`. A name of several words counts anywhere
 * in a segment; one of a single word as a whole segment, or in upper case as its first or last
 * word, and never on an all-day event.
 *
 * Where names overlap the longest wins ("Anna Meier" over "Anna"); a name that two clients share
 * names nobody, and hides the shorter names in it.
 *
 * @returns ids in the order of their first appearance, each once
 */
export function clientsInTitle(title: string, names: NameIndex, allDay = false): string[] {
  const hits = segmentsOf(title).flatMap((segment) => hitsIn(segment, names, allDay));
  return [...new Set(hits.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))];
}
