import { millisecondsInDay } from 'date-fns/constants';

/**
 * The calendar day of an instant where the computer is, as the number of days since 1 January
 * 1970. Days of clock changes count as one like all others.
 *
 * @param at epoch milliseconds
 */
export function calendarDay(at: number): number {
  const date = new Date(at);
  return Math.round(
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsInDay,
  );
}

/**
 * The day as of which badges, cards and panel judge: tomorrow, as only outcomes of earlier days
 * count and a mark made today has to show at once.
 *
 * @param now epoch milliseconds
 */
export const judgingDay = (now: number): number => calendarDay(now) + 1;
