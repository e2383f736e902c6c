import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from '@/lib/appointments/status';
import { counts } from '@/lib/reliability/client-days';
import { stepAgainst } from '@/lib/reliability/cause-steps';
import { patternsOf } from '@/lib/reliability/patterns';
import { ago, dayAt, weekly } from './alerts/record';

const unknown = () => ({ leadDays: null, remote: null });

describe('the patterns of a client', () => {
  it('are not shown under eight counted outcomes', () => {
    expect(patternsOf(weekly('kkkmkkk'), unknown)).toBeNull();
    expect(patternsOf([...weekly('kkkmkkk'), ago(100, 'cancelled')], unknown)).toBeNull();
    expect(patternsOf(weekly('kkkmkkkk'), unknown)).not.toBeNull();
  });

  it('count by weekday in the order of the week, and by the hour of the start', () => {
    // Wednesday 25 November is today: one day ago is a Tuesday, two a Monday, three a Sunday.
    const outcomes = [
      ...weekly('kkmk', 1),
      ...weekly('mk', 2),
      ...weekly('kk', 3).map((fact) => ({ ...fact, start: fact.start + 5 * 3_600_000 })),
    ];
    const found = patternsOf(outcomes, unknown);
    expect(found?.weekdays).toEqual([
      { weekday: 1, count: { kept: 1, missed: 1 } },
      { weekday: 2, count: { kept: 3, missed: 1 } },
      { weekday: 0, count: { kept: 2, missed: 0 } },
    ]);
    expect(found?.hours).toEqual([
      { hour: 10, count: { kept: 4, missed: 2 } },
      { hour: 15, count: { kept: 2, missed: 0 } },
    ]);
    expect(patternsOf(outcomes, unknown, 0)?.weekdays.map(({ weekday }) => weekday)).toEqual([
      0, 1, 2,
    ]);
  });

  it('leave the unknown out, and all-day appointments out of the hours', () => {
    const outcomes = weekly('kkkkkkkm').map((fact, i) => ({ ...fact, allDay: i < 2 }));
    const found = patternsOf(outcomes, ({ start }) => ({
      leadDays: start > dayAt(-20) ? 3 : null,
      remote: null,
    }));
    expect(found?.hours).toEqual([{ hour: 10, count: { kept: 5, missed: 1 } }]);
    expect(found?.leads).toEqual([{ lead: 'week', count: { kept: 2, missed: 1 } }]);
    expect(found?.places).toEqual([]);
    expect(found?.moves).toEqual([]);
  });

  it.each([
    [0, 'week'],
    [7, 'week'],
    [8, 'month'],
    [28, 'month'],
    [29, 'longer'],
  ])('a date known %i days ahead is of %s', (leadDays, lead) => {
    const found = patternsOf(weekly('kkkkkkkk'), () => ({ leadDays, remote: true }));
    expect(found?.leads.map((one) => one.lead)).toEqual([lead]);
    expect(found?.places).toEqual([{ remote: true, count: { kept: 8, missed: 0 } }]);
  });

  it('tell dates that had been moved, by the mark or by the event', () => {
    const outcomes = [
      ...weekly('kkkkkkkm'),
      ago(3, 'rescheduled', { nextStart: dayAt(-1) }),
      ago(9, 'rescheduled', { eventId: 'e8' }),
    ];
    expect(patternsOf(outcomes, unknown)?.moves).toEqual([
      { moved: true, count: { kept: 1, missed: 1 } },
      { moved: false, count: { kept: 6, missed: 0 } },
    ]);
  });

  it('count every counted outcome once by weekday', () => {
    const outcome = fc.record({
      days: fc.nat(900),
      status: fc.constantFrom(...statuses),
      excused: fc.boolean(),
    });
    const record = fc.uniqueArray(outcome, { selector: ({ days }) => days, minLength: 8 });
    fc.assert(
      fc.property(record, (list) => {
        const outcomes = list.map(({ days, status, excused }) => ago(days, status, { excused }));
        const counted = outcomes.filter(counts).length;
        const found = patternsOf(outcomes, unknown);
        if (!found) {
          expect(counted).toBeLessThan(8);
          return;
        }
        for (const table of [found.weekdays, found.hours]) {
          const sum = table.reduce((n, { count }) => n + count.kept + count.missed, 0);
          expect(sum).toBe(counted);
        }
      }),
    );
  });
});

it('against every cause there is a step', () => {
  expect(Object.values(stepAgainst)).toHaveLength(7);
  expect(stepAgainst.emergency).toBe('excuse');
});
