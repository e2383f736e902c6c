import type { Migration } from './migration';

/** Days of calendars with the times at which something stands there; messages that were prepared. */
export const daysAndPrepared: Migration = (db) => {
  db.createObjectStore('days', { keyPath: ['date', 'calendarId'] });
  const prepared = db.createObjectStore('prepared', { keyPath: 'id' });
  prepared.createIndex('client', 'clientId');
  prepared.createIndex('slot', ['eventId', 'start']);
};
