import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import type {
  ClientCard,
  ClientSummary,
  FoundClient,
  ListedClient,
  Outcome,
} from '@/lib/messaging/protocol';
import { badgeOf } from '@/lib/reliability/badge';
import { evidenceOf } from '@/lib/reliability/evidence';
import { newId } from '@/lib/platform/ids';
import { judgedOf, scoreOfClient } from './judged';
import { canonical, knownIn } from './known';
import { alertsFor, saidOf } from './card/alerts-of';
import { openAlertsIn } from './alert-records';
import { liftErasure } from './people/erasure-hash';
import { moneyDue } from './policy/money';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { membersOf } from './members';
import { preparedFor } from './prepare/prepared';
import { outcomesOf } from './standing';
import { read, type WriteTx, writeOutcome } from './transact';
import { summaryOf } from './views';
import { nextOf } from './worklist';

/** From this many characters on, and at most this many clients. */
const SEARCH_FROM = 2;
const SEARCH_LIMIT = 5;

/** Every client, by name. `tag`: BCP 47, for the order of letters; `now`: epoch milliseconds. */
export const allClients = (tag: string, now: number): Promise<ListedClient[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const alerts = await openAlertsIn(tx, known, now);
    const { compare } = new Intl.Collator(tag, { numeric: true });
    return [...known.clients.values()]
      .map((client): ListedClient => {
        const alert = alerts.get(client.id);
        return { ...summaryOf(known, client, now), ...(alert ? { alert } : {}) };
      })
      .sort((a, b) => compare(a.name, b.name) || (a.clientId < b.clientId ? -1 : 1));
  });

/**
 * Clients whose name or alias contains the query: first those with a name that begins with it,
 * then those with a word that does.
 *
 * @param now epoch milliseconds
 */
export const findClients = (query: string, now: number): Promise<FoundClient[]> =>
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
      .map(({ client }) => ({
        clientId: client.id,
        name: client.name,
        badge: badgeOf(judgedOf(known, client, now)),
      }));
  });

/** So many of the messages prepared last are told. */
const SHOWN_PREPARED = 5;

/** All that is known of one client; `null` where there is none of this id. */
export const clientCard = (asked: string, now: number): Promise<ClientCard | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked);
    const client = known.clients.get(clientId);
    if (!client) return null;
    const history = await outcomesOf(tx, clientId);
    const { keep = null } = await saidOf(tx, client);
    return {
      client,
      summary: summaryOf(known, client, now),
      evidence: evidenceOf(scoreOfClient(known, client, now)),
      history: history.sort((a, b) => b.start - a.start || b.recordedAt - a.recordedAt),
      next: await nextOf(tx, clientId, now),
      due: await moneyDue(tx, known, clientId),
      keep: keep?.answer ? keep : null,
      alerts: await alertsFor(tx, known, client, history, now),
      prepared: (await preparedFor(tx, await membersOf(tx, clientId)))
        .slice(-SHOWN_PREPARED)
        .reverse(),
    };
  });

interface NewClient extends Pick<Client, 'createdBy'> {
  id?: string;
  name: string;
  email?: string;
}

/** A new client, stored. */
export async function createClient(
  tx: WriteTx,
  { id = newId(), name, email, createdBy }: NewClient,
  now: number,
): Promise<Client> {
  const emails = email === undefined || email === '' ? [] : [lowered(email)];
  const client: Client = {
    id,
    name: name.trim() || (emails[0] ?? ''),
    aliases: [],
    emails,
    createdAt: now,
    ...(createdBy ? { createdBy } : {}),
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

/**
 * Adds a client under an id of the sender's, so that a repeated message adds them once. One with
 * this address already is returned as it is.
 */
export const addClient = (
  { id, ...added }: { id: string; name: string; email?: string },
  now: number,
): Promise<Outcome<ClientSummary>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const email = added.email === undefined ? '' : lowered(added.email);
    const name = added.name.trim();
    if (name === '' && email === '') return refuse('invalid');
    const found =
      known.clients.get(canonical(known, id)) ??
      known.clients.get(known.clientByEmail.get(email) ?? '');
    if (found) return done(summaryOf(known, found, now));
    await liftErasure(tx, { name });
    if (email !== '') await liftErasure(tx, { emails: [email] });
    const client = await createClient(tx, { id, name, email, createdBy: 'hand' }, now);
    const after = await knownIn(tx);
    await reassess(tx, after);
    return done(summaryOf(after, client, now));
  });
