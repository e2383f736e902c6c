import type { Availability } from '@/lib/appointments/client';
import type { DataSheetTexts } from '@/lib/i18n/en/data-sheet';
import { dayOf, daysLater, midnightOf } from './outcomes/calendar-day';

/** How the sheet tells times, in this computer's own zone. Instants are epoch milliseconds. */
export interface SheetDates {
  moment: (at: number) => string;
  day: (at: number) => string;
  slot: (start: number, end: number, allDay: boolean) => string;
  weekly: (span: Availability) => string;
}

/** A Sunday. */
const SUNDAY = 7;

/** @param tag BCP 47 */
export function sheetDates(
  tag: string,
  texts: Pick<DataSheetTexts, 'allDay' | 'span'>,
): SheetDates {
  const dayFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const momentFormat = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const clockFormat = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' });
  const weekdayFormat = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const clock = (minutes: number): string => clockFormat.format(minutes * 60_000);

  const allDaySlot = (start: number, end: number): string => {
    const first = midnightOf(dayOf(start));
    const last = midnightOf(daysLater(dayOf(end), -1));
    return last > first
      ? texts.span(dayFormat.format(first), dayFormat.format(last))
      : dayFormat.format(first);
  };

  return {
    moment: (at) => momentFormat.format(at),
    day: (at) => dayFormat.format(at),
    slot: (start, end, allDay) => {
      if (allDay) return texts.allDay(allDaySlot(start, end));
      return end > start ? momentFormat.formatRange(start, end) : momentFormat.format(start);
    },
    weekly: ({ weekday, from, to }) => {
      const name = weekdayFormat.format(Date.UTC(2026, 5, SUNDAY + weekday));
      // The end of the day is written as such: 24:00 would read as the midnight before.
      return `${name} ${texts.span(clock(from), clock(Math.min(to, 24 * 60 - 1)))}`;
    },
  };
}
