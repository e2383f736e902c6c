import { type ClientChannel, clientChannels } from '@/lib/appointments/client';

/** Which message. First and repeated no-show are never the same text. */
export const scenarios = ['no_show_first', 'no_show_repeated', 'late_cancel', 'new_time'] as const;
export type Scenario = (typeof scenarios)[number];

/** Where a draft opens. */
export const draftChannels = clientChannels;
export type DraftChannel = ClientChannel;

/** A finished message, ready to be opened or copied. Nothing is ever sent by Kept. */
export interface Draft {
  scenario: Scenario;
  channel: DraftChannel;
  /** Address of the client, or `null` where none is known. */
  to: string | null;
  subject: string;
  /** Plain text, lines separated by `\n`. */
  body: string;
  /** The address to open, or `null` when the text is to be copied. */
  url: string | null;
  /** Why it is to be copied although another channel was asked for. */
  copyBecause?: 'too_long';
}
