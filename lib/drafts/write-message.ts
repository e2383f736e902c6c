import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Locale } from '@/lib/i18n/locale';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { outcomeAt } from './choice';
import type { DraftExtras } from './draft-extras';
import { textAt } from './own-texts';
import { type Form, hasForm, looksAhead, type Scenario, type Tone, traits } from './scenario';
import type { TextTable, TextTableName } from './text-table';
import { textValues, type Variable } from './variables';
import { fillWithin } from './within-limits';

/** Whom a message is for, and how it is told. */
export interface Addressed {
  client: Client;
  practice: Pick<Practice, 'name' | 'address' | 'language'> & {
    /** The notice window that holds here, hours. */
    noticeHours: number;
    /** Lines under a mail; empty: the name. */
    signature?: string;
  };
  /** Language of the interface, used where neither client nor practice has one. */
  locale: Locale;
}

export interface MessageInput extends Addressed {
  scenario: Scenario;
  /** One there is no text for becomes the scenario's usual one. */
  tone: Tone;
  /** One there is no text for becomes a mail. */
  form: Form;
  /** The texts of {@link tableFor} this client. */
  table: TextTable;
  slot: Slot;
  /** Standing outcomes of this client, one per slot, in any order. */
  history: readonly OutcomeFact[];
  extras: DraftExtras;
  /** BCP 47 tag of the browser, for the way dates and times are told. */
  browserLanguage: string;
  /** Epoch milliseconds. */
  now: number;
}

/** A written message. */
export interface Message {
  scenario: Scenario;
  tone: Tone;
  form: Form;
  /** `null` where the form has none. */
  subject: string | null;
  /** Plain text, lines separated by `\n`. */
  body: string;
  /** What was known and had to be left out to keep the message short. */
  dropped: Variable[];
}

/** Language and form of address: the client's, else the practice's, else the interface's. */
function addressing({ client, practice, locale }: Addressed): {
  language: ClientLanguage;
  form: AddressForm;
} {
  return {
    language: client.language ?? practice.language ?? locale,
    form: client.address ?? practice.address,
  };
}

/** The table of texts for a client; English has no form of address. */
export function tableFor(addressed: Addressed): TextTableName {
  const { language, form } = addressing(addressed);
  return language === 'en' ? 'en' : `de-${form}`;
}

/**
 * The text that stands for a wish: a form there is none of becomes a mail, a tone there is none of
 * the usual one. On the phone tone is the voice.
 */
export function textMeant({
  scenario,
  form: asked,
  tone: wished,
}: Pick<MessageInput, 'scenario' | 'form' | 'tone'>): {
  scenario: Scenario;
  form: Form;
  tone: Tone;
} {
  const form = hasForm(scenario, asked) ? asked : 'mail';
  const tones: readonly Tone[] = traits[scenario].tones;
  const tone = form !== 'spoken' && tones.includes(wished) ? wished : traits[scenario].tones[0];
  return { scenario, form, tone };
}

/** Writes a message in the client's language, within the limits of its form. */
export function writeMessage(input: MessageInput): Message {
  const { scenario, form, tone } = textMeant(input);
  const { language, form: address } = addressing(input);
  const text = textAt(input.table, { scenario, form, tone });
  if (!text) throw new Error(`No text: ${scenario} ${form} ${tone}`);
  const outcome = outcomeAt(input.history, input.slot);
  const slot = slotMeant(input.slot, outcome);
  const known = textValues({
    ...input,
    slot,
    tookPlace: outcome?.status === 'showed' || outcome?.status === 'late',
    language,
    form: address,
    phrases: input.table.phrases,
    extras: fittingExtras(input),
  });
  // Nobody looks forward to a date that has begun: without one to come none is named.
  const begun = looksAhead(scenario) && slot.start <= input.now;
  const values = begun ? { ...known, day: null, when: null } : known;
  const { text: body, dropped } = fillWithin(form, text.body, values);
  const subject = form === 'mail' ? fillWithin('subject', text.subject, values).text : null;
  return { scenario, tone, form, subject, body, dropped };
}

/** A deposit moves to a new appointment only where one is asked for. */
function fittingExtras({ scenario, extras }: MessageInput): DraftExtras {
  const { money } = extras;
  if (money?.deposit?.code !== 'carried_over') return extras;
  const asks = traits[scenario].appointment === 'asks';
  return asks ? extras : { ...extras, money: { ...money, deposit: null } };
}

/** A slot that was moved is spoken of by its new date. */
const slotMeant = (slot: Slot, outcome: OutcomeFact | undefined): Slot =>
  outcome?.status === 'rescheduled' && outcome.nextStart !== undefined
    ? {
        ...slot,
        start: outcome.nextStart,
        end: outcome.nextStart + Math.max(0, slot.end - slot.start),
      }
    : slot;
