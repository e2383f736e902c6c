/** A date of the calendar. */
export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  day: number;
}

/** A time of day. */
export interface Clock {
  /** Milliseconds since midnight. */
  ms: number;
}

/** What Kept can store, both inclusive. */
export const YEARS = { from: 1990, to: 2099 };
const HALF_A_DAY = 12 * 60 * 60_000;

/** Whether there is such a day, within the years that Kept stores. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < YEARS.from || year > YEARS.to || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Midnight on this computer's clock, by which all-day slots are kept. Epoch milliseconds. */
export const midnightOf = ({ year, month, day }: Day): number =>
  new Date(year, month - 1, day).getTime();

/**
 * The day of such a midnight. The nearest day is taken: an all-day slot stays on its day when
 * the computer has travelled since.
 */
export function dayOf(midnight: number): Day {
  const noon = new Date(midnight + HALF_A_DAY);
  return { year: noon.getFullYear(), month: noon.getMonth() + 1, day: noon.getDate() };
}

/** The day so many days later. */
export function daysLater({ year, month, day }: Day, days: number): Day {
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `2026-11-24`. */
export function isoDay({ year, month, day }: Day): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
