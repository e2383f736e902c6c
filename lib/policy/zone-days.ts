import { tzOffset } from '@date-fns/tz/tzOffset';

/*
 * Calendar days in the zone of a slot, as the number of days since 1 January 1970. Spans of months
 * and days are told in them, so that a change of the clocks never moves an edge.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes ahead of UTC; a zone that the browser does not know is taken for UTC. */
export function offsetAt(zone: string, at: number): number {
  const offset = tzOffset(zone, new Date(at));
  return Number.isFinite(offset) ? offset : 0;
}

/**
 * The day of an instant.
 *
 * @param at epoch milliseconds
 * @param zone IANA name
 */
export const dayIn = (zone: string, at: number): number =>
  Math.floor((at + offsetAt(zone, at) * MINUTE) / DAY);

/**
 * The first instant of a day, epoch milliseconds. Some zones change their clocks at midnight: a
 * day may begin at one o'clock, and the one before may have its last hour twice.
 */
export function startOfDayIn(zone: string, day: number): number {
  const wall = day * DAY;
  const [before, after] = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  const [early = wall, late = wall] = [wall - before * MINUTE, wall - after * MINUTE].sort(
    (a, b) => a - b,
  );
  return dayIn(zone, early) >= day ? early : late;
}

/** The last millisecond of a day. */
export const endOfDayIn = (zone: string, day: number): number => startOfDayIn(zone, day + 1) - 1;

/** The same date so many months earlier, the last of that month where it has fewer days. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

/** The same date so many months later, the last of that month where it has fewer days. */
export const monthsAfter = (day: number, months: number): number => monthsBefore(day, -months);

/** `YYYY-MM`. */
export const monthOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 7);
