import type { ReviewMonths } from './terms';
import { dayIn, monthsAfter, startOfDayIn } from './zone-days';

/**
 * When the terms are to be talked over with a client again: as many months after the last time, or
 * after the client came. The article advises once or twice a year.
 *
 * @param since epoch milliseconds: when they were talked over last, else when the client was made
 * @param zone IANA zone of the practice
 * @returns the beginning of that day, epoch milliseconds; `null`: no reminder is wanted
 */
export const reviewDueAt = (since: number, months: ReviewMonths, zone: string): number | null =>
  months === 0 ? null : startOfDayIn(zone, monthsAfter(dayIn(zone, since), months));
