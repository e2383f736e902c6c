import type { OutcomeFact } from '@/lib/appointments/fact';
import type { OpenSlot } from '@/lib/reliability/alerts/alert';
import { appointmentOf } from '../appointments';
import { isReadableSlot } from '../readable';
import type { ReadTx } from '../transact';

/**
 * Slots of a client that wait for an outcome, past and to come, earliest first.
 *
 * @param from epoch milliseconds; unset: no beginning
 * @param to epoch milliseconds; unset: no end
 */
export async function openSlotsOf(
  tx: ReadTx,
  clientId: string,
  outcomes: readonly OutcomeFact[],
  { from = -Infinity, to = Infinity }: { from?: number; to?: number } = {},
): Promise<OpenSlot[]> {
  const open = await tx.objectStore('slots').index('open').getAll(clientId);
  const own = open
    .filter((slot) => isReadableSlot(slot) && slot.start >= from && slot.start <= to)
    .sort((a, b) => a.start - b.start);
  const known = knownSinceIn(tx, outcomes);
  const found: OpenSlot[] = [];
  for (const { eventId, start, end, allDay, title } of own) {
    const slot = { eventId, start, end, allDay };
    found.push({ slot, title, knownSince: await known(slot) });
  }
  return found;
}

/**
 * Tells since when a date is known, epoch milliseconds: the mark that moved an appointment there,
 * the day on which the calendar page showed it first, or on which a file brought it. It was agreed
 * on then or earlier. `null` where nothing tells, or the event is at another time by now.
 */
export function knownSinceIn(
  tx: ReadTx,
  outcomes: readonly OutcomeFact[],
): (slot: { eventId: string; start: number }) => Promise<number | null> {
  const moved = new Map<number, number>();
  for (const { status, nextStart, recordedAt } of outcomes) {
    if (status !== 'rescheduled' || nextStart === undefined) continue;
    moved.set(nextStart, Math.min(moved.get(nextStart) ?? Infinity, recordedAt));
  }
  return async ({ eventId, start }) => {
    const toldAt = moved.get(start);
    if (toldAt !== undefined) return toldAt;
    const appointment = await appointmentOf(tx, eventId);
    if (!appointment || appointment.start !== start) return null;
    const { placedAt, importId, seenAt } = appointment;
    return placedAt ?? (importId === undefined ? null : (seenAt ?? null));
  };
}
