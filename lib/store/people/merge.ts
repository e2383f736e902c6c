import { fold } from '@/lib/appointments/fold';
import type { Client } from '@/lib/appointments/client';
import type { Outcome } from '@/lib/messaging/protocol';
import { canonical, knownIn } from '../known';
import { membersOf } from '../members';
import { done, refuse } from '../refusal';
import type { Given, StoredClient } from '../schema';
import { read, type ReadTx, writeOutcome } from '../transact';
import { givenPart, missingFrom } from './given-details';
import { regroup } from './regroup';

/**
 * Joins two records of one client. `from` stays as it is and says what it is part of; `into` takes
 * over its names and addresses, *do not rate*, and what else it has nothing of. What was joined with
 * `from` before is then joined with `into`.
 *
 * Refused as `invalid` for a client with itself and for one that was joined with another already;
 * said once more it changes nothing.
 */
export const mergeClients = (pair: { into: string; from: string }): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const clients = tx.objectStore('clients');
    const [into, from] = [await clients.get(pair.into), await clients.get(pair.from)];
    if (!into || !from) return refuse('not_found');
    if (from.mergedInto === into.id && from.gave?.to === into.id) return done(null);
    const joined = into.mergedInto !== undefined || from.mergedInto !== undefined;
    if (into.id === from.id || joined) return refuse('invalid');

    const gave = { to: into.id, ...givenTo(into, from) };
    const members = await membersOf(tx, from.id);
    for (const id of members.slice(1)) {
      const member = await clients.get(id);
      if (member) await clients.put({ ...member, mergedInto: into.id });
    }
    await clients.put({ ...from, mergedInto: into.id, gave });
    await clients.put({
      ...into,
      ...gave.details,
      emails: [...into.emails, ...gave.emails],
      aliases: [...into.aliases, ...gave.aliases],
    });
    await regroup(tx, await membersOf(tx, into.id));
    return done(null);
  });

/** What a client has not yet of what is known of another one. */
function givenTo(into: Client, from: Client): Omit<Given, 'to'> {
  const names = new Set([into.name, ...into.aliases].map(fold));
  return {
    emails: from.emails.filter((email) => !into.emails.includes(email)),
    aliases: [from.name, ...from.aliases].filter((name) => {
      const folded = fold(name);
      return !names.has(folded) && names.add(folded).has(folded);
    }),
    ...givenPart(missingFrom(into, from)),
  };
}

/** Records that were joined with this client, by name. */
export const mergedWith = (clientId: string): Promise<Pick<Client, 'id' | 'name' | 'emails'>[]> =>
  read(async (tx) => {
    const whole = canonical(await knownIn(tx), clientId);
    return (await joinedWith(tx, whole))
      .map(({ id, name, emails }) => ({ id, name, emails }))
      .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  });

/** The records that were joined with a client, in full. */
export const joinedWith = (tx: ReadTx, clientId: string): Promise<StoredClient[]> =>
  tx.objectStore('clients').index('merged').getAll(clientId);
