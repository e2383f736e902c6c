import type { Migration } from './migration';

/**
 * Imports with what waits for review, what they replaced, secret addresses, erased people; and
 * clients by the one they were joined with.
 */
export const imports: Migration = (db, tx) => {
  tx.objectStore('clients').createIndex('merged', 'mergedInto');
  db.createObjectStore('imports', { keyPath: 'importId' });
  db.createObjectStore('harvest', { keyPath: ['importId', 'part'] });
  db.createObjectStore('journal', { keyPath: ['importId', 'at'] });
  db.createObjectStore('feeds', { keyPath: 'feedId' });
  db.createObjectStore('erased', { keyPath: 'hash' });
};
