/*
 * A large calendar as Google writes one: single events in UTC, series with a zone and its
 * definition, guests with their answers, long folded lines.
 */

export interface LargeCalendar {
  text: string;
  events: number;
  guests: number;
  series: number;
}

const EVENTS = 10_000;
const SERIES = 500;
const GUESTS_EACH = 2;
const DAY = 86_400_000;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const ZONE = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
X-LIC-LOCATION:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Lines longer than 75 characters go on in the next one; all of this is ASCII. */
const folded = (line: string): string[] =>
  line.match(/^.{1,75}|.{1,74}/g)?.map((part, i) => (i === 0 ? part : ` ${part}`)) ?? [line];

/** @param now epoch milliseconds; the events lie around it */
export function largeCalendar(now: number): LargeCalendar {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:pat@example.com',
    'X-WR-TIMEZONE:Europe/Berlin',
    ...ZONE,
  ];
  for (let i = 0; i < EVENTS; i += 1) {
    const isSeries = i % (EVENTS / SERIES) === 0;
    // Series began within the last six years; single events lie within the window.
    const back = isSeries ? (i * 37) % (6 * 365) : ((i * 13) % 880) - 150;
    const start = new Date(now - back * DAY).setUTCHours(7 + (i % 10), (i % 4) * 15, 0, 0);
    const local = stamp(start).replace('Z', '');
    const end = stamp(start + 3_000_000);
    lines.push(
      'BEGIN:VEVENT',
      isSeries ? `DTSTART;TZID=Europe/Berlin:${local}` : `DTSTART:${stamp(start)}`,
      isSeries ? `DTEND;TZID=Europe/Berlin:${end.replace('Z', '')}` : `DTEND:${end}`,
      ...(isSeries ? [`RRULE:FREQ=WEEKLY;BYDAY=${DAYS[new Date(start).getUTCDay()]}`] : []),
      `DTSTAMP:${stamp(now)}`,
      'ORGANIZER;CN=pat@example.com:mailto:pat@example.com',
      `UID:e${i.toString(36).padStart(25, '0')}@google.com`,
    );
    for (let guest = 0; guest < GUESTS_EACH; guest += 1) {
      const mail = guest === 0 ? 'pat@example.com' : `client${(i * 7) % 900}@customers.example`;
      const attendee = `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${mail};X-NUM-GUESTS=0:mailto:${mail}`;
      lines.push(...folded(attendee));
    }
    lines.push(
      `CREATED:${stamp(start - 30 * DAY)}`,
      ...folded(
        `DESCRIPTION:Please bring what we talked about last time. ${'More text. '.repeat(12)}`,
      ),
      `LAST-MODIFIED:${stamp(start - 20 * DAY)}`,
      'LOCATION:Studio 4\\, second floor',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      `SUMMARY:Session ${i}`,
      'TRANSP:OPAQUE',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  return {
    text: lines.join('\r\n'),
    events: EVENTS,
    guests: EVENTS * GUESTS_EACH,
    series: SERIES,
  };
}
