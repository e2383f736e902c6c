import type { MailAddress } from './mail-address';

/** What a composer is to be filled with. Lines of `body` are separated by `\n`. */
export interface Letter {
  to: MailAddress | null;
  subject: string;
  body: string;
}

/**
 * Text as part of a link. `URLSearchParams` writes `+` for a space, which mail programs show as a
 * plus sign, and `encodeURIComponent` throws on half a character.
 */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
