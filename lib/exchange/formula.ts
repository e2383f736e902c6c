/*
 * A spreadsheet takes a cell for a formula when it begins with one of these signs, some programs
 * also behind spaces or quotes, in full width, or as the mathematical minus. OWASP, "CSV
 * Injection". A leading apostrophe makes it a text again.
 */
const FORMULA =
  /^'*[\t\r\n]|^[\s'"‘’‚‛“”„‟«»‹›`´\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/u;

/** The text as a cell that no spreadsheet takes for a formula. */
export const asPlainCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `asPlainCell` was given. Other texts, apostrophes included, stay as they are. */
export const fromPlainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
