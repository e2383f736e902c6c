import type {
  FoundPerson,
  ImportReview,
  ImportSummary,
  MergeOffer,
} from '@/lib/messaging/import-protocol';
import type { Outcome, Refusal } from '@/lib/messaging/protocol';
import type { ImportRecord } from '../import-records';
import { knownIn } from '../known';
import { done, refuse } from '../refusal';
import { read, type WriteTx, writeOutcome } from '../transact';
import { findPeople, shownIn } from './found';
import { harvestOf } from './harvest';

const summaryOf = (record: ImportRecord): ImportSummary => ({
  importId: record.importId,
  name: record.name,
  source: record.source,
  at: record.at,
  state: record.state,
  events: record.events,
  people: record.found ?? shownIn(record).people.length,
  clients: record.clients,
  notes: record.notes,
});

/** All imports, newest first. */
export const allImports = (): Promise<ImportSummary[]> =>
  read(async (tx) => {
    const records = await tx.objectStore('imports').getAll();
    return records.map(summaryOf).sort((a, b) => b.at - a.at);
  });

/** An import with the people it found; `null` where it was taken back. */
export const importReview = (importId: string): Promise<ImportReview | null> =>
  read(async (tx) => {
    const record = await tx.objectStore('imports').get(importId);
    if (!record) return null;
    const { from, to, calendars, erased } = record;
    return { summary: summaryOf(record), from, to, calendars, ...shownIn(record), erased };
  });

/** Changes an import that waits for its review. */
const changeReview = (
  importId: string,
  change: (
    record: ImportRecord,
    tx: WriteTx,
  ) => ImportRecord | Refusal | Promise<ImportRecord | Refusal>,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const record = await tx.objectStore('imports').get(importId);
    if (!record) return refuse('not_found');
    if (record.state !== 'review') return refuse('invalid');
    const changed = await change(record, tx);
    if (typeof changed === 'string') return refuse(changed);
    await tx.objectStore('imports').put(changed);
    return done(null);
  });

/** Chooses for people of an import; who is not in it is passed over. */
export const chooseFound = (asked: {
  importId: string;
  keys: readonly string[];
  choice: FoundPerson['choice'];
}): Promise<Outcome<null>> =>
  changeReview(asked.importId, (record) => {
    const keys = new Set(asked.keys);
    const people = record.people.map((person) =>
      keys.has(person.key) ? { ...person, choice: asked.choice } : person,
    );
    return { ...record, people };
  });

/** Answers an offer to join addresses of one person. */
export const answerMerge = (asked: {
  importId: string;
  offerId: string;
  answer: MergeOffer['state'];
}): Promise<Outcome<null>> =>
  changeReview(asked.importId, (record) => {
    if (!record.merges.some(({ offerId }) => offerId === asked.offerId)) return 'not_found';
    const merges = record.merges.map((offer) =>
      offer.offerId === asked.offerId ? { ...offer, state: asked.answer } : offer,
    );
    return { ...record, merges };
  });

/** Takes a calendar of an import in, or leaves it out, with the people who are only there. */
export const useFoundCalendar = (asked: {
  importId: string;
  calendarId: string;
  use: boolean;
}): Promise<Outcome<null>> =>
  changeReview(asked.importId, async (record, tx) => {
    const calendars = record.calendars.map((calendar) =>
      calendar.id === asked.calendarId ? { ...calendar, use: asked.use } : calendar,
    );
    const next = { ...record, calendars };
    const events = await harvestOf(tx, record.importId);
    return { ...next, ...(await findPeople(tx, await knownIn(tx), next, events, record)) };
  });
