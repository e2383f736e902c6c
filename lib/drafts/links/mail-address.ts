/** A mail address taken apart, safe to be put into a link. */
export interface MailAddress {
  /** The part before the `@`, as it was written. */
  local: string;
  /** Lower case, ASCII; other scripts as punycode, which RFC 6068 section 2 asks for. */
  domain: string;
}

/** RFC 5321 section 4.5.3.1. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/** `atext` of RFC 5322 without the backquote, letters of all scripts (RFC 6531), and dots. */
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~.-]+$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/**
 * Reads a mail address. Strict on purpose: some mail programs split recipients at a comma or
 * semicolon even after decoding, so an address that holds one could become two people.
 *
 * @param text untrusted text
 * @returns `null` where it is not exactly one plain address
 */
export function readMailAddress(text: string): MailAddress | null {
  const parts = text.trim().split('@');
  const [local, domain] = parts;
  if (parts.length !== 2 || !local || !domain || text.length > LONGEST) return null;
  if (local.length > LONGEST_LOCAL || !LOCAL.test(local) || !DOMAIN.test(domain)) return null;
  const host = URL.parse(`http://${domain}/`)?.hostname;
  return host && HOST.test(host) ? { local, domain: host } : null;
}
