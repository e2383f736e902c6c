import { describe, expect, it } from 'vitest';
import { dealt, type Visit } from '../../bench/attendance-data.ts';
import { auc, brier, calibrationError } from '../../bench/forecast-quality.ts';
import { replay } from '../../bench/replay.ts';

/* What the figures of the score are measured with. */

const of = (...pairs: [chance: number, missed: boolean][]) =>
  pairs.map(([chance, missed]) => ({ chance, missed }));

describe('a forecast is measured', () => {
  it('by its squared error', () => {
    expect(brier(of([1, true], [0, false]))).toBe(0);
    expect(brier(of([0.5, true], [0.25, false]))).toBeCloseTo((0.25 + 0.0625) / 2, 12);
  });

  it('by how often a miss had the higher chance, ties by half', () => {
    expect(auc(of([0.9, true], [0.1, false], [0.2, false]))).toBe(1);
    expect(auc(of([0.1, true], [0.9, false]))).toBe(0);
    expect(auc(of([0.5, true], [0.5, false], [0.4, false]))).toBe(0.75);
  });

  it('by its distance from what came, in ten bins', () => {
    expect(calibrationError(of([0.25, true], [0.25, false], [0.25, false], [0.25, false]))).toBe(0);
    // Half of the rows are off by 0.1, half by 0.9.
    expect(calibrationError(of([0.1, false], [0.1, false], [0.1, true], [1, true]))).toBeCloseTo(
      (3 * (1 / 3 - 0.1)) / 4,
      12,
    );
  });
});

const at = (day: number): number => new Date(2026, 0, day, 12).getTime();
const visit = (person: number, day: number, outcome: Visit['outcome']): Visit => ({
  person,
  at: at(day),
  outcome,
});

describe('a replay', () => {
  it('knows of each day only what came on earlier days', () => {
    const told = replay([
      visit(1, 1, 'no_show'),
      visit(2, 1, 'no_show'),
      visit(1, 2, 'showed'),
      visit(2, 2, 'showed'),
      visit(1, 3, 'late_cancel'),
    ]);
    expect(told.map(({ past, base }) => [past, base])).toEqual([
      [0, 0.1],
      [0, 0.1],
      [1, 4 / 22],
      [1, 4 / 22],
      [2, 4 / 24],
    ]);
    expect(told[4]).toMatchObject({ missed: true, raw: 0.5, laplace: 0.5 });
    expect(told[0]?.kept).toBeCloseTo(0.1, 12);
    expect(told[2]?.kept).toBeGreaterThan(told[0]?.kept ?? 1);
  });

  it('of practices with people dealt at random keeps everybody’s visits together', () => {
    const visits = Array.from({ length: 90 }, (_, i) => visit(i % 30, 1 + (i % 9), 'showed'));
    let turn = 0;
    const practices = dealt(visits, 10, () => ((turn = (turn * 7 + 3) % 31), turn / 31));
    expect(practices.map((one) => one.length)).toEqual([30, 30, 30]);
    for (const one of practices) {
      expect(new Set(one.map(({ person }) => person)).size).toBe(10);
    }
  });
});
