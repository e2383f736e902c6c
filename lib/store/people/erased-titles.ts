import { fold } from '@/lib/appointments/fold';
import type { NameIndex } from '@/lib/appointments/title-names';
import type { Erasure } from './erasure-hash';
import { MOST_WORDS, type Traces, withoutTraces, WORDS } from './traces';

/** Stands for whoever it was, in place of a client's id; those are UUIDs. */
const ERASED = 'erased';
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Takes the names and addresses of erased people out of titles that bring them back, as erasing
 * took them out of those that were stored. Only hashes are left of their names, so that every run
 * of words is asked about. A name that a client has is theirs.
 */
export function titlesWithoutErased(erasure: Erasure, names: NameIndex): (title: string) => string {
  if (erasure.isEmpty) return (title) => title;
  const cleaned = new Map<string, string>();
  return (title) => {
    const before = cleaned.get(title);
    if (before !== undefined) return before;
    const traces = tracesIn(title, erasure, names);
    const after = traces ? withoutTraces(traces, title) : title;
    cleaned.set(title, after);
    return after;
  };
}

function tracesIn(title: string, erasure: Erasure, names: NameIndex): Traces | null {
  const { idsByName, longest } = names;
  const addresses = (title.match(ADDRESS) ?? []).map((email) => email.toLowerCase());
  const emails = new Set(addresses.filter((email) => erasure.isErased({ emails: [email] })));
  const found = runsOf(title).filter((name) => !idsByName.has(name) && erasure.isErased({ name }));
  if (emails.size + found.length === 0) return null;
  return {
    client: { id: ERASED },
    emails,
    names: {
      idsByName: new Map([...idsByName, ...found.map((name) => [name, [ERASED]] as const)]),
      longest: Math.max(longest, ...found.map(({ length }) => length)),
    },
  };
}

/** Whatever may be a name in a title, folded: a single character is none. */
function runsOf(title: string): string[] {
  const words = [...title.matchAll(WORDS)];
  const runs = words.flatMap((first, at) =>
    words
      .slice(at, at + MOST_WORDS)
      .map((last) => fold(title.slice(first.index, last.index + last[0].length))),
  );
  return [...new Set(runs)].filter((run) => [...run].length > 1);
}

/** An event with its title as it may be stored; the very same where there is nothing to take out. */
export function withTitleToKeep<T extends { title: string | null }>(
  { withoutErased }: { withoutErased: (title: string) => string },
  event: T,
): T {
  const title = event.title === null ? null : withoutErased(event.title);
  return title === event.title ? event : { ...event, title };
}
