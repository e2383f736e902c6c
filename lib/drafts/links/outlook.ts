import { encode, type Letter } from './letter';
import { mailtoLink } from './mailto';

/**
 * Hosts of Outlook on the web. The older hosts of work and school accounts lose the way to the
 * composer when they pass the browser on (seen in 2026).
 */
const composers = {
  outlook: 'https://outlook.cloud.microsoft/mail/deeplink/compose',
  outlook_personal: 'https://outlook.live.com/mail/0/deeplink/compose',
} as const;

/** Outlook's composer; the form with a whole mailto link in it is the one that loses no field. */
export const outlookLink = (channel: keyof typeof composers, letter: Letter): string =>
  `${composers[channel]}?mailtouri=${encode(mailtoLink(letter))}`;
