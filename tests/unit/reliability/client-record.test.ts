import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decayed, recordOf, sumsAsOf, sumsOf } from '@/lib/reliability/client-record';
import { anyOutcome, DAY, NOW, told, TODAY } from './outcomes-of';

/** Outcomes with the time at which they were recorded: some before their day has come. */
const anyRecorded = fc.array(
  fc.tuple(anyOutcome, fc.integer({ min: -30, max: 30 })).map(([outcome, days]) => ({
    ...outcome,
    recordedAt: Math.min(outcome.start + days * DAY, NOW),
  })),
  { maxLength: 40 },
);

it('a record read on any later day is that of the outcomes themselves', () => {
  fc.assert(
    fc.property(anyRecorded, fc.integer({ min: 1, max: 60 }), (outcomes, later) => {
      const asOf = TODAY + later;
      expect(sumsAsOf(recordOf(outcomes), asOf)).toEqual(sumsOf(outcomes, asOf));
    }),
  );
});

it('the order of the outcomes changes no digit of it', () => {
  fc.assert(
    fc.property(anyRecorded, (outcomes) => {
      expect(recordOf(outcomes.toReversed())).toEqual(recordOf(outcomes));
    }),
  );
});

it('keeps one by one only what was marked before its day', () => {
  const ahead = { ...told('late_cancel', -2), recordedAt: NOW };
  const past = Array.from({ length: 500 }, (_, i) => ({
    ...told(i % 9 === 0 ? 'no_show' : 'showed', i + 1),
    recordedAt: NOW - i * DAY,
  }));
  const record = recordOf([ahead, ...past]);
  expect(record.counted).toBe(500);
  expect(record.ahead).toMatchObject([{ day: TODAY + 2, outcome: 'late_cancel' }]);
  expect(sumsAsOf(record, TODAY + 1).lateCancels).toBe(0);
  expect(sumsAsOf(record, TODAY + 3)).toMatchObject({ lateCancels: 1, sinceMissed: 0 });
});

it('an outcome weighs half after a year, and never more than on its day', () => {
  expect(decayed(TODAY, TODAY)).toBe(1);
  expect(decayed(TODAY - 365, TODAY)).toBeCloseTo(0.5, 12);
  expect(decayed(TODAY - 3_650, TODAY)).toBeCloseTo(2 ** -10, 12);
});

it('an impossible date makes no number endless', () => {
  const odd = { ...told('no_show', 0), start: 8.64e15, recordedAt: 8.64e15 };
  const { weight, missWeight } = recordOf([odd]);
  expect([weight, missWeight].every(Number.isFinite)).toBe(true);
});
