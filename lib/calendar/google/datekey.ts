/**
 * The page writes a day as one number: (year − 1970) · 512 + month · 32 + day, months from 1.
 * Seen unchanged from 2018 to 2026, e.g. 29047 for 23 November 2026.
 */

/** Local midnight of a date key in epoch milliseconds, or `null` where it is no date. */
export function dateKeyToMidnight(key: string | number | null): number | null {
  if (key === null || !/^\d{1,6}$/.test(String(key))) return null;
  const number = Number(key);
  const month = (number >> 5) & 15;
  const day = number & 31;
  const date = new Date(1970 + (number >> 9), month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** Date key of the local day that holds an instant (epoch milliseconds). */
export function dateKeyOf(instant: number): number {
  const date = new Date(instant);
  return (date.getFullYear() - 1970) * 512 + (date.getMonth() + 1) * 32 + date.getDate();
}

/** Local midnight `days` days after the day that begins at `midnight`, through clock changes. */
export function addDays(midnight: number, days: number): number {
  const date = new Date(midnight);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** Minutes after midnight that a wall clock shows at an instant. */
export function wallMinutes(instant: number): number {
  const date = new Date(instant);
  return date.getHours() * 60 + date.getMinutes();
}

/**
 * The instant a wall clock shows `minutes` after midnight on the local day of `midnight`. Where
 * clocks go back it shows some times twice: then `original`, if it is one of the two, else `null`.
 */
export function atMinutes(
  midnight: number,
  minutes: number,
  original: number | null = null,
): number | null {
  const date = new Date(midnight);
  const first = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minutes);
  const time = first.getTime();
  // Of two, `Date` takes the earlier one; no zone goes back by more than three hours.
  const later = new Date(time + 180 * 60_000).getTimezoneOffset() - first.getTimezoneOffset();
  const second = time + later * 60_000;
  if (later <= 0 || wallMinutes(second) !== wallMinutes(time)) return time;
  return original === time || original === second ? original : null;
}
