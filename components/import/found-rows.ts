import { fold } from '@/lib/appointments/fold';
import type { FoundPerson, MergeOffer, Proposal } from '@/lib/messaging/import-protocol';

/** One line of the review: a person, under all keys that were merged into one. */
export interface FoundRow {
  key: string;
  keys: string[];
  person: FoundPerson;
}

export type FoundFilter = 'all' | Proposal;

/** The same person gives the same line, so that unchanged lines need not be drawn again. */
const singles = new WeakMap<FoundPerson, FoundRow>();

function single(person: FoundPerson): FoundRow {
  const known = singles.get(person);
  if (known) return known;
  const row = { key: person.key, keys: [person.key], person };
  singles.set(person, row);
  return row;
}

const texts = new WeakMap<FoundPerson, string>();

/** Name and addresses as the search compares them. */
function textOf(person: FoundPerson): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const text = fold([person.name, ...person.emails].join(' '));
  texts.set(person, text);
  return text;
}

/** What stands for a person now: their own answer, else the proposal. */
export const answerOf = ({ choice, proposal }: FoundPerson): Proposal => choice ?? proposal;

const order: Readonly<Record<Proposal, number>> = { client: 0, unsure: 1, leave: 2 };

/** Several people found who are one: counts together, the most telling name and reason. */
function joined(people: readonly FoundPerson[], known: boolean): FoundPerson {
  const [first, ...others] = people.toSorted(
    (a, b) => order[a.proposal] - order[b.proposal] || b.appointments - a.appointments,
  ) as [FoundPerson, ...FoundPerson[]];
  const choices = new Set(people.map(({ choice }) => choice));
  const named = people.find(({ name, kind }) => kind === 'guest' && !name.includes('@'));
  return {
    ...first,
    name: named?.name ?? first.name,
    emails: [...new Set([first, ...others].flatMap(({ emails }) => emails))],
    appointments: people.reduce((sum, one) => sum + one.appointments, 0),
    first: Math.min(...people.map((one) => one.first)),
    last: Math.max(...people.map((one) => one.last)),
    choice: choices.has('client') ? 'client' : choices.has('leave') ? 'leave' : null,
    ...(known ? { proposal: 'client' as const, reason: { code: 'client' as const } } : {}),
  };
}

/** Keys that were merged, each with all the others of its group. */
function groupsOf(merges: readonly MergeOffer[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { keys } of merges.filter(({ state }) => state === 'merged')) {
    const all = new Set(keys.flatMap((key) => [key, ...(groups.get(key) ?? [])]));
    for (const key of all) groups.set(key, all);
  }
  return groups;
}

/**
 * The lines of a review: proposed clients first, then the unsure, then the rest, each by the number
 * of appointments. The order follows the proposals, so that no answer moves a line.
 */
export function foundRows(
  people: readonly FoundPerson[],
  merges: readonly MergeOffer[],
): FoundRow[] {
  const groups = groupsOf(merges);
  const known = new Set(
    merges.flatMap(({ state, client, keys }) => (state === 'merged' && client ? keys : [])),
  );
  const byKey = new Map(people.map((person) => [person.key, person]));
  const seen = new Set<string>();
  const rows = people.flatMap((person): FoundRow[] => {
    if (seen.has(person.key)) return [];
    const keys = [...(groups.get(person.key) ?? [person.key])].filter((key) => byKey.has(key));
    for (const key of keys) seen.add(key);
    const all = keys.map((key) => byKey.get(key)!);
    const isKnown = keys.some((key) => known.has(key));
    if (all.length === 1 && !isKnown) return [single(person)];
    return [{ key: person.key, keys, person: joined(all, isKnown) }];
  });
  return rows.sort(
    (a, b) =>
      order[a.person.proposal] - order[b.person.proposal] ||
      b.person.appointments - a.person.appointments,
  );
}

/** How many lines there are of each answer. */
export function countRows(rows: readonly FoundRow[]): Record<FoundFilter, number> {
  const counts = { all: rows.length, client: 0, leave: 0, unsure: 0 };
  for (const { person } of rows) counts[answerOf(person)] += 1;
  return counts;
}

/** Keys of the lines of one answer that hold every word of the query. */
export function keysShown(rows: readonly FoundRow[], filter: FoundFilter, query: string): string[] {
  const words = fold(query).split(' ').filter(Boolean);
  return rows
    .filter(({ person }) => filter === 'all' || answerOf(person) === filter)
    .filter(({ person }) => words.every((word) => textOf(person).includes(word)))
    .map(({ key }) => key);
}

/** What accepting every proposal would write: own answers stay, the unsure stay unsure. */
export function proposalsToAccept(rows: readonly FoundRow[]): Record<'client' | 'leave', string[]> {
  const open = rows.filter(({ person }) => person.choice === null);
  const of = (proposal: Proposal) =>
    open.filter(({ person }) => person.proposal === proposal).flatMap(({ keys }) => keys);
  return { client: of('client'), leave: of('leave') };
}
