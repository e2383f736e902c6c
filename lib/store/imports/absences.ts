import type { Reading } from '@/lib/appointments/read-event';
import { noteMissing } from '../appointments';
import { isReadableAppointment } from '../readable';
import type { Appointment } from '../schema';
import { slotAt } from '../slots';
import type { WriteTx } from '../transact';
import type { Applied } from './apply-reading';
import type { ReadingMeta } from './source';

/**
 * Asks about appointments that an earlier file of the same calendar had and this one has not.
 * Nothing is deleted, and an empty calendar tells nothing.
 *
 * A file that somebody saved may be a part of a calendar, or of another one with the same file
 * name: it tells only of the time between its first and its last date, and only where it has more
 * of what was there than it lacks. A feed tells nothing of what it may be too old to know, unless
 * it had it itself.
 *
 * @param now epoch milliseconds
 */
export async function noteAbsences(
  tx: WriteTx,
  reading: Reading,
  { source, importId, asOf }: Pick<Applied, 'importId' | 'asOf'> & Pick<ReadingMeta, 'source'>,
  now: number,
): Promise<void> {
  const { calendars, events } = reading;
  const read = new Set(calendars.filter((one) => one.events > 0).map(({ id }) => id));
  const there = new Set(events.map(({ eventId }) => eventId));
  const stored = (await tx.objectStore('appointments').getAll()).filter(isReadableAppointment);
  const spans = source === 'file' ? spansOf(reading) : new Map<string, Span>();
  const isTooNew = ({ seenAt, importId: by }: Appointment): boolean =>
    seenAt !== undefined && seenAt > asOf && by !== importId;
  const awaited = stored.filter((one) => {
    const { read: wasRead, start, clients, calendarId } = one;
    if (!wasRead || start === null || clients.length === 0 || !read.has(calendarId)) return false;
    if (isTooNew(one)) return false;
    const { from, to } = spans.get(calendarId) ?? reading;
    return start >= from && start < to;
  });
  const isGone = ({ eventId }: Appointment): boolean => !there.has(eventId);
  const lacking = source === 'file' ? calendarsLacking(awaited, isGone) : new Set<string>();
  for (const { eventId, start, calendarId } of awaited.filter(isGone)) {
    if (lacking.has(calendarId)) continue;
    const slot = start === null ? undefined : await slotAt(tx, eventId, start);
    if (!slot || slot.missingSince !== undefined) continue;
    await noteMissing(tx, slot, now);
  }
}

/** Calendars of which more is gone than there. */
function calendarsLacking(
  awaited: readonly Appointment[],
  isGone: (appointment: Appointment) => boolean,
): Set<string> {
  const balance = new Map<string, number>();
  for (const one of awaited) {
    balance.set(one.calendarId, (balance.get(one.calendarId) ?? 0) + (isGone(one) ? 1 : -1));
  }
  return new Set([...balance].filter(([, gone]) => gone > 0).map(([id]) => id));
}

type Span = Pick<Reading, 'from' | 'to'>;

/** From the first to the last date of each calendar. */
function spansOf({ events }: Reading): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { calendarId, start } of events) {
    const { from, to } = spans.get(calendarId) ?? { from: start, to: start };
    spans.set(calendarId, { from: Math.min(from, start), to: Math.max(to, start) });
  }
  return spans;
}
