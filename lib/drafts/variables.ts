import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { DraftExtras } from './draft-extras';
import { fill } from './fill';
import { cleanLines, cleanLink } from './foreign-text';
import { greetingName } from './greeting-name';
import { moneySentences } from './money-sentences';
import { moneyWords } from './money';
import { noticeWords } from './notice-words';
import { oneLine } from './one-line';
import { patternOf } from './pattern-facts';
import {
  dateWords,
  isInstant,
  knownZone,
  slotWords,
  tellingTag,
  type Telling,
  timeWords,
} from './slot-words';
import type { Phrases } from './text-table';
import { offeredTimes } from './offered-times';

/** What a text may name. Without a value its section is left out, and the sentence still stands. */
export const variables = [
  'name',
  'me',
  'signature',
  'day',
  'when',
  'times',
  'timeList',
  'bookingLink',
  'notice',
  'policy',
  'rules',
  'limit',
  'deadline',
  'fee',
  'waiver',
  'deposit',
  'depositAmount',
  'needed',
  'neededBy',
  'joinLink',
  'pattern',
  'openWork',
  'openWorkBy',
  'referral',
] as const;
export type Variable = (typeof variables)[number];

/** Sections that only turn words on and off. */
export const switches = ['past', 'withCamera', 'withoutCamera', 'anyCamera'] as const;
export type Switch = (typeof switches)[number];

export type TextValues = Record<Variable, string | null> & Record<Switch, boolean>;

export interface ValuesInput {
  client: Pick<Client, 'name'>;
  /** `signature`: lines under a mail; unset: the name. */
  practice: { name: string; noticeHours: number; signature?: string };
  slot: Slot;
  /** Standing outcomes of this client, one per slot, in any order. */
  history: readonly OutcomeFact[];
  /** The appointment took place: there is nothing to name in its stead. */
  tookPlace: boolean;
  language: ClientLanguage;
  form: AddressForm;
  /** BCP 47 tag of the browser, for the way dates and times are told. */
  browserLanguage: string;
  phrases: Phrases;
  extras: DraftExtras;
  /** Epoch milliseconds. */
  now: number;
}

/** Characters; a tier or two are told in half as many. */
const LONGEST_RULE = 400;
/** Minutes; the usual quarter of an hour. */
const USUAL_WAIT = 15;

/** All that the texts may name of this client, slot and practice. */
export function textValues(input: ValuesInput): TextValues {
  const { practice, slot, language, phrases, extras, now } = input;
  const telling: Telling = {
    language,
    tag: tellingTag(language, input.browserLanguage),
    zone: knownZone(extras.zone),
    yourTime: phrases.yourTime,
    now,
  };
  const { day, when } = slotWords(slot, telling);
  const notice = noticeWords(practice.noticeHours, language);
  // A calendar day is the same for everybody: it is told where it belongs, not where it is read.
  const dayIn = (zone: string | null, at: number | null | undefined) =>
    isInstant(at) ? dateWords(at, { ...telling, zone }) : null;
  const slotZone = knownZone(extras.slotZone);
  const { at: deadline, ofDeposit } = extras.deadline ?? {};
  const wait = slot.start + (extras.waitMinutes ?? USUAL_WAIT) * 60_000;
  // Nobody waits beyond the end, as far as it is known.
  const limit = slot.end > slot.start ? Math.min(wait, slot.end) : wait;
  const stillWaiting = !slot.allDay && isInstant(limit) && limit > now;
  const me = oneLine(practice.name) || null;
  return {
    name: nameFor(input),
    me,
    signature: cleanLines(practice.signature) ?? me,
    day,
    when: input.tookPlace ? null : when,
    ...offeredTimes(extras.freeTimes ?? [], telling),
    bookingLink: cleanLink(extras.bookingLink),
    notice,
    policy: notice && fill(phrases.policy, { notice }),
    rules: extras.rules?.map((rule) => oneLine(rule, LONGEST_RULE)).join('\n') || null,
    limit: stillWaiting ? timeWords(limit, telling) : null,
    deadline: dayIn(ofDeposit ? slotZone : telling.zone, deadline),
    ...moneySentences(extras.money ?? null, phrases, { ...telling, zone: slotZone }),
    depositAmount: moneyWords(extras.depositAmount ?? null, telling.tag),
    needed: cleanLines(extras.needed, 1),
    neededBy: dayIn(null, extras.neededBy),
    joinLink: cleanLink(extras.joinLink),
    pattern: patternOf(input.history, phrases, now),
    openWork: cleanLines(extras.openWork, 1),
    openWorkBy: dayIn(null, extras.openWorkBy),
    referral: cleanLines(extras.referral, 1),
    past: slot.start <= now,
    withCamera: extras.camera === 'with',
    withoutCamera: extras.camera === 'without',
    anyCamera: extras.camera === undefined,
  };
}

/** First name; in the polite German form first and family name, which guesses nobody's gender. */
function nameFor({ client, language, form }: ValuesInput): string | null {
  const { given, full } = greetingName(client.name);
  if (language === 'de') return form === 'sie' ? full : given;
  return given ?? full;
}
