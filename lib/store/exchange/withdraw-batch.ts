import { refresh } from '../projections';
import { isReadableAttendance } from '../readable';
import type { WriteTx } from '../transact';

/**
 * Deletes the outcomes that an import brought, as if it had never been; a mark that was corrected
 * or taken back since stays with its history. Unlike the undo of a mark this leaves no trace: the
 * clients that the import made go too, and nothing may be kept of somebody who is not there.
 */
export async function withdrawBatch(tx: WriteTx, batch: string): Promise<void> {
  const found = await tx.objectStore('facts').index('batch').getAll(batch);
  const facts = found.filter(isReadableAttendance);
  const superseded = new Set(
    (await tx.objectStore('facts').getAll()).map(({ supersedes }) => supersedes),
  );
  for (const { id } of facts) {
    if (!superseded.has(id)) await tx.objectStore('facts').delete(id);
  }
  await refresh(tx, facts);
}
