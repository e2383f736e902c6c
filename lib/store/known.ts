import { type NameIndex, nameIndex } from '@/lib/appointments/title-names';
import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import type { Assignment } from '@/lib/appointments/who-is-client';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { type ClientRecord, recordOf } from '@/lib/reliability/client-record';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import { saidIn } from './card/said';
import { joinedIds } from './members';
import type { MetaValues } from './meta-values';
import { getMeta } from './meta';
import { titlesWithoutErased } from './people/erased-titles';
import { erasureOf } from './people/erasure-hash';
import { type Policies, policiesIn } from './policy/versions';
import { withDefaults } from './practice-defaults';
import { isReadableClient, isReadablePerson, isReadableSeries, isReadableTally } from './readable';
import type { SeriesGuests, StoredClient, StoredPerson, TallyRecord } from './schema';
import { outcomesOf } from './standing';
import type { ReadTx } from './transact';

/** What decides about badges, small enough to be kept in memory while the worker lives. */
export interface Known {
  /** Without the records that were joined with another: `canonical` finds the client they are. */
  clients: ReadonlyMap<string, Client>;
  /** The client of every record that was joined with another. */
  joined: ReadonlyMap<string, string>;
  clientByEmail: ReadonlyMap<string, string>;
  names: NameIndex;
  people: ReadonlyMap<string, StoredPerson>;
  assignments: ReadonlyMap<string, Assignment>;
  series: ReadonlyMap<string, SeriesGuests>;
  /** What is counted of each client; of some who are clients no more, too. */
  tallies: ReadonlyMap<string, ClientRecord>;
  /** Alerts put off, of those clients alone with whom any was. */
  putOff: ReadonlyMap<string, readonly PutOff[]>;
  practice: Practice;
  /** Every version of the policy, oldest first. */
  policies: Policies;
  calendars: MetaValues['calendars'];
  /** Whether the person of an address was erased; such a person is neither asked about nor kept. */
  isErased: (email: string) => boolean;
  /** A title without the names and addresses of erased people, as it may be stored. */
  withoutErased: (title: string) => string;
}

/** The id of the client that an id stands for. */
export const canonical = (known: Pick<Known, 'joined'>, id: string): string =>
  known.joined.get(id) ?? id;

let cached: Known | undefined;

/** Forgets the snapshot: something it holds is about to change, or has. */
export function dropKnown(): void {
  cached = undefined;
}

/** The snapshot, from memory or read within `tx`. A write always reads: it sees its own changes. */
export async function knownIn(tx: ReadTx): Promise<Known> {
  if (tx.mode !== 'readonly') return load(tx);
  cached ??= await load(tx);
  return cached;
}

async function load(tx: ReadTx): Promise<Known> {
  const [stored, people, assignments, series, tallies, practice, policies, calendars, erasure] =
    await Promise.all([
      tx.objectStore('clients').getAll(),
      tx.objectStore('people').getAll(),
      tx.objectStore('assignments').getAll(),
      tx.objectStore('series').getAll(),
      tx.objectStore('tallies').getAll(),
      getMeta(tx, 'practice'),
      policiesIn(tx),
      getMeta(tx, 'calendars'),
      erasureOf(tx),
    ]);
  const all = stored.filter(isReadableClient);
  const joined = joinedIds(all);
  const readable = all.filter((client) => !joined.has(client.id));
  const ids = new Set(readable.map((client) => client.id));
  const setAside = clientsSetAside(readable, people);
  const names = nameIndex(readable.filter((client) => !setAside.has(client.id)));
  return {
    clients: new Map(readable.map((client) => [client.id, client])),
    joined,
    clientByEmail: new Map(
      readable.flatMap((client) => client.emails.map((email) => [lowered(email), client.id])),
    ),
    names,
    people: new Map(people.filter(isReadablePerson).map((person) => [person.email, person])),
    assignments: new Map(
      assignments
        .map(
          ({ seriesId, clientId }) =>
            [seriesId, clientId === null ? null : (joined.get(clientId) ?? clientId)] as const,
        )
        .filter(([, clientId]) => clientId === null || ids.has(clientId)),
    ),
    series: new Map(series.filter(isReadableSeries).map((one) => [one.seriesId, one])),
    tallies: new Map(
      await Promise.all(
        tallies.map(async (record) => [record.clientId, await readTally(tx, record)] as const),
      ),
    ),
    putOff: putOffOf(all, joined),
    practice: withDefaults(practice),
    policies,
    calendars: calendars ?? [],
    isErased: (email) => erasure.isErased({ emails: [email] }),
    withoutErased: titlesWithoutErased(erasure, names),
  };
}

/** What was put off under a client's own record and under those joined with it. */
function putOffOf(
  all: readonly StoredClient[],
  joined: ReadonlyMap<string, string>,
): Map<string, readonly PutOff[]> {
  const said = all.filter(({ putOff }) => putOff !== undefined);
  const groups = Map.groupBy(said, ({ id }) => joined.get(id) ?? id);
  return new Map([...groups].map(([id, records]) => [id, saidIn(records).putOff ?? []]));
}

/** A damaged tally is counted anew. */
const readTally = async (tx: ReadTx, record: TallyRecord): Promise<ClientRecord> =>
  isReadableTally(record) ? record : recordOf(await outcomesOf(tx, record.clientId));

/**
 * Clients that stay for their record alone: the user took back that the person is a client, and
 * their name in a title must not bring them back.
 */
function clientsSetAside(
  clients: readonly Client[],
  people: readonly StoredPerson[],
): ReadonlySet<string | undefined> {
  const reachable = new Set(clients.filter((one) => one.emails.length > 0).map((one) => one.id));
  const former = people.filter((one) => one.setAside).map((one) => one.formerClientId);
  return new Set(former.filter((id) => id !== undefined && !reachable.has(id)));
}
