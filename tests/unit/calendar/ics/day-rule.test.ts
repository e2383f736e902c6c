import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayRuleDates, isMisread } from '@/lib/calendar/ics/day-rule';
import { ruleDates } from '@/lib/calendar/ics/rule-dates';
import { at, finish } from './ics-text';

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const someDays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 });

/** Rules of the shapes that ical.js reads as the RFC says. */
const sound = fc.oneof(
  fc.record({ freq: fc.constant('DAILY') }),
  fc.record({
    freq: fc.constant('WEEKLY'),
    byday: fc.option(someDays, { nil: undefined }),
    wkst: weekday,
  }),
  fc.record({
    freq: fc.constant('MONTHLY'),
    byday: fc
      .tuple(fc.constantFrom('1', '2', '4', '-1', '-2'), weekday)
      .map(([n, day]) => [n + day]),
  }),
  fc.record({
    freq: fc.constant('MONTHLY'),
    bymonthday: fc.uniqueArray(fc.constantFrom(1, 15, 28, 30, 31, -1, -3), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({
    freq: fc.constant('YEARLY'),
    byday: fc.tuple(fc.constantFrom('1', '3', '-1'), weekday).map(([n, day]) => [n + day]),
    bymonth: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
  }),
);

describe('rules by days', () => {
  const window = { from: at('2020-01-01'), to: at('2027-01-01'), until: null };

  it('come out as from ical.js where that reads them right', () => {
    fc.assert(
      fc.property(
        sound,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 900 }),
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
        (parts, interval, day, count) => {
          const rule = Object.fromEntries(
            Object.entries({ ...parts, interval, count }).filter(
              ([, value]) => value !== undefined,
            ),
          );
          const recur = new ICAL.Recur(rule as ConstructorParameters<typeof ICAL.Recur>[0]);
          const start = at('2020-01-01T09:30Z') + day * 86_400_000;
          fc.pre(!isMisread(recur, start));
          const budget = { steps: 1e6, cut: 0 };
          // A copy, since the library sorts the parts of a rule in place.
          const theirs = finish(ruleDates(structuredClone(rule), start, window, budget));
          const ours = finish(dayRuleDates(recur, start, window, budget));
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('do not depend on where the window begins', () => {
    const rules = [
      { freq: 'YEARLY', bymonth: [2], bymonthday: [29] },
      { freq: 'YEARLY', interval: 3, bymonthday: [31] },
      { freq: 'MONTHLY', interval: 5, bymonthday: [31], bysetpos: [1] },
      { freq: 'WEEKLY', interval: 3, byday: ['TU', 'TH'], bysetpos: [-1] },
      { freq: 'DAILY', interval: 9, bymonthday: [-1, 1] },
      { freq: 'YEARLY', byweekno: [1, 53], byday: ['WE'] },
    ];
    for (const rule of rules) {
      const start = at('2001-01-31T09:30Z');
      const dates = (from: number) =>
        finish(ruleDates(rule, start, { ...window, from }, { steps: 1e6, cut: 0 }));
      const all = dates(start);
      expect(all.length).toBeGreaterThan(1);
      for (const from of [at('2010-06-01'), at('2019-02-28'), at('2025-12-31')]) {
        expect(dates(from)).toEqual(all.filter((date) => date >= from));
      }
    }
  });
});
