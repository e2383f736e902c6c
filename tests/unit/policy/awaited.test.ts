import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hereBy, nextChange, nextMinute, usualWaiting } from '@/lib/policy/awaited';
import { plainTerms } from '@/lib/policy/presets';
import { waitingAt } from '@/lib/policy/waiting';

const MINUTE = 60_000;
const start = new Date('2026-11-24T10:00').getTime();
const slot = { start, end: start + 50 * MINUTE, allDay: false };
const after = (milliseconds: number) => waitingAt(slot, usualWaiting, start + milliseconds)!;

describe('what Here says', () => {
  it.each([
    [3, 'showed'],
    [5, { minutesLate: 5 }],
    [14, { minutesLate: 14 }],
    [15, 'showed'],
    [40, 'showed'],
  ] as const)('%i min after the start', (minutes, said) =>
    expect(hereBy(after(minutes * MINUTE))).toEqual(said),
  );
});

describe('when to look again', () => {
  it('is always ahead, and never later than the next phase', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 * MINUTE - 1 }), (passed) => {
        const state = after(passed);
        for (const at of [nextChange(slot, state)!, nextMinute(slot, state)]) {
          expect(at).toBeGreaterThan(start + passed);
          expect(at).toBeLessThanOrEqual(state.next!);
        }
      }),
    );
  });

  it.each([
    [0, 5],
    [4.9, 5],
    [5, 6],
    [7.5, 8],
    [14.5, 15],
    [15, 50],
  ])('after %f min the toolbar changes after %f min', (now, next) =>
    expect(nextChange(slot, after(now * MINUTE))).toBe(start + next * MINUTE),
  );
});

it('stands in with what a policy starts with', () =>
  expect(usualWaiting).toEqual(plainTerms(48).waiting));
