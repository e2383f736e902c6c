import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfDay } from 'date-fns/startOfDay';
import { subMonths } from 'date-fns/subMonths';
import { subWeeks } from 'date-fns/subWeeks';

export const pastRanges = ['weeks', 'quarter', 'year', 'all', 'dates'] as const;
export type PastRange = (typeof pastRanges)[number];

/** What is looked at: a range, its own dates where it has some, and perhaps one client. */
export interface PastChoice {
  range: PastRange;
  /** `yyyy-mm-dd` as the browser's fields give them; both days belong to it. */
  from: string;
  to: string;
  clientId: string | null;
  order: 'newest' | 'oldest';
}

/** No record is older. */
const EARLIEST = Date.UTC(1990, 0, 2);

/**
 * The span a choice stands for, epoch milliseconds, `to` exclusive; `null` where its dates make
 * none. Nothing after `now` is past.
 */
export function spanOf(
  { range, from, to }: PastChoice,
  now: number,
): { from: number; to: number } | null {
  switch (range) {
    case 'weeks':
      return { from: startOfDay(subWeeks(now, 4)).getTime(), to: now };
    case 'quarter':
      return { from: startOfDay(subMonths(now, 3)).getTime(), to: now };
    case 'year':
      return { from: startOfDay(subMonths(now, 12)).getTime(), to: now };
    case 'all':
      return { from: EARLIEST, to: now };
    case 'dates': {
      const [first, last] = [parseISO(from), parseISO(to)];
      if (!isValid(first) || !isValid(last) || first > last) return null;
      const end = Math.min(addDays(last, 1).getTime(), now);
      const start = Math.max(first.getTime(), EARLIEST);
      return start < end ? { from: start, to: end } : null;
    }
  }
}

/** The first choice: everything of the last 12 months. */
export const firstChoice = (now: number): PastChoice => ({
  range: 'year',
  from: formatISO(subMonths(now, 12), { representation: 'date' }),
  to: formatISO(now, { representation: 'date' }),
  clientId: null,
  order: 'newest',
});
