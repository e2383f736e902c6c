import { datesChange } from './alert-changes';
import { MANUAL_PREFIX } from '@/lib/appointments/slot';
import { isReadableAppointment, isReadableSlot } from './readable';
import type { SlotRecord } from './schema';
import type { ReadTx, WriteTx } from './transact';

/** The slot an event stands at, if it is stored. */
export async function slotAt(
  tx: ReadTx,
  eventId: string,
  start: number,
): Promise<SlotRecord | undefined> {
  const slot = await tx.objectStore('slots').get([eventId, start]);
  return slot && isReadableSlot(slot) ? slot : undefined;
}

/** Stores a slot with the clients that have no outcome there yet. */
export async function putSlot(tx: WriteTx, slot: SlotRecord): Promise<void> {
  const { eventId, start, clients } = slot;
  datesChange(tx, clients);
  const { due: _due, open: _open, ...rest } = slot;
  const open: string[] = [];
  for (const clientId of clients) {
    const marked = await tx.objectStore('standing').getKey([clientId, eventId, start]);
    if (!marked) open.push(clientId);
  }
  await tx
    .objectStore('slots')
    .put(open.length > 0 ? { ...rest, open, due: start } : { ...rest, open });
}

/**
 * Keeps in a slot who is expected there and who has an outcome; the others are no longer asked
 * about. A slot with neither goes.
 */
async function trimSlot(tx: WriteTx, slot: SlotRecord, expected: readonly string[]): Promise<void> {
  const { eventId, start } = slot;
  datesChange(tx, slot.clients);
  const standing = await tx.objectStore('standing').index('slot').getAllKeys([eventId, start]);
  const marked = standing.map(([clientId]) => clientId);
  const wanted = new Set([...expected, ...marked]);
  const clients = [...new Set([...slot.clients.filter((id) => wanted.has(id)), ...marked])];
  if (clients.length > 0) await putSlot(tx, { ...slot, clients });
  else await tx.objectStore('slots').delete([eventId, start]);
}

/** Leaves a slot at which nothing takes place any more: it stays for those with an outcome. */
export const leaveSlot = (tx: WriteTx, slot: SlotRecord): Promise<void> => trimSlot(tx, slot, []);

/**
 * Brings a slot up to date after its outcomes changed. One that was entered by hand, or from which
 * the event has moved away, only lives as long as its outcomes.
 */
export async function refreshSlot(tx: WriteTx, eventId: string, start: number): Promise<void> {
  const slot = await slotAt(tx, eventId, start);
  if (!slot) return;
  const stored = eventId.startsWith(MANUAL_PREFIX)
    ? undefined
    : await tx.objectStore('appointments').get(eventId);
  const stands = stored && isReadableAppointment(stored) && stored.start === start;
  await trimSlot(tx, slot, stands ? stored.clients : []);
}
