import Mustache from 'mustache';
import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Locale } from '@/lib/i18n/locale';
import type { Practice } from '@/lib/messaging/practice-protocol';
import type { AccountRef } from '@/lib/messaging/protocol';
import { chooseScenario, outcomeAt } from './choose-scenario';
import { formOf } from './channel';
import type { Draft, DraftChannel, Scenario } from './draft';
import { greetingName } from './greeting-name';
import { composeLink } from './links/compose-link';
import { readMailAddress } from './links/mail-address';
import { noticeWords } from './notice-words';
import { oneLine } from './one-line';
import { slotWords } from './slot-words';
import { templates as deDu } from './templates/de-du';
import { templates as deSie } from './templates/de-sie';
import { templates as en } from './templates/en';
import type { Templates, TextValues } from './templates/template';

/** All a draft is written from. */
export interface DraftInput {
  /** Unset: the one that fits the outcome at the slot. */
  scenario?: Scenario;
  channel: DraftChannel;
  client: Client;
  /** Untrusted; anything but one plain address counts as none. */
  clientEmail: string | null;
  practice: Pick<Practice, 'name' | 'address' | 'language'> & {
    /** The notice window that holds here, hours. */
    noticeHours: number;
  };
  slot: Slot;
  /** Title of the event. Never quoted: it is often a note to oneself, and the date says enough. */
  title: string | null;
  /** The calendar's account; the composer opens in the same one. `null`: the first. */
  account: AccountRef | null;
  /** Language of the interface, used where neither client nor practice has one. */
  locale: Locale;
  /** BCP 47 tag of the browser, for the way dates and times are told. */
  browserLanguage: string;
  /** Epoch milliseconds. */
  now: number;
  /** Standing outcomes of this client, one per slot, in any order. */
  history: readonly OutcomeFact[];
}

/** Texts in one language and form of address; English has no form. */
const templatesFor = (language: ClientLanguage, form: AddressForm): Templates =>
  language === 'en' ? en : form === 'sie' ? deSie : deDu;

/** Plain text into plain text: nothing is escaped, and values are never read as templates. */
const fill = (template: string, values: TextValues): string =>
  Mustache.render(template, values, undefined, { escape: String });

/** What the texts may name of this client, slot and practice. */
function textValues(input: DraftInput, language: ClientLanguage, form: AddressForm): TextValues {
  const { client, practice, slot, history, browserLanguage, now } = input;
  const { given, full } = greetingName(client.name);
  const first = language === 'en' ? (given ?? full) : given;
  const status = outcomeAt(history, slot)?.status;
  const { day, when } = slotWords(slot, language, browserLanguage, now);
  return {
    name: language === 'de' && form === 'sie' ? full : first,
    day,
    // An appointment that took place needs no replacement: only the next date is asked for.
    when: status === 'showed' || status === 'late' ? null : when,
    notice: noticeWords(practice.noticeHours, language),
    me: oneLine(practice.name) || null,
  };
}

/**
 * Writes a follow-up and the link that opens it. The text is for the user to read and send;
 * nothing is sent from here.
 *
 * A draft that cannot be opened is handed over for copying, and says why.
 */
export function writeDraft(input: DraftInput): Draft {
  const { client, practice, channel, slot, history } = input;
  const language = client.language ?? practice.language ?? input.locale;
  const form = client.address ?? practice.address;
  const scenario = input.scenario ?? chooseScenario(history, slot);
  const template = templatesFor(language, form)[scenario];
  const values = textValues(input, language, form);
  const to = readMailAddress(input.clientEmail ?? '');
  const draft = {
    scenario,
    to: to ? `${to.local}@${to.domain}` : null,
    subject: formOf[channel] === 'mail' ? fill(template.subject, values) : '',
    body: fill(template.body, values),
  };
  if (channel === 'copy') return { ...draft, channel, url: null };
  const message = { ...draft, email: input.clientEmail, phone: client.phone ?? null };
  const composed = composeLink(channel, message, input.account?.index ?? 0);
  if ('url' in composed) return { ...draft, channel, url: composed.url };
  return { ...draft, channel: 'copy', url: null, copyBecause: composed.copyBecause };
}
