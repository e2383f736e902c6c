import type { GuestResponse } from '../../model.ts';
import { ymd } from '../dates.ts';
import type { DayNumber } from '../dates.ts';
import type { Words } from './words.ts';

/** How one language writes the hidden text of a chip and the dates of the page. */
export interface PageLocale {
  /** `lang` of the page. */
  lang: string;
  dir: 'ltr' | 'rtl';
  intl: string;
  separator: string;
  title: (title: string) => string;
  /** Time of day inside hidden text. */
  spokenTime: (minutes: number, hour12: boolean) => string;
  spokenRange: (from: string, to: string) => string;
  spokenMoment: (date: string, time: string) => string;
  spokenMomentRange: (from: string, to: string) => string;
  /** Time of day on the chip's face and in the bubble; `short` drops `:00` on 12-hour clocks. */
  faceTime: (minutes: number, hour12: boolean, short: boolean) => string;
  faceRange: (from: string, to: string) => string;
  date: (day: DayNumber) => string;
  dateRange: (first: DayNumber, last: DayNumber) => string;
  /** First line of the bubble; with the year only when it is not the current one. */
  bubbleDate: (day: DayNumber, withYear: boolean) => string;
  /** One end of a bubble's line that names two days: `April 25, 2023, 11:15pm`. */
  bubbleMoment: (date: string, time: string) => string;
  allDay: string;
  taskPrefix: string;
  completed: string;
  notCompleted: string;
  calendar: (name: string) => string;
  answer: Record<GuestResponse, string>;
  location: (place: string) => string;
  noLocation: string;
  color: (label: string) => string;
  colors: Record<string, string>;
  words: Words;
}

/** `10:30am`, `12pm` */
export function clock12(minutes: number, short: boolean, am = 'am', pm = 'pm'): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const face = `${hour % 12 || 12}`;
  const suffix = hour < 12 ? am : pm;
  return rest === 0 && short
    ? `${face}${suffix}`
    : `${face}:${String(rest).padStart(2, '0')}${suffix}`;
}

/** `09:05` or `9:05` */
export function clock24(minutes: number, padded = true): string {
  const hour = String(Math.floor(minutes / 60) % 24);
  return `${padded ? hour.padStart(2, '0') : hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Range on a chip's face: am or pm once if both ends share it (`3 – 4pm`). */
export function sharedSuffixRange(from: string, to: string): string {
  const [, start, suffix] = /^(.*?)([ap]m)$/.exec(from) ?? [];
  return start && suffix && to.endsWith(suffix) ? `${start} – ${to}` : `${from} – ${to}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a day number with `Intl`, free of the browser's zone. */
export function formatDay(
  intl: string,
  day: DayNumber,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `${intl} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(day * 86_400_000);
}

/** What most languages share. */
export const MOSTLY = {
  dir: 'ltr',
  separator: ', ',
  title: (title: string) => title,
  bubbleMoment: (date: string, time: string) => `${date}, ${time}`,
  faceRange: (from: string, to: string) => `${from} – ${to}`,
  colors: {},
} as const;

/** Times of a language with Latin letters for the halves of the day, spoken and on a face. */
export function latinClocks(
  spoken: readonly [am: string, pm: string],
  face: readonly [am: string, pm: string] = spoken,
): Pick<PageLocale, 'spokenTime' | 'faceTime'> {
  return {
    spokenTime: (minutes, hour12) =>
      hour12 ? clock12(minutes, true, ...spoken) : clock24(minutes),
    faceTime: (minutes, hour12, short) =>
      hour12 ? clock12(minutes, short, ...face) : clock24(minutes),
  };
}

type Written = (day: DayNumber) => string;

/** Ranges of days where the day stands first: `28 – 30 September 2026`, `28 September – 2 …`. */
export function dayFirstRange(
  date: Written,
  monthDay: Written,
  day?: Written,
): PageLocale['dateRange'] {
  const alone = day ?? ((number: DayNumber): string => String(ymd(number).day));
  return (first, last) => {
    const [a, b] = [ymd(first), ymd(last)];
    if (a.year !== b.year) return `${date(first)} – ${date(last)}`;
    return `${a.month === b.month ? alone(first) : monthDay(first)} – ${date(last)}`;
  };
}

/** Ranges of days where the year stands first, as in `2026年 9月 28日～10月 2日`. */
export function yearFirstRange(
  date: Written,
  monthDay: Written,
  dash: string,
): PageLocale['dateRange'] {
  return (first, last) =>
    `${date(first)}${dash}${ymd(first).year === ymd(last).year ? monthDay(last) : date(last)}`;
}

/** `martes, 24 de marzo` as a line of its own: `Martes, 24 de marzo`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Date of the bubble as `Intl` writes it, in front the weekday. */
export const weekdayDate =
  (intl: string, wide = true): PageLocale['bubbleDate'] =>
  (day, withYear) =>
    capital(
      formatDay(intl, day, {
        weekday: 'long',
        day: 'numeric',
        month: wide ? 'long' : 'short',
        ...(withYear ? { year: 'numeric' } : {}),
      }),
    );
