import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/reliability/level';
import { practiceRate, startingRate } from '@/lib/reliability/practice-rate';
import { type Reason, score } from '@/lib/reliability/score';
import { practiceOf, told, tomorrow, weekly } from './outcomes-of';

const levelOf = (letters: string, usual = 0.1): Level | null =>
  score(weekly(letters), tomorrow(practiceOf(usual))).level;

describe('the level of weekly appointments where one in ten is missed', () => {
  it.each<[string, Level]>([
    ['', 'new'],
    ['n', 'new'],
    ['nn', 'new'],
    ['sss', 'reliable'],
    ['ssl', 'reliable'],
    ['ssssssssssss', 'reliable'],
    ['sssn', 'mixed'],
    ['sssc', 'mixed'],
    ['ssssssssn', 'mixed'],
    ['nss', 'mixed'],
    ['ncs', 'mixed'],
    ['nns', 'often_misses'],
    ['cccs', 'mixed'],
    ['cccc', 'often_misses'],
    ['ssnsnsn', 'often_misses'],
    ['sssnssnssnlnsn', 'often_misses'],
    ['sssssssssssssssssssssnn', 'mixed'],
  ])('%j: %s', (letters, level) => expect(levelOf(letters)).toBe(level));
});

describe('often', () => {
  it('is more than usual in the practice: there three of seven may be nothing special', () => {
    expect(levelOf('ssnsnsn', 0.1)).toBe('often_misses');
    expect(levelOf('ssnsnsn', 0.4)).toBe('mixed');
  });

  it('is not said of a salon’s client who kept 24 of 26 where 3.5 % is usual', () => {
    const letters = `${'s'.repeat(8)}n${'s'.repeat(8)}n${'s'.repeat(8)}`;
    const {
      level,
      missRate,
      practiceRate: usual,
    } = score(weekly(letters), tomorrow(practiceOf(0.035)));
    expect(missRate).toBeGreaterThan(1.5 * usual);
    expect(missRate).toBeLessThan(0.15);
    expect(level).toBe('mixed');
  });

  it('needs two whole misses: late cancellations count by half', () => {
    expect(levelOf('ccsn', 0.05)).toBe('often_misses');
    expect(levelOf('scsn', 0.05)).toBe('mixed');
  });
});

describe('reliable', () => {
  it('is, in the end, who missed once five years and 60 visits ago', () => {
    const visits = Array.from({ length: 60 }, (_, i) => told('showed', 30 * i + 7));
    const history = [...visits, told('no_show', 5 * 365 + 20)];
    expect(score(history, tomorrow())).toMatchObject({ level: 'reliable', counted: 61, missed: 1 });
  });

  it.each([
    [1, 300, 'mixed'],
    [9, 400, 'mixed'],
    [10, 300, 'mixed'],
    [10, 365, 'mixed'],
    [10, 366, 'reliable'],
  ] as const)('%i visits and %i days after a miss: %s', (visits, daysAgo, level) => {
    const before = weekly('s'.repeat(20), daysAgo + 6);
    const since = Array.from({ length: visits }, (_, i) => told('showed', 5 * i + 1));
    const history = [...before, told('no_show', daysAgo - 1), ...since];
    expect(score(history, tomorrow()).level).toBe(level);
  });
});

describe('the reasons', () => {
  it.each<[string, Reason[]]>([
    ['ss', ['too_few']],
    ['nnns', ['far_above_practice']],
    ['ssss', ['below_practice', 'no_recent_miss']],
    ['ssssn', ['not_below_practice', 'missed_recently']],
    ['ssssssssssssssssssssn', ['missed_recently']],
    ['sssssssssssnsnss', ['not_clearly_above', 'missed_recently']],
  ])('of %j: %j', (letters, reasons) => {
    expect(score(weekly(letters), tomorrow()).reasons).toEqual(reasons);
  });

  it('who is not rated has counts and no level', () => {
    const judging = { ...tomorrow(), doNotRate: true };
    expect(score(weekly('nnnn'), judging)).toMatchObject({
      level: null,
      counted: 4,
      missed: 4,
      reasons: ['not_rated'],
    });
  });
});

describe('the estimate', () => {
  it('is the practice’s rate without a history', () => {
    const { missRate, practiceRate: usual } = score([], tomorrow(practiceOf(0.2)));
    expect(missRate).toBeCloseTo(usual, 12);
  });

  it('of two missed of two is far from all', () => {
    const { missRate } = score([told('no_show', 1), told('no_show', 2)], tomorrow(practiceOf(0.1)));
    expect(missRate).toBeCloseTo(2.8 / 10, 2);
  });

  it('counts a miss of a year ago by half', () => {
    const judging = tomorrow(practiceOf(0.1));
    const { missRate } = score([told('no_show', 364)], judging);
    expect(missRate).toBeCloseTo((0.8 + 0.5) / (8 + 0.5), 4);
  });
});

describe('the practice’s rate', () => {
  it.each([
    [{ counted: 0, missed: 0, startingRate: 0.1 }, 0.1],
    [{ counted: 20, missed: 0, startingRate: 0.1 }, 0.05],
    [{ counted: 980, missed: 98, startingRate: 0.15 }, 0.101],
  ])('of %o is %d', (totals, rate) => expect(practiceRate(totals)).toBeCloseTo(rate, 12));

  it('starts from what is usual in the trade', () => {
    expect([undefined, 'beauty', 'medicine'].map((kind) => startingRate(kind as 'beauty'))).toEqual(
      [0.1, 0.05, 0.15],
    );
  });
});
