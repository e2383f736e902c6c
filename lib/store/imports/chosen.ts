import { lowered } from '@/lib/appointments/addresses';
import type { FoundPerson, FoundReason } from '@/lib/messaging/import-protocol';
import type { ImportRecord } from '../import-records';

/** One client to be, of all that was found of them. */
export interface Chosen {
  people: FoundPerson[];
  /** The client they were said to be. */
  clientId: string | null;
}

const isClient = ({ choice, proposal }: FoundPerson): boolean =>
  choice === 'client' || (choice === null && proposal === 'client');

/**
 * Who becomes a client, those who were said to be one together. Joined people follow each other:
 * one of them chosen means all.
 */
export function chosenIn({ people, merges }: Pick<ImportRecord, 'people' | 'merges'>): Chosen[] {
  const groups = new Map<string, Chosen>(
    people.map((person) => [person.key, { people: [person], clientId: null }]),
  );
  for (const { keys, client, state } of merges) {
    if (state !== 'merged') continue;
    const joined: Chosen = { people: [], clientId: client?.clientId ?? null };
    for (const key of keys) {
      const group = groups.get(key);
      if (!group || joined.people.includes(group.people[0] as FoundPerson)) continue;
      joined.people.push(...group.people);
      joined.clientId ??= group.clientId;
    }
    for (const person of joined.people) groups.set(person.key, joined);
  }
  return [...new Set(groups.values())].filter(({ people: some }) => some.some(isClient));
}

/** Reasons that hold for the next import as well: nothing needs to be remembered of such people. */
const lasting: ReadonlySet<FoundReason['code']> = new Set<FoundReason['code']>([
  'not_client',
  'own_domain',
  'resource',
  'list',
]);

/** Who was left out by a choice of the user's own, and not by a rule alone. */
export const leftOut = ({ people }: Pick<ImportRecord, 'people'>): FoundPerson[] =>
  people.filter(({ choice, reason }) => choice === 'leave' && !lasting.has(reason.code));

/** The best name among several: the longest that is no address. */
export function bestName(people: readonly FoundPerson[]): string {
  const names = people.map(({ name }) => name.trim()).filter((name) => name !== '');
  const real = names.filter((name) => !name.includes('@'));
  return [...real].sort((a, b) => b.length - a.length)[0] ?? names[0] ?? '';
}

/**
 * All addresses of several people, lower case, each once: plain ones before plus-addresses, then
 * those with the most appointments, as drafts go to the first.
 */
export function addressesOf(people: readonly FoundPerson[]): string[] {
  const weighed = people.flatMap(({ emails, appointments }) =>
    emails.map((email) => ({ email: lowered(email), appointments })),
  );
  const isPlus = (email: string): number => Number(email.includes('+'));
  const sorted = weighed.sort(
    (a, b) => isPlus(a.email) - isPlus(b.email) || b.appointments - a.appointments,
  );
  return [...new Set(sorted.map(({ email }) => email))];
}
