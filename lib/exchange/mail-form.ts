import { lowered } from '@/lib/appointments/addresses';

/** RFC 5321 section 4.5.3.1. */
const LONGEST = 254;
const FORM =
  /^[^\s\p{Cc}@<>()[\],;:\\"]+@[^\s\p{Cc}@<>()[\],;:\\"]+\.[^\s\p{Cc}@<>()[\],;:\\".]{2,}$/u;

/**
 * The address in a field of an address book or a table: also `Anna <anna@example.com>` and
 * `mailto:anna@example.com`.
 *
 * @returns lower case; `null` where it is not exactly one address, such as Exchange's own kind
 */
export function mailIn(text: string): string | null {
  if (text.length > 2 * LONGEST) return null;
  const inner = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text;
  const email = lowered(inner.trim().replace(/^mailto:/i, ''));
  return email.length <= LONGEST && FORM.test(email) ? email : null;
}
