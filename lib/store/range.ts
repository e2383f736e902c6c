import { MANUAL_PREFIX } from '@/lib/appointments/slot';
import { isReadableAppointment, isReadableSlot } from './readable';
import { setMeta } from './meta';
import { writeSeen } from './transact';

/** Days of the calendar that were shown as a whole. */
export interface Seen {
  /** Epoch milliseconds, `to` exclusive. */
  from: number;
  to: number;
  eventIds: readonly string[];
}

/**
 * Compares known slots with what the page showed of their days: an event that was not there may
 * have been deleted, and is asked about. Only calendars of which another event was seen count,
 * as the others may just be hidden.
 *
 * @param now epoch milliseconds
 * @returns whether it was stored
 */
export const rangeSeen = ({ from, to, eventIds }: Seen, now: number): Promise<boolean> =>
  writeSeen(async (tx) => {
    await setMeta(tx, 'lastSeen', now);
    const slots = tx.objectStore('slots');
    const inRange = await slots.index('start').getAll(IDBKeyRange.bound(from, to, false, true));
    const known = inRange.filter(isReadableSlot);
    if (known.length === 0) return;

    const ids = new Set(eventIds);
    const shown = new Set<string>();
    for (const id of ids) {
      const appointment = await tx.objectStore('appointments').get(id);
      if (appointment && isReadableAppointment(appointment)) shown.add(appointment.calendarId);
    }
    for (const slot of known) {
      const { missingSince, ...rest } = slot;
      if (ids.has(slot.eventId)) {
        if (missingSince === undefined) continue;
        await slots.put(rest);
      } else if (missingSince === undefined && couldBeMissing(slot, shown)) {
        await slots.put({ ...slot, missingSince: now });
      }
    }
  }, 'known');

const couldBeMissing = (
  slot: { eventId: string; calendarId: string | null },
  shown: ReadonlySet<string>,
): boolean =>
  !slot.eventId.startsWith(MANUAL_PREFIX) && slot.calendarId !== null && shown.has(slot.calendarId);
