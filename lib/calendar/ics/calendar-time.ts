export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A date or time as a calendar file writes it, before any zone is applied. */
export interface CalendarTime {
  /** Its fields as if they were UTC, epoch milliseconds; of a date: midnight. */
  local: number;
  /** A date without a time. */
  date: boolean;
  utc: boolean;
  /** Name of its zone; `null` where it has none ("floating"). */
  tzid: string | null;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?))?$/;

/**
 * A date or time in the form of jCal (RFC 7265 3.6.5). Fields out of range are no time: a day 32
 * is a fault of the file and not the first of the next month.
 */
export function readTime(value: unknown, tzid: unknown = null): CalendarTime | null {
  if (typeof value !== 'string') return null;
  const parts = FORM.exec(value);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  // A leap second is a second like others to every calendar.
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  if (year < 1000 || hour > 23 || minute > 59 || second > 60) return null;
  if (new Date(local).getUTCMonth() !== month - 1 || day < 1) return null;
  const utc = parts[7] === 'Z';
  const zone = !utc && typeof tzid === 'string' && tzid !== '' ? tzid : null;
  return { local, date: parts[4] === undefined, utc, tzid: zone };
}

/** Midnight of the day of a local time. */
export const dayOf = (local: number): number => Math.floor(local / DAY) * DAY;

/** A length of time: days count on the clock of the place, the rest exactly (RFC 5545 3.3.6). */
export interface Span {
  days: number;
  exact: number;
}

const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** A DURATION; `null` where it is none. Negative ones are nothing: no event ends before it begins. */
export function readSpan(value: unknown): Span | null {
  if (typeof value !== 'string') return null;
  const parts = DURATION.exec(value);
  if (!parts) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Math.min(Number(part ?? 0), 1e6));
  if (parts[1] === '-') return { days: 0, exact: 0 };
  return { days: weeks * 7 + days, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
