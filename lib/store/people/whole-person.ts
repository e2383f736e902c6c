import { lowered } from '@/lib/appointments/addresses';
import { fold } from '@/lib/appointments/fold';
import { type NameIndex, nameIndex } from '@/lib/appointments/title-names';
import { canonical, type Known } from '../known';
import type { Appointment, StoredClient } from '../schema';
import type { ReadTx } from '../transact';
import { joinedWith } from './merge';
import { withoutTraces } from './traces';

/** A client with all that belongs to them. */
export interface WholePerson {
  client: StoredClient;
  /** Records that were joined with it. */
  joined: StoredClient[];
  ids: ReadonlySet<string>;
  /** Addresses, lower case: their own, and those that were taken from them and are nobody's now. */
  emails: ReadonlySet<string>;
  /** Finds them in a title, and nobody else of the same name. */
  names: NameIndex;
}

/** The client of this id as a whole; `undefined` where there is none. */
export async function wholePerson(
  tx: ReadTx,
  known: Known,
  clientId: string,
): Promise<WholePerson | undefined> {
  const client = known.clients.get(canonical(known, clientId));
  if (!client) return undefined;
  const joined = await joinedWith(tx, client.id);
  const ids = new Set([client.id, ...joined.map(({ id }) => id)]);
  const people = [...known.people.values()].filter(
    (one) => ids.has(one.clientId ?? '') || ids.has(one.formerClientId ?? ''),
  );
  const addresses = [client, ...joined].flatMap(({ emails }) => emails.map(lowered));
  const emails = [...addresses, ...people.map(({ email }) => email)].filter((email) => {
    const owner = known.clientByEmail.get(email);
    return owner === undefined || owner === client.id;
  });
  const all = [client, ...joined].flatMap(({ name, aliases }) => [name, ...aliases]);
  const shown = people.map(({ name }) => name).filter((name) => !name.includes('@'));
  const names = namesOf(known, client.id, [...all, ...shown]);
  return { client, joined, ids, emails: new Set(emails), names };
}

/** Among all clients, so that a longer name of somebody else hides a shorter one of theirs. */
function namesOf(known: Known, id: string, names: readonly string[]): NameIndex {
  const others = [...known.clients.values()].filter((client) => client.id !== id);
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const [name = '', ...aliases] = names.filter((one) => !taken.has(fold(one)));
  return nameIndex([...others, { id, name, aliases }]);
}

/** Whether an appointment is with them, or had them as a guest. */
export const isWith = ({ ids, emails }: WholePerson, appointment: Appointment): boolean =>
  appointment.clients.some((id) => ids.has(id)) ||
  appointment.guests?.some((guest) => emails.has(lowered(guest.email))) === true;

/** Whether anything in a stored value tells of them. */
export function tellsOf(person: WholePerson, value: unknown): boolean {
  if (typeof value === 'string') {
    return person.ids.has(value) || withoutTraces(person, value) !== value;
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inside]) => person.ids.has(key) || tellsOf(person, inside),
  );
}
