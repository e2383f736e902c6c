import type { Client } from '@/lib/appointments/client';
import type { Outcome } from '@/lib/messaging/protocol';
import { everythingChanges } from '../alert-changes';
import { forget } from '../appointments';
import { withdrawBatch } from '../exchange/withdraw-batch';
import { dropDaysOf } from '../free-times/days';
import { isAsImported, undoJournal } from '../journal';
import { isSaidOf } from '../policy/said-of';
import { canonical, knownIn } from '../known';
import { reassess } from '../reassess';
import { done, refuse } from '../refusal';
import { standingSlots } from '../standing';
import { type WriteTx, writeOutcome } from '../transact';
import { dropHarvest } from './harvest';

/**
 * Takes back all that an import brought: outcomes, appointments, clients, and what was said of
 * people and calendars. A client of whom something was recorded or changed since, with whom another
 * was joined, or to whom the user assigned a series, stays, with the marked slots.
 *
 * @returns how many clients stay
 */
export const undoImport = (importId: string): Promise<Outcome<{ stayed: number }>> =>
  writeOutcome(async (tx) => {
    const record = await tx.objectStore('imports').get(importId);
    if (!record) return refuse('not_found');
    if (record.batch !== undefined) await withdrawBatch(tx, record.batch);
    const kept = await clientsWithRecord(tx, importId);
    const addresses = new Set([...kept.values()].flatMap(({ emails }) => emails));
    const stays = ({ store, key }: { store: string; key: unknown }): boolean =>
      (store === 'clients' && kept.has(key as string)) ||
      (store === 'people' && addresses.has(key as string));
    everythingChanges(tx);
    await undoJournal(tx, importId, stays);
    await forgetAppointments(tx, importId);
    await dropHarvest(tx, importId);
    await dropDaysOf(tx, importId);
    await tx.objectStore('imports').delete(importId);
    const known = await knownIn(tx);
    await reassess(tx, known);
    const left = await clientsOfImport(tx, importId);
    return done({ stayed: new Set(left.map(({ id }) => canonical(known, id))).size });
  });

/** Clients of this import of whom there is more than it brought. */
async function clientsWithRecord(tx: WriteTx, importId: string): Promise<Map<string, Client>> {
  const kept = new Map<string, Client>();
  const assigned = await assignedByHand(tx);
  for (const client of await clientsOfImport(tx, importId)) {
    const recorded = await tx.objectStore('facts').index('client').count(client.id);
    const joined = await tx.objectStore('clients').index('merged').count(client.id);
    const said = await isSaidOf(tx, client.id);
    if (recorded + joined > 0 || said || assigned.has(client.id)) kept.set(client.id, client);
  }
  return kept;
}

/** Clients of whom the user said that a series is theirs; imports assign some by themselves. */
async function assignedByHand(tx: WriteTx): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const one of await tx.objectStore('assignments').getAll()) {
    const { clientId } = one;
    if (clientId === null || ids.has(clientId)) continue;
    if (!(await isAsImported(tx, 'assignments', one))) ids.add(clientId);
  }
  return ids;
}

const clientsOfImport = async (tx: WriteTx, importId: string): Promise<Client[]> =>
  (await tx.objectStore('clients').getAll()).filter((client) => client.importId === importId);

/**
 * Appointments say themselves which import brought them. Their slots go with them, but for those
 * at which something was recorded. There may be tens of thousands: no single answer is awaited.
 */
async function forgetAppointments(tx: WriteTx, importId: string): Promise<void> {
  const appointments = await tx.objectStore('appointments').getAll();
  const mine = new Set(
    appointments.filter((one) => one.importId === importId).map(({ eventId }) => eventId),
  );
  const marked = await standingSlots(tx);
  const sent: Promise<unknown>[] = [];
  for (const eventId of mine) {
    if (marked.has(eventId)) await forget(tx, eventId);
    else sent.push(tx.objectStore('appointments').delete(eventId));
  }
  for (const { eventId, start } of await tx.objectStore('slots').getAll()) {
    if (!mine.has(eventId) || marked.has(eventId)) continue;
    sent.push(tx.objectStore('slots').delete([eventId, start]));
  }
  await Promise.all(sent);
}
