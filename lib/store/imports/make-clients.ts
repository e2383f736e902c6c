import type { Client } from '@/lib/appointments/client';
import { titleKey, titleName } from '@/lib/appointments/found-people';
import { fold } from '@/lib/appointments/fold';
import type { ReadEvent } from '@/lib/appointments/read-event';
import { seriesId } from '@/lib/appointments/slot';
import { clientsInTitle } from '@/lib/appointments/title-names';
import { newId } from '@/lib/platform/ids';
import { tie } from '../clients';
import { type Known, knownIn } from '../known';
import { getMeta, setMeta } from '../meta';
import type { WriteTx } from '../transact';
import { addressesOf, bestName, type Chosen } from './chosen';
import type { FoundPerson } from '@/lib/messaging/import-protocol';

/**
 * Makes a client of everybody chosen, or adds what was found to the one they are.
 *
 * @param now epoch milliseconds
 * @returns how many are new
 */
export async function makeClients(
  tx: WriteTx,
  importId: string,
  chosen: readonly Chosen[],
  now: number,
): Promise<number> {
  const known = await knownIn(tx);
  const byName = new Map<string, Client[]>();
  for (const client of known.clients.values()) {
    const folded = fold(client.name);
    byName.set(folded, [...(byName.get(folded) ?? []), client]);
  }
  let made = 0;
  for (const group of chosen) {
    const before = clientOf(known, group, byName);
    const client = before ?? fresh(importId, bestName(group.people), now);
    const own = new Set(client.emails);
    const added = addressesOf(group.people).filter(
      (email) => !own.has(email) && !known.clientByEmail.has(email),
    );
    const names = group.people.map(({ name }) => name.trim());
    const aliases = names.filter(
      (name) =>
        name !== '' &&
        !name.includes('@') &&
        ![client.name, ...client.aliases].map(fold).includes(fold(name)),
    );
    if (!before) made += 1;
    else if (added.length === 0 && aliases.length === 0) continue;
    await tx.objectStore('clients').put({
      ...client,
      aliases: [...client.aliases, ...new Set(aliases)],
      emails: [...client.emails, ...added],
    });
    for (const email of added) await tie(tx, email, client, now);
  }
  return made;
}

/** The client that a group is already: as said, by an address, or by a name without one. */
function clientOf(
  known: Known,
  { people, clientId }: Chosen,
  byName: ReadonlyMap<string, readonly Client[]>,
): Client | undefined {
  const said = known.clients.get(clientId ?? '');
  if (said) return said;
  for (const email of addressesOf(people)) {
    const owner = known.clients.get(known.clientByEmail.get(email) ?? '');
    if (owner) return owner;
  }
  if (people.some(({ kind }) => kind !== 'title')) return undefined;
  const same = byName.get(fold(bestName(people))) ?? [];
  return same.length === 1 ? same[0] : undefined;
}

const fresh = (importId: string, name: string, now: number): Client => ({
  id: newId(),
  name,
  aliases: [],
  emails: [],
  createdBy: 'import',
  importId,
  createdAt: now,
});

/** Remembers who was left out, so that they are neither asked about nor proposed again. */
export async function rememberLeft(
  tx: WriteTx,
  left: readonly FoundPerson[],
  now: number,
): Promise<void> {
  const titles: string[] = [];
  for (const { key, kind, name, emails } of left) {
    if (kind === 'title') titles.push(titleName(key));
    for (const email of emails) {
      const person = await tx.objectStore('people').get(email);
      if (person?.verdict === 'client') continue;
      await tx.objectStore('people').put({
        email,
        name: name || email,
        verdict: 'not_client',
        lastSeen: person?.lastSeen ?? now,
      });
    }
  }
  if (titles.length === 0) return;
  const before = (await getMeta(tx, 'titlesLeft')) ?? [];
  await setMeta(tx, 'titlesLeft', [...new Set([...before, ...titles])]);
}

/**
 * Says whose a series is where its title names a client in a way that a title alone would not be
 * believed, such as in lower case.
 */
export async function assignTitles(tx: WriteTx, events: readonly ReadEvent[]): Promise<void> {
  const known = await knownIn(tx);
  const byName = new Map<string, string | null>();
  for (const { id, name, aliases } of known.clients.values()) {
    for (const folded of [name, ...aliases].map(fold)) {
      byName.set(folded, byName.has(folded) ? null : id);
    }
  }
  const seen = new Set<string>();
  for (const { eventId, title, guests, allDay } of events) {
    if (title === null || guests.length > 0 || allDay) continue;
    const series = seriesId(eventId);
    if (seen.has(series) || known.assignments.has(series)) continue;
    seen.add(series);
    if (clientsInTitle(title, known.names).length > 0) continue;
    const key = titleKey(title);
    const clientId = key === null ? null : byName.get(titleName(key));
    if (!clientId) continue;
    await tx
      .objectStore('assignments')
      .put({ seriesId: series, clientId, before: 'ask', made: null });
  }
}
