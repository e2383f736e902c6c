import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, ReadProblem } from '@/lib/appointments/read-event';
import { unpackCalendars } from '@/lib/calendar/ics/archive';
import { calendar, event, finish, readFiles } from './ics-text';

const text = calendar(
  'X-WR-CALNAME:Practice',
  [
    'BEGIN:VTIMEZONE',
    'TZID:Practice',
    'BEGIN:STANDARD',
    'DTSTART:19701025T030000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ],
  event(
    'DTSTART;TZID=Practice:20260105T100000',
    'DTEND;TZID=Practice:20260105T110000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260601T000000Z',
    'EXDATE;TZID=Practice:20260112T100000',
    'SUMMARY:Jürgen\\, 60 min',
    'ATTENDEE;CN="Jürgen Öz";PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT="a: b; c":mailto:j@oez.e',
    ' xample',
    'ORGANIZER:mailto:anna@example.com',
  ),
  event(
    'RECURRENCE-ID;TZID=Practice:20260115T100000',
    'DTSTART;TZID=Practice:20260116T100000',
    'DURATION:PT45M',
  ),
  event('UID:other', 'DTSTART;VALUE=DATE:20260301', 'RDATE;VALUE=DATE:20260401', 'SEQUENCE:2'),
);
const whole = strToU8(text);
const archive = zipSync({
  'anna@example.com.ics': whole,
  '../Coaching_1f@group.calendar.google.com.ics': whole,
});

type Outcome = { ok: true; value: Reading } | { ok: false; problem: ReadProblem };

function outcome(bytes: Uint8Array): Outcome {
  const unpacked = finish(unpackCalendars(bytes, 'a.ics'));
  return unpacked.ok ? readFiles(unpacked.value) : unpacked;
}

/** A reading that can be relied on, or a problem that says where. */
function expectSound(result: Outcome): void {
  if (result.ok) {
    for (const event of result.value.events) {
      expect(Number.isFinite(event.start) && event.end >= event.start).toBe(true);
      expect(event.eventId).not.toBe('');
      expect(event.guests.every(({ email }) => email.includes('@'))).toBe(true);
    }
    const { calendars, events } = result.value;
    expect(calendars.reduce((sum, one) => sum + one.events, 0)).toBe(events.length);
    return;
  }
  const { problem } = result;
  if (problem.code === 'damaged' || problem.code === 'encoding') {
    expect(problem.line).toBeGreaterThanOrEqual(1);
  }
  if ('entry' in problem) expect(problem.entry).toMatch(/^[^/\\\0]+$/);
}

type Damage = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.string({ maxLength: 40, unit: 'binary' }).map((some) => strToU8(some)),
  fc
    .constantFrom(
      '\r\n',
      '\nEND:VEVENT\n',
      '\nBEGIN:VEVENT\n',
      '\nBEGIN:VCALENDAR\n',
      '\nEND:VCALENDAR\n',
      '\nBEGIN:X\n'.repeat(20),
      '\nDTSTART:99999999T999999\n',
      '\nRRULE:FREQ=DAILY;INTERVAL=-1\n',
      '\nRRULE:FREQ=SECONDLY;BYMONTH=13\n',
      '\nATTENDEE;CN="\n',
      '\nATTENDEE;=;;:\n',
      '\nDescription without a name\n',
      '\n \n\t\n',
      ';TZID=',
      '":;=,\\',
      '\0\0\0',
      '\u2028',
    )
    .map((some) => strToU8(some)),
);

const damages: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (at): Damage =>
      (bytes) =>
        bytes.slice(0, Math.floor(at * bytes.length)),
  ),
  fc
    .array(fc.tuple(place, fc.nat({ max: 7 })), { minLength: 1, maxLength: 12 })
    .map((flips): Damage => (bytes) => {
      const copy = bytes.slice();
      for (const [at, bit] of flips) {
        const index = Math.floor(at * copy.length);
        copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      }
      return copy;
    }),
  fc.tuple(place, garbage).map(([at, some]): Damage => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return new Uint8Array([...bytes.subarray(0, index), ...some, ...bytes.subarray(index)]);
  }),
  fc.tuple(place, place).map(([a, b]): Damage => (bytes) => {
    const from = Math.floor(Math.min(a, b) * bytes.length);
    const to = Math.floor(Math.max(a, b) * bytes.length);
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  }),
);

/** As if a program had taken the text for another encoding. */
const encodings: fc.Arbitrary<Damage> = fc.constantFrom<Damage>(
  (bytes) => bytes,
  (bytes) => Uint8Array.from(new TextDecoder().decode(bytes), (char) => char.charCodeAt(0) & 255),
  (bytes) => new Uint8Array([0xff, 0xfe, ...bytes]),
  (bytes) => new Uint8Array([0xfe, 0xff, ...bytes]),
  (bytes) => new Uint8Array([...bytes].flatMap((byte) => [byte, 0])),
  (bytes) => strToU8(new TextDecoder().decode(bytes).replaceAll('\r\n', '\r')),
  (bytes) => strToU8(new TextDecoder().decode(bytes).replaceAll('\r\n', '\r\r\n')),
);

describe('damaged calendars', () => {
  it('are read or refused with the line', () => {
    fc.assert(
      fc.property(encodings, fc.array(damages, { maxLength: 3 }), (encode, list) => {
        expectSound(
          outcome(list.reduce<Uint8Array>((bytes, damage) => damage(bytes), encode(whole))),
        );
      }),
      { numRuns: 800 },
    );
  }, 60_000);

  it('with rules of any kind are read', () => {
    const number = fc.integer({ min: -400, max: 400 });
    const part = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'BYWEEKNO', 'BYYEARDAY'),
          fc.array(fc.oneof(number, fc.constantFrom('MO', '1MO', '-1FR', '5SU', '53TU')), {
            maxLength: 3,
          }),
        )
        .map(([name, values]) => `${name}=${values.join()}`),
      fc
        .tuple(fc.constantFrom('COUNT', 'INTERVAL', 'BYHOUR'), number)
        .map((some) => some.join('=')),
      fc.constantFrom('WKST=SU', 'WKST=XX', 'UNTIL=20260401', 'UNTIL=x', '=', 'X'),
    );
    const rule = fc.tuple(
      fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
      fc.array(part, { maxLength: 4 }),
    );
    fc.assert(
      fc.property(rule, ([freq, parts]) => {
        const lines = ['DTSTART:20251105T090000Z', `RRULE:${[`FREQ=${freq}`, ...parts].join(';')}`];
        const result = outcome(strToU8(calendar(event(...lines))));
        expect(result.ok).toBe(true);
        expectSound(result);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each([
    ['a component that is not closed', text.replace('END:VEVENT', 'X-END:VEVENT'), 24],
    ['one that was not opened', text.replace('BEGIN:VEVENT', 'X-BEGIN:VEVENT'), 23],
    ['an end that is missing', text.replace(/END:VCALENDAR\s*$/, ''), 35],
    ['an endless line', text.replace('60 min', 'x'.repeat(1_100_000)), 19],
    ['components without end', `BEGIN:VCALENDAR\r\n${'BEGIN:X\r\n'.repeat(100_000)}`, 17],
  ])('with %s say the line', (_, body, line) => {
    expect(outcome(strToU8(body))).toEqual({
      ok: false,
      problem: { code: 'damaged', line, entry: 'a.ics' },
    });
  });

  it('with bad line breaks in a description lose nothing', () => {
    const lines = [
      'DESCRIPTION;LANGUAGE=en:',
      'Dear all,',
      '',
      'Join here',
      'https://example.com/a?b=c',
      ' indented',
      'Meeting ID: 123',
      'DTSTART:20260105T090000Z',
    ];
    const result = outcome(strToU8(calendar(event(...lines))));
    expect(result.ok && result.value.events.map(({ eventId }) => eventId)).toEqual(['a']);
    expect(result.ok && result.value.notes.oddLines).toBe(3);
  });
});

describe('damaged archives', () => {
  it('are read or refused with the entry', () => {
    fc.assert(
      fc.property(fc.array(damages, { minLength: 1, maxLength: 3 }), (list) => {
        const bytes = list.reduce<Uint8Array>((some, damage) => damage(some), archive);
        expectSound(outcome(bytes));
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  // Not every change harms: deflate has bits that mean nothing (the length of a code that is never
  // used). What unpacks to the very same text may be read.
  it('a changed byte in what is packed never goes unnoticed', () => {
    const unharmed = outcome(archive);
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 255 }), (offset, change) => {
        // Behind the first header, whose name ends with `.ics`.
        const start = 30 + 'anna@example.com.ics'.length + 4;
        const bytes = archive.slice();
        bytes[start + offset] = (bytes[start + offset] ?? 0) ^ change;
        const result = outcome(bytes);
        if (result.ok) expect(result).toEqual(unharmed);
        else
          expect(result.problem).toEqual({
            code: 'damaged_archive',
            entry: 'anna@example.com.ics',
          });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('a changed byte of the text is refused', () => {
    const bytes = archive.slice();
    bytes[200] = (bytes[200] ?? 0) ^ 255;
    expect(outcome(bytes)).toEqual({
      ok: false,
      problem: { code: 'damaged_archive', entry: 'anna@example.com.ics' },
    });
  });
});
