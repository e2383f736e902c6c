import { publicDomains, publicNames } from './public-providers';

/**
 * Mail addresses as far as "is this me?" and "is this a colleague?" need them.
 */

/** What stands between name and country: `yahoo.co.uk`. */
const secondLevel: ReadonlySet<string> = new Set(['co', 'com', 'net', 'org', 'ne']);

/** Trims, lowers and leaves everything else as it is. */
export const lowered = (email: string): string => email.trim().toLowerCase();

/** The part after the last `@`, lower case; empty where there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : lowered(email.slice(at + 1));
}

/** Whether anybody can get an address at this domain. */
export function isPublicProvider(domain: string): boolean {
  const plain = lowered(domain);
  if (publicDomains.has(plain)) return true;
  const [name = '', ...rest] = plain.split('.');
  if (!publicNames.has(name)) return false;
  return rest.length === 1 || (rest.length === 2 && secondLevel.has(rest[0] ?? ''));
}

/**
 * The mailbox behind an address: `Anna+calendar@Example.com` is the mailbox of
 * `anna@example.com`. Gmail ignores dots and has two names for one domain
 * (support.google.com/mail/answer/7436150). Only good for telling one's OWN addresses: for
 * others a plus variant may well be another person.
 */
export function mailbox(email: string): string {
  const plain = lowered(email);
  const at = plain.lastIndexOf('@');
  if (at < 1) return plain;
  let local = plain.slice(0, at);
  let domain = plain.slice(at + 1);
  const plus = local.indexOf('+');
  if (plus > 0) local = local.slice(0, plus);
  if (domain === 'googlemail.com') domain = 'gmail.com';
  if (domain === 'gmail.com') local = local.replaceAll('.', '');
  return `${local}@${domain}`;
}
