import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version of the database to the next. It sees the shapes of its own time, not
 * those of `schema.ts`, and may only await the transaction's own requests. If it throws, the
 * whole upgrade is undone and the old data stays.
 */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
