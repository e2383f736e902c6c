import { lowered } from '@/lib/appointments/addresses';
import { isWatched } from '@/lib/appointments/calendars';
import type { SeenEvent } from '@/lib/appointments/event';
import type { AccountRef } from '@/lib/messaging/protocol';
import { placeInCalendar } from '../decide';
import type { Known } from '../known';
import type { WriteTx } from '../transact';
import { putDays, type TimedEvent } from './days';

/** Days that the page showed as a whole. */
export interface SeenDays {
  account: AccountRef;
  /** Epoch milliseconds, `to` exclusive. */
  from: number;
  to: number;
  events: readonly SeenEvent[];
}

/**
 * Learns from the page when something stands in the calendars that are looked at. A calendar of
 * which nothing was seen may be hidden: its days stay unknown. So do all where a time could not be
 * read.
 *
 * @param now epoch milliseconds
 */
export async function noteSeenDays(
  tx: WriteTx,
  known: Known,
  { account, from, to, events }: SeenDays,
  now: number,
): Promise<void> {
  if (to <= now) return;
  const timed: TimedEvent[] = [];
  const unread = new Set<string>();
  const read = new Set<string>();
  for (const { eventId, calendarId, start, end, allDay } of events) {
    const place = placeInCalendar(known, calendarId, account);
    if (place.standing === 'foreign' || !isWatched(place.standing)) continue;
    if (start === null || end === null) {
      unread.add(eventId);
      continue;
    }
    read.add(eventId);
    timed.push({ eventId, calendarId: lowered(place.id), start, end, allDay });
  }
  // Of an event that is drawn several times one drawing may tell what another one hides.
  if ([...unread].some((eventId) => !read.has(eventId))) return;
  const calendarIds = new Set(timed.map(({ calendarId }) => calendarId));
  await putDays(tx, { calendarIds, from, to, events: timed, asOf: now }, now);
}
