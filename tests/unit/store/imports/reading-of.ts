import type { ReadEvent, ReadGuest, Reading } from '@/lib/appointments/read-event';
import type { ReadingMeta } from '@/lib/store/imports/save-reading';
import { HOUR, NOW } from '../fresh-store';

export const DAY = 24 * HOUR;
export const ME = 'me@studio.example';
export const ANNA = 'anna@client.example';
export const BEN = 'ben@client.example';

export const guestOf = (email: string, over: Partial<ReadGuest> = {}): ReadGuest => ({
  email,
  name: email,
  group: false,
  organizer: false,
  resource: false,
  answer: 'accepted',
  ...over,
});

/** An hour with these guests, `days` from noon of the test's day, on the user's own calendar. */
export function readEvent(
  eventId: string,
  days: number,
  emails: (string | ReadGuest)[],
  over: Partial<ReadEvent> = {},
): ReadEvent {
  const start = over.start ?? NOW + days * DAY;
  const others = emails.map((one) => (typeof one === 'string' ? guestOf(one) : one));
  return {
    eventId,
    calendarId: ME,
    title: 'Appointment',
    start,
    end: start + HOUR,
    allDay: false,
    guests: others.length === 0 ? [] : [guestOf(ME, { organizer: true }), ...others],
    recurring: false,
    changedAt: null,
    ...over,
  };
}

/** Dates of a weekly series, the last `days` from now; they share their guests. */
export function weekly(
  series: string,
  count: number,
  days: number,
  emails: string[],
  over: Partial<ReadEvent> = {},
): ReadEvent[] {
  const { guests } = readEvent(series, 0, emails);
  return Array.from({ length: count }, (_, i) => {
    const start = NOW + (days - 7 * (count - 1 - i)) * DAY;
    const stamp = new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
    return readEvent(`${series}_${stamp}`, 0, [], { start, guests, recurring: true, ...over });
  });
}

/** A reading of all calendars that the events stand in. */
export function readingOf(events: ReadEvent[], over: Partial<Reading> = {}): Reading {
  const ids = [...new Set([ME, ...events.map(({ calendarId }) => calendarId)])];
  return {
    calendars: ids.map((id) => ({
      id,
      name: id,
      events: events.filter(({ calendarId }) => calendarId === id).length,
    })),
    events,
    notes: { oddLines: 0, unreadable: 0, cutRules: 0, unknownZones: 0 },
    from: NOW - 730 * DAY,
    to: NOW + 180 * DAY,
    ...over,
  };
}

export const metaOf = (importId: string, over: Partial<ReadingMeta> = {}): ReadingMeta => ({
  importId,
  source: 'google',
  name: ME,
  account: ME,
  ...over,
});
