import { fold } from '@/lib/appointments/fold';
import type { Outcome } from '@/lib/messaging/protocol';
import { tie } from '../clients';
import { membersOf } from '../members';
import { done, refuse } from '../refusal';
import type { Given, StoredClient } from '../schema';
import { type WriteTx, writeOutcome } from '../transact';
import { givenPart, missingFrom, onlyLike, stillThere, withoutDetails } from './given-details';
import { joinedWith } from './merge';
import { regroup } from './regroup';

/**
 * Tells apart again what was joined: the record is a client of its own, as it was, together with
 * what had been joined with it before. What it gave is taken from the other one. An address that
 * was taken from the joined client meanwhile stays taken.
 */
export const unmergeClient = (clientId: string, now: number): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const clients = tx.objectStore('clients');
    const record = await clients.get(clientId);
    if (!record) return refuse('not_found');
    const { mergedInto, gave, ...rest } = record;
    if (mergedInto === undefined) return done(null);
    const whole = await clients.get(mergedInto);
    const members = await joinedWith(tx, mergedInto);
    const ids = [...(await membersOf(tx, mergedInto)), clientId];

    const branch = branchOf(clientId, members);
    for (const member of branch) await clients.put({ ...member, mergedInto: clientId });
    const emails = record.emails.filter((email) => !whole || whole.emails.includes(email));
    await clients.put({ ...rest, emails });
    const gone = new Set([clientId, ...branch.map(({ id }) => id)]);
    await takeFromOthers(
      tx,
      gave ?? { to: mergedInto, emails: record.emails, aliases: [record.name, ...record.aliases] },
      members.filter(({ id }) => !gone.has(id)),
    );
    await tieAgain(tx, { ...rest, emails }, gone, now);
    await regroup(tx, [...new Set(ids)]);
    return done(null);
  });

/** Records that had been joined with this one before it was joined itself. */
function branchOf(clientId: string, members: readonly StoredClient[]): StoredClient[] {
  const branch = new Map<string, StoredClient>();
  // A backup may come from anywhere: in it two records may have been given to each other.
  const reached = [clientId];
  for (const to of reached) {
    for (const member of members) {
      if (member.gave?.to !== to || member.id === clientId || branch.has(member.id)) continue;
      branch.set(member.id, member);
      reached.push(member.id);
    }
  }
  return [...branch.values()];
}

/**
 * Takes what a record gave from the one it gave it to, and from those that passed it on. A name
 * that another record gives as well stays, as that one's; so do details, or others take their place.
 *
 * @param others the records that stay joined
 */
async function takeFromOthers(
  tx: WriteTx,
  given: Given,
  others: readonly StoredClient[],
): Promise<void> {
  const clients = tx.objectStore('clients');
  let { emails, aliases, details = {}, to } = given;
  const passed = new Set<string>();
  while (!passed.has(to)) {
    const holder = await clients.get(to);
    if (!holder) return;
    let left = withoutDetails(holder, details);
    details = stillThere(holder, details);
    for (const other of others) {
      if (other.gave?.to !== to || passed.has(other.id)) continue;
      const names = new Set([other.name, ...other.aliases].map(fold));
      const shared = aliases.filter((name) => names.has(fold(name)));
      const instead = onlyLike(missingFrom(left, other), details);
      if (shared.length === 0 && Object.keys(instead).length === 0) continue;
      const gave = {
        ...other.gave,
        aliases: [...other.gave.aliases, ...shared],
        ...givenPart({ ...other.gave.details, ...instead }),
      };
      left = Object.assign({}, left, instead);
      await clients.put({ ...other, gave });
      aliases = aliases.filter((name) => !shared.includes(name));
    }
    const { gave } = holder;
    const lost = withoutDetails(details, left);
    await clients.put({
      ...left,
      emails: without(holder.emails, emails),
      aliases: without(holder.aliases, aliases),
      ...(gave
        ? {
            gave: {
              to: gave.to,
              emails: without(gave.emails, emails),
              aliases: without(gave.aliases, aliases),
              ...givenPart(withoutDetails(gave.details ?? {}, lost)),
            },
          }
        : {}),
    });
    if (!gave) return;
    details = stillThere(gave.details ?? {}, lost);
    emails = emails.filter((email) => gave.emails.includes(email));
    aliases = aliases.filter((name) => gave.aliases.includes(name));
    passed.add(to);
    to = gave.to;
  }
}

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((one) => !gone.includes(one));

/** The addresses are this record's again, unless they always were. */
async function tieAgain(
  tx: WriteTx,
  client: StoredClient,
  own: ReadonlySet<string>,
  now: number,
): Promise<void> {
  for (const email of client.emails) {
    const person = await tx.objectStore('people').get(email);
    const tied = person?.verdict === 'client' && own.has(person.clientId ?? '');
    if (!tied) await tie(tx, email, client, now);
  }
}
