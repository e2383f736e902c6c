import { DAY, HOUR, ME, nameOf, NOW } from './harness';

/* Calendar files as Google writes them, as small as can be. */

const stamp = (at: number): string =>
  new Date(at).toISOString().replace(/[-:]/g, '').replace('.000', '');

function event(uid: string, start: number, guests: readonly string[]): string[] {
  const invited = guests.length === 0 ? [] : [ME, ...guests];
  return [
    'BEGIN:VEVENT',
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + HOUR)}`,
    `DTSTAMP:${stamp(NOW)}`,
    `UID:${uid}@google.com`,
    ...invited.map((email) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${nameOf(email)}:mailto:${email}`),
    'SUMMARY:Appointment',
    'END:VEVENT',
  ];
}

const file = (events: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    `X-WR-CALNAME:${ME}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** Two appointments with these guests, in the past weeks. */
export const calendarFile = (guests: readonly string[]): string =>
  file([7, 14].flatMap((days) => event(`event${days}`, NOW - days * DAY, guests)));

/** One appointment of an hour, with more lines of its own: a place, a link. */
export const oneEvent = (
  { eventId, start }: { eventId: string; start: number },
  guests: readonly string[],
  lines: readonly string[],
): string => file(event(eventId, start, guests).toSpliced(-1, 0, ...lines));

/** So many events of an hour each, every one with a guest, one after the other up to now. */
export const manyEvents = (count: number): string =>
  file(
    Array.from({ length: count }, (_, i) =>
      event(`many${i}`, NOW - (i + 1) * 2 * HOUR, [`guest${i % 50}@client.example`]),
    ).flat(),
  );

/** A calendar in which nothing stands. */
export const emptyCalendar = (): string => file([]);
