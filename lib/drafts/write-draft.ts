import type { AccountRef } from '@/lib/messaging/protocol';
import { type ChoiceInput, type ChoiceReason, isOver } from './choice';
import { chooseScenario, toneFor } from './choose-scenario';
import { formOf } from './channel';
import type { Draft, DraftChannel } from './draft';
import { composeLink } from './links/compose-link';
import { readMailAddress } from './links/mail-address';
import type { Tone } from './scenario';
import { type MessageInput, type Template, templateOf, writeMessage } from './write-message';

/** All a draft is written from. */
export interface DraftInput extends Omit<MessageInput, 'scenario' | 'tone' | 'form'> {
  /** Unset: the one that fits the outcome at the slot. */
  scenario?: MessageInput['scenario'];
  /** Unset: the one that fits. A firm one waits until the slot is over. */
  tone?: Tone;
  channel: DraftChannel;
  /** What the practice uses; unset: unknown. */
  usual?: DraftChannel;
  /** Untrusted; anything but one plain address counts as none. */
  clientEmail: string | null;
  /** The calendar's account; the composer opens in the same one. `null`: the first. */
  account: AccountRef | null;
  /** What the fitting message is chosen from. */
  choice: ChoiceInput;
}

/** What decides which text a draft has. */
export type PlanInput = Pick<
  DraftInput,
  | 'choice'
  | 'scenario'
  | 'tone'
  | 'channel'
  | 'usual'
  | 'clientEmail'
  | 'table'
  | 'client'
  | 'practice'
  | 'locale'
>;

/** Which text a draft has, and where it opens. */
export interface DraftPlan {
  scenario: MessageInput['scenario'];
  text: Template;
  channel: DraftChannel;
  /** Why the fitting message is this one. */
  reason: ChoiceReason;
}

/**
 * The channel asked for; where the message is only ever a letter, the one the practice writes its
 * mail in.
 */
function carrying({ channel, usual, clientEmail }: PlanInput, { form }: Template): DraftChannel {
  if (form !== 'mail' || formOf[channel] === 'mail') return channel;
  if (clientEmail === null) return 'copy';
  return usual && formOf[usual] === 'mail' ? usual : 'mailto';
}

/** Decides which text a draft has; what it names need only be looked up after that. */
export function planDraft(input: PlanInput): DraftPlan {
  const { slot, now } = input.choice;
  const wished = input.scenario;
  const fits = chooseScenario(input.choice, typeof wished === 'object' ? undefined : wished);
  const tone = input.tone ? toneFor(fits.scenario, input.tone, isOver(slot, now)) : fits.tone;
  const scenario = wished ?? fits.scenario;
  const text = templateOf({ ...input, scenario, form: formOf[input.channel], tone });
  return { scenario, text, channel: carrying(input, text), reason: fits.reason };
}

/**
 * Writes a follow-up and the link that opens it. The text is for the user to read and send;
 * nothing is sent from here. The title of the event is never quoted: it is often a note to
 * oneself, and the date says enough.
 *
 * A draft that cannot be opened is handed over for copying, and says why.
 */
export function writeDraft(input: DraftInput): Draft {
  const { scenario, text, channel, reason } = planDraft(input);
  const message = writeMessage({ ...input, scenario, form: text.form, tone: text.tone });
  const to = readMailAddress(input.clientEmail ?? '');
  const draft = {
    scenario: message.scenario,
    tone: message.tone,
    ...(input.scenario ? {} : { reason }),
    to: to ? `${to.local}@${to.domain}` : null,
    subject: message.subject ?? '',
    body: message.body,
  };
  if (channel === 'copy') return { ...draft, channel, url: null };
  const letter = { ...draft, email: input.clientEmail, phone: input.client.phone ?? null };
  const composed = composeLink(channel, letter, input.account?.index ?? 0);
  if ('url' in composed) return { ...draft, channel, url: composed.url };
  return { ...draft, channel: 'copy', url: null, copyBecause: composed.copyBecause };
}
