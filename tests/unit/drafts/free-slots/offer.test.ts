import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropped, firstOffer, startsOf, swapped } from '@/lib/drafts/free-slots/offer';

const found = (count: number) => ({
  slots: Array.from({ length: count }, (_, index) => ({ start: 100 - index, end: 200 })),
});

it.each([
  [0, []],
  [2, [0, 1]],
  [9, [0, 1, 2]],
])('of %i times the best are offered', (count, offer) => {
  expect(firstOffer(found(count))).toEqual(offer);
});

it('swaps one after the other, round and round', () => {
  const once = swapped([0, 1, 2], 1, 5);
  expect(once).toEqual([0, 3, 2]);
  expect(swapped(once, 1, 5)).toEqual([0, 4, 2]);
  expect(swapped([0, 4, 2], 1, 5)).toEqual([0, 1, 2]);
  expect(swapped([0, 1, 2], 1, 3)).toEqual([0, 1, 2]);
});

it('tells them in the order of the clock', () => {
  expect(startsOf(found(4), [0, 3, 1])).toEqual([97, 99, 100]);
});

it('never offers a time twice or one that was not found, whatever is pressed', () => {
  const presses = fc.array(fc.record({ drop: fc.boolean(), at: fc.integer({ min: -1, max: 4 }) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), presses, (count, pressed) => {
      let offer = firstOffer(found(count));
      for (const { drop, at } of pressed) {
        offer = drop && at < 2 ? dropped(offer, at) : swapped(offer, at, count);
        expect(new Set(offer).size).toBe(offer.length);
        expect(startsOf(found(count), offer)).toHaveLength(offer.length);
      }
    }),
  );
});
