import type { Practice, PracticeChange } from '@/lib/messaging/practice-protocol';

/** As `valuesBefore`; of the times, too, only those that are named. */
export function practiceBefore(practice: Practice, { times, ...rest }: PracticeChange) {
  const back: PracticeChange = valuesBefore(practice, rest);
  return times ? { ...back, times: valuesBefore(practice.times, times) } : back;
}

/** The values that a change replaces. */
export function valuesBefore<T extends object>(now: T, named: Partial<T>): Partial<T> {
  const keys = Object.keys(named) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<T>;
}

/** A domain as typed, without a leading `@`, lower case. */
export const domainOf = (text: string): string => text.trim().replace(/^@/, '').toLowerCase();

/** Empty, or labels with dots between them. International domains may be typed as they are. */
export const isDomain = (text: string): boolean =>
  text === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text);

/** Whole minutes within limits, or `null`. */
export function minutesOf(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** Empty, or the whole address of a page on the web. */
export const isWebAddress = (text: string): boolean =>
  text === '' || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text));
