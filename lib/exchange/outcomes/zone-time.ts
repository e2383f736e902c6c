import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Clock, Day } from './calendar-day';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes ahead of UTC; a zone that the browser does not know is taken for UTC. */
function offsetAt(zone: string, at: number): number {
  const offset = tzOffset(zone, new Date(at));
  return Number.isFinite(offset) ? offset : 0;
}

/**
 * The instant of a wall-clock time. A time that is skipped when the clocks go forward is as much
 * later as they are moved; of a time that comes twice the first is meant.
 *
 * @param zone IANA name
 * @returns epoch milliseconds
 */
export function instantIn(zone: string, day: Day, clock: Clock): number {
  const wall = wallTime(day, clock);
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const first = wall - before * MINUTE;
  const second = wall - after * MINUTE;
  if (before === after || offsetAt(zone, first) === before) return first;
  return offsetAt(zone, second) === after ? second : first;
}

/** A wall-clock time as if it were UTC, epoch milliseconds. */
export const wallTime = ({ year, month, day }: Day, clock: Clock): number =>
  Date.UTC(year, month - 1, day) + clock.ms;

/**
 * `2026-11-24T14:30:00+01:00`, milliseconds only where there are any.
 *
 * @param at epoch milliseconds
 * @param zone IANA name
 */
export function isoIn(zone: string, at: number): string {
  const offset = offsetAt(zone, at);
  const wall = new Date(at + offset * MINUTE).toISOString();
  const text = wall.endsWith('.000Z') ? wall.slice(0, -5) : wall.slice(0, -1);
  const minutes = Math.abs(Math.round(offset));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${text}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
