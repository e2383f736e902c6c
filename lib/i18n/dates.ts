import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isSameYear } from 'date-fns/isSameYear';

/**
 * Dates and times in words, by `Intl` alone. `tag` is a BCP 47 tag; instants are epoch
 * milliseconds and are told in the computer's own zone.
 */
const cache = new Map<string, Intl.DateTimeFormat>();

/** A format, made once: making one takes longer than formatting a whole list with it. */
export function format(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  let made = cache.get(key);
  if (!made) cache.set(key, (made = new Intl.DateTimeFormat(tag, options)));
  return made;
}

/** `Nov 10`, or `Nov 10, 2025` when it is not the year of `now`. */
export function shortDate(tag: string, at: number, now: number): string {
  const thisYear = isSameYear(at, now);
  return format(tag, {
    month: 'short',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** `Tue, Nov 24`. */
export const weekdayDate = (tag: string, at: number): string =>
  format(tag, { weekday: 'short', month: 'short', day: 'numeric' }).format(at);

/** `2:30 PM`, `14:30`; a full hour is told short where the language does so (`2 PM`). */
export function clock(tag: string, at: number): string {
  const full = new Date(at).getMinutes() === 0;
  const hour12 = format(tag, { hour: 'numeric' }).resolvedOptions().hour12;
  return format(
    tag,
    full && hour12 ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' },
  ).format(at);
}

/** `Nov 10, 2026, 2:30 PM`. */
export const dayAndTime = (tag: string, at: number): string =>
  format(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Units with their length in days. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365],
  ['month', 30.4],
  ['week', 7],
  ['day', 1],
];

/** `6 weeks ago`, `yesterday`, `today`, told in the largest unit of which two have passed. */
export function ago(tag: string, at: number, now: number): string {
  const distance = differenceInCalendarDays(at, now);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (Math.abs(distance) >= 2 * length) {
      return relative.format(Math.round(distance / length), unit);
    }
  }
  return relative.format(distance, 'day');
}
