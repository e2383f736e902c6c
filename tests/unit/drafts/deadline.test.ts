import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadline, deadlineFor } from '@/lib/drafts/deadline';
import { scenarios } from '@/lib/drafts/scenario';
import { DAY, HOUR, START } from './sample';

const day = (found: Deadline | null) => found && new Date(found.at).toDateString();
const at = (month: number, date: number, hour = 9) =>
  new Date(2026, month - 1, date, hour).getTime();

/** The slot is on Tuesday, 24 November, at two. */
describe.each(['confirmation_request', 'deposit_request'] as const)('%s', (scenario) => {
  it.each([
    ['the day on which the window begins', 48, at(11, 20), 'Sun Nov 22 2026'],
    ['with that day tomorrow', 48, at(11, 21, 23), 'Sun Nov 22 2026'],
    ['the day before, where the window began', 48, at(11, 22), 'Mon Nov 23 2026'],
    ['the day before, where the window is shorter than it', 2, at(11, 24, 1), null],
    ['the window on the day before', 24, at(11, 20), 'Mon Nov 23 2026'],
    ['without a window the day before', 0, at(11, 20), 'Mon Nov 23 2026'],
    ['nothing on the last day', 48, at(11, 23), null],
    ['nothing once it has begun', 48, at(11, 25), null],
  ] as const)('%s', (_, noticeHours, now, expected) => {
    const input = { start: START, noticeHours, depositUntil: null, now };
    expect(day(deadlineFor(scenario, input))).toBe(expected);
  });
});

it('a second nudge waits until the file may be closed', () => {
  const input = { start: START, noticeHours: 48, depositUntil: null, now: at(11, 28) };
  expect(day(deadlineFor('second_nudge', input))).toBe('Fri Dec 11 2026');
});

it('anything else waits as long as a deposit does, and not otherwise', () => {
  const input = { start: START, noticeHours: 48, now: START + DAY };
  const until = (depositUntil: number | null) =>
    deadlineFor('no_show_repeated', { ...input, depositUntil });
  expect(until(START + 3 * DAY)).toEqual({ at: START + 3 * DAY, ofDeposit: true });
  expect(until(START + HOUR)).toBeNull();
  expect(until(null)).toBeNull();
});

it('the last day of a deposit is told on that day, too, until it is over', () => {
  const until = new Date(2026, 10, 24, 23, 59, 59, 999).getTime();
  const found = (now: number) =>
    deadlineFor('no_show_repeated', { start: START, noticeHours: 48, depositUntil: until, now });
  expect(found(at(11, 24))).toEqual({ at: until, ofDeposit: true });
  expect(found(until - 1)).toEqual({ at: until, ofDeposit: true });
  expect(found(until)).toBeNull();
});

it('no deadline has passed, none but a deposit’s is today, and none is after the date it is for', () => {
  const hours = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      hours,
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.option(hours),
      (scenario, ahead, noticeHours, deposit) => {
        const now = START;
        const start = now + ahead * HOUR;
        const depositUntil = deposit === null ? null : now + deposit * HOUR;
        const found = deadlineFor(scenario, { start, noticeHours, depositUntil, now });
        if (found === null) return;
        expect(found.at).toBeGreaterThan(now);
        if (found.ofDeposit) expect(found.at).toBe(depositUntil);
        else expect(day(found)).not.toBe(new Date(now).toDateString());
        if (scenario === 'confirmation_request') expect(found.at).toBeLessThan(start);
      },
    ),
  );
});
