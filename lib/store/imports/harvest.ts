import type { ReadEvent } from '@/lib/appointments/read-event';
import type { ReadTx, WriteTx } from '../transact';

/** Few large records are written many times faster than many small ones. */
const PART = 500;

const partsOf = (importId: string): IDBKeyRange => IDBKeyRange.bound([importId], [importId, []]);

/** Keeps the events of an import until its review is finished. */
export async function putHarvest(
  tx: WriteTx,
  importId: string,
  events: readonly ReadEvent[],
): Promise<void> {
  await dropHarvest(tx, importId);
  const store = tx.objectStore('harvest');
  for (let at = 0; at < events.length; at += PART) {
    await store.put({ importId, part: at / PART, events: events.slice(at, at + PART) });
  }
}

/** The events that wait for a review. */
export async function harvestOf(tx: ReadTx, importId: string): Promise<ReadEvent[]> {
  const parts = await tx.objectStore('harvest').getAll(partsOf(importId));
  return parts.flatMap((part) => part.events);
}

/** Forgets them: reviewed, replaced or taken back. */
export const dropHarvest = (tx: WriteTx, importId: string): Promise<void> =>
  tx.objectStore('harvest').delete(partsOf(importId));
