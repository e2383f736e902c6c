import type { ImportRecord } from '../import-records';

/** The record of an import that brought no events: of contacts or of outcomes. */
export const exchangeRecord = (
  said: Pick<
    ImportRecord,
    'importId' | 'source' | 'name' | 'at' | 'events' | 'clients' | 'erased' | 'batch'
  >,
): ImportRecord => ({
  ...said,
  state: 'done',
  account: null,
  calendars: [],
  from: said.at,
  to: said.at,
  notes: null,
  people: [],
  merges: [],
});

/** What such an import may change, beside facts. */
export const exchanged = ['clients', 'people', 'appointments', 'series', 'slots'] as const;
