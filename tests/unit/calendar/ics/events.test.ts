import { describe, expect, it } from 'vitest';
import { seriesId } from '@/lib/appointments/slot';
import { readCalendars } from '@/lib/calendar/ics/read-calendars';
import { asWritten, at, calendar, event, iso, readFiles, readText, year } from './ics-text';

const only = (...lines: string[]) => {
  const { events } = readText(calendar(event(...lines)));
  expect(events).toHaveLength(1);
  return events[0]!;
};

describe('the end of an event', () => {
  it.each([
    ['DTEND', ['DTSTART:20260105T090000Z', 'DTEND:20260105T100000Z'], '2026-01-05T10:00Z'],
    ['DURATION', ['DTSTART:20260105T090000Z', 'DURATION:PT1H15M'], '2026-01-05T10:15Z'],
    ['weeks', ['DTSTART:20260105T090000Z', 'DURATION:P1W'], '2026-01-12T09:00Z'],
    ['neither', ['DTSTART:20260105T090000Z'], '2026-01-05T09:00Z'],
    [
      'before it begins',
      ['DTSTART:20260105T090000Z', 'DTEND:20260105T080000Z'],
      '2026-01-05T09:00Z',
    ],
    ['a length below nothing', ['DTSTART:20260105T090000Z', 'DURATION:-PT1H'], '2026-01-05T09:00Z'],
    ['unreadable', ['DTSTART:20260105T090000Z', 'DTEND:20260199T080000Z'], '2026-01-05T09:00Z'],
    [
      'another zone',
      ['DTSTART;TZID=Europe/Berlin:20260105T100000', 'DTEND;TZID=America/New_York:20260105T060000'],
      '2026-01-05T11:00Z',
    ],
    [
      'a day over the change of clocks',
      ['DTSTART;TZID=Europe/Berlin:20260328T100000', 'DURATION:P1D'],
      '2026-03-29T08:00Z',
    ],
    [
      'a day of hours over the change of clocks',
      ['DTSTART;TZID=Europe/Berlin:20260328T100000', 'DURATION:PT24H'],
      '2026-03-29T09:00Z',
    ],
    ['all-day', ['DTSTART;VALUE=DATE:20260329'], '2026-03-29T22:00Z'],
    ['days', ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'], '2026-03-29T22:00Z'],
    [
      'its own day',
      ['DTSTART;VALUE=DATE:20260106', 'DTEND;VALUE=DATE:20260106'],
      '2026-01-06T23:00Z',
    ],
    [
      'the day before',
      ['DTSTART;VALUE=DATE:20260106', 'DTEND;VALUE=DATE:20260105'],
      '2026-01-05T23:00Z',
    ],
    ['days of DURATION', ['DTSTART;VALUE=DATE:20260106', 'DURATION:P2D'], '2026-01-07T23:00Z'],
  ])('%s', (_, lines, end) => {
    expect(iso(only(...lines).end)).toBe(end);
  });

  it('of an added date that has a length of its own', () => {
    const { events } = readText(
      calendar(
        event(
          'DTSTART:20260105T090000Z',
          'DURATION:PT1H',
          'RDATE;VALUE=PERIOD:20260106T090000Z/20260106T113000Z,20260107T090000Z/PT10M',
        ),
      ),
    );
    expect(events.map(({ end }) => iso(end)).toSorted()).toEqual([
      '2026-01-05T10:00Z',
      '2026-01-06T11:30Z',
      '2026-01-07T09:10Z',
    ]);
  });
});

describe('what an event says', () => {
  it('title, time of change, whether it is one of a series', () => {
    const lines = [
      'DTSTART:20260105T090000Z',
      String.raw`SUMMARY;LANGUAGE=de: Anna\, 60 min\; Raum 2`,
      'LAST-MODIFIED:20251231T120000Z',
    ];
    expect(only(...lines)).toMatchObject({
      title: 'Anna, 60 min; Raum 2',
      changedAt: at('2025-12-31T12:00Z'),
      recurring: false,
      allDay: false,
      guests: [],
    });
    expect(only(...lines, 'RRULE:FREQ=DAILY;COUNT=1').recurring).toBe(true);
    expect(only('DTSTART:20260105T090000Z', 'SUMMARY:')).toMatchObject({
      title: null,
      changedAt: null,
    });
  });

  it.each([
    ['TRANSP:TRANSPARENT', true],
    ['transp:transparent', true],
    ['TRANSP:OPAQUE', undefined],
    ['X-NOTHING:1', undefined],
  ])('with %s: whether it is shown as free', (line, free) => {
    expect(only('DTSTART:20260105T090000Z', line).free).toBe(free);
  });

  it('folded in the middle of a character’s bytes does not matter to text', () => {
    expect(only('DTSTART:2026', ' 0105T09', '\t0000Z', 'SUMMARY:Jü', ' rgen').title).toBe('Jürgen');
  });

  it('a changed date without a title has that of its series', () => {
    const { events } = readText(
      calendar(
        event('DTSTART:20260105T090000Z', 'RRULE:FREQ=DAILY;COUNT=2', 'SUMMARY:Anna'),
        event('RECURRENCE-ID:20260106T090000Z', 'DTSTART:20260106T100000Z'),
      ),
    );
    expect(events.map(({ title }) => title)).toEqual(['Anna', 'Anna']);
  });

  it('dates of one series share one list of guests', () => {
    const { events } = readText(
      calendar(
        event(
          'DTSTART:20260105T090000Z',
          'RRULE:FREQ=DAILY;COUNT=9',
          'ATTENDEE:mailto:a@b.example',
        ),
      ),
    );
    expect(new Set(events.map(({ guests }) => guests)).size).toBe(1);
    expect(events[0]?.guests).toHaveLength(1);
  });
});

describe('rules without sense or end', () => {
  it.each([
    ['every second', 'FREQ=SECONDLY'],
    ['every minute', 'FREQ=MINUTELY'],
    ['February 30th', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['February 30th by day', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['February 30th by hour', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'],
    ['February 30th by second', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'],
    ['a fifth Monday that never comes', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;INTERVAL=12;BYSETPOS=2'],
    ['a 60th day of a month', 'FREQ=MONTHLY;BYDAY=6MO'],
    ['weeks of months', 'FREQ=MONTHLY;BYWEEKNO=3'],
    ['none at all', 'FREQ=DAILY;COUNT=0'],
  ])('%s is cut off', (_, rule) => {
    const { notes, events } = readText(
      calendar(event('DTSTART:20250105T090000Z', `RRULE:${rule}`)),
    );
    expect(notes.cutRules).toBe(1);
    expect(events.length).toBeLessThanOrEqual(5000);
  });

  it('steps of a thousand years are one date', () => {
    const { notes, events } = readText(
      calendar(event('DTSTART:20260105T090000Z', 'RRULE:FREQ=DAILY;INTERVAL=2000000000')),
    );
    expect(asWritten(events)).toEqual(['a_20260105T090000Z 2026-01-05T09:00Z']);
    expect(notes.cutRules).toBe(0);
  });

  it('an unreadable rule makes its event unreadable and no other', () => {
    const { notes, events } = readText(
      calendar(
        event('DTSTART:20260105T090000Z', 'RRULE:FREQ=SOMETIMES'),
        event('UID:b@google.com', 'DTSTART:20260105T090000Z'),
      ),
    );
    expect(events.map(({ eventId }) => eventId)).toEqual(['b']);
    expect(notes.unreadable).toBe(1);
  });
});

describe('programs that give all events the same UID', () => {
  it('have as many events as they have, each with an id of its own', () => {
    const text = calendar(
      event('UID:same', 'DTSTART:20260105T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Anna'),
      event('UID:same', 'DTSTART:20260112T090000Z', 'SUMMARY:Ben'),
      event('UID:same', 'DTSTART:20260106T090000Z', 'SUMMARY:Carla'),
      event('UID:same', 'DTSTART:20260107T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:Dan'),
    );
    const { events } = readText(text);
    expect(events.map(({ title }) => title)).toEqual([
      'Anna',
      'Anna',
      'Ben',
      'Carla',
      'Dan',
      'Dan',
    ]);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(6);
    expect(new Set(events.map(({ eventId }) => seriesId(eventId))).size).toBe(4);
  });
});

describe('many', () => {
  it('a thousand changed dates of one series', () => {
    const day = (n: number) =>
      new Date(at('2026-01-01') + n * 86_400_000).toISOString().slice(0, 10);
    const stamp = (n: number) => day(n).replaceAll('-', '');
    const changed = Array.from({ length: 1000 }, (_, n) =>
      event(`RECURRENCE-ID:${stamp(n)}T090000Z`, `DTSTART:${stamp(n)}T100000Z`),
    );
    const { events } = readText(
      calendar(event('DTSTART:20260101T090000Z', 'RRULE:FREQ=DAILY;COUNT=1100'), ...changed),
      { to: at('2030-01-01') },
    );
    expect(events).toHaveLength(1100);
    expect(asWritten(events).slice(0, 2)).toEqual([
      'a_20260101T090000Z 2026-01-01T10:00Z',
      'a_20260102T090000Z 2026-01-02T10:00Z',
    ]);
    expect(asWritten(events).at(-1)).toBe(`a_${stamp(1099)}T090000Z ${day(1099)}T09:00Z`);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(1100);
  });

  it('more events or dates than a practice could have are refused', () => {
    const events = 'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(200_001);
    expect(readFiles([{ name: 'a.ics', text: calendar(events.trimEnd()) }])).toEqual({
      ok: false,
      problem: { code: 'too_many', limit: 200_000 },
    });
    const minutes = (n: number) =>
      new Date(at('2026-01-01') + n * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
    const dates = Array.from({ length: 6 }, (_, block) => {
      const list = Array.from({ length: 50_001 }, (_, n) => minutes(block * 50_001 + n));
      return `RDATE:${list.join()}`;
    });
    expect(
      readFiles([{ name: 'a.ics', text: calendar(event('DTSTART:20260101T000000Z', ...dates)) }]),
    ).toEqual({ ok: false, problem: { code: 'too_many', limit: 300_000 } });
  }, 60_000);

  it('progress never falls, comes often and ends at the whole', () => {
    const lines = Array.from({ length: 1000 }, (_, n) =>
      event(`UID:${n}@google.com`, 'DTSTART:20260101T000000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    );
    const text = calendar(...lines);
    const steps = [
      ...readCalendars(
        [
          { name: 'a.ics', text },
          { name: 'b.ics', text },
        ],
        year,
      ),
    ];
    const done = steps.map((step) => step.done / step.of);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
    // Two files, parsed and expanded by hundreds.
    expect(steps.length).toBeGreaterThan(40);
  });
});
