import { describe, expect, it } from 'vitest';
import { pencilAt, pencilled, withRows } from '@/components/import/past-pencil';
import { firstChoice, type PastRange, spanOf } from '@/components/import/past-range';
import { hintOf } from '@/components/import/past-words';
import { review as en } from '@/lib/i18n/en/review';
import type { Suggestion } from '@/lib/messaging/protocol';
import { now, workRow } from '../sample';

const suggestion: Suggestion = {
  kind: 'declined',
  seenAt: now,
  status: 'late_cancel',
  noticeHours: 20,
};

describe('in pencil', () => {
  it.each([
    ['everybody came', {}, 'showed'],
    ['what is gone from the calendar stays open', { gone: true }, null],
    ['what looks cancelled stays open', { suggestion }, null],
  ] as const)('%s', (_what, more, preset) => {
    expect(pencilAt(workRow('Lena', now, more), new Map())).toBe(preset);
  });

  it('an exception stands until it is changed', () => {
    const [lena, noor] = [workRow('Lena', now), workRow('Noor', now)];
    const once = withRows(new Map(), [lena], 'no_show');
    expect([pencilAt(lena, once), pencilAt(noor, once)]).toEqual(['no_show', 'showed']);
    expect(pencilAt(lena, withRows(once, [lena], null))).toBeNull();
  });

  it('only what has an answer would be recorded', () => {
    const rows = [workRow('Lena', now), workRow('Noor', now, { gone: true })];
    expect(pencilled(rows, new Map()).map(({ row, status }) => [row.name, status])).toEqual([
      ['Lena', 'showed'],
    ]);
  });

  it('a suggestion that is followed brings its notice along, another answer does not', () => {
    const row = workRow('Lena', now, { suggestion });
    const as = (status: 'late_cancel' | 'cancelled') =>
      pencilled([row], withRows(new Map(), [row], status))[0];
    expect(as('late_cancel')).toEqual({ row, status: 'late_cancel', noticeHours: 20 });
    expect(as('cancelled')).toEqual({ row, status: 'cancelled' });
  });
});

describe('what the calendar says against it', () => {
  it.each([
    [{ suggestion }, 'Declined in the calendar, 20 h before'],
    [
      { suggestion: { ...suggestion, noticeHours: 72.25 } },
      'Declined in the calendar, 3 days before',
    ],
    [{ suggestion: { ...suggestion, noticeHours: -2 } }, 'Declined in the calendar'],
    [{ gone: true }, 'Gone from the calendar'],
    [{}, ''],
  ] as const)('%j', (more, hint) => expect(hintOf(workRow('Lena', now, more), en)).toBe(hint));
});

describe('the span looked at', () => {
  const start = (year: number, month: number, day: number) => new Date(year, month, day).getTime();
  const span = (range: PastRange, from = '', to = '') =>
    spanOf({ ...firstChoice(now), range, from, to }, now);

  it.each([
    ['weeks', start(2026, 9, 28)],
    ['quarter', start(2026, 7, 25)],
    ['year', start(2025, 10, 25)],
    ['all', Date.UTC(1990, 0, 2)],
  ] as const)('%s begins at a midnight and ends now', (range, from) => {
    expect(span(range)).toEqual({ from, to: now });
  });

  it.each([
    ['2026-10-01', '2026-10-31', { from: start(2026, 9, 1), to: start(2026, 10, 1) }],
    ['2026-10-25', '2026-10-25', { from: start(2026, 9, 25), to: start(2026, 9, 26) }],
    ['2026-11-25', '2026-12-24', { from: start(2026, 10, 25), to: now }],
    ['2026-10-31', '2026-10-01', null],
    ['2027-01-01', '2027-02-01', null],
    ['', '2026-10-01', null],
    ['2026-02-31', '2026-10-01', null],
  ])('own dates from %s to %s', (from, to, expected) => {
    expect(span('dates', from, to)).toEqual(expected);
  });
});
