/** Nothing longer is a number. */
const LONGEST = 40;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?/i;

/** A number and what stands behind it. */
function split(text: string): { value: number; unit: string } | null {
  const plain = text.trim().replace('\u2212', '-');
  const digits = plain.length > LONGEST ? null : NUMBER.exec(plain)?.[0];
  if (!digits) return null;
  const unit = plain.slice(digits.length).trim().toLowerCase().replace(/\.$/, '');
  return { value: Number(digits.replace(',', '.')), unit };
}

const MINUTES = /^(?:|m|min|mins|minutes?|minuten?)$/;
const HOURS = /^(?:h|hrs?|hours?|std|stunden?)$/;

/**
 * Minutes: `90`, `90 min`, `1.5 h`, `1:30`, `1 h 30 min`.
 *
 * @returns `null`: no text; `undefined`: not readable
 */
export function minutesIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const both =
    /^(\d{1,3})\s?(?::|h|hrs?|hours?|std\.?)\s?(\d{1,2})(?::\d{2})?\s?(?:m|min|mins|minuten)?\.?$/i.exec(
      text.trim(),
    );
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const amount = split(text);
  if (!amount) return undefined;
  if (HOURS.test(amount.unit)) return amount.value * 60;
  return MINUTES.test(amount.unit) ? amount.value : undefined;
}

/** Hours: `24`, `23,5`, `24 h`. Else as `minutesIn`. */
export function hoursIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = split(text);
  return amount && (amount.unit === '' || HOURS.test(amount.unit)) ? amount.value : undefined;
}

/** A number within its range, both inclusive; outside of it is not readable. */
export const numberIn = (
  value: number | null | undefined,
  least: number,
  most: number,
): number | null | undefined =>
  typeof value === 'number' && !(value >= least && value <= most) ? undefined : value;
