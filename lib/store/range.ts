import type { SeenEvent } from '@/lib/appointments/event';
import { MANUAL_PREFIX } from '@/lib/appointments/slot';
import type { AccountRef } from '@/lib/messaging/protocol';
import { appointmentOf, noteMissing } from './appointments';
import { isReadableSlot } from './readable';
import { noteSeenDays } from './free-times/seen-days';
import { knownIn } from './known';
import { getMeta, setMeta } from './meta';
import type { SlotRecord } from './schema';
import { read, type WriteTx, writeSeen } from './transact';
import { whoseIn } from './whose-event';

/** Days of the calendar that were shown as a whole. */
export interface Seen {
  account: AccountRef;
  /** Epoch milliseconds, `to` exclusive. */
  from: number;
  to: number;
  eventIds: readonly string[];
  /** The same as they were read. */
  events: readonly SeenEvent[];
}

/**
 * Compares known slots with what the page showed of their days: an event that was not there may
 * have been deleted, and is asked about. Only calendars of the page's own account of which another
 * event was seen count, as the others may just be hidden. What an account's page lacks tells
 * nothing of another account, also where the two share an event; a page that does not tell whose
 * it is tells nothing at all where there are several.
 *
 * @param now epoch milliseconds
 * @returns whether it was stored
 */
export async function rangeSeen(seen: Seen, now: number): Promise<boolean> {
  const { account, from, to, eventIds } = seen;
  const everything = await read(knownIn);
  return writeSeen(async (tx) => {
    await setMeta(tx, 'lastSeen', now);
    await noteSeenDays(tx, everything, seen, now);
    const slots = tx.objectStore('slots');
    const inRange = await slots.index('start').getAll(IDBKeyRange.bound(from, to, false, true));
    const known = inRange.filter(isReadableSlot);
    if (known.length === 0) return;

    const ids = new Set(eventIds);
    const whose = await whoseIn(tx, { calendars: (await getMeta(tx, 'calendars')) ?? [] });
    const page = whose.ofPage(account);
    const isOfPage = async (event: { eventId: string; calendarId: string | null }) =>
      page === 'any' || (page !== 'unknown' && (await whose.of(event)) === page);
    const shown = new Set<string>();
    for (const id of ids) {
      const appointment = await appointmentOf(tx, id);
      if (appointment && (await isOfPage(appointment))) shown.add(appointment.calendarId);
    }
    for (const slot of known) {
      const { missingSince, ...rest } = slot;
      if (ids.has(slot.eventId)) {
        if (missingSince !== undefined) await found(tx, rest);
      } else if (
        missingSince === undefined &&
        couldBeMissing(slot, shown) &&
        (await isOfPage(slot))
      ) {
        await noteMissing(tx, slot, now);
      }
    }
  }, 'known');
}

const couldBeMissing = (
  slot: { eventId: string; calendarId: string | null },
  shown: ReadonlySet<string>,
): boolean =>
  !slot.eventId.startsWith(MANUAL_PREFIX) && slot.calendarId !== null && shown.has(slot.calendarId);

async function found(tx: WriteTx, slot: SlotRecord): Promise<void> {
  await tx.objectStore('slots').put(slot);
  const appointment = await appointmentOf(tx, slot.eventId);
  if (!appointment?.missing) return;
  const { missing: _, ...rest } = appointment;
  await tx.objectStore('appointments').put(rest);
}
