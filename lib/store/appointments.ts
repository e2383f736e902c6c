import { clientsOf } from './decide';
import type { Known } from './known';
import { putSlot } from './projections';
import { isReadableAppointment, isReadableSlot } from './readable';
import type { Appointment, SlotRecord } from './schema';
import type { ReadTx, WriteTx } from './transact';

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The stored appointment of an event, if it can be read. */
export async function appointmentOf(tx: ReadTx, eventId: string): Promise<Appointment | undefined> {
  const stored = await tx.objectStore('appointments').get(eventId);
  return stored && isReadableAppointment(stored) ? stored : undefined;
}

/** The slot an event stands at, if it is stored. */
export async function slotAt(
  tx: ReadTx,
  eventId: string,
  start: number | null,
): Promise<SlotRecord | undefined> {
  if (start === null) return undefined;
  const slot = await tx.objectStore('slots').get([eventId, start]);
  return slot && isReadableSlot(slot) ? slot : undefined;
}

/**
 * Leaves a slot at which nothing takes place any more: it stays for those with an outcome and is
 * no longer asked about.
 */
export async function leaveSlot(tx: WriteTx, slot: SlotRecord): Promise<void> {
  const marked = await tx.objectStore('standing').index('slot').getAll([slot.eventId, slot.start]);
  if (marked.length === 0) {
    await tx.objectStore('slots').delete([slot.eventId, slot.start]);
    return;
  }
  await putSlot(tx, { ...slot, clients: marked.map((one) => one.clientId) });
}

/** Forgets an event that turned out to have neither client nor candidate. Outcomes stay. */
export async function forget(tx: WriteTx, eventId: string): Promise<void> {
  await tx.objectStore('appointments').delete(eventId);
  const slots = await tx.objectStore('slots').index('event').getAll(eventId);
  for (const slot of slots.filter(isReadableSlot)) await leaveSlot(tx, slot);
}

/** Stores an appointment with the slot it stands at. */
export async function putAppointment(tx: WriteTx, appointment: Appointment): Promise<void> {
  await tx.objectStore('appointments').put(appointment);
  const { eventId, start, end, allDay, title, calendarId, clients } = appointment;
  if (start === null) return;
  await putSlot(tx, {
    eventId,
    start,
    allDay,
    title,
    calendarId,
    clients,
    end: Math.max(end ?? start, start),
    open: [],
  });
}

/**
 * Whether an event without client or candidate is to be remembered all the same: it was opened
 * and is known to lack the people of its series, who would otherwise stand in for its guests.
 */
export const isException = (known: Known, seriesId: string, guests: unknown): boolean =>
  Array.isArray(guests) && known.series.has(seriesId);

/**
 * Decides anew who the clients of all stored appointments are, after something that decides
 * about it was changed in the same transaction.
 */
export async function reassess(tx: WriteTx, known: Known): Promise<void> {
  const appointments = await tx.objectStore('appointments').getAll();
  for (const appointment of appointments.filter(isReadableAppointment)) {
    const { eventId, seriesId, guests, clients } = appointment;
    const who = clientsOf(known, appointment);
    const nobody = who.clientIds.length === 0 && who.candidates.length === 0;
    if (nobody && !who.off && !isException(known, seriesId, guests)) {
      await forget(tx, eventId);
    } else if (!sameList(who.clientIds, clients)) {
      await putAppointment(tx, { ...appointment, clients: who.clientIds });
    }
  }
}
