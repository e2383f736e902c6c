const MOST_HOURS = 720;

/** A domain as typed, without a leading `@`, lower case. */
export const domainOf = (text: string): string => text.trim().replace(/^@/, '').toLowerCase();

/** Empty, or labels with dots between them. International domains may be typed as they are. */
export const isDomain = (text: string): boolean =>
  text === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text);

/** Whole hours from 0 to 720, or `null`. */
export function hoursOf(text: string): number | null {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value <= MOST_HOURS ? value : null;
}
