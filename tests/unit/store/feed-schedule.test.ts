import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextFeedAt } from '@/lib/store/feed-schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('when a feed is asked next', () => {
  test.each([
    ['after a good answer', 0, null, 0, HOUR],
    ['never in step with others', 0, null, 0.5, HOUR + 5 * MINUTE],
    ['after a failure', 1, null, 0, 2 * HOUR],
    ['after the fourth', 4, null, 0, 16 * HOUR],
    ['after the fifth and all later ones', 5, null, 0, 24 * HOUR],
    ['after the thousandth', 1_000_000, null, 1, 24 * HOUR + 10 * MINUTE],
    ['when the server wants less', 1, 30_000, 0, 2 * HOUR],
    ['when the server wants more', 1, 5 * HOUR, 0.5, 5 * HOUR],
    ['when the server wants days', 9, 72 * HOUR, 1, 72 * HOUR],
  ])('%s', (_, failures, retryAfter, random, wait) => {
    expect(nextFeedAt({ failures, retryAfter, now: 7, random })).toBe(7 + wait);
  });

  const timing = {
    retryAfter: fc.option(fc.integer({ min: 0, max: 7 * 24 * HOUR })),
    now: fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  };
  const failures = fc.nat({ max: 2_000 });

  test('never sooner than in an hour, never later than in a day or when the server allows', () => {
    fc.assert(
      fc.property(fc.record({ ...timing, failures }), (given) => {
        const wait = nextFeedAt(given) - given.now;
        expect(wait).toBeGreaterThanOrEqual(HOUR);
        expect(wait).toBeGreaterThanOrEqual(given.retryAfter ?? 0);
        expect(wait).toBeLessThanOrEqual(Math.max(24 * HOUR + 10 * MINUTE, given.retryAfter ?? 0));
      }),
    );
  });

  test('never sooner after one more failure', () => {
    fc.assert(
      fc.property(fc.record(timing), failures, failures, (given, a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        expect(nextFeedAt({ ...given, failures: more })).toBeGreaterThanOrEqual(
          nextFeedAt({ ...given, failures: fewer }),
        );
      }),
    );
  });
});
