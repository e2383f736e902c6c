import type { Migration } from './migration';

/** The first version: all stores and indexes. */
export const firstStores: Migration = (db) => {
  const facts = db.createObjectStore('facts', { keyPath: 'id' });
  // Moves have no client and stay out of the first two.
  facts.createIndex('attendance', ['clientId', 'eventId', 'start']);
  facts.createIndex('client', 'clientId');
  facts.createIndex('batch', 'batch');

  db.createObjectStore('clients', { keyPath: 'id' });
  db.createObjectStore('people', { keyPath: 'email' });
  db.createObjectStore('assignments', { keyPath: 'seriesId' });
  db.createObjectStore('appointments', { keyPath: 'eventId' });
  db.createObjectStore('series', { keyPath: 'seriesId' });

  const slots = db.createObjectStore('slots', { keyPath: ['eventId', 'start'] });
  slots.createIndex('event', 'eventId');
  slots.createIndex('start', 'start');
  slots.createIndex('due', 'due');

  const standing = db.createObjectStore('standing', { keyPath: ['clientId', 'eventId', 'start'] });
  standing.createIndex('client', 'clientId');
  standing.createIndex('slot', ['eventId', 'start']);
  db.createObjectStore('tallies', { keyPath: 'clientId' });
  db.createObjectStore('meta', { keyPath: 'key' });
};
