import { type AttendanceFact, type OutcomeFact, standingFact } from '@/lib/appointments/fact';
import { recordOf } from '@/lib/reliability/client-record';
import { everythingChanges, outcomesChange } from './alert-changes';
import { countedUnder, joinedIds } from './members';
import {
  isReadableAttendance,
  isReadableClient,
  isReadableSlot,
  isReadableStanding,
} from './readable';
import { putSlot, refreshSlot } from './slots';
import { type About, factsAbout, outcomesOf } from './standing';
import type { WriteTx } from './transact';

/** Brings standing outcomes, tallies and worklist up to date after facts about these were added. */
export async function refresh(tx: WriteTx, touched: readonly About[]): Promise<void> {
  const counted = new Map<string, string>();
  for (const { clientId } of touched) {
    if (!counted.has(clientId)) counted.set(clientId, await countedUnder(tx, clientId));
  }
  const idOf = (about: About): string => counted.get(about.clientId) ?? about.clientId;
  for (const about of touched) await refreshStanding(tx, { ...about, clientId: idOf(about) });
  for (const clientId of new Set(touched.map(idOf))) {
    await mendStanding(tx, clientId);
    await refreshTally(tx, clientId);
  }
  const slots = new Map(
    touched.map(({ eventId, start }) => [`${eventId}|${start}`, { eventId, start }]),
  );
  for (const { eventId, start } of slots.values()) await refreshSlot(tx, eventId, start);
}

async function refreshStanding(tx: WriteTx, about: About): Promise<void> {
  const { clientId, eventId, start } = about;
  const fact = standingFact(await factsAbout(tx, about));
  const standing = tx.objectStore('standing');
  if (fact) await standing.put({ clientId, eventId, start, fact });
  else await standing.delete([clientId, eventId, start]);
}

/** Makes a client's damaged records anew. */
async function mendStanding(tx: WriteTx, clientId: string): Promise<void> {
  const records = await tx.objectStore('standing').index('client').getAll(clientId);
  for (const record of records) if (!isReadableStanding(record)) await refreshStanding(tx, record);
}

async function refreshTally(tx: WriteTx, clientId: string): Promise<void> {
  const outcomes = await outcomesOf(tx, clientId);
  outcomesChange(tx, clientId, outcomes);
  if (outcomes.length === 0) await tx.objectStore('tallies').delete(clientId);
  else await tx.objectStore('tallies').put({ clientId, ...recordOf(outcomes) });
}

/** Makes all projections anew from the facts, after a restore. */
export async function rebuildProjections(tx: WriteTx): Promise<void> {
  await tx.objectStore('standing').clear();
  await tx.objectStore('tallies').clear();
  everythingChanges(tx);
  const facts = (await tx.objectStore('facts').getAll()).filter(isReadableAttendance);
  const joined = joinedIds((await tx.objectStore('clients').getAll()).filter(isReadableClient));
  const idOf = (id: string): string => joined.get(id) ?? id;
  const bySlot = new Map<string, AttendanceFact[]>();
  for (const fact of facts) {
    const key = JSON.stringify([idOf(fact.clientId), fact.eventId, fact.start]);
    const list = bySlot.get(key);
    if (list) list.push(fact);
    else bySlot.set(key, [fact]);
  }
  const byClient = new Map<string, OutcomeFact[]>();
  for (const about of bySlot.values()) {
    const fact = standingFact(about);
    if (!fact) continue;
    const { eventId, start } = fact;
    const clientId = idOf(fact.clientId);
    await tx.objectStore('standing').put({ clientId, eventId, start, fact });
    if (fact.kind !== 'outcome') continue;
    byClient.set(clientId, [...(byClient.get(clientId) ?? []), fact]);
  }
  for (const [clientId, outcomes] of byClient) {
    await tx.objectStore('tallies').put({ clientId, ...recordOf(outcomes) });
  }
  for (const slot of (await tx.objectStore('slots').getAll()).filter(isReadableSlot)) {
    await putSlot(tx, { ...slot, clients: [...new Set(slot.clients.map(idOf))] });
  }
}
