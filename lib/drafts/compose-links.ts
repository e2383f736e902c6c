import type { DraftChannel } from './draft';
import type { MailAddress } from './mail-address';

/**
 * Longest link that is opened, in characters of the finished link. Windows has been seen to
 * drop links to mail programs over 2,048 without a word; this leaves room for what a mail
 * program adds.
 */
export const LONGEST_LINK = 1800;

/** What a composer is to be filled with. Lines of `body` are separated by `\n`. */
export interface Letter {
  to: MailAddress | null;
  subject: string;
  body: string;
}

/**
 * `URLSearchParams` writes `+` for a space, which mail programs show as a plus sign, and
 * `encodeURIComponent` throws on half a character.
 */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Gmail's composer in the account `index` of the browser's signed-in accounts. */
function gmailLink({ to, subject, body }: Letter, index: number): string {
  const recipient = to ? `&to=${encode(`${to.local}@${to.domain}`)}` : '';
  const account = `https://mail.google.com/mail/u/${index}/`;
  return `${account}?view=cm&fs=1${recipient}&su=${encode(subject)}&body=${encode(body)}`;
}

/** RFC 6068: the address in the path, line breaks as CR LF, subject and body only. */
function mailtoLink({ to, subject, body }: Letter): string {
  const recipient = to ? `${encode(to.local)}@${to.domain}` : '';
  const lines = encode(body.replaceAll('\n', '\r\n'));
  return `mailto:${recipient}?subject=${encode(subject)}&body=${lines}`;
}

/**
 * The link that opens a composer with the letter in it. Without an address the composer still
 * opens: the user picks the recipient there.
 *
 * @param accountIndex the N of `/u/N/` in the calendar's own address, a whole number from 0 on;
 *   Gmail counts the signed-in accounts the same way
 * @returns `null` where the finished link would be longer than {@link LONGEST_LINK}
 */
export function composeLink(
  channel: Exclude<DraftChannel, 'copy'>,
  letter: Letter,
  accountIndex: number,
): string | null {
  const link = channel === 'gmail' ? gmailLink(letter, accountIndex) : mailtoLink(letter);
  return link.length <= LONGEST_LINK ? link : null;
}
