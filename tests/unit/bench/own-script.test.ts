import { describe, expect, it } from 'vitest';
import { type CpuProfile, ownScript } from '../../bench/cpu-profile.ts';
import { spreadOf, table } from '../../bench/figures.ts';
import { clockOf } from '../../bench/thread-clock.ts';

/* What the benchmark of the calendar page makes of a profile. Times in microseconds. */

const ORIGIN = 'chrome-extension://kept/';
const OWN = `${ORIGIN}content-scripts/calendar.js`;
const PAGE = 'https://calendar.google.com/main.js';

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url, lineNumber: id },
  children,
});

/** The page's `draw`; Kept's `read`, which asks the browser and is asked by it. */
const nodes = [
  node(1, '(root)', '', [2, 3, 6, 7]),
  node(2, 'draw', PAGE),
  node(3, 'read', OWN, [4]),
  node(4, 'forEach', '', [5]),
  node(5, '', PAGE),
  node(6, '(idle)', ''),
  node(7, '(garbage collector)', ''),
];

const profileOf = (samples: number[]): CpuProfile => ({
  nodes,
  samples,
  startTime: 1000,
  timeDeltas: samples.map((_, index) => (index === 0 ? 0 : 100)),
});

/** A thread that is never kept waiting. */
const steady = (wall: number): number => wall;

describe('own script', () => {
  it('is every sample with one of its functions on the stack, whatever lies below', () => {
    const { ms, byFunction } = ownScript(
      { profile: profileOf([2, 3, 4, 5, 6, 2]), clock: steady },
      ORIGIN,
    );
    expect(ms).toBeCloseTo(0.3);
    expect(byFunction.get('read:4')?.self).toBeCloseTo(0.1);
    expect(byFunction.get('read:4')?.total).toBeCloseTo(0.3);
    expect(byFunction.get('forEach:browser')?.total).toBeCloseTo(0.2);
    expect(byFunction.has('draw:3')).toBe(false);
  });

  it('leaves the garbage apart, for whoever ran before', () => {
    const script = ownScript({ profile: profileOf([3, 7, 2, 7, 6]), clock: steady }, ORIGIN);
    expect(script.ms).toBeCloseTo(0.1);
    expect(script.garbage).toBeCloseTo(0.1);
  });

  it('does not count the time in which the machine did something else', () => {
    // Kept waiting for 10 ms in the middle of the second sample.
    const clock = clockOf([
      { wall: 1000, spent: 0 },
      { wall: 1100, spent: 100 },
      { wall: 11_100, spent: 200 },
      { wall: 11_200, spent: 300 },
    ]);
    const profile = { ...profileOf([3, 3, 2, 6]), timeDeltas: [0, 100, 10_000, 100] };
    expect(ownScript({ profile, clock }, ORIGIN).ms).toBeCloseTo(0.2);
  });

  it('is nothing of another extension', () => {
    const other = 'chrome-extension://floor/';
    expect(ownScript({ profile: profileOf([3, 4, 5]), clock: steady }, other).ms).toBe(0);
  });
});

describe('the clock of a thread', () => {
  it('goes on evenly between two points, stands before the first and after the last', () => {
    const clock = clockOf([
      { wall: 200, spent: 40 },
      { wall: 100, spent: 20 },
      { wall: 300, spent: 40 },
    ]);
    expect([50, 100, 150, 200, 250, 999].map(clock)).toEqual([20, 20, 30, 40, 40, 40]);
  });

  it('never runs backwards, though both clocks are rounded', () => {
    const clock = clockOf([
      { wall: 100, spent: 21 },
      { wall: 101, spent: 20 },
      { wall: 200, spent: 30 },
    ]);
    expect(clock(101)).toBe(21);
  });
});

describe('figures', () => {
  it.each([
    [[3], { median: 3, lower: 3, upper: 3, runs: 1 }],
    [[1, 9, 2], { median: 2, lower: 1.5, upper: 5.5, runs: 3 }],
    [[4, 1, 3, 2], { median: 2.5, lower: 1.75, upper: 3.25, runs: 4 }],
  ])('%j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  it('are ranged right below their heads', () => {
    expect(
      table([
        ['case', 'ms'],
        ['first paint', '9.5'],
      ]),
    ).toBe('case          ms\nfirst paint  9.5');
  });
});
