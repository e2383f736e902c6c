import type { AccountRef } from '@/lib/messaging/protocol';
import { type ChoiceInput, isOver } from './choice';
import { chooseScenario, toneFor } from './choose-scenario';
import { formOf } from './channel';
import type { Draft, DraftChannel } from './draft';
import { composeLink } from './links/compose-link';
import { readMailAddress } from './links/mail-address';
import { hasForm, type Scenario, type Tone } from './scenario';
import { type MessageInput, writeMessage } from './write-message';

/** All a draft is written from. */
export interface DraftInput extends Omit<MessageInput, 'scenario' | 'tone' | 'form'> {
  /** Unset: the one that fits the outcome at the slot. */
  scenario?: Scenario;
  /** Unset: the one that fits. A firm one waits until the slot is over. */
  tone?: Tone;
  channel: DraftChannel;
  /** Untrusted; anything but one plain address counts as none. */
  clientEmail: string | null;
  /** The calendar's account; the composer opens in the same one. `null`: the first. */
  account: AccountRef | null;
  /** What the fitting message is chosen from. */
  choice: ChoiceInput;
}

/** The channel asked for, or one for mail where the message is only ever a letter. */
function carrying({ channel, clientEmail }: DraftInput, scenario: Scenario): DraftChannel {
  if (hasForm(scenario, formOf[channel])) return channel;
  return clientEmail === null ? 'copy' : 'mailto';
}

/**
 * Writes a follow-up and the link that opens it. The text is for the user to read and send;
 * nothing is sent from here. The title of the event is never quoted: it is often a note to
 * oneself, and the date says enough.
 *
 * A draft that cannot be opened is handed over for copying, and says why.
 */
export function writeDraft(input: DraftInput): Draft {
  const { slot, now } = input;
  const fits = chooseScenario(input.choice, input.scenario);
  const tone = input.tone ? toneFor(fits.scenario, input.tone, isOver(slot, now)) : fits.tone;
  const channel = carrying(input, fits.scenario);
  const message = writeMessage({ ...input, scenario: fits.scenario, tone, form: formOf[channel] });
  const to = readMailAddress(input.clientEmail ?? '');
  const draft = {
    scenario: message.scenario,
    tone: message.tone,
    ...(input.scenario ? {} : { reason: fits.reason }),
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
