import { settleAlerts } from '../alert-records';
import { everythingChanges } from '../alert-changes';
import type { WriteTx } from '../transact';
import type { Migration } from './migration';

/** When alerts are open, told from what stands and from the dates that are open. */
export const alerts: Migration = async (db, tx) => {
  tx.objectStore('slots').createIndex('open', 'open', { multiEntry: true });
  db.createObjectStore('alerts', { keyPath: 'clientId' });
  const writing = tx as unknown as WriteTx;
  everythingChanges(writing);
  await settleAlerts(writing);
};
