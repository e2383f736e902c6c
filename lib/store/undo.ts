import type { AttendanceFact } from '@/lib/appointments/fact';
import { standingFact } from '@/lib/appointments/fact';
import { takeBack } from '@/lib/appointments/take-back';
import type { Outcome, OutcomeView } from '@/lib/messaging/protocol';
import { newId } from '@/lib/platform/ids';
import { deviceOf } from './meta';
import { refresh } from './projections';
import { isReadableAttendance } from './readable';
import { done, refuse } from './refusal';
import { factsAbout } from './standing';
import { type WriteTx, writeOutcome } from './transact';
import { viewOf } from './views';

/**
 * Takes back a standing mark; what it corrected stands again. Repeated, it changes nothing and
 * tells what stands now; `not_found` where there is no such mark or a later one took its place.
 *
 * @param now epoch milliseconds
 */
export const undo = (factId: string, now: number): Promise<Outcome<OutcomeView | null>> =>
  writeOutcome(async (tx) => {
    const fact = await tx.objectStore('facts').get(factId);
    if (!fact || !isReadableAttendance(fact) || fact.kind === 'retraction') {
      return refuse('not_found');
    }
    // What an undo put back is a fact of its own; the mark itself may still be what was pressed.
    const stands = standingFact(await factsAbout(tx, fact));
    const target = stands?.restores === fact.id ? stands.id : fact.id;
    const result = await takeBackIn(tx, fact, target, now);
    if (result === 'superseded') return refuse('not_found');
    await refresh(tx, [fact]);
    const standing = standingFact(await factsAbout(tx, fact));
    return done(standing ? viewOf(standing) : null);
  });

/**
 * Takes back all marks of a batch that still stand, also where an undo put them back. Marks that
 * were corrected meanwhile stay corrected.
 */
export const undoBatch = (batch: string, now: number): Promise<Outcome<null>> =>
  writeOutcome(async (tx) =>
    (await undoBatchIn(tx, batch, now)) ? done(null) : refuse('not_found'),
  );

/**
 * Like `undoBatch`, as a part of something larger.
 *
 * @returns whether there is such a batch
 */
export async function undoBatchIn(tx: WriteTx, batch: string, now: number): Promise<boolean> {
  const found = await tx.objectStore('facts').index('batch').getAll(batch);
  const facts = found.filter(isReadableAttendance);
  for (const fact of facts) {
    const standing = standingFact(await factsAbout(tx, fact));
    if (!standing || (standing.id !== fact.id && standing.restores !== fact.id)) continue;
    await takeBackIn(tx, fact, standing.id, now);
  }
  await refresh(tx, facts);
  return facts.length > 0;
}

async function takeBackIn(
  tx: WriteTx,
  about: AttendanceFact,
  factId: string,
  now: number,
): Promise<'done' | 'superseded'> {
  const stamp = { id: newId(), recordedAt: now, device: await deviceOf(tx) };
  const taken = takeBack(await factsAbout(tx, about), factId, stamp);
  if (taken.kind === 'add') await tx.objectStore('facts').add(taken.fact);
  return taken.kind === 'superseded' ? 'superseded' : 'done';
}
