const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A day as the browser's own field wants it, in the computer's zone: `2026-11-24`. While a year is
 * typed the field says `0002`: a shorter one would empty it.
 */
export function dayField(at: number): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same with the time: `2026-11-24T09:30`. */
export function dayTimeField(at: number): string {
  const date = new Date(at);
  return `${dayField(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The last minute of the day in a field, epoch milliseconds; `undefined` while it is unreadable. */
export function endOfDayIn(value: string): number | undefined {
  const at = new Date(`${value}T23:59`).getTime();
  return Number.isNaN(at) ? undefined : at;
}
