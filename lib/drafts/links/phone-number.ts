/** Longest text in which a number is looked for: one with brackets, blanks and words around it. */
const LONGEST = 60;
/** The zero that is dialled within a country alone: "+49 (0)171". */
const TRUNK_ZERO = /\(0\)/g;
const BETWEEN = /[\s().\-/\u2010-\u2015]+/g;
/** E.164: up to fifteen digits, none of the country codes begins with a zero. */
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A stored phone number as E.164. Numbers without the code of their country cannot be understood
 * here, where there is no table of all countries; where the number is entered there is one.
 *
 * @param text untrusted
 * @returns `null` where it is no international number
 */
export function readPhone(text: string): string | null {
  if (text.length > LONGEST) return null;
  const number = text
    .trim()
    .replace(/^tel:/i, '')
    .replace(TRUNK_ZERO, '')
    .replace(BETWEEN, '')
    .replace(/^00/, '+');
  return E164.test(number) ? number : null;
}
