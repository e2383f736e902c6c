import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '@/lib/appointments/status';
import { type Judging, score } from '@/lib/reliability/score';
import { anyOutcomes, anyPractice, told, type Told, TODAY } from './outcomes-of';

/* What holds for every record in every practice. */

const judgingOf = (practice: Judging['practice'], asOf = TODAY + 1): Judging => ({
  asOf,
  practice,
});

const holds = (claim: (outcomes: Told[], judging: Judging) => void): void => {
  fc.assert(
    fc.property(anyOutcomes, anyPractice, (outcomes, practice) => {
      claim(outcomes, judgingOf(practice));
    }),
    { numRuns: 300 },
  );
};

/** A day on which nothing happened yet, so that one more outcome is one more day. */
const another = (status: Status, daysAgo: number): Told => told(status, 3_000 + daysAgo);

describe('for every record', () => {
  test('all rates are from 0 to 1, and the range holds the estimate', () => {
    holds((outcomes, judging) => {
      const { missRate, low, high, practiceRate, counted, missed } = score(outcomes, judging);
      for (const rate of [missRate, low, high, practiceRate]) {
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }
      expect(low).toBeLessThanOrEqual(missRate);
      expect(high).toBeGreaterThanOrEqual(missRate);
      expect(missed).toBeLessThanOrEqual(counted);
      expect(counted).toBeLessThanOrEqual(outcomes.length);
    });
  });

  test('the order of the outcomes changes nothing', () => {
    fc.assert(
      fc.property(
        anyOutcomes.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        anyPractice,
        ([list, shuffled], practice) => {
          expect(score(shuffled, judgingOf(practice))).toEqual(score(list, judgingOf(practice)));
        },
      ),
    );
  });

  test('one more miss never lowers the estimate, one more visit never raises it', () => {
    holds((outcomes, judging) => {
      const { missRate } = score(outcomes, judging);
      const after = (status: Status) => score([...outcomes, another(status, 1)], judging).missRate;
      expect(after('no_show')).toBeGreaterThanOrEqual(missRate - 1e-12);
      expect(after('showed')).toBeLessThanOrEqual(missRate + 1e-12);
      expect(after('late')).toBeCloseTo(after('showed'), 12);
      expect(after('late_cancel')).toBeLessThanOrEqual(after('no_show') + 1e-12);
      expect(after('late_cancel')).toBeGreaterThanOrEqual(after('showed') - 1e-12);
    });
  });

  test('what was missed instead of kept raises the estimate and never helps the level', () => {
    const careful = ['new', 'reliable', 'mixed', 'often_misses'];
    holds((outcomes, judging) => {
      const worse = outcomes.map((one) =>
        one.status === 'showed' ? { ...one, status: 'no_show' as const } : one,
      );
      const [before, after] = [score(outcomes, judging), score(worse, judging)];
      expect(after.missRate).toBeGreaterThanOrEqual(before.missRate - 1e-12);
      expect(careful.indexOf(after.level ?? '')).toBeGreaterThanOrEqual(
        careful.indexOf(before.level ?? ''),
      );
    });
  });

  test('cancelled in time, rescheduled, by me and excused change nothing', () => {
    holds((outcomes, judging) => {
      const neutral = [
        ...(['cancelled', 'rescheduled', 'provider_cancelled'] as const).map((s) => told(s, 1)),
        ...(['no_show', 'late_cancel', 'showed', 'late'] as const).map((s) => told(s, 1, true)),
      ];
      expect(score([...outcomes, ...neutral], judging)).toEqual(score(outcomes, judging));
    });
  });

  test('outcomes of the day itself and later ones are not known yet', () => {
    holds((outcomes, judging) => {
      const later = [told('no_show', -1), told('no_show', -2), told('showed', -300)];
      expect(score([...outcomes, ...later], judging)).toEqual(
        score(
          outcomes.filter(({ start }) => start < new Date('2026-11-25T00:00').getTime()),
          judging,
        ),
      );
    });
  });

  test('a second appointment of a day with the same end changes nothing', () => {
    holds((outcomes, judging) => {
      const twice = outcomes.map((one) => ({ ...one }));
      expect(score([...outcomes, ...twice], judging)).toEqual(score(outcomes, judging));
    });
  });

  test('under three counted outcomes there is no level, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 2 }), anyPractice, (misses, practice) => {
        const outcomes = misses.map((miss, i) => told(miss ? 'no_show' : 'showed', i + 1));
        expect(score(outcomes, judgingOf(practice)).level).toBe('new');
      }),
    );
  });

  test('nobody often misses who missed fewer than two, nor under 15 %', () => {
    holds((outcomes, judging) => {
      const { level, missed, missRate, practiceRate } = score(outcomes, judging);
      if (level !== 'often_misses') return;
      expect(missed).toBeGreaterThanOrEqual(2);
      expect(missRate).toBeGreaterThanOrEqual(0.15);
      expect(missRate).toBeGreaterThanOrEqual(1.5 * practiceRate);
    });
  });

  test('an older miss never weighs more', () => {
    fc.assert(
      fc.property(
        anyPractice,
        fc.nat(4_000),
        fc.nat(4_000),
        fc.nat(20),
        (practice, a, b, visits) => {
          const rest = Array.from({ length: visits }, (_, i) => told('showed', 5_000 + i));
          const rateAt = (daysAgo: number) =>
            score([...rest, told('no_show', daysAgo)], judgingOf(practice)).missRate;
          expect(rateAt(Math.max(a, b))).toBeLessThanOrEqual(rateAt(Math.min(a, b)) + 1e-12);
        },
      ),
    );
  });

  test('the same share over more outcomes narrows the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }), (of, times) => {
        const rangeOf = (rounds: number) => {
          const outcomes = Array.from({ length: rounds * 10 }, (_, i) =>
            told(i % 10 < of ? 'no_show' : 'showed', i + 1),
          );
          // The practice's own rate is the client's, so that the middle stays.
          const practice = { counted: 1e6, missed: 1e5 * of, startingRate: of / 10 };
          const { low, high } = score(outcomes, judgingOf(practice));
          return high - low;
        };
        expect(rangeOf(times + 1)).toBeLessThan(rangeOf(times));
      }),
      { numRuns: 50 },
    );
  });

  test('a long while without any outcome leaves the practice’s rate', () => {
    holds((outcomes, { practice }) => {
      const { missRate, practiceRate } = score(outcomes, judgingOf(practice, TODAY + 40_000));
      expect(missRate).toBeCloseTo(practiceRate, 9);
    });
  });
});

describe.each([
  ['nobody ever misses', 0],
  ['everybody always misses', 1],
])('in a practice where %s', (_, rate) => {
  test.each([0, 1, 2, 3, 50])('every number is finite for %i outcomes', (count) => {
    for (const status of ['showed', 'no_show', 'late_cancel'] as const) {
      const outcomes = Array.from({ length: count }, (_, i) => told(status, i + 1));
      for (const startingRate of [0, 0.1, 1]) {
        const practice = { counted: 1e6, missed: 1e6 * rate, startingRate };
        const { missRate, low, high, practiceRate } = score(outcomes, judgingOf(practice));
        expect([missRate, low, high, practiceRate].filter(Number.isFinite)).toHaveLength(4);
        const none = { counted: 0, missed: 0, startingRate: rate };
        const bare = score(outcomes, judgingOf(none));
        expect([bare.missRate, bare.low, bare.high].every(Number.isFinite)).toBe(true);
      }
    }
  });
});
