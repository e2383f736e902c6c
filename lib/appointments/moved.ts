import { startOfDay } from 'date-fns/startOfDay';

/** The time of an event as it is known or seen. */
interface Timed {
  /** Epoch milliseconds. */
  start: number;
  allDay: boolean;
}

/** No two places on earth are further apart. */
const WIDEST_ZONE_CHANGE = 26 * 3_600_000;

const isMidnight = (at: number): boolean => startOfDay(at).getTime() === at;

/**
 * Where an event stands now, given where it stood when last seen.
 *
 * All-day events begin at local midnight, so on a computer that went to another time zone they
 * all seem to move by some hours; those keep the start they are known by, and with it their
 * outcome.
 */
export function placeOf(known: Timed | null, seen: Timed): { start: number; moved: boolean } {
  if (!known || known.start === seen.start) return { start: seen.start, moved: false };
  const zoneChanged =
    known.allDay &&
    seen.allDay &&
    !isMidnight(known.start) &&
    Math.abs(known.start - seen.start) < WIDEST_ZONE_CHANGE;
  return zoneChanged ? { start: known.start, moved: false } : { start: seen.start, moved: true };
}
