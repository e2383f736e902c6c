import { type Case, event } from './ics-text';

const series = (...lines: string[]): string[] =>
  event(
    'DTSTART;TZID=Europe/Berlin:20260105T100000',
    'DTEND;TZID=Europe/Berlin:20260105T110000',
    ...lines,
  );

const threeWeeks = series('RRULE:FREQ=WEEKLY;COUNT=3');

/** A date of the series that was changed; it lasts half an hour. */
const changed = (original: string, start: string, ...lines: string[]): string[] =>
  event(`RECURRENCE-ID${original}`, `DTSTART:${start}`, 'DURATION:PT30M', ...lines);

const allDay = (start: string, ...lines: string[]): string[] =>
  event(`DTSTART;VALUE=DATE:${start}`, ...lines);

/** Moved, cancelled and split series, all-day events, and what counts as within a window. */
export const dateCases: Case[] = [
  {
    name: 'a moved date keeps its original id',
    lines: [threeWeeks, changed(';TZID=Europe/Berlin:20260112T100000', '20260113T150000Z')],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-13T15:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a moved date that names its original in UTC',
    lines: [threeWeeks, changed(':20260112T090000Z', '20260113T150000Z')],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-13T15:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a moved date that names its original as a day',
    lines: [threeWeeks, changed(';VALUE=DATE:20260112', '20260113T150000Z')],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-13T15:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a moved date that stands before its series',
    lines: [changed(':20260112T090000Z', '20260113T150000Z'), threeWeeks],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-13T15:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a cancelled date',
    lines: [threeWeeks, changed(':20260112T090000Z', '20260112T090000Z', 'STATUS:CANCELLED')],
    dates: ['2026-01-05T09:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a date that was moved and then cancelled',
    lines: [
      threeWeeks,
      changed(':20260112T090000Z', '20260113T090000Z', 'SEQUENCE:1'),
      changed(':20260112T090000Z', '20260113T090000Z', 'SEQUENCE:2', 'STATUS:CANCELLED'),
    ],
    dates: ['2026-01-05T09:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'of two changes of one date the higher SEQUENCE',
    lines: [
      threeWeeks,
      changed(':20260112T090000Z', '20260114T090000Z', 'SEQUENCE:3'),
      changed(':20260112T090000Z', '20260113T090000Z', 'SEQUENCE:2'),
    ],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-14T09:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'of two changes of equal SEQUENCE the later in the file',
    lines: [
      threeWeeks,
      changed(':20260112T090000Z', '20260114T090000Z'),
      changed(';TZID=Europe/Berlin:20260112T100000', '20260113T090000Z'),
    ],
    dates: ['2026-01-05T09:00Z', 'a_20260112T090000Z 2026-01-13T09:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a date moved into the window',
    lines: [
      event('DTSTART:20251222T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      changed(':20251229T090000Z', '20260102T090000Z'),
    ],
    dates: ['a_20251229T090000Z 2026-01-02T09:00Z'],
  },
  {
    name: 'a date moved out of the window',
    lines: [
      event('DTSTART:20261221T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      changed(':20261228T090000Z', '20270105T090000Z'),
    ],
    dates: ['2026-12-21T09:00Z'],
  },
  {
    name: 'changed dates whose series is not in the file',
    lines: [
      changed(';TZID=Europe/Berlin:20260112T100000', '20260113T150000Z'),
      changed(':20260119T090000Z', '20260119T090000Z'),
    ],
    dates: ['a_20260112T090000Z 2026-01-13T15:00Z', '2026-01-19T09:00Z'],
  },
  {
    name: 'a changed date that the rule does not have',
    lines: [threeWeeks, changed(':20260301T090000Z', '20260302T090000Z')],
    dates: [
      '2026-01-05T09:00Z',
      '2026-01-12T09:00Z',
      '2026-01-19T09:00Z',
      'a_20260301T090000Z 2026-03-02T09:00Z',
    ],
  },
  {
    name: '"this and following": a series of its own under the ids of the first',
    lines: [
      series('RRULE:FREQ=WEEKLY;UNTIL=20260118T225959Z'),
      event(
        'UID:a_R20260119T090000@google.com',
        'DTSTART;TZID=Europe/Berlin:20260119T140000',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
      event(
        'UID:a_R20260119T090000@google.com',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260126T140000',
        'DTSTART:20260127T090000Z',
      ),
    ],
    dates: [
      '2026-01-05T09:00Z',
      '2026-01-12T09:00Z',
      '2026-01-19T13:00Z',
      'a_20260126T130000Z 2026-01-27T09:00Z',
    ],
  },
  {
    name: '"this and following" of an all-day series',
    lines: [
      event(
        'UID:a_R20260119@google.com',
        'DTSTART;VALUE=DATE:20260119',
        'RRULE:FREQ=DAILY;COUNT=1',
      ),
    ],
    dates: ['a_20260119 2026-01-18T23:00Z'],
  },
  {
    name: 'a cancelled series',
    lines: [series('RRULE:FREQ=WEEKLY;COUNT=3', 'STATUS:CANCELLED')],
    dates: [],
  },
  {
    name: 'a series of one date is one',
    lines: [series('RRULE:FREQ=WEEKLY;COUNT=1')],
    dates: ['2026-01-05T09:00Z'],
  },
  {
    name: 'a single event has no suffix',
    lines: [event('DTSTART:20260105T090000Z')],
    dates: ['a 2026-01-05T09:00Z'],
  },
  {
    name: 'a newer state of one event replaces the older',
    lines: [
      event('DTSTART:20260105T090000Z', 'SEQUENCE:2'),
      event('DTSTART:20260106T090000Z', 'SEQUENCE:1'),
    ],
    dates: ['a 2026-01-05T09:00Z'],
  },
  {
    name: 'all-day, without an end',
    lines: [allDay('20260705')],
    dates: ['a 2026-07-04T22:00Z'],
  },
  {
    name: 'all-day begins at midnight of this computer',
    lines: [allDay('20260705')],
    zone: 'America/New_York',
    dates: ['a 2026-07-05T04:00Z'],
  },
  {
    name: 'all-day on a day without midnight',
    lines: [allDay('20260329')],
    zone: 'Asia/Beirut',
    dates: ['a 2026-03-28T22:00Z'],
  },
  {
    name: 'all-day weekly with an exception, over the change of clocks',
    lines: [allDay('20260323', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260330')],
    dates: ['a_20260323 2026-03-22T23:00Z', 'a_20260406 2026-04-05T22:00Z'],
  },
  {
    name: 'all-day until a day, and until midnight in UTC',
    lines: [
      allDay('20260105', 'RRULE:FREQ=DAILY;UNTIL=20260106'),
      event(
        'UID:b@google.com',
        'DTSTART;VALUE=DATE:20260105',
        'RRULE:FREQ=DAILY;UNTIL=20260106T000000Z',
      ),
    ],
    dates: [
      'a_20260105 2026-01-04T23:00Z',
      'b_20260105 2026-01-04T23:00Z',
      'a_20260106 2026-01-05T23:00Z',
      'b_20260106 2026-01-05T23:00Z',
    ],
  },
  {
    name: 'an all-day date moved to a time',
    lines: [
      allDay('20260105', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      changed(';VALUE=DATE:20260112', '20260113T150000Z'),
    ],
    dates: ['a_20260105 2026-01-04T23:00Z', 'a_20260112 2026-01-13T15:00Z'],
  },
  {
    name: 'exceptions of an all-day series written as times',
    lines: [
      allDay(
        '20260105',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE:20260106T000000Z',
        'EXDATE;TZID=Europe/Berlin:20260107T000000',
      ),
    ],
    dates: ['a_20260105 2026-01-04T23:00Z', 'a_20260108 2026-01-07T23:00Z'],
  },
  {
    name: 'at the edges of the window: what touches it only is out, what has no length is in',
    lines: [
      event('UID:1@google.com', 'DTSTART:20251231T230000Z', 'DTEND:20260101T000000Z'),
      event('UID:2@google.com', 'DTSTART:20251231T230000Z', 'DTEND:20260101T000001Z'),
      event('UID:3@google.com', 'DTSTART:20260101T000000Z'),
      event('UID:4@google.com', 'DTSTART:20261231T235959Z'),
      event('UID:5@google.com', 'DTSTART:20270101T000000Z', 'DURATION:PT1H'),
    ],
    dates: ['2 2025-12-31T23:00Z', '3 2026-01-01T00:00Z', '4 2026-12-31T23:59Z'],
  },
  {
    name: 'an invitation from elsewhere',
    lines: [
      event(
        'UID:0a0da759-f18e-4547-a5cf-04120872921a',
        'DTSTART:20260105T090000Z',
        'RRULE:FREQ=DAILY;COUNT=1',
      ),
    ],
    dates: [
      '_61gj0p316sqjibb664s6ab9k6kq3ebb16lhmcb9g6goj4c1o6sp3ichhc4_20260105T090000Z 2026-01-05T09:00Z',
    ],
  },
];
