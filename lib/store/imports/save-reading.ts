import type { Reading } from '@/lib/appointments/read-event';
import type { Outcome } from '@/lib/messaging/protocol';
import { me } from '../decide';
import { noteReadDays } from '../free-times/read-days';
import type { ImportRecord } from '../import-records';
import { journaled } from '../journal';
import { type Known, knownIn } from '../known';
import { getMeta, setMeta } from '../meta';
import { erasureOf } from '../people/erasure-hash';
import { done, refuse } from '../refusal';
import { type ReadTx, type WriteTx, writeOutcome } from '../transact';
import { noteAbsences } from './absences';
import { type Applied, applyReading } from './apply-reading';
import { isOfNew, touched } from './finish-import';
import { findPeople, isToReview, reviewed } from './found';
import { dropHarvest, putHarvest } from './harvest';
import { accountOfReading, asOf, isUsed, isWanted, type ReadingMeta } from './source';
import { withoutErased } from './without-erased';
import { worthKeeping } from './worth-keeping';

export type { ReadingMeta };

/**
 * Stores a reading. Appointments of known clients come in at once; the people it found wait for
 * the review, and with them the events. A reading of the same source replaces one that still
 * waits, and for a feed there is one import for ever: what was chosen before stays chosen.
 *
 * @param now epoch milliseconds
 * @returns the id of the import, which may be an earlier one's
 */
export const saveReading = (
  reading: Reading,
  meta: ReadingMeta,
  now: number,
): Promise<Outcome<{ importId: string }>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const account = accountOfReading(reading, meta);
    const { source } = meta;
    // Of an account that was never seen on the page only the file tells the address.
    const name = source === 'google' && account !== null ? account : meta.name;
    if (!(await isWantedStill(tx, meta))) return refuse('not_found');
    const ids = new Set(reading.calendars.map(({ id }) => id));
    const before = await earlier(tx, { source, name, ids });
    const importId = before?.importId ?? meta.importId;
    const mine = me(known, account).addresses;
    const { events, erased } = withoutErased(reading.events, await erasureOf(tx), known, mine);
    const calendars = reading.calendars.map((one) => {
      const said = before?.calendars.find(({ id }) => id === one.id);
      return { ...one, use: said?.use ?? isWanted(known, one.id) };
    });
    const added = new Set<string>();
    const bringIn = () =>
      bringInKnown(tx, known, { ...reading, events }, { importId, account, source, added }, now);
    // What a feed brings hour after hour is no one thing to be taken back.
    if (meta.source === 'feed') await bringIn();
    else await journaled(tx, importId).during(touched, bringIn, isOfNew(added));
    await noteReadDays(tx, known, reading, { source, account, importId }, now);
    const found = await findPeople(
      tx,
      known,
      { calendars, account },
      events,
      before ?? { people: [], merges: [] },
    );
    const waits = isToReview(found.people);
    const { from, to, notes } = reading;
    const record: ImportRecord = {
      importId,
      source,
      name,
      account,
      calendars,
      from,
      to,
      notes,
      erased,
      ...found,
      at: now,
      state: waits ? 'review' : 'done',
      events: events.length,
      clients: before?.clients ?? 0,
    };
    await tx.objectStore('imports').put(waits ? record : reviewed(record));
    if (waits) await putHarvest(tx, importId, worthKeeping(events, found.people, known));
    else await dropHarvest(tx, importId);
    return done({ importId });
  });

/** A feed may be removed, or all erased, while it is read. */
async function isWantedStill(tx: ReadTx, { feed }: ReadingMeta): Promise<boolean> {
  if (!feed) return true;
  return (await tx.objectStore('feeds').get(feed.feedId))?.address === feed.address;
}

/** The import that this one goes on with. Files of one name may be of different calendars. */
async function earlier(
  tx: ReadTx,
  meta: Pick<ReadingMeta, 'source' | 'name'> & { ids: ReadonlySet<string> },
): Promise<ImportRecord | undefined> {
  const imports = await tx.objectStore('imports').getAll();
  return imports.find(
    ({ source, name, state, calendars }) =>
      source === meta.source &&
      name === meta.name &&
      (state === 'review' || source === 'feed') &&
      (source !== 'file' || calendars.some(({ id }) => meta.ids.has(id))),
  );
}

/** Known clients, in calendars that are looked at already. */
async function bringInKnown(
  tx: WriteTx,
  known: Known,
  reading: Reading,
  by: Pick<Applied, 'importId' | 'account' | 'added'> & Pick<ReadingMeta, 'source'>,
  now: number,
): Promise<void> {
  const readings = (await getMeta(tx, 'readings')) ?? {};
  const told = asOf({ ...by, at: now });
  const used = new Set(
    reading.calendars.map(({ id }) => id).filter((id) => isUsed(known, id, by.account)),
  );
  if (known.clients.size > 0) {
    const events = reading.events.filter(({ calendarId }) => used.has(calendarId));
    const applied = { ...by, events, readings, asOf: told, feed: by.source === 'feed' };
    await applyReading(tx, known, applied, now);
    await noteAbsences(tx, reading, applied, now);
  }
  const read = reading.calendars.filter((one) => one.events > 0).map(({ id }) => [id, told]);
  await setMeta(tx, 'readings', { ...readings, ...Object.fromEntries(read) });
}
