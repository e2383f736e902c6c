import type { ReadEvent } from '@/lib/appointments/read-event';
import type { Known } from '../known';
import type { Appointment } from '../schema';
import { slotAt } from '../slots';
import type { WriteTx } from '../transact';
import type { WhoOfEvent } from './who-of-event';

/**
 * Notes at the slot which clients have declined. One who had not at the last reading has declined
 * since: when the event was last changed, if that lies after what the last reading was sure to
 * tell, else when it was read. Somebody who had declined before they were a client is none of
 * those.
 *
 * @param old the appointment before this reading
 * @param toldAt as of when the calendar was read before, epoch milliseconds
 * @param now epoch milliseconds
 */
export async function noteDeclines(
  tx: WriteTx,
  { clientByEmail }: Pick<Known, 'clientByEmail'>,
  { event, declined }: WhoOfEvent & { event: ReadEvent },
  old: Appointment | undefined,
  toldAt: number | undefined,
  now: number,
): Promise<void> {
  const before = old?.declined ?? [];
  if (declined.clients.length === 0 && before.length === 0) return;
  const slot = await slotAt(tx, event.eventId, event.start);
  if (!slot) return;
  const { changedAt } = event;
  const between =
    changedAt !== null && toldAt !== undefined && changedAt > toldAt && changedAt <= now;
  const seenAt = old?.read ? (between ? changedAt : now) : null;
  const fresh = declined.emails.filter((email) => !before.includes(email));
  const since = new Set(fresh.flatMap((email) => clientByEmail.get(email) ?? []));
  const next: Record<string, number | null> = {};
  for (const client of declined.clients) {
    const known = slot.declined?.[client];
    next[client] = known === undefined ? (since.has(client) ? seenAt : null) : known;
  }
  const { declined: stored, ...rest } = slot;
  if (JSON.stringify(stored ?? {}) === JSON.stringify(next)) return;
  const some = Object.keys(next).length > 0;
  await tx.objectStore('slots').put(some ? { ...rest, declined: next } : rest);
}
