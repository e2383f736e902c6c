import { type FreeSlots, SHOWN } from './free-slots';

/*
 * What is offered of the times that were found: positions among them, at most as many as are shown.
 * The others are there to swap with.
 */

/** The best ones. */
export const firstOffer = ({ slots }: Pick<FreeSlots, 'slots'>): number[] =>
  slots.slice(0, SHOWN).map((_, index) => index);

/** The next time that is not offered in place of one that is; the same where there is no other. */
export function swapped(offer: readonly number[], at: number, count: number): number[] {
  const now = offer[at];
  if (now === undefined) return [...offer];
  const next = Array.from({ length: count }, (_, step) => (now + step + 1) % count).find(
    (index) => !offer.includes(index),
  );
  return next === undefined ? [...offer] : offer.with(at, next);
}

/** Without one of the times. */
export const dropped = (offer: readonly number[], at: number): number[] =>
  offer.filter((_, index) => index !== at);

/** When they begin, earliest first, epoch milliseconds. */
export const startsOf = ({ slots }: Pick<FreeSlots, 'slots'>, offer: readonly number[]): number[] =>
  offer.flatMap((index) => slots[index]?.start ?? []).sort((a, b) => a - b);
