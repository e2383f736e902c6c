/**
 * Mail addresses as far as "is this me?" and "is this a colleague?" need them.
 */

/**
 * Providers that give addresses to anybody: sharing such a domain says nothing about working
 * together. A name alone (`outlook`) stands for all its country domains.
 */
const publicDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'msn.com'],
  ...['web.de', 't-online.de', 'freenet.de', 'arcor.de', 'posteo.de', 'posteo.net', 'mailbox.org'],
  ...['proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.com', 'fastmail.com'],
  ...['online.de', 'email.de', 'magenta.de', 'vodafone.de', 'kabelmail.de', 'mail.de', 'bluewin.ch'],
  ...['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'ukr.net', 'ya.ru', 'mail.com', 'hey.com'],
  ...['qq.com', '163.com', '126.com', 'sina.com', 'naver.com', 'daum.net', 'hanmail.net'],
  ...['orange.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'wanadoo.fr', 'libero.it', 'virgilio.it'],
  ...['tiscali.it', 'alice.it', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'seznam.cz', 'centrum.cz'],
  ...['comcast.net', 'verizon.net', 'att.net', 'btinternet.com', 'sky.com', 'bigpond.com'],
  ...['uol.com.br', 'bol.com.br', 'terra.com.br', 'rediffmail.com', 'zoho.com', 'docomo.ne.jp'],
  ...['telenet.be', 'skynet.be', 'ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'rocketmail.com'],
]);

const publicNames: ReadonlySet<string> = new Set([
  ...['outlook', 'hotmail', 'live', 'yahoo', 'ymail', 'gmx', 'yandex'],
]);

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
