import { millisecondsInDay } from 'date-fns/constants';
import { startOfDay } from 'date-fns/startOfDay';
import { isRunning, type Slot } from '@/lib/appointments/slot';
import type { TodayView, WorkRow } from '@/lib/messaging/protocol';
import { awaitedAt, nextChange } from '@/lib/policy/awaited';
import type { Waiting } from '@/lib/policy/waiting';
import { shownAccount } from './accounts';
import { canonical, type Known, knownIn } from './known';
import { getMeta } from './meta';
import { isReadableSlot } from './readable';
import type { SlotRecord } from './schema';
import { type ReadTx, read } from './transact';
import { toWriteIn } from './to-write';
import { whoseIn } from './whose-event';
import { accountsAmong, rowsOf, rowsWithAccount } from './work-rows';

/** Beyond this the toolbar does not count. */
const COUNT_LIMIT = 200;
/** Appointments longer than this do not move the alarm. */
const FAR = 14 * millisecondsInDay;
/** Older slots are for the review of the past: an import may bring years of them. */
const RECENT = 30 * millisecondsInDay;
/** Suggestions for slots further ahead can wait. */
const AHEAD = 60 * millisecondsInDay;
/** From so many slots on their number is told roughly. */
const MANY = 1_000;
/** So much of the past is read at once. */
const QUARTER = 91 * millisecondsInDay;

const isOver = (slot: SlotRecord, now: number): boolean =>
  slot.start <= now && !isRunning(slot, now);

/** Slots with an open client that begin in this span, earliest first. */
async function dueIn(tx: ReadTx, range: IDBKeyRange, limit?: number): Promise<SlotRecord[]> {
  return (await tx.objectStore('slots').index('due').getAll(range, limit)).filter(isReadableSlot);
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
 * Everything that is running or waits for an outcome, of all accounts.
 *
 * @param now epoch milliseconds
 */
export const today = (now: number): Promise<TodayView> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const since = startOfDay(now - RECENT).getTime();
    const slots = await dueIn(tx, IDBKeyRange.bound(since, now));
    const ahead = await dueIn(tx, IDBKeyRange.bound(now, now + AHEAD, true));
    const whose = await whoseIn(tx, known);
    const rows = (some: SlotRecord[]) => rowsWithAccount(known, whose, some, now);
    const begun = await rows(slots.filter((slot) => isRunning(slot, now)));
    const running = begun.filter((row) => !row.suggestion);
    const unmarked = await rows(slots.filter((slot) => isOver(slot, now)).reverse());
    const suggested = [...begun, ...(await rows(ahead))].filter((row) => row.suggestion);
    const appointments = await tx.objectStore('appointments').count();
    // The clock may have been ahead when it was written.
    const lastSeen = await getMeta(tx, 'lastSeen');
    return {
      running,
      unmarked,
      earlier: await openBefore(tx, known, since),
      suggested,
      toWrite: await toWriteIn(tx, known, now),
      next: await firstAfter(tx, now, (slot) => rowsOf(known, slot, now)[0]),
      firstRun: known.clients.size === 0 && appointments === 0,
      lastSeen: lastSeen === undefined ? null : Math.min(lastSeen, now),
      accounts: accountsAmong(known, [...running, ...unmarked, ...suggested]),
      shown: await shownAccount(tx),
    };
  });

/**
 * How many outcomes are missing at slots that began before an instant; of very many only the
 * slots are counted.
 */
async function openBefore(tx: ReadTx, known: Known, before: number): Promise<number> {
  const range = IDBKeyRange.upperBound(before, true);
  const slots = await dueIn(tx, range, MANY);
  if (slots.length === MANY) return tx.objectStore('slots').index('due').count(range);
  return slots.reduce((sum, slot) => sum + openIn(known, slot), 0);
}

const openIn = (known: Known, slot: SlotRecord): number =>
  slot.open.filter((id) => known.clients.has(id)).length;

/**
 * Past slots without an outcome that began within a span, newest first.
 *
 * @param span epoch milliseconds, `to` exclusive; `clientId` narrows it to one client
 */
export const pastSlots = (
  span: { from: number; to: number; clientId?: string; limit: number },
  now: number,
): Promise<WorkRow[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const whose = await whoseIn(tx, known);
    const rows: WorkRow[] = [];
    // Years of past may wait: they are read quarter by quarter, until there are enough.
    for (let to = Math.min(span.to, now); to > span.from && rows.length < span.limit;) {
      const from = Math.max(span.from, to - QUARTER);
      const slots = await dueIn(tx, IDBKeyRange.bound(from, to, false, true));
      const over = slots
        .filter((one) => isOver(one, now))
        .filter(({ open }) => span.clientId === undefined || open.includes(span.clientId))
        .reverse();
      rows.push(
        ...(await rowsWithAccount(known, whose, over, now)).filter(
          ({ clientId }) => span.clientId === undefined || clientId === span.clientId,
        ),
      );
      to = from;
    }
    return rows.slice(0, span.limit);
  });

/** A client's next slot. */
const nextSlotOf = (tx: ReadTx, clientId: string, now: number): Promise<SlotRecord | null> =>
  firstAfter(tx, now, (slot) => (slot.open.includes(clientId) ? slot : undefined));

/** The date to come that a message to a client can be about; `null`: none is known. */
export const nextDate = (
  clientId: string,
  now: number,
): Promise<(Slot & { title: string | null }) | null> =>
  read(async (tx) => {
    const found = await nextSlotOf(tx, canonical(await knownIn(tx), clientId), now);
    if (!found) return null;
    const { eventId, start, end, allDay, title } = found;
    return { eventId, start, end, allDay, title };
  });

/** The start of a client's next slot, epoch milliseconds. */
export const nextOf = async (tx: ReadTx, clientId: string, now: number): Promise<number | null> =>
  (await nextSlotOf(tx, clientId, now))?.start ?? null;

export interface Pending {
  /** What waits for an answer: past slots, running ones whose limit has passed, messages to write. */
  count: number;
  /** Who is awaited at this moment, and does not look cancelled; the one awaited longest first. */
  awaited: { row: WorkRow; waiting: Waiting }[];
  /** When any of this changes next, epoch milliseconds; `null`: not in the next weeks. */
  next: number | null;
}

/**
 * What the toolbar shows: the unmarked rows of the worklist that are over (of a number of slots far
 * beyond what is shown), who is awaited, and when that will change next. All accounts together, also
 * where the worklist shows one: what waits in another must not be forgotten.
 *
 * @param now epoch milliseconds
 */
export const pending = (now: number): Promise<Pending> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const since = startOfDay(now - RECENT).getTime();
    const begun = await dueIn(tx, IDBKeyRange.bound(since, now), COUNT_LIMIT);
    const near = await dueIn(tx, IDBKeyRange.bound(now - FAR, now + FAR));
    const open = near.filter((slot) => !isOver(slot, now) && openIn(known, slot) > 0);
    const awaited = open
      .filter((slot) => isRunning(slot, now))
      .flatMap((slot) => rowsOf(known, slot, now))
      .flatMap((row) => {
        const waiting = awaitedAt(row, now);
        return waiting ? [{ row, waiting }] : [];
      });
    const toWrite = (await toWriteIn(tx, known, now)).map(({ slot }) => slot.end);
    const over = begun.filter((slot) => isOver(slot, now));
    const changes = [
      ...open.flatMap(({ start, end }) => [start, Math.max(end, start)]),
      ...awaited.map(({ row, waiting }) => nextChange(row.slot, waiting)),
      ...toWrite,
    ].filter((instant): instant is number => instant !== null && instant > now);
    return {
      count:
        over.reduce((sum, slot) => sum + openIn(known, slot), 0) +
        awaited.filter(({ waiting }) => waiting.phase === 'limit').length +
        toWrite.filter((end) => end <= now).length,
      awaited,
      next: changes.length > 0 ? Math.min(...changes) : null,
    };
  });
