import { expect, it } from 'vitest';
import { mostCareful } from '@/lib/reliability/level';

it('the most careful level of a group', () => {
  expect(mostCareful(['reliable', 'often_misses', 'new'])).toBe('often_misses');
  expect(mostCareful(['new', 'mixed', 'reliable'])).toBe('mixed');
  expect(mostCareful([])).toBeUndefined();
});
