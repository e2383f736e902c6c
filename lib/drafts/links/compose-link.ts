import type { CopyReason, DraftChannel } from '../draft';
import { gmailLink } from './gmail';
import { readMailAddress } from './mail-address';
import { mailtoLink } from './mailto';
import { outlookLink } from './outlook';
import { readPhone } from './phone-number';
import { smsLink, telLink, whatsAppLink } from './phone-links';

/**
 * Longest link that is opened, in characters of the finished link. Windows has been seen to drop
 * links to other programs over 2,048 without a word; WhatsApp's page hands its own on to such a
 * program. Gmail's server was seen to refuse from about 6,400 on, Outlook's from 31,000, of which
 * some is the browser's own.
 */
export const longestLink: Readonly<Record<Exclude<DraftChannel, 'copy'>, number>> = {
  gmail: 6000,
  outlook: 8000,
  outlook_personal: 8000,
  mailto: 1800,
  sms: 1800,
  whatsapp: 1800,
  phone: 1800,
};

/** What is put into a link. Lines of `body` are separated by `\n`. */
export interface Message {
  /** Untrusted; anything but one plain address counts as none. */
  email: string | null;
  /** Untrusted; as stored. */
  phone: string | null;
  subject: string;
  body: string;
}

export type Composed = { url: string } | { copyBecause: CopyReason };

const SEPARATOR = /[,;]/;

/**
 * The link that opens a composer with the message in it. Without an address a mail still opens: the
 * user picks the recipient there.
 *
 * @param accountIndex the N of `/u/N/` in the calendar's own address, a whole number from 0 on;
 *   Gmail counts the signed-in accounts the same way
 */
export function composeLink(
  channel: Exclude<DraftChannel, 'copy'>,
  message: Message,
  accountIndex: number,
): Composed {
  const url = linkOf(channel, message, accountIndex);
  if (typeof url !== 'string') return url;
  return url.length <= longestLink[channel] ? { url } : { copyBecause: 'too_long' };
}

function linkOf(
  channel: Exclude<DraftChannel, 'copy'>,
  { email, phone, subject, body }: Message,
  accountIndex: number,
): string | { copyBecause: CopyReason } {
  if (channel === 'sms' || channel === 'whatsapp' || channel === 'phone') {
    const number = readPhone(phone ?? '');
    if (number === null) return { copyBecause: 'no_phone' };
    if (channel === 'phone') return telLink(number);
    return channel === 'sms' ? smsLink(number, body) : whatsAppLink(number, body);
  }
  if (SEPARATOR.test(email ?? '')) return { copyBecause: 'bad_address' };
  const letter = { to: readMailAddress(email ?? ''), subject, body };
  if (channel === 'gmail') return gmailLink(letter, accountIndex);
  return channel === 'mailto' ? mailtoLink(letter) : outlookLink(channel, letter);
}
