import { type ClientChannel, clientChannels } from '@/lib/appointments/client';
import type { ChoiceReason } from './choice';
import type { MessageName } from './own-scenario';
import type { Tone } from './scenario';

/** Where a draft opens. */
export const draftChannels = clientChannels;
export type DraftChannel = ClientChannel;

/**
 * Why a text is to be copied although it was to be opened: `bad_address` holds a comma or a
 * semicolon, at which mail programs part it into several people.
 */
export type CopyReason = 'too_long' | 'bad_address' | 'no_phone';

/** A finished message, ready to be opened or copied. Nothing is ever sent by Kept. */
export interface Draft {
  scenario: MessageName;
  tone: Tone;
  /** Why the fitting message is this one; unset where the user picked another. */
  reason?: ChoiceReason;
  channel: DraftChannel;
  /** Address of the client, or `null` where none is known. */
  to: string | null;
  /** Of a mail; empty in the other forms. */
  subject: string;
  /** Plain text, lines separated by `\n`. */
  body: string;
  /**
   * The address to open, or `null` when the text is to be copied. That of `phone` is for the user
   * to press once they have read what to say.
   */
  url: string | null;
  /** Why it is to be copied although another channel was asked for. */
  copyBecause?: CopyReason;
  /** What it might say of money is left out: it is copied on the calendar page. */
  withoutMoney?: true;
}
