import { type AttendanceFact, type OutcomeFact, standingFact } from '@/lib/appointments/fact';
import { tally } from '@/lib/reliability/tally';
import { isReadableAttendance, isReadableSlot } from './readable';
import type { SlotRecord, StandingRecord } from './schema';
import type { ReadTx, WriteTx } from './transact';

/** One client at one slot. */
export interface About {
  clientId: string;
  eventId: string;
  start: number;
}

/** All that was ever said about one client at one slot. */
export async function factsAbout(tx: ReadTx, about: About): Promise<AttendanceFact[]> {
  const facts = await tx
    .objectStore('facts')
    .index('attendance')
    .getAll([about.clientId, about.eventId, about.start]);
  return facts.filter(isReadableAttendance);
}

/** The standing outcomes and voids of one client. */
export const standingOfClient = (tx: ReadTx, clientId: string): Promise<StandingRecord[]> =>
  tx.objectStore('standing').index('client').getAll(clientId);

const isOutcome = (fact: StandingRecord['fact']): fact is OutcomeFact => fact.kind === 'outcome';

/** The outcomes among standing facts: what a record is counted from. */
export const outcomesIn = (standing: readonly StandingRecord[]): OutcomeFact[] =>
  standing.map((record) => record.fact).filter(isOutcome);

/** Brings standing outcomes, tallies and worklist up to date after facts about these were added. */
export async function refresh(tx: WriteTx, touched: readonly About[]): Promise<void> {
  for (const about of touched) await refreshStanding(tx, about);
  for (const clientId of new Set(touched.map((about) => about.clientId))) {
    await refreshTally(tx, clientId);
  }
  const slots = new Map(
    touched.map(({ eventId, start }) => [`${eventId}|${start}`, { eventId, start }]),
  );
  for (const { eventId, start } of slots.values()) {
    const slot = await tx.objectStore('slots').get([eventId, start]);
    if (slot && isReadableSlot(slot)) await putSlot(tx, slot);
  }
}

async function refreshStanding(tx: WriteTx, about: About): Promise<void> {
  const { clientId, eventId, start } = about;
  const fact = standingFact(await factsAbout(tx, about));
  const standing = tx.objectStore('standing');
  if (fact) await standing.put({ clientId, eventId, start, fact });
  else await standing.delete([clientId, eventId, start]);
}

async function refreshTally(tx: WriteTx, clientId: string): Promise<void> {
  const outcomes = outcomesIn(await standingOfClient(tx, clientId));
  if (outcomes.length === 0) await tx.objectStore('tallies').delete(clientId);
  else await tx.objectStore('tallies').put({ clientId, ...tally(outcomes) });
}

/** Stores a slot with the clients that have no outcome there yet. */
export async function putSlot(tx: WriteTx, slot: SlotRecord): Promise<void> {
  const { eventId, start, clients } = slot;
  const { due: _due, open: _open, ...rest } = slot;
  const open: string[] = [];
  for (const clientId of clients) {
    const marked = await tx.objectStore('standing').getKey([clientId, eventId, start]);
    if (!marked) open.push(clientId);
  }
  await tx
    .objectStore('slots')
    .put(open.length > 0 ? { ...rest, open, due: start } : { ...rest, open });
}

/** Makes all projections anew from the facts, after a restore or a merge. */
export async function rebuildProjections(tx: WriteTx): Promise<void> {
  await tx.objectStore('standing').clear();
  await tx.objectStore('tallies').clear();
  const facts = (await tx.objectStore('facts').getAll()).filter(isReadableAttendance);
  const bySlot = new Map<string, AttendanceFact[]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.clientId, fact.eventId, fact.start]);
    const list = bySlot.get(key);
    if (list) list.push(fact);
    else bySlot.set(key, [fact]);
  }
  const byClient = new Map<string, OutcomeFact[]>();
  for (const about of bySlot.values()) {
    const fact = standingFact(about);
    if (!fact) continue;
    const { clientId, eventId, start } = fact;
    await tx.objectStore('standing').put({ clientId, eventId, start, fact });
    if (fact.kind !== 'outcome') continue;
    byClient.set(clientId, [...(byClient.get(clientId) ?? []), fact]);
  }
  for (const [clientId, outcomes] of byClient) {
    await tx.objectStore('tallies').put({ clientId, ...tally(outcomes) });
  }
  for (const slot of (await tx.objectStore('slots').getAll()).filter(isReadableSlot)) {
    await putSlot(tx, slot);
  }
}
