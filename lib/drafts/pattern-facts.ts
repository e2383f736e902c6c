import { millisecondsInDay } from 'date-fns/constants';
import { subYears } from 'date-fns/subYears';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { isCounted, isMissed } from '@/lib/appointments/status';
import { fill } from './fill';
import type { Phrases } from './text-table';

/** How far back a conversation reaches: what is older is no pattern of now. */
const YEARS = 1;
const MONTH = 30.44 * millisecondsInDay;

/**
 * What stands out in the record, as one sentence with its numbers: missed of counted, in so many
 * months. Excused outcomes and neutral ones are left out, as in the record.
 *
 * @returns `null` where there is nothing to tell: fewer than two appointments, or none missed
 */
export function patternOf(
  history: readonly OutcomeFact[],
  phrases: Phrases,
  now: number,
): string | null {
  const since = subYears(now, YEARS).getTime();
  const counted = history.filter(
    ({ status, excused, start }) => isCounted(status) && !excused && start >= since && start <= now,
  );
  const missed = counted.filter(({ status }) => isMissed(status)).length;
  if (counted.length < 2 || missed === 0) return null;
  const first = Math.min(...counted.map(({ start }) => start));
  const months = Math.min(12, Math.ceil((now - first) / MONTH));
  return fill(phrases.pattern, {
    missed,
    missedOne: missed === 1,
    counted: counted.length,
    months: months > 1 ? months : null,
  });
}
