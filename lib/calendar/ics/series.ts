import { type CalendarTime, DAY, dayOf, readTime, type Span } from './calendar-time';
import type { FileZones } from './file-zones';
import type { ExtraDate, RawEvent } from './raw-event';
import { ruleDates } from './rule-dates';
import type { Budget } from './rule-limits';
import type { Slices } from './slices';

/** One date of an event. */
export interface EventDate {
  /** Its original start: epoch milliseconds; all-day: midnight of the day as if it were UTC. */
  original: number;
  /** Epoch milliseconds. */
  start: number;
  end: number;
}

/** Instants, epoch milliseconds, `to` exclusive. */
export interface Window {
  from: number;
  to: number;
}

/** Whether a date counts as within the window: some of it is, or it has no length and is. */
export const isWithin = ({ start, end }: EventDate, { from, to }: Window): boolean =>
  start < to && (end > from || (end === start && start >= from));

/** Whether an event is one of a series by itself. */
export const isSeries = (event: RawEvent): boolean =>
  event.rules.length > 0 || event.extra.length > 0;

/**
 * What tells the dates of an event apart, whatever form a time is written in (UTC, another zone,
 * only the day): in the units of `EventDate.original`.
 */
export function originalOf(time: CalendarTime, event: RawEvent, zones: FileZones): number {
  const { start } = event;
  if (start.date) {
    if (time.date || !time.utc || time.local % DAY === 0) return dayOf(time.local);
    return dayOf(zones.calendar.toLocal(time.local));
  }
  if (time.date) return zones.of(start).toInstant(time.local + (start.local - dayOf(start.local)));
  // A time without a zone is on the clock of the start.
  return (time.utc || time.tzid !== null ? zones.of(time) : zones.of(start)).toInstant(time.local);
}

const EXTRA_AT_ONCE = 1000;

const isSpan = (end: CalendarTime | Span): end is Span => 'exact' in end;

/** How an event lasts, from the start and end of its own: days of an all-day one, or a length. */
function lengthOf(event: ExtraDate, zones: FileZones): Span {
  const { start, end } = event;
  if (start.date) {
    if (end === null) return { days: 1, exact: 0 };
    if (isSpan(end)) return { days: Math.max(1, end.days + Math.ceil(end.exact / DAY)), exact: 0 };
    // An end on the first day means that day; one before it means nothing.
    const days = (dayOf(end.local) - start.local) / DAY;
    return { days: days === 0 ? 1 : Math.max(0, days), exact: 0 };
  }
  if (end === null) return { days: 0, exact: 0 };
  if (isSpan(end)) return end;
  const floating = !end.utc && end.tzid === null;
  const zone = floating ? zones.of(start) : zones.of(end);
  const exact = zone.toInstant(end.local) - zones.of(start).toInstant(start.local);
  return { days: 0, exact: Math.max(0, exact) };
}

/** The date that an event has at a local time of its own zone. */
function dateAt(local: number, event: RawEvent, length: Span, zones: FileZones): EventDate {
  if (event.start.date) {
    const start = zones.here.toInstant(local);
    const end = zones.here.toInstant(local + length.days * DAY);
    return { original: local, start, end };
  }
  const zone = zones.of(event.start);
  const start = zone.toInstant(local);
  const last = length.days === 0 ? start : zone.toInstant(local + length.days * DAY);
  return { original: start, start, end: Math.max(start, last + length.exact) };
}

/** The date that an event has by its own start alone. */
export const ownDate = (event: RawEvent, zones: FileZones): EventDate =>
  dateAt(event.start.local, event, lengthOf(event, zones), zones);

/** The last local time that the UNTIL of a rule lets through, in the zone of the start. */
function untilOf(value: unknown, { start }: RawEvent, zones: FileZones): number | null {
  const until = readTime(value);
  if (until === null) return null;
  if (start.date) return dayOf(until.local);
  // Only a day: all of it (as libical has it).
  if (until.date) return until.local + DAY - 1;
  return until.utc ? zones.of(start).toLocal(until.local) : until.local;
}

/** A date that stands in the file by itself, with a length of its own where it has one. */
function extraDate(extra: ExtraDate, event: RawEvent, length: Span, zones: FileZones): EventDate {
  const original = originalOf(extra.start, event, zones);
  const own = extra.end === null ? length : lengthOf(extra, zones);
  if (event.start.date) return dateAt(original, event, length, zones);
  const { start, end } = dateAt(zones.of(event.start).toLocal(original), event, own, zones);
  // An instant in UTC may be the second of two equal local times.
  return { original, start: original, end: original + end - start };
}

/**
 * The dates of a series within a window, without those that EXDATE takes out, in no certain
 * order. Counted on the clock of the series' own zone, so that ten o'clock stays ten o'clock.
 */
export function* seriesDates(
  event: RawEvent,
  zones: FileZones,
  window: Window,
  budget: Budget,
): Slices<EventDate[]> {
  const length = lengthOf(event, zones);
  // Local times differ from instants by less than a day.
  const from = window.from - length.days * DAY - length.exact - DAY;
  const to = window.to + DAY;
  const dates = new Map<number, EventDate>();
  const add = (date: EventDate): void => {
    if (isWithin(date, window)) dates.set(date.original, date);
  };
  const ends = event.rules.map((rule) => untilOf(rule['until'], event, zones));
  // The start is a date whether or not a rule has it (Google counts it besides COUNT), but for a
  // series that was ended before its first date.
  if (ends.every((until) => until === null || until >= event.start.local)) {
    add(ownDate(event, zones));
  }
  for (const [index, rule] of event.rules.entries()) {
    const local = { from, to, until: ends[index] ?? null };
    const starts = yield* ruleDates(rule, event.start.local, local, budget);
    for (const start of starts) {
      add(dateAt(event.start.date ? dayOf(start) : start, event, length, zones));
    }
  }
  for (const [index, extra] of event.extra.entries()) {
    add(extraDate(extra, event, length, zones));
    if (index % EXTRA_AT_ONCE === 0) yield { done: 0, of: 1 };
  }
  for (const time of event.except) dates.delete(originalOf(time, event, zones));
  return [...dates.values()];
}
