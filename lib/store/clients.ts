import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/title-names';
import type { ClientCard, ClientChange, ClientSummary, Outcome } from '@/lib/messaging/protocol';
import { newId } from '@/lib/platform/ids';
import { reassess } from './appointments';
import { knownIn } from './known';
import { outcomesIn, standingOfClient } from './projections';
import { done, refuse } from './refusal';
import { read, type WriteTx, writeOutcome } from './transact';
import { summaryOf } from './views';
import { nextOf } from './worklist';

/** From this many characters on, and at most this many clients. */
const SEARCH_FROM = 2;
const SEARCH_LIMIT = 5;
/** A message that was lost is sent again at once: the same words this soon are the same wish. */
const REPEATED_WITHIN = 10_000;

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
];

/** Every client, by name. `tag`: BCP 47, for the order of letters. */
export const allClients = (tag: string): Promise<ClientSummary[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const { compare } = new Intl.Collator(tag, { numeric: true });
    return [...known.clients.values()]
      .map((client) => summaryOf(known, client))
      .sort((a, b) => compare(a.name, b.name) || (a.clientId < b.clientId ? -1 : 1));
  });

/**
 * Clients whose name or alias contains the query: first those with a name that begins with it,
 * then those with a word that does.
 */
export const findClients = (query: string): Promise<ClientSummary[]> =>
  read(async (tx) => {
    const wanted = fold(query);
    if (wanted.length < SEARCH_FROM) return [];
    const known = await knownIn(tx);
    const rankOf = ({ name, aliases }: Client): number =>
      Math.min(
        ...[name, ...aliases].map(fold).map((folded) => {
          if (folded.startsWith(wanted)) return 0;
          if (folded.includes(` ${wanted}`)) return 1;
          return folded.includes(wanted) ? 2 : Infinity;
        }),
      );
    return [...known.clients.values()]
      .map((client) => ({ client, rank: rankOf(client) }))
      .filter(({ rank }) => rank < Infinity)
      .sort((a, b) => a.rank - b.rank || (fold(a.client.name) < fold(b.client.name) ? -1 : 1))
      .slice(0, SEARCH_LIMIT)
      .map(({ client }) => summaryOf(known, client));
  });

/** All that is known of one client; `null` where there is none of this id. */
export const clientCard = (clientId: string, now: number): Promise<ClientCard | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const client = known.clients.get(clientId);
    if (!client) return null;
    const history = outcomesIn(await standingOfClient(tx, clientId));
    return {
      client,
      summary: summaryOf(known, client),
      history: history.sort((a, b) => b.start - a.start || b.recordedAt - a.recordedAt),
      next: await nextOf(tx, clientId, now),
    };
  });

/** A new client, stored. */
export async function createClient(
  tx: WriteTx,
  { name, email }: { name: string; email?: string | undefined },
  now: number,
): Promise<Client> {
  const emails = email === undefined || email === '' ? [] : [lowered(email)];
  const client: Client = {
    id: newId(),
    name: name.trim() || (emails[0] ?? ''),
    aliases: [],
    emails,
    createdAt: now,
  };
  await tx.objectStore('clients').add(client);
  for (const address of emails) await tie(tx, address, client, now);
  return client;
}

/** Remembers that an address belongs to a client. */
export async function tie(
  tx: WriteTx,
  email: string,
  client: Pick<Client, 'id' | 'name'>,
  now: number,
): Promise<void> {
  const person = await tx.objectStore('people').get(email);
  await tx.objectStore('people').put({
    email,
    name: person?.name ?? client.name,
    verdict: 'client',
    clientId: client.id,
    lastSeen: person?.lastSeen ?? now,
  });
}

/** Adds a client; one with this address already is returned as it is. */
export const addClient = (
  added: { name: string; email?: string },
  now: number,
): Promise<Outcome<ClientSummary>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const email = added.email === undefined ? '' : lowered(added.email);
    const name = added.name.trim();
    if (name === '' && email === '') return refuse('invalid');
    const byEmail = known.clients.get(known.clientByEmail.get(email) ?? '');
    const repeated = [...known.clients.values()].find(
      (client) => email === '' && client.name === name && now - client.createdAt < REPEATED_WITHIN,
    );
    const found = byEmail ?? repeated;
    if (found) return done(summaryOf(known, found));
    const client = await createClient(tx, { name, email }, now);
    const after = await knownIn(tx);
    await reassess(tx, after);
    return done(summaryOf(after, client));
  });

/** Changes a client. An address of another client is refused as `invalid`. */
export const changeClient = (change: ClientChange, now: number): Promise<Outcome<Client>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const before = known.clients.get(change.clientId);
    if (!before) return refuse('not_found');
    const emails = change.emails && distinct(change.emails.map(lowered));
    const name = change.name?.trim();
    const taken = emails?.some((email) => {
      const owner = known.clientByEmail.get(email);
      return owner !== undefined && owner !== before.id;
    });
    if (name === '' || taken) return refuse('invalid');

    const client = changed(before, { ...change, ...(emails ? { emails } : {}) }, name);
    await tx.objectStore('clients').put(client);
    for (const email of client.emails) {
      if (!before.emails.includes(email)) await tie(tx, email, client, now);
    }
    for (const email of before.emails) {
      if (!client.emails.includes(email)) await tx.objectStore('people').delete(email);
    }
    await reassess(tx, await knownIn(tx));
    return done(client);
  });

function changed(before: Client, change: ClientChange, name = before.name): Client {
  const {
    phone: oldPhone,
    language: oldLanguage,
    address: oldAddress,
    doNotRate,
    ...rest
  } = before;
  const phone = change.phone === undefined ? oldPhone : change.phone.trim();
  const language = change.language === undefined ? oldLanguage : change.language;
  const address = change.address === undefined ? oldAddress : change.address;
  return {
    ...rest,
    name,
    aliases: change.aliases ? distinct(change.aliases) : before.aliases,
    emails: change.emails ?? before.emails,
    ...(phone ? { phone } : {}),
    ...(language ? { language } : {}),
    ...(address ? { address } : {}),
    ...((change.doNotRate ?? doNotRate) ? { doNotRate: true } : {}),
  };
}
