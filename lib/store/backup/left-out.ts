import type { Candidate } from '@/lib/appointments/who-is-client';
import { fold } from '@/lib/appointments/fold';
import { nameIndex } from '@/lib/appointments/title-names';
import type { ErasedRecord } from '../import-records';
import { joinedIds } from '../members';
import { erasureFrom, type Identity } from '../people/erasure-hash';
import { givenPart, withoutDetails } from '../people/given-details';
import { withoutTraces } from '../people/traces';
import type { WholePerson } from '../people/whole-person';
import type { Details, StoredClient, StoredPerson } from '../schema';
import type { BackupData } from './backup-file';

/** People who were erased, here or where the backup was made: they do not come in. */
export interface LeftOut {
  /** The clients of the backup without them. */
  clients: StoredClient[];
  client(id: string): boolean;
  email(address: string): boolean;
  guests(guests: readonly Candidate[]): Candidate[];
  /** The title of an appointment with others, without the names of those left out. */
  title<T extends string | null | undefined>(title: T): T | string;
  /** Hashes that are to be remembered here too. */
  erased: ErasedRecord[];
  /** How many people are left out. */
  count: number;
}

interface Remembered {
  erased: readonly ErasedRecord[];
  keys: readonly string[];
}

/**
 * Decides who is left out. Whoever was erased elsewhere and is still a client here stays, as only
 * the user erases; no hash of theirs is taken over, or the next backup could not be restored whole.
 */
export function leftOut(
  here: readonly StoredClient[],
  before: Remembered,
  data: BackupData,
): LeftOut {
  const keys = [...new Set([...before.keys, ...data.erasureKeys])];
  const hashes = new Set([...before.erased, ...data.erased].map(({ hash }) => hash));
  const erasure = erasureFrom(hashes, keys);
  const stored = new Set(here.map(({ id }) => id));
  const kept = new Set(here.flatMap(({ emails }) => emails));
  const identity = ({ id: clientId, emails, name }: StoredClient): Identity => ({
    clientId,
    emails,
    name,
  });
  const hashesOfLiving = (one: StoredClient): string[] =>
    [identity(one), ...[one.name, ...one.aliases].map((name) => ({ name }))].flatMap(
      erasure.hashes,
    );

  const gone = new Map<string, StoredClient>();
  const joined = joinedIds(data.clients);
  const people: StoredClient[][] = [];
  for (const group of Map.groupBy(data.clients, ({ id }) => joined.get(id) ?? id).values()) {
    const hit = group.filter((client) => erasure.isErased(identity(client)));
    if (hit.length === 0) continue;
    // Records of one person go together, unless one of them is still here.
    const isHere = group.some(({ id }) => stored.has(id));
    const leaving = isHere ? hit.filter(({ id }) => !stored.has(id)) : group;
    for (const client of leaving) gone.set(client.id, client);
    if (leaving.length > 0) people.push(leaving);
  }
  const addresses = new Set([...gone.values()].flatMap(({ emails }) => emails));
  const goneWith = new Map(
    people.flatMap((group) => group.map(({ id }) => [joined.get(id) ?? id, group])),
  );

  const client = (id: string): boolean =>
    gone.has(id) || (!stored.has(id) && erasure.isErased({ clientId: id }));
  const email = (address: string): boolean =>
    !kept.has(address) && (addresses.has(address) || erasure.isErased({ emails: [address] }));
  const others = data.people.filter((one) => !addresses.has(one.email) && email(one.email));

  const known = new Set(before.erased.map(({ hash }) => hash));
  const fresh = data.erased.filter(({ hash }) => !known.has(hash));
  const living = fresh.length === 0 ? [] : here.flatMap(hashesOfLiving);
  const alive = new Set(living);
  const clients = data.clients
    .filter(({ id }) => !gone.has(id))
    .map((one) => withoutGifts(one, goneWith.get(joined.get(one.id) ?? one.id) ?? [], email));
  return {
    clients,
    client,
    email,
    guests: (guests) => guests.filter((guest) => !email(guest.email)),
    title: titlesWithout([...people, ...others.map(onlySeen)], [...here, ...clients]),
    erased: fresh.filter(({ hash }) => !alive.has(hash)),
    count: people.length + others.length,
  };
}

/** What a client here had from records of people left out, when they were joined there. */
function withoutGifts(
  client: StoredClient,
  leaving: readonly StoredClient[],
  isGone: (email: string) => boolean,
): StoredClient {
  const names = new Set(leaving.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const left = <T extends Pick<StoredClient, 'emails' | 'aliases'>>(one: T): T => ({
    ...one,
    emails: one.emails.filter((email) => !isGone(email)),
    aliases: one.aliases.filter((alias) => !names.has(fold(alias))),
  });
  // What they knew besides: a phone number, a note.
  const known = <T extends Details>(one: T): T =>
    leaving.reduce((kept, { gave }) => withoutDetails(kept, gave?.details ?? {}), one);
  const { gave } = client;
  if (!gave) return known(left(client));
  const { details = {}, ...given } = left(gave);
  return { ...known(left(client)), gave: { ...given, ...givenPart(known(details)) } };
}

/** Somebody of whom a backup has an address and a name only; they may stand in titles as well. */
const onlySeen = ({ email, name }: StoredPerson): StoredClient[] => [
  { id: email, name, aliases: [], emails: [email], createdAt: 0 },
];

/** Takes the names and addresses of people out of titles, as erasing them does. */
function titlesWithout(
  people: readonly StoredClient[][],
  others: readonly StoredClient[],
): LeftOut['title'] {
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const whole = people.flatMap((records): WholePerson[] => {
    const [client, ...joined] = records;
    if (!client) return [];
    const names = records
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => !taken.has(fold(name)));
    const [name = '', ...aliases] = names;
    return [
      {
        client,
        joined,
        ids: new Set(records.map(({ id }) => id)),
        emails: new Set(records.flatMap(({ emails }) => emails)),
        names: nameIndex([...others, { id: client.id, name, aliases }]),
      },
    ];
  });
  const cleaned = new Map<string, string>();
  return (title) => {
    if (typeof title !== 'string') return title;
    const before = cleaned.get(title);
    if (before !== undefined) return before;
    const after = whole.reduce<string>((left, person) => withoutTraces(person, left), title);
    cleaned.set(title, after);
    return after;
  };
}
