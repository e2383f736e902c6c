import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '@/lib/reliability/beta';

describe('the logarithm of the gamma function', () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [171, 706.5730622457874],
  ])('of %d', (x, known) => expect(logGamma(x)).toBeCloseTo(known, 10));

  it('follows Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
        const gap = logGamma(x + 1) - logGamma(x) - Math.log(x);
        expect(Math.abs(gap)).toBeLessThan(1e-9 * Math.max(1, Math.abs(logGamma(x))));
      }),
    );
  });
});

/* Known by integration: x; x²; 1 - (1 - x)³; the arcsine law; and binomial sums for whole a, b. */
describe('the share of a beta distribution below a rate', () => {
  const arcsine = (x: number) => (2 / Math.PI) * Math.asin(Math.sqrt(x));
  it.each([
    [0.3, 1, 1, 0.3],
    [0.3, 2, 1, 0.09],
    [0.3, 1, 3, 1 - 0.7 ** 3],
    [0.2, 0.5, 0.5, arcsine(0.2)],
    [0.9, 0.5, 0.5, arcsine(0.9)],
    [0.5, 7, 7, 0.5],
    [0.5, 400, 400, 0.5],
    // Of 5 throws with 0.4 at least 2: Beta(2, 4).
    [0.4, 2, 4, 1 - 0.6 ** 5 - 5 * 0.4 * 0.6 ** 4],
    [0, 2, 4, 0],
    [1, 2, 4, 1],
    [0.1, 0, 8, 1],
    [0.9, 8, 0, 0],
    [1, 8, 0, 1],
  ])('I(%d; %d, %d) is %d', (x, a, b, known) => expect(betaBelow(x, a, b)).toBeCloseTo(known, 10));

  const shape = fc.double({ min: 0.001, max: 2_000, noNaN: true });
  // Of which 1 - x is exact.
  const rate = fc.nat(1 << 20).map((n) => n / (1 << 20));

  it('grows with the rate, and both tails are one', () => {
    fc.assert(
      fc.property(rate, rate, shape, shape, (x, y, a, b) => {
        const [low, high] = [betaBelow(Math.min(x, y), a, b), betaBelow(Math.max(x, y), a, b)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThanOrEqual(-1e-10);
        expect(betaBelow(x, a, b) + betaBelow(1 - x, b, a)).toBeCloseTo(1, 8);
      }),
    );
  });

  it('is met by the quantile', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.1, 0.5, 0.9), shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(betaBelow(x - 1e-6, a, b)).toBeLessThanOrEqual(p + 1e-9);
        expect(betaBelow(x + 1e-6, a, b)).toBeGreaterThanOrEqual(p - 1e-9);
      }),
    );
  });

  it('has known quantiles', () => {
    expect(betaQuantile(0.1, 1, 1)).toBeCloseTo(0.1, 6);
    expect(betaQuantile(0.9, 2, 1)).toBeCloseTo(Math.sqrt(0.9), 6);
    expect(betaQuantile(0.9, 1, 8)).toBeCloseTo(1 - 0.1 ** (1 / 8), 6);
  });
});
