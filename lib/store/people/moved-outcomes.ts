import { type OutcomeFact, standingFact, type VoidFact } from '@/lib/appointments/fact';
import { recordingTime } from '@/lib/appointments/take-back';
import { newId } from '@/lib/platform/ids';
import { appointmentOf } from '../appointments';
import { learntGuests } from '../decide';
import type { Known } from '../known';
import { deviceOf } from '../meta';
import { isReadableStanding } from '../readable';
import { type About, factsAbout } from '../standing';
import type { ReadTx, WriteTx } from '../transact';

/** How many outcomes a new client got in the split that made them. */
export async function outcomesMoved(tx: ReadTx, id: string): Promise<number> {
  const facts = await tx.objectStore('facts').index('batch').getAll(id);
  return facts.filter((fact) => fact.kind === 'outcome').length;
}

/**
 * Moves what stands for one client to another, at the events whose guests say so: by new facts, a
 * retraction here and the same outcome there, in a batch of the new client's id.
 *
 * @param goes whether an event goes, by its guests; where they are unknown it stays
 * @returns what it touched
 */
export async function moveOutcomes(
  tx: WriteTx,
  known: Known,
  oldId: string,
  id: string,
  goes: (guests: readonly { email: string }[]) => boolean,
  now: number,
): Promise<About[]> {
  const touched: About[] = [];
  const device = await deviceOf(tx);
  const standing = await tx.objectStore('standing').index('client').getAll(oldId);
  for (const { eventId, start, fact } of standing.filter(isReadableStanding)) {
    const guests = learntGuests(known, eventId, await appointmentOf(tx, eventId));
    if (!guests.known || !goes(guests.list)) continue;
    const about = { clientId: oldId, eventId, start };
    await retract(tx, about, { batch: id, device }, now);
    const { supersedes: _supersedes, restores: _restores, ...said } = fact;
    await tx.objectStore('facts').add({
      ...(said as OutcomeFact | VoidFact),
      id: newId(),
      clientId: id,
      recordedAt: now,
      device,
      batch: id,
    });
    touched.push(about, { ...about, clientId: id });
  }
  return touched;
}

/** Takes back whatever stands; where joined records were both marked there is more than one mark. */
async function retract(
  tx: WriteTx,
  about: About,
  stamp: { batch: string; device: string },
  now: number,
): Promise<void> {
  const facts = await factsAbout(tx, about);
  for (let fact = standingFact(facts); fact; fact = standingFact(facts)) {
    const { clientId, eventId, start, id: supersedes } = fact;
    const taken = {
      kind: 'retraction' as const,
      id: newId(),
      clientId,
      eventId,
      start,
      supersedes,
    };
    const retraction = { ...taken, ...stamp, recordedAt: recordingTime(facts, now) };
    await tx.objectStore('facts').add(retraction);
    facts.push(retraction);
  }
}
