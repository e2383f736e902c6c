/** A domain as typed, without a leading `@`, lower case. */
export const domainOf = (text: string): string => text.trim().replace(/^@/, '').toLowerCase();

/** Empty, or labels with dots between them. International domains may be typed as they are. */
export const isDomain = (text: string): boolean =>
  text === '' || /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text);
