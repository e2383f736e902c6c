import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { logError } from '@/lib/platform/log';
import { migrations } from './migrations';
import type { KeptSchema } from './schema';

export const DATABASE = 'kept';

export type Database = IDBPDatabase<KeptSchema>;

let opening: Promise<Database> | undefined;

/**
 * The open database, opened when first needed and kept. The promise is cached and not the handle,
 * so that messages that arrive together share one opening; a failed one is forgotten.
 *
 * @throws where the database cannot be opened or upgraded; the data is then as it was
 */
export function openStore(): Promise<Database> {
  if (opening) return opening;
  const mine = open(forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  function forget(): void {
    if (opening === mine) opening = undefined;
  }
  opening = mine;
  return mine;
}

/** Closes the database; the next call opens it again. */
export async function closeStore(): Promise<void> {
  const last = opening;
  opening = undefined;
  const db = await last?.catch(() => undefined);
  db?.close();
}

async function open(forget: () => void): Promise<Database> {
  let failure: unknown;
  const db = await openDB<KeptSchema>(DATABASE, migrations.length, {
    upgrade(db, from, _to, tx) {
      // `idb` does not look at a promise returned here: an upgrade that fails must abort itself.
      migrate(db as unknown as IDBPDatabase, from, tx).catch((error: unknown) => {
        failure = error;
        tx.abort();
      });
    },
    // Another context holds an older version; its own `blocking` makes it let go.
    blocked: () => logError('store', new DOMException('', 'BlockedError')),
    blocking(_from, _to, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    throw failure ?? error;
  });
  return db;
}

async function migrate(db: IDBPDatabase, from: number, transaction: unknown): Promise<void> {
  const tx = transaction as IDBPTransaction<unknown, string[], 'versionchange'>;
  // An upgrade that is aborted ends here too; the opening promise tells of it.
  tx.done.catch(() => {});
  for (const migration of migrations.slice(from)) await migration(db, tx);
}
