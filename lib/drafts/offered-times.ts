import type { ClientLanguage } from '@/lib/appointments/client';
import { offerWords, type Telling } from './slot-words';

/** More than three are a timetable, not an offer; more than two are no longer a clause. */
const MOST = 3;
const MOST_IN_CLAUSE = 2;
const on: Record<ClientLanguage, string> = { en: 'on', de: 'am' };

/**
 * Free times as one clause ("on Tuesday, December 1 at 2 PM or on …") and as lines of a list.
 *
 * @param starts epoch milliseconds; what is in the past or unreadable is left out
 */
export function offeredTimes(
  starts: readonly number[],
  telling: Telling,
): { times: string | null; timeList: string | null } {
  const words = starts
    .filter((start) => start > telling.now)
    .slice(0, MOST)
    .map((start) => offerWords(start, telling))
    .filter((one) => one !== null);
  if (words.length === 0) return { times: null, timeList: null };
  const either = new Intl.ListFormat(telling.language, { type: 'disjunction' });
  return {
    times: either.format(
      words.slice(0, MOST_IN_CLAUSE).map((one) => `${on[telling.language]} ${one}`),
    ),
    timeList: words.map((one) => `– ${one}`).join('\n'),
  };
}
