import { millisecondsInDay } from 'date-fns/constants';
import { lowered } from '@/lib/appointments/addresses';
import type { Status } from '@/lib/appointments/status';
import type { Busy } from '@/lib/drafts/free-slots/free-slots';
import type { Span } from '@/lib/drafts/free-slots/spans';
import type { Known } from '../known';
import { isReadableDay, isReadableSlot } from '../readable';
import type { SlotRecord } from '../schema';
import { standingAt } from '../standing';
import type { ReadTx } from '../transact';
import { dateOf } from './days';

/** For so long a day is as it was seen last, milliseconds: two days. */
const FRESH = 2 * millisecondsInDay;
/** Longer appointments that began before are left to what was seen of the day. */
const LONGEST = 14 * millisecondsInDay;

/** After these the time of a slot is free again. */
const freeing: ReadonlySet<Status> = new Set<Status>([
  'late_cancel',
  'cancelled',
  'rescheduled',
  'provider_cancelled',
]);

export interface KnownTimes {
  /** Dates of which all appointments are known, as of lately. */
  knownDays: Set<string>;
  busy: Busy[];
}

/**
 * What is known of the user's time. A day is known where the main calendar of every account was seen
 * or read lately.
 *
 * @param now epoch milliseconds
 */
export async function knownTimes(
  tx: ReadTx,
  known: Known,
  span: Span,
  now: number,
): Promise<KnownTimes> {
  const off = new Set(
    known.practice.calendars.filter(({ use }) => !use).map(({ id }) => lowered(id)),
  );
  const mine = known.calendars.filter(({ id, own }) => own && !off.has(lowered(id)));
  const range = IDBKeyRange.bound([dateOf(span.start)], [dateOf(span.end), []]);
  const days = (await tx.objectStore('days').getAll(range)).filter(isReadableDay);
  const fresh = new Set(
    days
      .filter(({ asOf }) => asOf <= now && now - asOf <= FRESH)
      .map(({ date, calendarId }) => `${date} ${calendarId}`),
  );
  const isKnown = (date: string): boolean =>
    mine.length > 0 && mine.every(({ id }) => fresh.has(`${date} ${lowered(id)}`));

  const around = IDBKeyRange.bound(span.start - LONGEST, span.end);
  const slots = (await tx.objectStore('slots').index('start').getAll(around)).filter(
    isReadableSlot,
  );
  const stored = new Set(slots.map(({ eventId }) => eventId));
  const seen = days
    .filter(({ calendarId }) => !off.has(calendarId))
    .flatMap(({ entries }) => entries)
    .filter(({ eventId }) => eventId === undefined || !stored.has(eventId));
  const taken: SlotRecord[] = [];
  for (const slot of slots) if (await takesTime(tx, slot)) taken.push(slot);
  return {
    knownDays: new Set(days.map(({ date }) => date).filter(isKnown)),
    busy: [...seen, ...taken].map(({ start, end, allDay }) => ({
      start,
      end,
      allDay: allDay === true,
    })),
  };
}

/** Whether anybody is still expected at a slot. */
async function takesTime(tx: ReadTx, slot: SlotRecord): Promise<boolean> {
  const { eventId, start, clients, missingSince, declined, dismissed } = slot;
  for (const clientId of clients) {
    // The user has said that it only looked like a cancellation.
    const isSure = dismissed?.includes(clientId) === true;
    if (!isSure && (missingSince !== undefined || declined?.[clientId] !== undefined)) continue;
    const standing = await standingAt(tx, { clientId, eventId, start });
    const isFreed = standing && (standing.kind === 'void' || freeing.has(standing.status));
    if (!isFreed) return true;
  }
  return false;
}
