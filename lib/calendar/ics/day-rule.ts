import type ICAL from 'ical.js';
import { DAY, dayOf } from './calendar-time';
import { type Budget, type LocalWindow, MOST_DATES, YEARS_OF_PATIENCE } from './rule-limits';
import type { Slices } from './slices';

/* Rules that ical.js 2.2.1 reads otherwise than RFC 5545 3.3.10 says, found by comparing. */

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PERIODS_AT_ONCE = 50;

type Parts = Readonly<Record<string, readonly (string | number)[] | undefined>>;

const numbers = (parts: Parts, name: string): number[] | null => parts[name]?.map(Number) ?? null;

/**
 * Whether a rule by days is one that ical.js gets wrong: leap days and 31sts become the first of
 * the next month in yearly rules; BYSETPOS counts only in monthly rules of weekdays; BYWEEKNO is
 * not built; months are skipped or repeated where BYMONTH or BYDAY meets BYMONTHDAY; and where
 * parts only leave days out, a DTSTART that they leave out is counted.
 */
export function isMisread(recur: ICAL.Recur, start: number): boolean {
  const has = (name: string): boolean => name in recur.parts;
  if (has('BYHOUR') || has('BYMINUTE') || has('BYSECOND')) return false;
  if (has('BYSETPOS')) return ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(recur.freq);
  if (recur.freq === 'DAILY') return Object.keys(recur.parts).length > 0;
  if (recur.freq === 'WEEKLY') return has('BYMONTH');
  if (recur.freq === 'MONTHLY') return has('BYMONTH') || (has('BYMONTHDAY') && has('BYDAY'));
  if (recur.freq !== 'YEARLY') return false;
  const late = new Date(start).getUTCDate() > 28;
  return has('BYMONTHDAY') || has('BYWEEKNO') || (late && !has('BYDAY') && !has('BYYEARDAY'));
}

/** Weekday of a day, 0 is Sunday. */
const weekday = (day: number): number => (((day / DAY + 4) % 7) + 7) % 7;

const yearStart = (year: number): number => Date.UTC(year, 0, 1);

/** Number of the week a day is in, from 1 and from the end (-1), and weeks begin on `first`. */
function weekNumbers(day: number, first: number): [number, number] {
  const week = (at: number): number => at - ((weekday(at) - first + 7) % 7) * DAY;
  // The week with January 4th is the first (ISO 8601, with another first weekday).
  const opening = (year: number): number => week(Date.UTC(year, 0, 4));
  let year = new Date(day).getUTCFullYear();
  if (day < opening(year)) year -= 1;
  else if (day >= opening(year + 1)) year += 1;
  const number = Math.floor((day - opening(year)) / (7 * DAY)) + 1;
  return [number, number - 1 - Math.round((opening(year + 1) - opening(year)) / (7 * DAY))];
}

/** Which of the days the parts of the rule let through, where one names nothing from DTSTART. */
function dayTest(recur: ICAL.Recur, start: number): (day: number) => boolean {
  const parts = recur.parts as Parts;
  const begun = new Date(start);
  const byDay = parts['BYDAY']?.map(String) ?? null;
  const weekNo = numbers(parts, 'BYWEEKNO');
  const yearDay = numbers(parts, 'BYYEARDAY');
  const named = byDay || weekNo || yearDay || parts['BYMONTHDAY'];
  const monthly = recur.freq === 'MONTHLY' || recur.freq === 'YEARLY';
  const monthDay =
    numbers(parts, 'BYMONTHDAY') ?? (!named && monthly ? [begun.getUTCDate()] : null);
  const month =
    numbers(parts, 'BYMONTH') ??
    (!named && recur.freq === 'YEARLY' ? [begun.getUTCMonth() + 1] : null);
  const days = byDay ?? (!named && recur.freq === 'WEEKLY' ? [WEEKDAYS[begun.getUTCDay()]] : null);
  const wanted = days?.map((one) => {
    const [, place = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(one ?? '') ?? [];
    return { place: monthly ? Number(place) : 0, day: WEEKDAYS.indexOf(name) };
  });
  const wholeYear = recur.freq === 'YEARLY' && !('BYMONTH' in parts);

  return (day) => {
    const date = new Date(day);
    const [year, at] = [date.getUTCFullYear(), date.getUTCMonth()];
    const [first, next] = [Date.UTC(year, at, 1), Date.UTC(year, at + 1, 1)];
    const among = (list: number[] | null, from: number, to: number): boolean =>
      list === null ||
      list.includes((day - from) / DAY + 1) ||
      list.includes(Math.round((day - to) / DAY));
    if (month && !month.includes(at + 1)) return false;
    if (!among(monthDay, first, next)) return false;
    if (!among(yearDay, yearStart(year), yearStart(year + 1))) return false;
    if (weekNo && !weekNumbers(day, recur.wkst - 1).some((number) => weekNo.includes(number))) {
      return false;
    }
    const [from, to] = wholeYear ? [yearStart(year), yearStart(year + 1)] : [first, next];
    const place = Math.floor((day - from) / (7 * DAY)) + 1;
    const fromEnd = -Math.floor((to - DAY - day) / (7 * DAY)) - 1;
    return (
      !wanted ||
      wanted.some(
        (one) =>
          one.day === weekday(day) &&
          (one.place === 0 || one.place === place || one.place === fromEnd),
      )
    );
  };
}

/** First day of the period number `index` of a rule, counted from the one DTSTART is in. */
function periodStart(recur: ICAL.Recur, start: number, index: number): number {
  const date = new Date(start);
  const by = index * recur.interval;
  if (recur.freq === 'YEARLY') return yearStart(date.getUTCFullYear() + by);
  if (recur.freq === 'MONTHLY') {
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
  }
  if (recur.freq === 'DAILY') return dayOf(start) + by * DAY;
  const sinceWeek = (weekday(dayOf(start)) - (recur.wkst - 1) + 7) % 7;
  return dayOf(start) + (by * 7 - sinceWeek) * DAY;
}

function periodEnd(recur: ICAL.Recur, from: number): number {
  const date = new Date(from);
  if (recur.freq === 'YEARLY') return yearStart(date.getUTCFullYear() + 1);
  if (recur.freq === 'MONTHLY') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return from + (recur.freq === 'DAILY' ? 1 : 7) * DAY;
}

/**
 * The dates of such a rule within a window, as local times, period by period as the RFC tells it:
 * the days of the period that pass every part, of these the places that BYSETPOS names.
 */
export function* dayRuleDates(
  recur: ICAL.Recur,
  start: number,
  window: LocalWindow,
  budget: Budget,
): Slices<number[]> {
  const passes = dayTest(recur, start);
  const places = numbers(recur.parts as Parts, 'BYSETPOS');
  const end = Math.min(window.to, window.until ?? window.to);
  const patience = Math.max(end, start) + YEARS_OF_PATIENCE * 366 * DAY;
  const dates: number[] = [];
  let seen = 0;
  let index = 0;
  if (recur.count === null && window.from > start) {
    // Nothing before the window is needed where nothing is counted.
    const length = periodStart(recur, start, 1) - periodStart(recur, start, 0);
    index = Math.max(0, Math.floor((window.from - start) / (length * 1.1)) - 2);
  }
  for (; ; index += 1) {
    const from = periodStart(recur, start, index);
    if (from > (seen > 0 ? end : patience)) break;
    const days: number[] = [];
    const to = periodEnd(recur, from);
    for (let day = from; day < to; day += DAY) if (passes(day)) days.push(day);
    budget.steps -= days.length + 1;
    const chosen = places
      ? days.filter((_, at) => places.includes(at + 1) || places.includes(at - days.length))
      : days;
    for (const day of chosen) {
      const local = day + (start - dayOf(start));
      if (local < start) continue;
      seen += 1;
      if (local > end || (recur.count !== null && seen > recur.count)) return dates;
      if (local >= window.from) dates.push(local);
    }
    if (dates.length > MOST_DATES || budget.steps < 0) {
      budget.cut += 1;
      return dates.slice(0, MOST_DATES);
    }
    if (index % PERIODS_AT_ONCE === 0) yield { done: 0, of: 1 };
  }
  if (seen === 0) budget.cut += 1;
  return dates;
}
