import type { Client } from '@/lib/appointments/client';
import type { Contact } from '@/lib/messaging/data-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { newId } from '@/lib/platform/ids';
import { tie } from '../clients';
import { journaled } from '../journal';
import { knownIn } from '../known';
import { erasureOf } from '../people/erasure-hash';
import { reassess } from '../reassess';
import { done } from '../refusal';
import { type WriteTx, writeOutcome } from '../transact';
import { exchanged, exchangeRecord } from './exchange-record';
import {
  type AddressBook,
  addressBook,
  addsTo,
  matchContact,
  type MatchedContact,
} from './match-contacts';

interface ChosenContacts {
  importId: string;
  name: string;
  contacts: readonly Contact[];
  /** Positions of those that add to the client they are. */
  update: readonly number[];
  /** Positions of those who become clients. */
  create: readonly number[];
}

interface Counts {
  updated: number;
  created: number;
  erased: number;
}

/**
 * Adds what contacts tell of clients, and makes clients of others: all or nothing. One whose
 * address is a client's by now adds to that client instead. Repeated under the same id it tells the
 * same numbers and nothing else.
 *
 * @param now epoch milliseconds
 */
export const importContacts = (
  chosen: ChosenContacts,
  now: number,
): Promise<Outcome<{ updated: number; created: number }>> =>
  writeOutcome(async (tx) => {
    const { importId, name } = chosen;
    const before = await tx.objectStore('imports').get(importId);
    if (before) return done({ updated: before.events, created: before.clients });
    const counts: Counts = { updated: 0, created: 0, erased: 0 };
    await journaled(tx, importId).during(exchanged, async () => {
      await bringIn(tx, chosen, counts, now);
      if (counts.updated + counts.created > 0) await reassess(tx, await knownIn(tx));
    });
    const { updated, created, erased } = counts;
    if (updated + created > 0) {
      const said = { importId, name, at: now, events: updated, clients: created, erased };
      await tx.objectStore('imports').put(exchangeRecord({ ...said, source: 'contacts' }));
    }
    return done({ updated, created });
  });

async function bringIn(
  tx: WriteTx,
  { importId, contacts, update, create }: ChosenContacts,
  counts: Counts,
  now: number,
): Promise<void> {
  const book = addressBook(await knownIn(tx), await erasureOf(tx));
  const creating = new Set(create);
  const updating = new Set(update);
  for (const [at, contact] of contacts.entries()) {
    if (!creating.has(at) && !updating.has(at)) continue;
    const matched = matchContact(book, contact);
    const { client } = matched;
    const byAddress = contact.emails.some((email) => book.owners.get(email) === client?.id);
    if (matched.erased) counts.erased += 1;
    else if (client && (updating.has(at) || byAddress)) {
      if (await addTo(tx, book, client, matched, now)) counts.updated += 1;
    } else if (creating.has(at) && !matched.refused) {
      if (await createFrom(tx, book, matched, importId, now)) counts.created += 1;
    }
  }
}

/** @returns whether there was anything to add */
async function addTo(
  tx: WriteTx,
  book: AddressBook,
  client: Client,
  matched: MatchedContact,
  now: number,
): Promise<boolean> {
  const adds = addsTo(client, matched);
  if (!adds.name && adds.emails === 0 && !adds.phone) return false;
  const after: Client = {
    ...client,
    ...(adds.name ? { name: matched.name } : {}),
    ...(adds.phone ? { phone: matched.phone } : {}),
    emails: [...client.emails, ...matched.emails],
  };
  await tx.objectStore('clients').put(after);
  await own(tx, book, after, matched.emails, now);
  return true;
}

/** @returns whether there was enough to make a client of */
async function createFrom(
  tx: WriteTx,
  book: AddressBook,
  { name, emails, phone }: MatchedContact,
  importId: string,
  now: number,
): Promise<boolean> {
  const called = name || emails[0];
  if (called === undefined) return false;
  const client: Client = {
    id: newId(),
    name: called,
    aliases: [],
    emails,
    createdBy: 'import',
    importId,
    createdAt: now,
    ...(phone === '' ? {} : { phone }),
  };
  await tx.objectStore('clients').add(client);
  await own(tx, book, client, emails, now);
  return true;
}

async function own(
  tx: WriteTx,
  book: AddressBook,
  client: Client,
  emails: readonly string[],
  now: number,
): Promise<void> {
  book.clients.set(client.id, client);
  for (const email of emails) {
    book.owners.set(email, client.id);
    await tie(tx, email, client, now);
  }
}
