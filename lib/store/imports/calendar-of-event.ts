import type { ReadEvent } from '@/lib/appointments/read-event';
import { keptPlace } from '../decide';
import type { Known } from '../known';
import type { Appointment } from '../schema';
import type { Applied } from './apply-reading';
import { isOwn } from './source';

/** What is read at once. */
type Files = Pick<Applied, 'events' | 'account'>;

/** An event that stands in several calendars is one: that of the user's own calendar. */
export function eachOnce({ events, account }: Files): ReadEvent[] {
  const once = new Map<string, ReadEvent>();
  for (const event of events) {
    if (!once.has(event.eventId) || isOwn(event.calendarId, account)) {
      once.set(event.eventId, event);
    }
  }
  return [...once.values()];
}

/**
 * Tells the calendar under which an event of these is stored. The first one keeps it, as it does
 * where the page shows it in another; but a file that has both calendars knows where it stands.
 */
export function placing(known: Known, { events, account }: Files) {
  const there = new Set(events.map(({ calendarId }) => calendarId));
  return ({ calendarId: id }: ReadEvent, old: Appointment | undefined) => {
    const told = { id, own: isOwn(id, account) };
    return keptPlace(known, old && there.has(old.calendarId) ? undefined : old, told);
  };
}
