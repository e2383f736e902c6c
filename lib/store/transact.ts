import type { IDBPTransaction } from 'idb';
import type { Outcome } from '@/lib/messaging/protocol';
import { logError } from '@/lib/platform/log';
import { settleAlerts } from './alert-records';
import { dropKnown } from './known';
import { closeStore, type Database, openStore } from './open';
import { refusalOf } from './refusal';
import { type KeptSchema, type StoreName, storeNames } from './schema';

export type ReadTx = IDBPTransaction<KeptSchema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTx = IDBPTransaction<KeptSchema, StoreName[], 'readwrite'>;

/**
 * Runs `work` in one transaction that sees one state of everything. `work` may await nothing but
 * the transaction's own requests: anything else would let it end early.
 */
export async function read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
  const db = await openStore();
  const tx = await begin(db, (db) => db.transaction([...storeNames], 'readonly'));
  tx.done.catch(() => {});
  return work(tx as unknown as ReadTx);
}

/**
 * Runs `work` in one transaction that either happens as a whole or, if `work` throws or the disk
 * is full, not at all. Resolves once it is on disk: a mark that was confirmed survives a crash.
 *
 * @param leaves `known`: nothing that `knownIn` keeps is changed by this
 */
export async function write<T>(work: (tx: WriteTx) => Promise<T>, leaves?: 'known'): Promise<T> {
  const db = await openStore();
  const tx = (await begin(db, (db) =>
    db.transaction([...storeNames], 'readwrite', { durability: 'strict' }),
  )) as unknown as WriteTx;
  tx.done.catch(() => {});
  if (leaves !== 'known') dropKnown();
  try {
    const value = await work(tx);
    await settleAlerts(tx);
    await tx.done;
    return value;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => {});
    throw error;
  } finally {
    if (leaves !== 'known') dropKnown();
  }
}

/** Like `write`, with everything that can go wrong told as a refusal. */
export async function writeOutcome<T>(
  work: (tx: WriteTx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await write(work);
  } catch (error) {
    return refusalOf('store', error);
  }
}

/**
 * Like `write`, for what was only seen: where that cannot be stored the answer still stands, and
 * it will be seen again.
 *
 * @returns whether it was stored
 */
export async function writeSeen(
  work: (tx: WriteTx) => Promise<void>,
  leaves?: 'known',
): Promise<boolean> {
  try {
    await write(work, leaves);
    return true;
  } catch (error) {
    logError('store seen', error);
    return false;
  }
}

/** A handle that was closed meanwhile (another version, a crash of the disk) is opened anew once. */
async function begin<Tx>(db: Database, start: (db: Database) => Tx): Promise<Tx> {
  try {
    return start(db);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    await closeStore();
    return start(await openStore());
  }
}

function abort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, by the very error that is being reported.
  }
}
