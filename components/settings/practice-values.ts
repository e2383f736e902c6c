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
