/**
 * Days are counted from 1970-01-01 (`DayNumber`), so that no clock change can shift them.
 * Instants are epoch milliseconds, read in the browser's own zone as the real page does.
 */
export type DayNumber = number;

export const DAY = 86_400_000;

export const dayFrom = (year: number, month: number, day: number): DayNumber =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

export interface Ymd {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** 0 Sunday. */
  weekday: number;
}

export function ymd(day: DayNumber): Ymd {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day on which an instant falls, in the browser's zone. */
export function localDay(instant: number): DayNumber {
  const date = new Date(instant);
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Minutes since midnight on the wall clock. */
export function localMinutes(instant: number): number {
  const date = new Date(instant);
  return date.getHours() * 60 + date.getMinutes();
}

/** The instant of a wall-clock time on a day, in the browser's zone. */
export function localInstant(day: DayNumber, minutes: number): number {
  const { year, month, day: date } = ymd(day);
  return new Date(year, month - 1, date, 0, minutes).getTime();
}

/** The number in `data-datekey`. */
export function datekey(day: DayNumber): number {
  const { year, month, day: date } = ymd(day);
  return (year - 1970) * 512 + month * 32 + date;
}

/** The day of a `data-datekey` number. */
export const dayOfKey = (key: number): DayNumber =>
  dayFrom(1970 + Math.floor(key / 512), Math.floor(key / 32) % 16, key % 32);

/** `20261123`, as in the mini month and the date inputs. */
export function compactDate(day: DayNumber): string {
  const { year, month, day: date } = ymd(day);
  return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

export const weekFirst = (day: DayNumber, weekStart: number): DayNumber =>
  day - ((ymd(day).weekday - weekStart + 7) % 7);

/** First and last day of an event (inclusive). */
export function daysOf(event: { start: number; end: number; allDay: boolean }): {
  first: DayNumber;
  last: DayNumber;
} {
  if (event.allDay) {
    const first = Math.floor(event.start / DAY);
    return { first, last: Math.max(first, Math.ceil(event.end / DAY) - 1) };
  }
  return { first: localDay(event.start), last: localDay(Math.max(event.start, event.end - 1)) };
}

/** Shown as a bar in the strip on top: all-day, or 24 hours and more. */
export const isBar = (event: { start: number; end: number; allDay: boolean }): boolean =>
  event.allDay || event.end - event.start >= DAY;
