import { datesChange } from './alert-changes';
import { isReadableAppointment, isReadableSlot } from './readable';
import type { Appointment, SlotRecord } from './schema';
import { leaveSlot, putSlot, slotAt } from './slots';
import type { ReadTx, WriteTx } from './transact';

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** The stored appointment of an event, if it can be read. */
export async function appointmentOf(tx: ReadTx, eventId: string): Promise<Appointment | undefined> {
  const stored = await tx.objectStore('appointments').get(eventId);
  return stored && isReadableAppointment(stored) ? stored : undefined;
}

/** Forgets an event that turned out to have neither client nor candidate. Outcomes stay. */
export async function forget(tx: WriteTx, eventId: string): Promise<void> {
  await tx.objectStore('appointments').delete(eventId);
  const slots = await tx.objectStore('slots').index('event').getAll(eventId);
  for (const slot of slots.filter(isReadableSlot)) await leaveSlot(tx, slot);
}

/**
 * Notes that an event is not where it should be. It may still stand in another calendar: where it
 * is seen next, it is kept.
 *
 * @param now epoch milliseconds
 */
export async function noteMissing(tx: WriteTx, slot: SlotRecord, now: number): Promise<void> {
  await tx.objectStore('slots').put({ ...slot, missingSince: now });
  const appointment = await appointmentOf(tx, slot.eventId);
  if (appointment && appointment.start === slot.start) {
    await tx.objectStore('appointments').put({ ...appointment, missing: true });
  }
}

/**
 * Stores an appointment with the slot it stands at. Without a client there is no slot: of
 * candidates no history is kept.
 *
 * @param because `seen`: it is on the calendar; `decided`: only its clients changed, and whether
 *   it is gone from the calendar is known as before
 */
export async function putAppointment(
  tx: WriteTx,
  appointment: Appointment,
  because: 'seen' | 'decided',
): Promise<void> {
  await tx.objectStore('appointments').put(appointment);
  const { eventId, start, end, allDay, title, calendarId, clients } = appointment;
  if (start === null) return;
  const before = await slotAt(tx, eventId, start);
  if (before) datesChange(tx, before.clients);
  if (clients.length === 0) {
    if (before) await leaveSlot(tx, before);
    return;
  }
  const missingSince = because === 'decided' ? before?.missingSince : undefined;
  const { declined, dismissed } = before ?? {};
  const seenAt = before?.seenAt ?? appointment.seenAt;
  await putSlot(tx, {
    eventId,
    start,
    allDay,
    title,
    calendarId,
    clients,
    end: Math.max(end ?? start, start),
    open: [],
    ...(missingSince === undefined ? {} : { missingSince }),
    ...(declined === undefined ? {} : { declined }),
    ...(dismissed === undefined ? {} : { dismissed }),
    ...(seenAt === undefined ? {} : { seenAt: Math.min(seenAt, start) }),
  });
}
