import { describe, expect, it } from 'vitest';
import { slipping } from '@/lib/reliability/alerts/slipping';
import { weekly } from './record';

/* How often the alert is wrong, and how often it is right: the figures of its docstring. */

/** Random numbers that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CLIENTS = 150;
const visit = (random: () => number, rate: number): string => (random() < rate ? 'm' : 'k');
const isSlipping = (visits: string): boolean => slipping(weekly(visits.slice(-60))) !== null;

describe('a client whose record is steady', () => {
  it.each([0.03, 0.08, 0.12, 0.2])('at %f of misses is seldom called slipping', (rate) => {
    const random = numbers(7);
    let looks = 0;
    let alarms = 0;
    let clients = 0;
    for (let i = 0; i < CLIENTS; i += 1) {
      let visits = '';
      const before = alarms;
      for (let t = 0; t < 60; t += 1) {
        visits += visit(random, rate);
        if (t < 8) continue;
        looks += 1;
        if (isSlipping(visits)) alarms += 1;
      }
      if (alarms > before) clients += 1;
    }
    expect(alarms / looks).toBeLessThan(1 / 100);
    expect(clients / CLIENTS).toBeLessThan(0.2);
  });
});

describe('a client who begins to miss half of the time', () => {
  it.each([
    [12, 0.45],
    [24, 0.65],
    [48, 0.75],
  ])('after %i visits is found within ten, at least %f of the time', (steady, share) => {
    const random = numbers(9);
    let found = 0;
    for (let i = 0; i < CLIENTS; i += 1) {
      let visits = Array.from({ length: steady }, () => visit(random, 0.05)).join('');
      for (let t = 0; t < 10; t += 1) {
        visits += visit(random, 0.5);
        if (!isSlipping(visits)) continue;
        found += 1;
        break;
      }
    }
    expect(found / CLIENTS).toBeGreaterThan(share);
  });
});
