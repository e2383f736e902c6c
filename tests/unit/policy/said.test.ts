import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Said, standing, takingBack } from '@/lib/policy/said';

const entry = (id: string, at: number, supersedes?: string): Said => ({
  id,
  at,
  device: 'd',
  ...(supersedes === undefined ? {} : { supersedes }),
});
const ids = (said: Said[]) => standing(said).map(({ id }) => id);

describe('what was said', () => {
  const [a, b, c] = [entry('a', 1), entry('b', 2, 'a'), entry('c', 3, 'b')];
  const back = (one: Said, id: string, at: number) => takingBack(one, { id, at, device: 'd' });

  it.each<[string, Said[], string[]]>([
    ['nothing', [], []],
    ['one', [a], ['a']],
    ['a correction', [a, b], ['b']],
    ['a correction of a correction', [a, b, c], ['c']],
    ['side by side, the later one first', [a, entry('x', 2)], ['x', 'a']],
    ['taken back', [a, back(a, 'x', 4)], []],
    ['a correction taken back: what it replaced holds again', [a, b, back(b, 'x', 4)], ['a']],
    ['taken back once more', [a, b, back(b, 'x', 4), back(a, 'y', 5)], []],
    ['one of three taken back', [a, b, c, back(c, 'x', 4)], ['b']],
    ['and said again after that', [a, b, back(b, 'x', 4), entry('z', 5, 'a')], ['z']],
    ['taken back in the middle: the last one holds', [a, b, c, back(b, 'x', 4)], ['c']],
    ['a clock that was set back changes nothing', [a, entry('e', -5, 'a')], ['e']],
    ['a ring of damage is nobody’s end', [entry('r', 1, 'q'), entry('q', 1, 'r')], []],
  ])('%s', (_, said, found) => expect(ids(said)).toEqual(found));

  it('holds the same whatever the order', () => {
    const all = [a, b, c, entry('x', 2), back(c, 'y', 9), entry('z', 2)];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(ids(some)).toEqual(ids(all));
      }),
    );
  });
});
