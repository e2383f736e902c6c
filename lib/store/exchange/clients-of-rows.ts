import { fold } from '@/lib/appointments/fold';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { newId } from '@/lib/platform/ids';
import type { Known } from '../known';
import type { Erasure } from '../people/erasure-hash';

/** A client that rows name and nobody knows. */
export interface NewClient {
  id: string;
  name: string;
  email: string;
}

/** Whom each row is about, in the order of the rows. */
export interface RowClients {
  clients: (string | 'ambiguous' | 'erased')[];
  fresh: NewClient[];
}

type Row = Pick<OutcomeRow, 'client' | 'email'>;

/** Names are compared folded; one that is all signs, as it is. */
const nameKey = (name: string): string => fold(name) || name.trim().toLowerCase();

/**
 * Whom rows are about: who has the address, else who has the name or alias; a name that several
 * have tells nobody. Whoever is left is new, once for an address, or for a name without one.
 */
export function clientsOfRows(
  rows: readonly Row[],
  known: Pick<Known, 'clients' | 'clientByEmail'>,
  erasure: Erasure,
): RowClients {
  const names = new Map<string, Set<string>>();
  const name = (called: string, id: string): void => {
    const key = nameKey(called);
    names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  for (const client of known.clients.values()) {
    for (const called of [client.name, ...client.aliases]) name(called, client.id);
  }
  const fresh = new Map<string, NewClient>();
  const find = ({ client, email }: Row): string | 'ambiguous' | 'erased' | null => {
    const owner = email === '' ? undefined : known.clientByEmail.get(email);
    if (owner !== undefined) return owner;
    // The name may be somebody else's as well, and what is said here is not about them.
    if (email !== '' && erasure.isErased({ emails: [email] })) return 'erased';
    const ids = client.trim() === '' ? [] : [...(names.get(nameKey(client)) ?? [])];
    if (ids.length > 1) return 'ambiguous';
    if (ids[0] !== undefined) return ids[0];
    if (email === '' && erasure.isErased({ name: client })) return 'erased';
    return client.trim() === '' && email === '' ? 'ambiguous' : null;
  };
  const create = ({ client, email }: Row): string => {
    const made = { id: newId(), name: client.trim() || email, email };
    fresh.set(made.id, made);
    return made.id;
  };

  const clients = rows.map(find);
  // First those with an address: a row with the name alone is about them, wherever it stands.
  const byEmail = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    if (clients[at] !== null || row.email === '') continue;
    const id = byEmail.get(row.email) ?? create(row);
    byEmail.set(row.email, id);
    clients[at] = id;
  }
  for (const { id, name: called } of fresh.values()) name(called, id);
  for (const [at, row] of rows.entries()) {
    if (clients[at] !== null) continue;
    clients[at] = find(row) ?? create(row);
    const made = fresh.get(clients[at]);
    if (made) name(made.name, made.id);
  }
  return { clients: clients.map((one) => one ?? 'ambiguous'), fresh: [...fresh.values()] };
}
