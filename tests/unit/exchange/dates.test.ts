import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isoDay } from '@/lib/exchange/outcomes/calendar-day';
import { type DateOrder, dayIn } from '@/lib/exchange/outcomes/date-text';
import { readClock, readMoment } from '@/lib/exchange/outcomes/moment-text';
import { instantIn, isoIn } from '@/lib/exchange/outcomes/zone-time';

/** `2026-11-24 14:30+60`: what a cell says. */
function said(cell: string, order: DateOrder = 'dmy'): string | null {
  const moment = readMoment(cell);
  if (!moment) return null;
  const day = moment.date && dayIn(moment.date, order);
  const time = moment.clock && new Date(moment.clock.ms).toISOString().slice(11, 19);
  return [day ? isoDay(day) : '–', time, moment.offset].filter((it) => it !== null).join(' ');
}

describe('a date and a time', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['20261124', '2026-11-24'],
    ['2026/11/24', '2026-11-24'],
    ['2026-11-24T14:30:00+01:00', '2026-11-24 14:30:00 60'],
    ['2026-11-24T14:30:15.250Z', '2026-11-24 14:30:15 0'],
    ['20261124T133000Z', '2026-11-24 13:30:00 0'],
    ['2026-11-24 14:30', '2026-11-24 14:30:00'],
    ['2026-11-24 14:30:00 +0530', '2026-11-24 14:30:00 330'],
    ['2026-11-24 13:30:00 UTC', '2026-11-24 13:30:00 0'],
    ['2026-11-24 02:30 PM', '2026-11-24 14:30:00'],
    ['24.11.2026 14:30', '2026-11-24 14:30:00'],
    ['24.11.2026, 14.30 Uhr', '2026-11-24 14:30:00'],
    ['24. 11. 2026', '2026-11-24'],
    ['4.1.26', '2026-01-04'],
    ['4.1.98', '1998-01-04'],
    ['Di., 24. November 2026 um 14:30 Uhr', '2026-11-24 14:30:00'],
    ['Dienstag, 3. März 2026', '2026-03-03'],
    ['24. Dez. 2026', '2026-12-24'],
    ['November 24, 2026 at 2 pm', '2026-11-24 14:00:00'],
    ['Tue, Nov 24, 2026 2:30pm', '2026-11-24 14:30:00'],
    ['2:30 p.m., 24th of November 2026', '2026-11-24 14:30:00'],
    ['24-Nov-26', '2026-11-24'],
    ['Tue Nov 24 2026 14:30:00 GMT+0100 (CET)', '2026-11-24 14:30:00 60'],
    ['12:05 AM 24/11/2026', '2026-11-24 00:05:00'],
    ['24/11/2026 12:05\u202fPM', '2026-11-24 12:05:00'],
    ['46350', '2026-11-24'],
    ['46350.604166666664', '2026-11-24 14:30:00'],
    ['46350,5', '2026-11-24 12:00:00'],
  ])('%s', (cell, meant) => {
    expect(said(cell)).toBe(meant);
  });

  it.each([
    '',
    'soon',
    '2026-02-30',
    '2026-11-24T25:00',
    '2026-11-24 14:30 EST',
    '1234',
    '123456',
    '99999',
    '32 November 2026',
    '2026-11-24T14:30+99:00',
    'Nov 2026',
    '13:61',
    '24.11.2026 0:30 pm',
    '1'.repeat(500),
  ])('%j is none', (cell) => {
    expect(said(cell)).toBeNull();
  });

  it.each<[string, DateOrder, string]>([
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['03/04/05', 'ymd', '2003-04-05'],
    ['31/04/2026', 'dmy', '–'],
    ['03/04/2026', 'ymd', '–'],
    ['29.02.2028', 'dmy', '2028-02-29'],
    ['29.02.2027', 'dmy', '–'],
    ['1/1/1989', 'dmy', '–'],
    ['1/1/2100', 'dmy', '–'],
  ])('%s read as %s is %s', (cell, order, day) => {
    expect(said(cell, order)).toBe(day);
  });

  it.each([
    ['14:30', 870],
    ['14.30', 870],
    ['1430', 870],
    ['14', 840],
    ['2 PM', 840],
    ['2:30pm', 870],
    ['14 Uhr', 840],
    ['14h30', 870],
    ['14:30 h', 870],
    ['12 am', 0],
    ['12 pm', 720],
    ['24:00', null],
    ['13 pm', null],
    ['noon', null],
    ['14:60', null],
  ])('the clock says %s: %s', (cell, minutes) => {
    expect(readClock(cell)?.ms ?? null).toBe(minutes === null ? null : minutes * 60_000);
  });
});

const at = (zone: string, text: string): string => {
  const [date = '', time = ''] = text.split(' ');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return isoIn(zone, instantIn(zone, { year, month, day }, { ms: (hour * 60 + minute) * 60_000 }));
};

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])(
  'a time of a zone, on a computer in %s,',
  (here) => {
    beforeEach(() => void vi.stubEnv('TZ', here));
    afterEach(() => vi.unstubAllEnvs());

    it.each([
      ['Europe/Berlin', '2026-07-01 14:30', '2026-07-01T14:30:00+02:00'],
      ['Europe/Berlin', '2026-03-29 01:59', '2026-03-29T01:59:00+01:00'],
      // Does not exist: as much later as the clocks are moved.
      ['Europe/Berlin', '2026-03-29 02:30', '2026-03-29T03:30:00+02:00'],
      ['Europe/Berlin', '2026-03-29 03:00', '2026-03-29T03:00:00+02:00'],
      // Comes twice: the first.
      ['Europe/Berlin', '2026-10-25 02:30', '2026-10-25T02:30:00+02:00'],
      ['Europe/Berlin', '2026-10-25 03:00', '2026-10-25T03:00:00+01:00'],
      ['America/New_York', '2026-03-08 02:30', '2026-03-08T03:30:00-04:00'],
      ['America/New_York', '2026-11-01 01:30', '2026-11-01T01:30:00-04:00'],
      ['America/New_York', '2026-11-01 02:00', '2026-11-01T02:00:00-05:00'],
      ['Asia/Kolkata', '2026-03-29 02:30', '2026-03-29T02:30:00+05:30'],
      ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04T02:45:00+11:00'],
      ['UTC', '2026-03-29 02:30', '2026-03-29T02:30:00+00:00'],
    ])('%s %s', (zone, text, meant) => {
      expect(at(zone, text)).toBe(meant);
    });
  },
);
