import { isRunning } from '@/lib/appointments/slot';
import type { TodayView, WorkRow } from '@/lib/messaging/protocol';
import { type Known, knownIn } from './known';
import { getMeta } from './meta';
import { isReadableSlot } from './readable';
import type { SlotRecord } from './schema';
import { type ReadTx, read } from './transact';
import { summaryOf } from './views';

/** Beyond this the toolbar does not count. */
const COUNT_LIMIT = 200;
/** Appointments longer than this do not move the alarm. */
const FAR = 14 * 86_400_000;

const isOver = (slot: SlotRecord, now: number): boolean =>
  slot.start <= now && !isRunning(slot, now);

/** One row per client of the slot who has no outcome yet. */
function rowsOf(known: Known, slot: SlotRecord): WorkRow[] {
  const { eventId, start, end, allDay, title, clients } = slot;
  return slot.open.flatMap((clientId) => {
    const client = known.clients.get(clientId);
    if (!client) return [];
    return {
      ...summaryOf(known, client),
      slot: { eventId, start, end, allDay },
      title,
      ...(clients.length > 1
        ? { place: { index: clients.indexOf(clientId) + 1, of: clients.length } }
        : {}),
      gone: slot.missingSince !== undefined,
    };
  });
}

/** The first slot after `now` for which `pick` finds something. */
async function firstAfter<T>(
  tx: ReadTx,
  now: number,
  pick: (slot: SlotRecord) => T | undefined,
): Promise<T | null> {
  const upcoming = IDBKeyRange.lowerBound(now, true);
  let cursor = await tx.objectStore('slots').index('due').openCursor(upcoming);
  while (cursor) {
    const found = isReadableSlot(cursor.value) ? pick(cursor.value) : undefined;
    if (found !== undefined) return found;
    cursor = await cursor.continue();
  }
  return null;
}

/**
 * Everything that is running or waits for an outcome.
 *
 * @param now epoch milliseconds
 */
export const today = (now: number): Promise<TodayView> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const begun = await tx.objectStore('slots').index('due').getAll(IDBKeyRange.upperBound(now));
    const slots = begun.filter(isReadableSlot);
    const rows = (some: SlotRecord[]): WorkRow[] => some.flatMap((slot) => rowsOf(known, slot));
    const appointments = await tx.objectStore('appointments').count();
    // The clock may have been ahead when it was written.
    const lastSeen = await getMeta(tx, 'lastSeen');
    return {
      running: rows(slots.filter((slot) => isRunning(slot, now))),
      unmarked: rows(slots.filter((slot) => isOver(slot, now)).reverse()),
      next: await firstAfter(tx, now, (slot) => rowsOf(known, slot)[0]),
      firstRun: known.clients.size === 0 && appointments === 0,
      lastSeen: lastSeen === undefined ? null : Math.min(lastSeen, now),
    };
  });

/** The start of a client's next slot, epoch milliseconds. */
export const nextOf = (tx: ReadTx, clientId: string, now: number): Promise<number | null> =>
  firstAfter(tx, now, (slot) => (slot.open.includes(clientId) ? slot.start : undefined));

/**
 * What the toolbar shows: the unmarked rows of the worklist that are over (of a number of slots far
 * beyond what is shown), and when that number will grow next.
 *
 * @param now epoch milliseconds
 */
export const pending = (now: number): Promise<{ count: number; nextEnd: number | null }> =>
  read(async (tx) => {
    const { clients } = await knownIn(tx);
    const openIn = (slot: SlotRecord): number => slot.open.filter((id) => clients.has(id)).length;
    const due = tx.objectStore('slots').index('due');
    const begun = await due.getAll(IDBKeyRange.upperBound(now), COUNT_LIMIT);
    const near = await due.getAll(IDBKeyRange.bound(now - FAR, now + FAR));
    const ends = near
      .filter((slot) => isReadableSlot(slot) && !isOver(slot, now) && openIn(slot) > 0)
      .map((slot) => Math.max(slot.end, slot.start));
    return {
      count: begun
        .filter((slot) => isReadableSlot(slot) && isOver(slot, now))
        .reduce((sum, slot) => sum + openIn(slot), 0),
      nextEnd: ends.length > 0 ? Math.min(...ends) : null,
    };
  });
