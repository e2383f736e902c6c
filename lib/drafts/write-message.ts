import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Locale } from '@/lib/i18n/locale';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { outcomeAt } from './choice';
import type { DraftExtras } from './draft-extras';
import { fittingExtras } from './fitting-extras';
import { isAhead, type MessageName, type OwnScenario } from './own-scenario';
import { type PlainText, textAt } from './own-texts';
import { ownText, tableOfOwn } from './own-written';
import { type Form, hasForm, type Scenario, type Tone, traits } from './scenario';
import { asksForAppointment } from './text-checks';
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
  /** One of Kept's, or of the user's own. */
  scenario: Scenario | OwnScenario;
  /** One there is no text for becomes the scenario's usual one. */
  tone: Tone;
  /** One there is no text for becomes a mail, or where there is none, what there is. */
  form: Form;
  /** The texts of {@link tableFor} this client and scenario. */
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
  scenario: MessageName;
  tone: Tone;
  form: Form;
  /** `null` where the form has none. */
  subject: string | null;
  /** Plain text, lines separated by `\n`. */
  body: string;
  /** What was known and had to be left out to keep the message short. */
  dropped: Variable[];
}

/**
 * The table of texts for a client: their language and form of address, else the practice's, else the
 * interface's. English has no form of address. A scenario of the user's own that is not written in
 * it is told in the nearest there is, dates and greeting included.
 */
export function tableFor(
  {
    client,
    practice,
    locale,
  }: Pick<Addressed, 'client' | 'locale'> & { practice: Pick<Practice, 'address' | 'language'> },
  scenario?: MessageInput['scenario'],
): TextTableName {
  const language = client.language ?? practice.language ?? locale;
  const wanted = language === 'en' ? 'en' : (`de-${client.address ?? practice.address}` as const);
  return typeof scenario === 'object' ? (tableOfOwn(scenario, wanted) ?? wanted) : wanted;
}

const languageOf = (table: TextTableName): ClientLanguage => (table === 'en' ? 'en' : 'de');
const formOfAddress = (table: TextTableName): AddressForm => (table === 'de-sie' ? 'sie' : 'du');

interface Meant {
  scenario: Scenario;
  form: Form;
  tone: Tone;
}

/**
 * The text that stands for a wish: a form there is none of becomes a mail, a tone there is none of
 * the usual one. On the phone tone is the voice.
 */
export function textMeant({ scenario, form: asked, tone: wished }: Meant): Meant {
  const form = hasForm(scenario, asked) ? asked : 'mail';
  const tones: readonly Tone[] = traits[scenario].tones;
  const tone = form !== 'spoken' && tones.includes(wished) ? wished : traits[scenario].tones[0];
  return { scenario, form, tone };
}

/** A text before it is filled, and which one it is. */
export type Template = Pick<Message, 'scenario' | 'form' | 'tone'> & PlainText;

/** The text a message is written from. */
export function templateOf(
  input: Pick<MessageInput, 'scenario' | 'form' | 'tone' | 'table' | keyof Addressed>,
): Template {
  const { scenario, form, tone } = input;
  if (typeof scenario === 'object') {
    const text = ownText(scenario, tableFor(input, scenario), form);
    return { scenario: scenario.id, tone: 'warm', ...text };
  }
  const meant = textMeant({ scenario, form, tone });
  const text = textAt(input.table, meant);
  if (!text) throw new Error(`No text: ${meant.scenario} ${meant.form} ${meant.tone}`);
  return { ...meant, subject: text.subject, body: text.body };
}

/** Writes a message in the client's language, within the limits of its form. */
export function writeMessage(input: MessageInput): Message {
  const { subject, body, ...told } = templateOf(input);
  const name = tableFor(input, input.scenario);
  const language = languageOf(name);
  const outcome = outcomeAt(input.history, input.slot);
  const slot = slotMeant(input.slot, outcome);
  const known = textValues({
    ...input,
    slot,
    tookPlace: outcome?.status === 'showed' || outcome?.status === 'late',
    language,
    form: formOfAddress(name),
    phrases: input.table.phrases,
    extras: fittingExtras(input.extras, input.scenario, asksForOne(input.scenario, body, language)),
  });
  // Nobody looks forward to a date that has begun: without one to come none is named.
  const begun = isAhead(input.scenario) && slot.start <= input.now;
  const values = begun ? { ...known, day: null, when: null } : known;
  const { text, dropped } = fillWithin(told.form, body, values);
  const headed = told.form === 'mail' ? fillWithin('subject', subject, values).text : null;
  return { ...told, subject: headed, body: text, dropped };
}

/** Whether a message asks for a new appointment; of the user's own their words tell. */
const asksForOne = (
  scenario: MessageInput['scenario'],
  body: string,
  language: ClientLanguage,
): boolean =>
  typeof scenario === 'object'
    ? asksForAppointment(body, language)
    : traits[scenario].appointment === 'asks';

/** A slot that was moved is spoken of by its new date. */
const slotMeant = (slot: Slot, outcome: OutcomeFact | undefined): Slot =>
  outcome?.status === 'rescheduled' && outcome.nextStart !== undefined
    ? {
        ...slot,
        start: outcome.nextStart,
        end: outcome.nextStart + Math.max(0, slot.end - slot.start),
      }
    : slot;
