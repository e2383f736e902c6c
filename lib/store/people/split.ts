import { lowered } from '@/lib/appointments/addresses';
import { fold } from '@/lib/appointments/fold';
import type { Client } from '@/lib/appointments/client';
import type { Outcome } from '@/lib/messaging/protocol';
import { appointmentOf } from '../appointments';
import { tie } from '../clients';
import { learntGuests } from '../decide';
import { canonical, type Known, knownIn } from '../known';
import { membersOf } from '../members';
import { refresh } from '../projections';
import { isReadableAppointment } from '../readable';
import { reassess } from '../reassess';
import { done, refuse } from '../refusal';
import { moveToWrite } from '../to-write';
import { type WriteTx, writeOutcome } from '../transact';
import { moveEntries } from './moved-entries';
import { moveOutcomes, outcomesMoved } from './moved-outcomes';

export interface Split {
  clientId: string;
  /** The new client's id, and the batch of the facts. */
  id: string;
  name: string;
  emails: readonly string[];
  aliases: readonly string[];
}

/** What goes to the new client, in the old one's own spelling. */
interface Parted {
  emails: string[];
  aliases: string[];
}

/**
 * Makes a client of their own of some addresses and other names of a client. What stands at events
 * to which one of these addresses was invited, and none that the old client keeps, goes with them:
 * by new facts, a retraction here and the same outcome there, what the ledger says there, and what
 * is still to be written. So does a series that the user said is the old client's, where its guests
 * tell the same.
 *
 * Refused as `invalid` where one of them is not this client's, or there is none. Repeated under
 * the same id it tells the same and does nothing.
 *
 * @param now epoch milliseconds
 * @returns how many outcomes went
 */
export const splitClient = (split: Split, now: number): Promise<Outcome<{ outcomes: number }>> =>
  writeOutcome(async (tx) => {
    if (await tx.objectStore('clients').getKey(split.id)) {
      return done({ outcomes: await outcomesMoved(tx, split.id) });
    }
    const known = await knownIn(tx);
    const old = known.clients.get(canonical(known, split.clientId));
    if (!old) return refuse('not_found');
    const parted = partsOf(old, split);
    const name = split.name.trim();
    if (!parted || name === '') return refuse('invalid');

    await makePart(tx, old, { ...split, name }, parted, now);
    const goes = goingWith(old, parted);
    await moveAssignments(tx, known, old.id, split.id, goes);
    await moveEntries(tx, known, old.id, split.id, goes, now);
    await moveToWrite(tx, await membersOf(tx, old.id), split.id, async (eventId) => {
      const guests = learntGuests(known, eventId, await appointmentOf(tx, eventId));
      return guests.known && goes(guests.list);
    });
    await refresh(tx, await moveOutcomes(tx, known, old.id, split.id, goes, now));
    await reassess(tx, await knownIn(tx));
    return done({ outcomes: await outcomesMoved(tx, split.id) });
  });

function partsOf(old: Client, split: Split): Parted | undefined {
  const names = new Set(split.aliases.map(fold).filter((name) => name !== ''));
  const wanted = new Set(split.emails.map(lowered).filter((email) => email !== ''));
  const aliases = old.aliases.filter((alias) => names.has(fold(alias)));
  const emails = old.emails.filter((email) => wanted.has(lowered(email)));
  const all = names.size === new Set(aliases.map(fold)).size && wanted.size === emails.length;
  return all && aliases.length + emails.length > 0 ? { emails, aliases } : undefined;
}

async function makePart(
  tx: WriteTx,
  old: Client,
  { id, name }: Pick<Split, 'id' | 'name'>,
  { emails, aliases }: Parted,
  now: number,
): Promise<void> {
  const clients = tx.objectStore('clients');
  await clients.put({
    ...old,
    emails: old.emails.filter((email) => !emails.includes(email)),
    aliases: old.aliases.filter((alias) => !aliases.includes(alias)),
  });
  const others = aliases.filter((alias) => fold(alias) !== fold(name));
  const part: Client = { id, name, aliases: others, emails, createdAt: now, createdBy: 'hand' };
  await clients.add(part);
  for (const email of emails) await tie(tx, email, part, now);
}

/** Whether an event is the new client's by its guests. */
type Goes = (guests: readonly { email: string }[]) => boolean;

function goingWith(old: Client, { emails }: Parted): Goes {
  const going = new Set(emails.map(lowered));
  const staying = new Set(old.emails.map(lowered).filter((email) => !going.has(email)));
  return (guests) => {
    const invited = guests.map(({ email }) => lowered(email));
    return invited.some((email) => going.has(email)) && !invited.some((one) => staying.has(one));
  };
}

async function moveAssignments(
  tx: WriteTx,
  known: Known,
  oldId: string,
  id: string,
  goes: Goes,
): Promise<void> {
  const invited = new Map<string, { email: string }[]>();
  const appointments = await tx.objectStore('appointments').getAll();
  for (const { seriesId, guests } of appointments.filter(isReadableAppointment)) {
    invited.set(seriesId, [...(invited.get(seriesId) ?? []), ...(guests ?? [])]);
  }
  for (const said of await tx.objectStore('assignments').getAll()) {
    if (said.clientId === null || canonical(known, said.clientId) !== oldId) continue;
    const guests = known.series.get(said.seriesId)?.guests ?? invited.get(said.seriesId) ?? [];
    if (goes(guests)) await tx.objectStore('assignments').put({ ...said, clientId: id });
  }
}
