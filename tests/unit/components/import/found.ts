import type {
  FoundPerson,
  ImportReview,
  ImportSummary,
  MergeOffer,
} from '@/lib/messaging/import-protocol';
import { now } from '../sample';

const MONTH = 30 * 86_400_000;

export const found = (name: string, more: Partial<FoundPerson> = {}): FoundPerson => ({
  key: `${name.toLowerCase()}@x.example`,
  kind: 'guest',
  name,
  emails: [`${name.toLowerCase()}@x.example`],
  appointments: 3,
  first: now - 6 * MONTH,
  last: now - MONTH,
  proposal: 'client',
  reason: { code: 'alone', alone: 3, of: 3 },
  choice: null,
  ...more,
});

export const unsure = (name: string, more: Partial<FoundPerson> = {}): FoundPerson =>
  found(name, { proposal: 'unsure', appointments: 1, reason: { code: 'once' }, ...more });

export const leave = (name: string, more: Partial<FoundPerson> = {}): FoundPerson =>
  found(name, { proposal: 'leave', reason: { code: 'own_domain' }, ...more });

export const offer = (keys: string[], more: Partial<MergeOffer> = {}): MergeOffer => ({
  offerId: `offer ${keys.join(' ')}`,
  keys,
  client: null,
  why: 'plus',
  state: 'open',
  ...more,
});

export const imported = (more: Partial<ImportSummary> = {}): ImportSummary => ({
  importId: 'i1',
  name: 'me@x.example',
  source: 'google',
  at: now,
  state: 'review',
  events: 1906,
  people: 214,
  clients: 0,
  notes: null,
  ...more,
});

export const reviewOf = (
  people: FoundPerson[],
  more: Partial<ImportReview> = {},
): ImportReview => ({
  summary: imported({ people: people.length }),
  from: now - 24 * MONTH,
  to: now + 6 * MONTH,
  calendars: [
    { id: 'a', name: 'Practice', events: 1500, use: true },
    { id: 'b', name: 'Family', events: 200, use: false },
  ],
  people,
  merges: [],
  erased: 0,
  ...more,
});
