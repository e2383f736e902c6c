import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateCases } from './date-cases';
import { asWritten, at, calendar, type Case, computers, expected, readText } from './ics-text';
import { ruleCases } from './rule-cases';
import { zoneCases } from './zone-cases';

const none = { oddLines: 0, unreadable: 0, cutRules: 0, unknownZones: 0 };

function check(one: Case): void {
  const { lines, zone, window: [from, to] = ['2026-01-01', '2027-01-01'] } = one;
  const { events, notes } = readText(calendar(...lines), {
    from: at(from),
    to: at(to),
    ...(zone === undefined ? {} : { zone }),
  });
  expect(asWritten(events)).toEqual(expected(one));
  expect(notes).toEqual({ ...none, ...one.notes });
}

describe.each(computers)('on a computer in %s', (computer) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = computer;
  });
  afterAll(() => {
    process.env['TZ'] = before;
  });

  it('really is there', () => {
    const offsets = {
      UTC: 0,
      'Europe/Berlin': -120,
      'America/New_York': 240,
      'Asia/Kolkata': -330,
    };
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offsets[computer]);
  });

  describe('rules', () => {
    it.each(ruleCases)('$name', check);
  });

  describe('dates', () => {
    it.each(dateCases)('$name', check);
  });

  describe('zones', () => {
    it.each(zoneCases)('$name', check);
  });
});
