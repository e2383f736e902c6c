import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Strikes } from './assessment';
import { isWithinMonths, missedDays } from './misses';
import type { StrikeTerms } from './terms';
import { dayIn } from './zone-days';

/**
 * Days with an unexcused miss in the months that end with the day of `at`.
 *
 * @param history standing outcomes of ONE client, in any order
 * @param at epoch milliseconds
 */
export function strikesAt(
  history: readonly OutcomeFact[],
  { talkAt, decideAt, months }: StrikeTerms,
  at: number,
  zone: string,
): Strikes {
  const end = dayIn(zone, at);
  const count = missedDays(history, zone).filter(({ day }) =>
    isWithinMonths(day, months, end),
  ).length;
  const reached = count >= decideAt ? 'decide' : count >= talkAt ? 'talk' : 'none';
  return { count, reached: count === 0 ? 'none' : reached };
}
