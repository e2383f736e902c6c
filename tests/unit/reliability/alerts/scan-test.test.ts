import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, tail } from '@/lib/reliability/alerts/scan-test';

const visits = (text: string): boolean[] => [...text].map((letter) => letter === 'm');

/** Every order of these visits, by brute force. */
function orders(n: number, m: number): boolean[][] {
  if (m === 0) return [Array.from({ length: n }, () => false)];
  if (n === m) return [Array.from({ length: n }, () => true)];
  return [
    ...orders(n - 1, m).map((rest) => [false, ...rest]),
    ...orders(n - 1, m - 1).map((rest) => [true, ...rest]),
  ];
}

/** The smallest probability over all windows, as the scan takes it. */
function smallest(missed: readonly boolean[]): number {
  const m = missed.filter(Boolean).length;
  const longest = Math.min(10, Math.floor(missed.length / 2));
  const all = Array.from({ length: longest - 1 }, (_, i) => i + 2).map((k) => {
    const seen = missed.slice(-k).filter(Boolean).length;
    return tail(missed.length, m, k, seen);
  });
  return Math.min(...all);
}

describe('the probability of misses among the newest visits', () => {
  it.each([
    // Counted by hand: C(4,3)·C(12,0) of C(16,3) orders.
    [16, 3, 4, 3, 4 / 560],
    [23, 2, 3, 2, 3 / 253],
    [10, 5, 4, 0, 1],
    [10, 3, 4, 4, 0],
    // Fisher's tea: 3 of 4 right by chance, 17 of 70.
    [8, 4, 4, 3, 17 / 70],
  ])('n %i, m %i, k %i, at least %i', (n, m, k, least, p) => {
    expect(tail(n, m, k, least)).toBeCloseTo(p, 12);
  });
});

describe('the scan', () => {
  it.each([
    ['kkkkkkkkkkkkmmm', 3, 3],
    ['kkkkkkkkkkkkmkmm', 4, 3],
    ['kkkkkkkkkkkkkkkkkkkkmm', 2, 2],
  ])('%s stands out in the last %i', (text, of, missed) => {
    expect(scan(visits(text))).toMatchObject({ of, missed });
  });

  it.each(['', 'm', 'mmm', 'kkkkkkkkkk'])('%j is nothing to compare', (text) => {
    expect(scan(visits(text))).toBeNull();
  });

  it('counts the share of all orders that stand out as much, exactly', () => {
    const record = fc
      .tuple(fc.integer({ min: 4, max: 13 }), fc.infiniteStream(fc.boolean()))
      .map(([n, stream]) => [...stream.take(n)])
      .filter((missed) => missed.includes(true));
    fc.assert(
      fc.property(record, (missed) => {
        const m = missed.filter(Boolean).length;
        const seen = smallest(missed);
        const all = orders(missed.length, m);
        const asSmall = all.filter((order) => smallest(order) <= seen * (1 + 1e-9)).length;
        expect(scan(missed)?.probability).toBeCloseTo(asSmall / all.length, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('is a probability for any record', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (missed) => {
        const found = scan(missed);
        if (!found) return;
        expect(found.probability).toBeGreaterThan(0);
        expect(found.probability).toBeLessThanOrEqual(1 + 1e-9);
        expect(found.missed).toBeLessThanOrEqual(found.of);
      }),
    );
  });

  it('finds one more miss at the end never less remarkable than a visit there', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 8, maxLength: 40 }), (missed) => {
        const miss = scan([...missed, true]);
        const kept = scan([...missed, false]);
        if (!miss || !kept || !missed.slice(-10).every((one) => !one)) return;
        expect(miss.probability).toBeLessThanOrEqual(kept.probability + 1e-9);
      }),
    );
  });
});
