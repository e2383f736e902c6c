import type { FoundPerson, MergeOffer } from '@/lib/messaging/import-protocol';
import { lowered, mailbox } from './addresses';
import type { Client } from './client';
import { fold } from './fold';

type Why = MergeOffer['why'];
type Known = Pick<Client, 'id' | 'name' | 'aliases' | 'emails'>;

/** Why two addresses are one mailbox, as far as their form tells. */
const whyMailbox = (emails: readonly string[]): Why =>
  emails.some((email) => email.includes('+')) ? 'plus' : 'dots';

/** Only a full name tells who is meant: there are many Annas. */
const fullName = (name: string): string | null => {
  const folded = fold(name);
  return folded.includes(' ') && !name.includes('@') ? folded : null;
};

interface Group {
  why: Why;
  people: FoundPerson[];
  client: Known | null;
}

/**
 * People who look like one: addresses of one mailbox (plus-addresses, the dots of Gmail), or one
 * full name. Also where one of them is a client already. Proposals only: nobody is joined
 * silently, and what is known as one client already is not asked about.
 */
export function mergeOffers(
  people: readonly FoundPerson[],
  clients: readonly Known[],
  clientByEmail: ReadonlyMap<string, string>,
): MergeOffer[] {
  const byKey = new Map<string, Group>();
  const join = (key: string, why: Why, person: FoundPerson | null, client: Known | null) => {
    const group = byKey.get(key) ?? { why, people: [], client: null };
    if (person && !group.people.includes(person)) group.people.push(person);
    group.client ??= client;
    byKey.set(key, group);
  };
  for (const client of clients) {
    for (const email of client.emails) join(`box ${mailbox(email)}`, 'plus', null, client);
    for (const name of [client.name, ...client.aliases]) {
      const full = fullName(name);
      if (full !== null) join(`name ${full}`, 'name', null, client);
    }
  }
  for (const person of people) {
    if (person.kind === 'resource' || person.kind === 'list') continue;
    for (const email of person.emails) join(`box ${mailbox(email)}`, 'plus', person, null);
    const full = fullName(person.name);
    if (full !== null) join(`name ${full}`, 'name', person, null);
  }
  const offered = new Set<string>();
  return [...byKey.entries()].flatMap(([key, group]): MergeOffer[] => {
    const offer = offerOf(key, group, clientByEmail);
    const same = offer && JSON.stringify([[...offer.keys].sort(), offer.client?.clientId]);
    if (!offer || !same || offered.has(same)) return [];
    offered.add(same);
    return [offer];
  });
}

function offerOf(
  key: string,
  { people, client, why }: Group,
  clientByEmail: ReadonlyMap<string, string>,
): MergeOffer | null {
  const ownerOf = (person: FoundPerson): string | undefined =>
    person.emails.map((email) => clientByEmail.get(lowered(email))).find((id) => id !== undefined);
  const owners = new Set(people.map(ownerOf));
  if (client) owners.add(client.id);
  // One person, or all of them one client already.
  if (people.length + (client ? 1 : 0) < 2 || (owners.size === 1 && !owners.has(undefined))) {
    return null;
  }
  // Two clients that are there already are joined in the list of clients, not by an import.
  if ([...owners].filter((id) => id !== undefined).length > 1) return null;
  const strangers = people.filter((person) => ownerOf(person) === undefined);
  if (strangers.length === 0) return null;
  return {
    offerId: `merge ${key}`.slice(0, 1_000),
    keys: (client ? strangers : people).map((person) => person.key),
    client: client && { clientId: client.id, name: client.name },
    why: why === 'name' ? 'name' : whyMailbox(people.flatMap((person) => person.emails)),
    state: 'open',
  };
}
