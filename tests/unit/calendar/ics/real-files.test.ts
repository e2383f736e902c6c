import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackCalendars } from '@/lib/calendar/ics/archive';
import { parseEvents } from '@/lib/calendar/ics/parse-blocks';
import { scanLines } from '@/lib/calendar/ics/scan-lines';
import { at, computers, finish, readFiles } from './ics-text';

// Calendar files of other programs, for checking from outside; not part of this project.
const FOLDER = fileURLToPath(new URL('../../../../../shared/data/ics/', import.meta.url));
const present = existsSync(FOLDER);

/** Both ends at noon in UTC, when no zone of the tests has a midnight: all-day events count alike. */
const window = { from: at('2008-06-15T12:00Z'), to: at('2028-06-15T12:00Z') };

interface Real {
  file: string;
  /** Dates within the window. */
  dates: number;
  /** Of them those with a time, and their starts as whole minutes since 1970, summed, modulo 1,000,003. */
  timed: number;
  sum: number;
  unreadable?: number;
  oddLines?: number;
}

/*
 * Where the numbers come from: a reader of a hundred lines in Python, written apart from this one,
 * that finds events with regular expressions, expands rules with dateutil 2.9 on naive local times,
 * converts with zoneinfo, and was given Windows zones as a dictionary. To the rules it adds the start,
 * as Google does. Run for the four zones.
 */
const real: Real[] = [
  { file: 'apple-tentative.ics', dates: 3, timed: 3, sum: 853454 },
  { file: 'exchange-owa.ics', dates: 90, timed: 90, sum: 125045 },
  { file: 'exchange-windows-zones.ics', dates: 372, timed: 372, sum: 924478 },
  { file: 'google-birthday.ics', dates: 6, timed: 0, sum: 0 },
  { file: 'google-dst.ics', dates: 5576, timed: 5576, sum: 670022 },
  { file: 'google-guest.ics', dates: 1, timed: 1, sum: 801011 },
  { file: 'google-makerspace-2019.ics', dates: 3221, timed: 3218, sum: 509923 },
  // One event has a day 32; one description has a line that is none.
  {
    file: 'google-mixed-examples.ics',
    dates: 964,
    timed: 644,
    sum: 106729,
    unreadable: 1,
    oddLines: 1,
  },
  { file: 'google-only-modified-instances.ics', dates: 1866, timed: 1508, sum: 96780 },
  { file: 'google-personal-4778-events.ics.gz', dates: 6430, timed: 5988, sum: 817747 },
  { file: 'mozilla-recurring.ics', dates: 7, timed: 7, sum: 543471 },
  { file: 'outlook-holidays-de.ics', dates: 152, timed: 0, sum: 0 },
  { file: 'sabredav-same-time.ics', dates: 10, timed: 10, sum: 613026 },
  { file: 'zimbra-recur-instances.ics', dates: 191, timed: 191, sum: 436125 },
];

/** Times without a zone until an instant in UTC: how many there are depends on where one is. */
const floating: Record<(typeof computers)[number], Real> = {
  UTC: { file: 'exchange-2010.ics', dates: 1, timed: 1, sum: 784676 },
  'Europe/Berlin': { file: 'exchange-2010.ics', dates: 2, timed: 2, sum: 589269 },
  'America/New_York': { file: 'exchange-2010.ics', dates: 1, timed: 1, sum: 784916 },
  'Asia/Kolkata': { file: 'exchange-2010.ics', dates: 2, timed: 2, sum: 588849 },
};

function load(file: string): { name: string; bytes: Uint8Array; text: string } {
  const raw = readFileSync(FOLDER + file);
  const bytes = new Uint8Array(file.endsWith('.gz') ? gunzipSync(raw) : raw);
  return { name: file.replace(/\.gz$/, ''), bytes, text: new TextDecoder().decode(bytes) };
}

/** Addresses in the events of a file that are not cancelled, by regular expressions. */
function people(text: string): Set<string> {
  const found = new Set<string>();
  const unfolded = text.replace(/\r?\n[ \t]/g, '').replace(/BEGIN:VALARM[\s\S]*?END:VALARM/g, '');
  for (const [event] of unfolded.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)) {
    if (/^STATUS:CANCELLED/m.test(event)) continue;
    for (const [, mail = ''] of event.matchAll(/^(?:ATTENDEE|ORGANIZER)\b.*:mailto:(\S+)/gim)) {
      const address = mail.toLowerCase();
      if (!address.endsWith('calendar.google.com')) found.add(address);
    }
  }
  return found;
}

function check({ file, dates, timed, sum, unreadable = 0, oddLines }: Real, zone: string): void {
  const { name, bytes, text } = load(file);
  const unpacked = finish(unpackCalendars(bytes, name));
  if (!unpacked.ok) throw new Error(unpacked.problem.code);
  const read = readFiles(unpacked.value, { ...window, zone });
  if (!read.ok) throw new Error(read.problem.code);
  const { events, notes, calendars } = read.value;
  expect(events).toHaveLength(dates);
  expect(calendars).toMatchObject([{ events: dates }]);
  const withTime = events.filter(({ allDay }) => !allDay);
  expect(withTime).toHaveLength(timed);
  expect(withTime.reduce((all, { start }) => all + Math.floor(start / 60_000), 0) % 1_000_003).toBe(
    sum,
  );
  expect(notes).toMatchObject({ unreadable, cutRules: 0, unknownZones: 0 });
  if (oddLines !== undefined) expect(notes.oddLines).toBe(oddLines);
  // No two dates are one to whoever stores them.
  expect(new Set(events.map(({ eventId, start }) => `${eventId} ${start}`)).size).toBe(dates);
  const guests = new Set(events.flatMap(({ guests }) => guests.map(({ email }) => email)));
  expect(guests).toEqual(people(text));
}

describe.skipIf(!present).each(computers)('files of other programs, in %s', (computer) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = computer;
  });
  afterAll(() => {
    process.env['TZ'] = before;
  });

  it.each(real)('$file', (one) => check(one, computer), 30_000);

  it('exchange-2010.ics', () => {
    check({ ...floating[computer], unreadable: 1, oddLines: 8 }, computer);
  });
});

describe.skipIf(!present)('files of other programs', () => {
  it.each([...real, { ...floating.UTC, unreadable: 1 }])(
    'every event of $file is found',
    ({ file, unreadable = 0 }) => {
      const { text } = load(file);
      const scan = finish(scanLines(text));
      if (!scan.ok) throw new Error(scan.problem.code);
      const count = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      expect(scan.value.events).toHaveLength(count);
      const raw = finish(parseEvents(scan.value.events));
      expect(raw.events).toHaveLength(count - unreadable);
      expect(raw.unreadable).toBe(unreadable);
      // The guests of alarms are none of the event.
      const alarms = /BEGIN:VALARM[\s\S]*?END:VALARM/g;
      const lines = text.replace(alarms, '').match(/^ATTENDEE/gm)?.length ?? 0;
      expect(raw.events.reduce((all, { attendees }) => all + attendees.length, 0)).toBe(lines);
    },
  );

  it('an account’s own calendar is known by its name', () => {
    const { name, text } = load('google-personal-4778-events.ics.gz');
    const read = readFiles([{ name, text }]);
    expect(read.ok && read.value.calendars).toMatchObject([{ id: 'gabi@gmail.com' }]);
  });
});
