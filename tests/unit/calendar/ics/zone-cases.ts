import { type Case, event } from './ics-text';

/** A single event at ten on July 6th 2026 in a zone of that name. */
const inZone = (tzid: string): string[] => event(`DTSTART;TZID=${tzid}:20260706T100000`);

const definition = (...lines: string[]): string[] => ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'];

const observance = (
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: string,
  to: string,
  ...lines: string[]
): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...lines,
  `END:${kind}`,
];

const practiceZone = definition(
  'TZID:Practice',
  ...observance(
    'STANDARD',
    '16010101T030000',
    '+0300',
    '+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  ),
  ...observance(
    'DAYLIGHT',
    '16010101T020000',
    '+0200',
    '+0300',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  ),
);

const eightUtc = ['a 2026-07-06T08:00Z'];

/** Where a time is. */
export const zoneCases: Case[] = [
  { name: 'IANA', lines: [inZone('Europe/Berlin')], dates: eightUtc },
  { name: 'IANA in other letters', lines: [inZone('europe/berlin')], dates: eightUtc },
  { name: 'an old IANA name', lines: [inZone('Asia/Calcutta')], dates: ['a 2026-07-06T04:30Z'] },
  { name: 'Windows', lines: [inZone('W. Europe Standard Time')], dates: eightUtc },
  { name: 'Windows, quoted', lines: [inZone('"W. Europe Standard Time"')], dates: eightUtc },
  { name: 'Windows, numbered', lines: [inZone('W. Europe Standard Time 1')], dates: eightUtc },
  {
    name: 'Windows, without summer time',
    lines: [inZone('US Mountain Standard Time')],
    dates: ['a 2026-07-06T17:00Z'],
  },
  {
    name: 'Outlook, by cities',
    lines: [inZone('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"')],
    dates: eightUtc,
  },
  {
    name: 'Outlook, by cities of the south',
    lines: [inZone('"(GMT+10:00) Canberra, Melbourne, Sydney"')],
    dates: ['a 2026-07-06T00:00Z'],
  },
  {
    name: 'Outlook, by country',
    lines: [inZone('"(UTC-05:00) Eastern Time (US & Canada)"')],
    dates: ['a 2026-07-06T14:00Z'],
  },
  {
    name: 'Outlook, old',
    lines: [inZone('"Greenwich Mean Time:Dublin; Edinburgh; Lisbon; London"')],
    dates: ['a 2026-07-06T09:00Z'],
  },
  {
    name: 'Exchange, quotes around zone and time',
    lines: [event('DTSTART;TZID="W. Europe Standard Time:20260706T100000"')],
    dates: eightUtc,
  },
  {
    name: 'a colon without quotes',
    lines: [inZone('(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna')],
    dates: eightUtc,
  },
  {
    name: 'at the end of a path of Evolution',
    lines: [inZone('/freeassociation.sourceforge.net/Tzfile/Europe/Berlin')],
    dates: eightUtc,
  },
  {
    name: 'at the end of a path of Mozilla, in three parts',
    lines: [inZone('/mozilla.org/20070129_1/America/Argentina/Buenos_Aires')],
    dates: ['a 2026-07-06T13:00Z'],
  },
  {
    name: 'by the X-LIC-LOCATION of its definition',
    lines: [definition('TZID:Mine', 'X-LIC-LOCATION:Europe/Berlin'), inZone('Mine')],
    dates: eightUtc,
  },
  {
    name: 'by its definition, in summer and winter and on the days between',
    lines: [
      practiceZone,
      event('DTSTART;TZID=Practice:20260328T100000', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('UID:b@google.com', 'DTSTART;TZID=Practice:20261025T023000'),
      event('UID:c@google.com', 'DTSTART;TZID=Practice:20261106T100000'),
    ],
    dates: ['2026-03-28T08:00Z', '2026-03-29T07:00Z', 'b 2026-10-24T23:30Z', 'c 2026-11-06T08:00Z'],
  },
  {
    name: 'by a definition of listed changes',
    lines: [
      definition(
        'TZID:Listed',
        ...observance('STANDARD', '20251026T030000', '+0200', '+0100'),
        ...observance('DAYLIGHT', '20250330T020000', '+0100', '+0200', 'RDATE:20260329T020000'),
      ),
      inZone('Listed'),
      event('UID:b@google.com', 'DTSTART;TZID=Listed:20260106T100000'),
    ],
    dates: ['b 2026-01-06T09:00Z', ...eightUtc],
  },
  {
    name: 'a definition of a zone that the browser knows is not looked at',
    lines: [
      definition(
        'TZID:Europe/Berlin',
        ...observance('STANDARD', '19700101T000000', '+0900', '+0900', 'RRULE:FREQ=SECONDLY'),
      ),
      inZone('Europe/Berlin'),
    ],
    dates: eightUtc,
  },
  {
    name: 'a definition without end or sense',
    lines: [
      definition(
        'TZID:Odd',
        ...observance('STANDARD', '19700101T000000', '+0200', '+0200', 'RRULE:FREQ=SECONDLY'),
        ...observance(
          'DAYLIGHT',
          '19700101T000000',
          '+0200',
          '+0200',
          'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        ),
      ),
      inZone('Odd'),
    ],
    dates: eightUtc,
  },
  {
    name: 'a definition with nothing in it is none',
    lines: [definition('TZID:Empty'), inZone('Empty')],
    dates: eightUtc,
    notes: { unknownZones: 1 },
  },
  {
    name: 'a zone that nobody knows: the calendar’s, counted once',
    lines: [
      'X-WR-TIMEZONE:America/New_York',
      inZone('Atlantis'),
      event('UID:b@google.com', 'DTSTART;TZID=Atlantis:20260707T100000'),
    ],
    dates: ['a 2026-07-06T14:00Z', 'b 2026-07-07T14:00Z'],
    notes: { unknownZones: 1 },
  },
  {
    name: 'a zone that nobody knows: this computer’s',
    lines: [inZone('Atlantis')],
    zone: 'Asia/Kolkata',
    dates: ['a 2026-07-06T04:30Z'],
    notes: { unknownZones: 1 },
  },
  {
    name: 'no zone: this computer’s, whatever the calendar’s',
    lines: ['X-WR-TIMEZONE:America/New_York', event('DTSTART:20260706T100000')],
    dates: eightUtc,
  },
  {
    name: 'no zone, on a computer in India',
    lines: [event('DTSTART:20260706T100000', 'RRULE:FREQ=DAILY;COUNT=2')],
    zone: 'Asia/Kolkata',
    dates: ['2026-07-06T04:30Z', '2026-07-07T04:30Z'],
  },
  {
    name: 'half an hour of summer time',
    lines: [event('DTSTART;TZID=Australia/Lord_Howe:20260404T100000', 'RRULE:FREQ=DAILY;COUNT=2')],
    dates: ['2026-04-03T23:00Z', '2026-04-04T23:30Z'],
  },
];
