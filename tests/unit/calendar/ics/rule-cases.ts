import { type Case, event } from './ics-text';

/** A series of an hour on a clock of Berlin, where nothing else is said. */
const berlin = (start: string, ...lines: string[]): string[] =>
  event(`DTSTART;TZID=Europe/Berlin:${start}`, 'DURATION:PT1H', ...lines);

/** What rules, added dates and exceptions come to. 2026 begins on a Thursday. */
export const ruleCases: Case[] = [
  {
    name: 'weekly over the change to summer time',
    lines: [berlin('20260324T100000', 'RRULE:FREQ=WEEKLY;COUNT=3')],
    dates: ['2026-03-24T09:00Z', '2026-03-31T08:00Z', '2026-04-07T08:00Z'],
  },
  {
    name: 'weekly over the change to winter time',
    lines: [berlin('20261020T100000', 'RRULE:FREQ=WEEKLY;COUNT=2')],
    dates: ['2026-10-20T08:00Z', '2026-10-27T09:00Z'],
  },
  {
    name: 'weekly over the American change to summer time',
    lines: [event('DTSTART;TZID=America/New_York:20260305T090000', 'RRULE:FREQ=WEEKLY;COUNT=2')],
    dates: ['2026-03-05T14:00Z', '2026-03-12T13:00Z'],
  },
  {
    name: 'weekly over the American change to winter time',
    lines: [event('DTSTART;TZID=America/New_York:20261029T090000', 'RRULE:FREQ=WEEKLY;COUNT=2')],
    dates: ['2026-10-29T13:00Z', '2026-11-05T14:00Z'],
  },
  {
    name: 'weekly in UTC knows no change',
    lines: [event('DTSTART:20260324T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')],
    dates: ['2026-03-24T09:00Z', '2026-03-31T09:00Z'],
  },
  {
    name: 'a time that is left out comes after the gap',
    lines: [berlin('20260328T023000', 'RRULE:FREQ=DAILY;COUNT=3')],
    dates: ['2026-03-28T01:30Z', '2026-03-29T01:30Z', '2026-03-30T00:30Z'],
  },
  {
    name: 'a time that comes twice is the first',
    lines: [berlin('20261024T023000', 'RRULE:FREQ=DAILY;COUNT=3')],
    dates: ['2026-10-24T00:30Z', '2026-10-25T00:30Z', '2026-10-26T01:30Z'],
  },
  {
    name: 'the last Friday of the month',
    lines: [berlin('20260130T180000', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4')],
    dates: ['2026-01-30T17:00Z', '2026-02-27T17:00Z', '2026-03-27T17:00Z', '2026-04-24T16:00Z'],
  },
  {
    name: 'the second Tuesday of the month',
    lines: [berlin('20260113T100000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3')],
    dates: ['2026-01-13T09:00Z', '2026-02-10T09:00Z', '2026-03-10T09:00Z'],
  },
  {
    name: 'on the 31st, where there is one',
    lines: [berlin('20260131T100000', 'RRULE:FREQ=MONTHLY;COUNT=4')],
    dates: ['2026-01-31T09:00Z', '2026-03-31T08:00Z', '2026-05-31T08:00Z', '2026-07-31T08:00Z'],
  },
  {
    name: 'on the 31st of some months',
    lines: [berlin('20260131T100000', 'RRULE:FREQ=MONTHLY;BYMONTH=1,2,3;BYMONTHDAY=31;COUNT=2')],
    dates: ['2026-01-31T09:00Z', '2026-03-31T08:00Z'],
  },
  {
    name: 'on the last day of the month',
    lines: [berlin('20260131T100000', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3')],
    dates: ['2026-01-31T09:00Z', '2026-02-28T09:00Z', '2026-03-31T08:00Z'],
  },
  {
    name: 'on leap days only',
    lines: [berlin('20240229T100000', 'RRULE:FREQ=YEARLY')],
    window: ['2024-01-01', '2030-01-01'],
    dates: ['2024-02-29T09:00Z', '2028-02-29T09:00Z'],
  },
  {
    name: 'on leap days, said in full, two of them counted',
    lines: [berlin('20240229T100000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2')],
    window: ['2024-01-01', '2040-01-01'],
    dates: ['2024-02-29T09:00Z', '2028-02-29T09:00Z'],
  },
  {
    name: 'yearly',
    lines: [berlin('20200819T100000', 'RRULE:FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=19')],
    dates: ['2026-08-19T08:00Z'],
  },
  {
    name: 'on the last Sunday of October',
    lines: [berlin('20251026T100000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10')],
    dates: ['2026-10-25T09:00Z'],
  },
  {
    name: 'on a day of the month in every month of a yearly rule',
    lines: [berlin('20261101T100000', 'RRULE:FREQ=YEARLY;BYMONTHDAY=1')],
    dates: ['2026-11-01T09:00Z', '2026-12-01T09:00Z'],
  },
  {
    name: 'by the number of the week',
    lines: [berlin('20260511T100000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO')],
    window: ['2026-01-01', '2029-01-01'],
    dates: ['2026-05-11T08:00Z', '2027-05-17T08:00Z', '2028-05-15T08:00Z'],
  },
  {
    name: 'the last working day of the month',
    lines: [
      berlin('20260130T100000', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'),
    ],
    dates: ['2026-01-30T09:00Z', '2026-02-27T09:00Z', '2026-03-31T08:00Z'],
  },
  {
    name: 'the first of two days of the week',
    lines: [berlin('20260106T100000', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=1;COUNT=3')],
    dates: ['2026-01-06T09:00Z', '2026-01-13T09:00Z', '2026-01-20T09:00Z'],
  },
  {
    name: 'the first working day of the year',
    lines: [
      berlin('20260101T100000', 'RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'),
    ],
    window: ['2026-01-01', '2029-01-01'],
    dates: ['2026-01-01T09:00Z', '2027-01-01T09:00Z', '2028-01-03T09:00Z'],
  },
  {
    name: 'every other week on two days, weeks from Monday (RFC 5545 3.8.5.3)',
    lines: [
      event('DTSTART:19970805T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO'),
    ],
    window: ['1997-01-01', '1998-01-01'],
    dates: ['1997-08-05T09:00Z', '1997-08-10T09:00Z', '1997-08-19T09:00Z', '1997-08-24T09:00Z'],
  },
  {
    name: 'every other week on two days, weeks from Sunday (RFC 5545 3.8.5.3)',
    lines: [
      event('DTSTART:19970805T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU'),
    ],
    window: ['1997-01-01', '1998-01-01'],
    dates: ['1997-08-05T09:00Z', '1997-08-17T09:00Z', '1997-08-19T09:00Z', '1997-08-31T09:00Z'],
  },
  {
    name: 'every third week',
    lines: [berlin('20260107T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=3')],
    dates: ['2026-01-07T09:00Z', '2026-01-28T09:00Z', '2026-02-18T09:00Z'],
  },
  {
    name: 'every third week since long ago, from the window on',
    lines: [berlin('20050105T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=WE')],
    window: ['2026-01-01', '2026-02-20'],
    // 21 years are 1,096 weeks to January 7th, a third of which is 365 and one week over.
    dates: ['2026-01-21T09:00Z', '2026-02-11T09:00Z'],
  },
  {
    name: 'on three days of the week',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4')],
    dates: ['2026-01-05T09:00Z', '2026-01-07T09:00Z', '2026-01-09T09:00Z', '2026-01-12T09:00Z'],
  },
  {
    name: 'on working days only, as a daily rule',
    lines: [berlin('20260108T100000', 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3')],
    dates: ['2026-01-08T09:00Z', '2026-01-09T09:00Z', '2026-01-12T09:00Z'],
  },
  {
    name: 'twice a day',
    lines: [berlin('20260108T100000', 'RRULE:FREQ=DAILY;BYHOUR=10,15;COUNT=3')],
    dates: ['2026-01-08T09:00Z', '2026-01-08T14:00Z', '2026-01-09T09:00Z'],
  },
  {
    name: 'every six hours',
    lines: [berlin('20260108T100000', 'RRULE:FREQ=HOURLY;INTERVAL=6;COUNT=3')],
    dates: ['2026-01-08T09:00Z', '2026-01-08T15:00Z', '2026-01-08T21:00Z'],
  },
  {
    name: 'two rules of one event',
    lines: [
      berlin(
        '20260105T100000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2',
        'RRULE:FREQ=MONTHLY;BYMONTHDAY=5;COUNT=2',
      ),
    ],
    dates: ['2026-01-05T09:00Z', '2026-01-12T09:00Z', '2026-02-05T09:00Z'],
  },
  {
    name: 'COUNT counts from the first date, not from the window',
    lines: [berlin('20251229T100000', 'RRULE:FREQ=WEEKLY;COUNT=3')],
    dates: ['2026-01-05T09:00Z', '2026-01-12T09:00Z'],
  },
  {
    // As Google Calendar shows it.
    name: 'a start that the rule does not have is a date besides those that are counted',
    lines: [berlin('20240530T200000', 'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=WE')],
    window: ['2024-01-01', '2025-01-01'],
    dates: ['2024-05-30T18:00Z', '2024-06-05T18:00Z', '2024-06-12T18:00Z', '2024-06-19T18:00Z'],
  },
  {
    name: 'a start that a daily rule does not have',
    lines: [berlin('20260103T100000', 'RRULE:FREQ=DAILY;COUNT=2;BYDAY=MO,TU')],
    dates: ['2026-01-03T09:00Z', '2026-01-05T09:00Z', '2026-01-06T09:00Z'],
  },
  {
    name: 'a start that EXDATE takes out',
    lines: [
      berlin('20260103T100000', 'RRULE:FREQ=WEEKLY;COUNT=1;BYDAY=MO', 'EXDATE:20260103T090000Z'),
    ],
    dates: ['2026-01-05T09:00Z'],
  },
  {
    name: 'a series that ends before it begins',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=WEEKLY;UNTIL=20260105T085959Z')],
    dates: [],
  },
  {
    name: 'UNTIL in UTC lets the date at that instant through',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=DAILY;UNTIL=20260107T090000Z')],
    dates: ['2026-01-05T09:00Z', '2026-01-06T09:00Z', '2026-01-07T09:00Z'],
  },
  {
    name: 'UNTIL in UTC, a second too early',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=DAILY;UNTIL=20260107T085959Z')],
    dates: ['2026-01-05T09:00Z', '2026-01-06T09:00Z'],
  },
  {
    name: 'UNTIL in UTC where the day there is another',
    lines: [
      event('DTSTART;TZID=Asia/Tokyo:20260105T080000', 'RRULE:FREQ=DAILY;UNTIL=20260106T230000Z'),
    ],
    dates: ['2026-01-04T23:00Z', '2026-01-05T23:00Z', '2026-01-06T23:00Z'],
  },
  {
    name: 'UNTIL on the clock of the series',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=DAILY;UNTIL=20260106T100000')],
    dates: ['2026-01-05T09:00Z', '2026-01-06T09:00Z'],
  },
  {
    name: 'UNTIL as a day lets all of it through',
    lines: [berlin('20260105T100000', 'RRULE:FREQ=DAILY;UNTIL=20260106')],
    dates: ['2026-01-05T09:00Z', '2026-01-06T09:00Z'],
  },
  {
    name: 'EXDATE in the zone of the series',
    lines: [
      berlin(
        '20261021T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Europe/Berlin:20261104T100000',
      ),
    ],
    dates: ['2026-10-21T08:00Z', '2026-10-28T09:00Z'],
  },
  {
    name: 'EXDATE in UTC',
    lines: [berlin('20261021T100000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261028T090000Z')],
    dates: ['2026-10-21T08:00Z', '2026-11-04T09:00Z'],
  },
  {
    name: 'EXDATE in another zone',
    lines: [
      berlin(
        '20261021T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=America/New_York:20261028T050000',
      ),
    ],
    dates: ['2026-10-21T08:00Z', '2026-11-04T09:00Z'],
  },
  {
    name: 'EXDATE as a day',
    lines: [berlin('20261021T100000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261028')],
    dates: ['2026-10-21T08:00Z', '2026-11-04T09:00Z'],
  },
  {
    name: 'EXDATE without a zone is on the clock of the series',
    lines: [berlin('20261021T100000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261028T100000')],
    dates: ['2026-10-21T08:00Z', '2026-11-04T09:00Z'],
  },
  {
    name: 'several EXDATEs, several in one, folded',
    lines: [
      berlin(
        '20261021T100000',
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=Europe/Berlin:20261021T100000,2026',
        ' 1104T100000',
        'EXDATE;TZID=Europe/Berlin:20261118T100000',
      ),
    ],
    dates: ['2026-10-28T09:00Z', '2026-11-11T09:00Z'],
  },
  {
    name: 'RDATE without a rule, besides the start',
    lines: [
      berlin(
        '20260105T100000',
        'RDATE;TZID=Europe/Berlin:20260109T110000',
        'RDATE:20260401T080000Z',
      ),
    ],
    dates: ['2026-01-05T09:00Z', '2026-01-09T10:00Z', '2026-04-01T08:00Z'],
  },
  {
    name: 'RDATE besides a rule, and one that the rule has too',
    lines: [
      berlin(
        '20260105T100000',
        'RRULE:FREQ=DAILY;COUNT=2',
        'RDATE;TZID=Europe/Berlin:20260106T100000,20260120T100000',
      ),
    ],
    dates: ['2026-01-05T09:00Z', '2026-01-06T09:00Z', '2026-01-20T09:00Z'],
  },
  {
    name: 'RDATE in UTC in the second of two equal hours',
    lines: [berlin('20261024T023000', 'RDATE:20261025T013000Z')],
    dates: ['2026-10-24T00:30Z', '2026-10-25T01:30Z'],
  },
  {
    name: 'RDATE before the start',
    lines: [berlin('20260105T100000', 'RDATE;TZID=Europe/Berlin:20260102T100000')],
    dates: ['2026-01-02T09:00Z', '2026-01-05T09:00Z'],
  },
  {
    name: 'an RDATE that EXDATE takes out',
    lines: [
      berlin(
        '20260105T100000',
        'RDATE:20260107T090000Z,20260108T090000Z',
        'EXDATE:20260107T090000Z',
      ),
    ],
    dates: ['2026-01-05T09:00Z', '2026-01-08T09:00Z'],
  },
];
