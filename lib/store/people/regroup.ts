import { attendanceKey } from '@/lib/appointments/fact';
import { outcomesChange } from '../alert-changes';
import { knownIn } from '../known';
import { countedUnder } from '../members';
import { refresh } from '../projections';
import { isReadableAttendance, isReadableSlot } from '../readable';
import { reassess } from '../reassess';
import type { SlotRecord } from '../schema';
import type { About } from '../standing';
import type { WriteTx } from '../transact';

/**
 * Brings everything that is counted or decided up to date after records of clients were joined or
 * told apart. The facts stay as they are.
 *
 * @param ids all records concerned, on both sides
 */
export async function regroup(tx: WriteTx, ids: readonly string[]): Promise<void> {
  const touched = new Map<string, About>();
  for (const id of ids) {
    await forgetCounts(tx, id);
    const facts = await tx.objectStore('facts').index('client').getAll(id);
    for (const fact of facts.filter(isReadableAttendance)) touched.set(attendanceKey(fact), fact);
  }
  await refresh(tx, [...touched.values()]);
  await reassess(tx, await knownIn(tx));
  await regroupSuggestions(tx, ids);
}

/** Forgets what is counted of a record. */
export async function forgetCounts(tx: WriteTx, id: string): Promise<void> {
  const standing = tx.objectStore('standing');
  for (const key of await standing.index('client').getAllKeys(id)) await standing.delete(key);
  await tx.objectStore('tallies').delete(id);
  outcomesChange(tx, id);
}

/**
 * What the calendar suggests of a record is suggested of the client it is part of. It is kept
 * under the record's own id too, for the case that they are told apart again.
 */
async function regroupSuggestions(tx: WriteTx, ids: readonly string[]): Promise<void> {
  const whole = new Map<string, string>();
  for (const id of ids) whole.set(id, await countedUnder(tx, id));
  for (const slot of (await tx.objectStore('slots').getAll()).filter(isReadableSlot)) {
    const { declined, dismissed, ...rest } = slot;
    if (!declined && !dismissed) continue;
    const saw = keysAfter(Object.keys(declined ?? {}), slot, whole);
    const times = [...saw].map(([id, from]) => [id, declined?.[from] ?? null] as const);
    await tx.objectStore('slots').put({
      ...rest,
      ...(declined ? { declined: Object.fromEntries(times) } : {}),
      ...(dismissed ? { dismissed: [...keysAfter(dismissed, slot, whole).keys()] } : {}),
    });
  }
}

/** Ids of whom something is said, each with the one of whom it was said before. */
function keysAfter(
  ids: readonly string[],
  { clients }: SlotRecord,
  whole: ReadonlyMap<string, string>,
): Map<string, string> {
  const after = new Map(ids.map((id) => [id, id]));
  for (const id of ids) {
    const client = whole.get(id);
    if (client === undefined) continue;
    if (client !== id) after.set(client, after.has(client) ? client : id);
    else if (!clients.includes(id)) after.delete(id);
  }
  return after;
}
