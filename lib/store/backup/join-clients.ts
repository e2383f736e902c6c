import { fold } from '@/lib/appointments/fold';
import { joinedIds } from '../members';
import { isSame } from '../journal';
import { givenPart } from '../people/given-details';
import type { Given, StoredClient } from '../schema';
import { withSaid } from './join-said';

/** The clients of a backup, brought together with those that are here. */
export interface JoinedClients {
  /** Records to be stored: new ones, and those here that something was added to. */
  changed: StoredClient[];
  /** How many clients are new, and how many are one with a client here under another id. */
  added: number;
  joined: number;
  /** The client that an id stands for afterwards; an unknown one stands for itself. */
  idOf(id: string): string;
  /** The client that an address belongs to afterwards. */
  ownerOf(email: string): string | undefined;
}

/** Filled in where this browser has nothing. *Do not rate* is not: its absence is an answer too. */
const filled = [
  'phone',
  'language',
  'address',
  'channel',
  'zone',
  'availability',
  'note',
] as const satisfies (keyof StoredClient)[];

/**
 * Brings the clients of a backup together with those that are here. What is here stays: names,
 * addresses and who was joined with whom. A client under another id who shares an address with one
 * here is the same person, and joins them as by a merge. Names and addresses that nobody else here
 * has are added.
 *
 * @param isLetGo an address that the user took from a client here: it does not come back
 */
export function joinClients(
  here: readonly StoredClient[],
  incoming: readonly StoredClient[],
  isLetGo: (email: string) => boolean,
): JoinedClients {
  const stored = new Map(here.map((client) => [client.id, client]));
  const after = new Map(stored);
  const joinedHere = joinedIds(here);
  const joinedThere = joinedIds(incoming);
  const whole = (id: string): string => joinedHere.get(id) ?? id;

  const owners = new Map<string, string>();
  const names = new Set<string>();
  for (const { id, emails, ...named } of here) {
    if (joinedHere.has(id)) continue;
    for (const email of emails) if (!owners.has(email)) owners.set(email, id);
    for (const one of [named.name, ...named.aliases]) names.add(fold(one));
  }

  function takeOver(id: string, { emails, aliases, ...from }: StoredClient): Given {
    const into = after.get(id);
    if (!into) return { to: id, emails: [], aliases: [] };
    const free = emails.filter((email) => !owners.has(email) && !isLetGo(email));
    for (const email of free) owners.set(email, id);
    const others = [...aliases, ...(from.id === id ? [] : [from.name])].filter((other) => {
      const folded = fold(other);
      return folded !== '' && !names.has(folded) && names.add(folded).has(folded);
    });
    const gaps = filled.filter((key) => into[key] === undefined && from[key] !== undefined);
    const details = Object.fromEntries(gaps.map((key) => [key, from[key]]));
    after.set(id, {
      ...into,
      ...details,
      emails: [...into.emails, ...free],
      aliases: [...into.aliases, ...others],
    });
    return { to: id, emails: free, aliases: others, ...givenPart(details) };
  }

  const groups = Map.groupBy(incoming, ({ id }) => joinedThere.get(id) ?? id);
  const ids = new Map<string, string>();
  let added = 0;
  let joined = 0;
  for (const [rootId, members] of groups) {
    const root = members.find(({ id }) => id === rootId);
    if (!root) continue;
    const target = targetOf(root, members);
    const into = target ?? rootId;
    for (const { id } of members) ids.set(id, stored.has(id) ? whole(id) : into);
    if (target === undefined) {
      added += 1;
      after.set(rootId, newcomer(root));
    }
    const gave = target === undefined ? undefined : takeOver(target, root);
    // An address of both stays with the one here, also should they be told apart again.
    const isApart = gave !== undefined && !stored.has(rootId);
    if (isApart) joined += 1;
    for (const client of members) {
      const same = stored.has(client.id) && after.get(client.id);
      if (same) after.set(client.id, withSaid(same, client));
      if (after.has(client.id)) continue;
      const emails = isApart ? gave.emails.filter((one) => client.emails.includes(one)) : null;
      after.set(client.id, {
        ...client,
        mergedInto: into,
        ...(emails ? { emails } : {}),
        ...(isApart && client.id === rootId ? { gave } : {}),
      });
    }
  }

  /** The client here that a client of the backup is, by its id, by a part of it, by an address. */
  function targetOf(root: StoredClient, members: readonly StoredClient[]): string | undefined {
    if (stored.has(root.id)) return whole(root.id);
    const part = members.find(({ id }) => stored.has(id));
    if (part) return whole(part.id);
    const shared = members.flatMap(({ emails }) => emails).find((email) => owners.has(email));
    return shared === undefined ? undefined : owners.get(shared);
  }

  /** Nobody here has any of its addresses, or it would be joined. */
  function newcomer({ mergedInto: _alone, gave: _nothing, ...client }: StoredClient) {
    const emails = client.emails.filter((email) => !isLetGo(email));
    for (const email of emails) owners.set(email, client.id);
    for (const one of [client.name, ...client.aliases]) names.add(fold(one));
    return { ...client, emails };
  }

  return {
    changed: [...after.values()].filter((client) => !isSame(client, stored.get(client.id))),
    added,
    joined,
    idOf: (id) => ids.get(id) ?? whole(id),
    ownerOf: (email) => owners.get(email),
  };
}
