import { describe, expect, it } from 'vitest';
import { levelOf, mostCareful } from '@/lib/reliability/level';

describe('the level of a record, from plain counts', () => {
  it.each([
    [0, 0, 0, 'new'],
    [2, 2, 0, 'new'],
    [3, 0, 0, 'reliable'],
    [13, 1, 0, 'reliable'],
    [9, 1, 0, 'mixed'],
    [11, 2, 0, 'mixed'],
    [10, 1, 1, 'mixed'],
    [3, 1, 0, 'mixed'],
    [4, 0, 4, 'often_misses'],
    [7, 3, 0, 'often_misses'],
    [14, 5, 0, 'often_misses'],
  ] as const)(
    '%i counted, %i no-shows, %i late cancellations: %s',
    (counted, noShows, lateCancels, level) => {
      expect(levelOf({ counted, noShows, lateCancels })).toBe(level);
    },
  );

  it('picks the most careful of a group', () => {
    expect(mostCareful(['reliable', 'often_misses', 'new'])).toBe('often_misses');
    expect(mostCareful([])).toBeUndefined();
  });
});
