import type { PracticeEvent } from '../model.ts';
import { DAY, dayFrom, daysOf, weekFirst, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { formatDay } from './locales/locale.ts';
import { locale } from './locales/current.ts';
import { shownEvents, state, world } from './state.ts';
import type { View } from './state.ts';

export interface DayRange {
  first: DayNumber;
  count: number;
}

/** How many days the schedule looks ahead. */
const AHEAD = 45;

/** Whole weeks that hold the month of a day. */
export function monthRange(day: DayNumber): DayRange {
  const { year, month } = ymd(day);
  const first = weekFirst(dayFrom(year, month, 1), world.weekStart);
  const last = dayFrom(year, month + 1, 1) - 1;
  return { first, count: Math.ceil((last + 1 - first) / 7) * 7 };
}

/** First day and number of days that a view shows. */
export function rangeOf(view: View): DayRange {
  const { day } = state;
  const week = weekFirst(day, world.weekStart);
  const { year } = ymd(day);
  switch (view) {
    case 'week':
      return { first: week, count: 7 };
    case 'custom_days':
      return { first: day, count: state.customDays };
    case 'custom_weeks':
      return { first: week, count: 7 * state.customWeeks };
    case 'month':
      return monthRange(day);
    case 'year':
      return { first: dayFrom(year, 1, 1), count: dayFrom(year + 1, 1, 1) - dayFrom(year, 1, 1) };
    case 'agenda':
      return { first: day, count: AHEAD };
    case 'day':
      return { first: day, count: 1 };
  }
}

/** `November 2026`, or `Nov – Dec 2026` where the days cross months. */
function spanHeading({ first, count }: DayRange): string {
  const last = first + count - 1;
  const { intl } = locale();
  if (count === 1) return locale().date(first);
  if (ymd(first).month === ymd(last).month && ymd(first).year === ymd(last).year) {
    return formatDay(intl, first, { month: 'long', year: 'numeric' });
  }
  const month = formatDay(intl, first, { month: 'short' });
  return `${month} – ${formatDay(intl, last, { month: 'short', year: 'numeric' })}`;
}

/** What stands in the page's header over a view. */
export function viewHeading(view: View): string {
  const { intl } = locale();
  if (view === 'year') return formatDay(intl, state.day, { year: 'numeric' });
  if (view === 'month' || view === 'agenda') {
    return formatDay(intl, state.day, { month: 'long', year: 'numeric' });
  }
  return spanHeading(rangeOf(view));
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number in the digits of the page's language. */
export function numeral(n: number): string {
  const { intl } = locale();
  let format = numbers.get(intl);
  if (!format) numbers.set(intl, (format = new Intl.NumberFormat(intl, { useGrouping: false })));
  return format.format(n);
}

export const longDate = (day: DayNumber): string =>
  formatDay(locale().intl, day, { weekday: 'long', day: 'numeric', month: 'long' });

/** Events that touch some of these days. */
export function eventsWithin({ first, count }: DayRange): PracticeEvent[] {
  // Two days of slack before the exact reading of dates: it is slow on thousands of events.
  const [early, late] = [(first - 2) * DAY, (first + count + 2) * DAY];
  return shownEvents().filter((event) => {
    if (event.end < early || event.start > late) return false;
    const span = daysOf(event);
    return span.first < first + count && span.last >= first;
  });
}
