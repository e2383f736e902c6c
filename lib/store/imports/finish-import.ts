import type { ImportDone } from '@/lib/messaging/import-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { noteCalendars } from '../calendars';
import type { ImportRecord } from '../import-records';
import { journaled } from '../journal';
import { knownIn } from '../known';
import { getMeta, setMeta } from '../meta';
import { withDefaults } from '../practice-defaults';
import { isReadableSlot } from '../readable';
import { reassess } from '../reassess';
import { done, refuse } from '../refusal';
import { type WriteTx, writeOutcome } from '../transact';
import { applyReading } from './apply-reading';
import { chosenIn, leftOut } from './chosen';
import { dropHarvest, harvestOf } from './harvest';
import { assignTitles, makeClients, rememberLeft } from './make-clients';
import { reviewed, shownIn } from './found';
import { asOf, isOwn, isUsed, wantedIn } from './source';

/** What an import may change, and what taking it back puts back. */
export const touched = [
  'clients',
  'people',
  'assignments',
  'appointments',
  'series',
  'slots',
  'meta',
] as const;

/**
 * Appointments that are new say themselves which import brought them, and their slots go with
 * them: they need not be remembered for taking it back.
 */
export const isOfNew =
  (events: ReadonlySet<string>) =>
  (store: string, record: unknown): boolean =>
    (store === 'appointments' || store === 'slots') &&
    events.has((record as { eventId: string }).eventId);

/**
 * Makes clients of those chosen or proposed, remembers who was left out, and brings in the
 * appointments. The events that were kept for the review are forgotten. Repeated, it tells the
 * same numbers of clients and nothing else.
 *
 * @param now epoch milliseconds
 */
export const finishImport = (importId: string, now: number): Promise<Outcome<ImportDone>> =>
  writeOutcome(async (tx) => {
    const record = await tx.objectStore('imports').get(importId);
    if (!record) return refuse('not_found');
    if (record.state === 'done') {
      return done({ clients: record.clients, appointments: 0, unmarked: 0 });
    }
    const result: ImportDone = { clients: 0, appointments: 0, unmarked: 0 };
    const added = new Set<string>();
    await journaled(tx, importId).during(
      touched,
      async () => Object.assign(result, await bringIn(tx, record, added, now)),
      isOfNew(added),
    );
    const clients = record.clients + result.clients;
    await tx.objectStore('imports').put({ ...reviewed(record), clients });
    await dropHarvest(tx, importId);
    return done(result);
  });

async function bringIn(
  tx: WriteTx,
  record: ImportRecord,
  added: Set<string>,
  now: number,
): Promise<ImportDone> {
  const { importId, account } = record;
  const all = await harvestOf(tx, importId);
  const wanted = wantedIn(record);
  const events = all.filter(({ calendarId }) => wanted.has(calendarId));
  await useCalendars(tx, record);
  const shown = shownIn(record);
  await rememberLeft(tx, leftOut(shown), now);
  const clients = await makeClients(tx, importId, chosenIn(shown), now);
  await assignTitles(tx, events);
  const known = await knownIn(tx);
  await reassess(tx, known);
  const before = await openBefore(tx, now);
  const readings = (await getMeta(tx, 'readings')) ?? {};
  const applied = { importId, account, events, readings, asOf: asOf(record) };
  await applyReading(tx, known, { ...applied, added }, now);
  const unmarked = (await openBefore(tx, now)) - before;
  return { clients, appointments: added.size, unmarked: Math.max(0, unmarked) };
}

/** Outcomes that are missing at slots that have begun. */
async function openBefore(tx: WriteTx, now: number): Promise<number> {
  const due = await tx.objectStore('slots').index('due').getAll(IDBKeyRange.upperBound(now));
  return due.reduce((sum, slot) => sum + (isReadableSlot(slot) ? slot.open.length : 0), 0);
}

/** From now on these calendars are looked at. */
async function useCalendars(tx: WriteTx, { calendars, account }: ImportRecord): Promise<void> {
  const known = await knownIn(tx);
  const used = calendars.filter(({ id, use, events }) => use && events > 0 && id !== '');
  await noteCalendars(
    tx,
    used.map(({ id, name }) => ({
      id,
      own: isOwn(id, account),
      name,
      ...(account === null ? {} : { account }),
    })),
  );
  const practice = withDefaults(await getMeta(tx, 'practice'));
  const others = used.filter(({ id }) => !isOwn(id, account) && !isUsed(known, id, account));
  if (others.length === 0) return;
  const ids = new Set(others.map(({ id }) => id));
  const choices = practice.calendars.filter(({ id }) => !ids.has(id));
  await setMeta(tx, 'practice', {
    ...practice,
    calendars: [...choices, ...others.map(({ id }) => ({ id, use: true }))],
  });
}
