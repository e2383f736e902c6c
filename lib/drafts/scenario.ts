/** How a message sounds, where it makes a difference. Firm is clear about the limit, and kind. */
export const tones = ['warm', 'neutral', 'firm'] as const;
export type Tone = (typeof tones)[number];

/** What a message is written for: a mail, a text message, or a call that reaches voicemail. */
export const forms = ['mail', 'short', 'spoken'] as const;
export type Form = (typeof forms)[number];

interface Traits {
  /**
   * The tones there are a text for, the usual one first. A single one: tone makes no difference
   * here, because the message is only ever meant kindly, or only states what is needed.
   */
  tones: readonly [Tone, ...Tone[]];
  forms: readonly ['mail', ...Form[]];
  /**
   * Whether it `asks` for a new appointment and offers times, `leaves` it open as a way out of
   * the one that stands, or asks for `none` because it says goodbye.
   */
  appointment: 'asks' | 'leaves' | 'none';
}

const everyForm = ['mail', 'short', 'spoken'] as const;
/** What has a link in it is no use on the phone. */
const written = ['mail', 'short'] as const;
/** Money, terms and a goodbye read cold in two lines, and are no matter for voicemail. */
const letter = ['mail'] as const;

const warm = ['warm'] as const;
/** A firm text is never written before the slot is over; these are for the time before. */
const gentle = ['warm', 'neutral'] as const;
const everyTone = ['warm', 'neutral', 'firm'] as const;

/** Every message Kept can write, in the order of a client's way: see peers-and-practice, 4.1. */
export const traits = {
  // While the client is awaited
  nudge_waiting: { tones: warm, forms: everyForm, appointment: 'leaves' },
  // After a no-show
  no_show_first: { tones: everyTone, forms: everyForm, appointment: 'asks' },
  no_show_repeated: { tones: everyTone, forms: everyForm, appointment: 'asks' },
  no_show_reliable: { tones: warm, forms: everyForm, appointment: 'asks' },
  second_nudge: { tones: everyTone, forms: everyForm, appointment: 'asks' },
  // After a cancellation
  late_cancel_can_you: { tones: gentle, forms: everyForm, appointment: 'asks' },
  late_cancel_new_time: { tones: everyTone, forms: everyForm, appointment: 'asks' },
  cancelled_in_time_new_time: { tones: warm, forms: everyForm, appointment: 'asks' },
  emergency: { tones: warm, forms: everyForm, appointment: 'leaves' },
  // What was on my side
  my_mistake_late: { tones: warm, forms: everyForm, appointment: 'asks' },
  my_mistake_absent: { tones: warm, forms: everyForm, appointment: 'asks' },
  my_mistake_cancelled: { tones: warm, forms: everyForm, appointment: 'asks' },
  // Before an appointment
  reminder: { tones: warm, forms: everyForm, appointment: 'leaves' },
  preparation: { tones: warm, forms: written, appointment: 'leaves' },
  confirmation_request: { tones: gentle, forms: everyForm, appointment: 'leaves' },
  deposit_request: { tones: everyTone, forms: written, appointment: 'asks' },
  // At any time
  new_time: { tones: warm, forms: everyForm, appointment: 'asks' },
  availability_question: { tones: warm, forms: everyForm, appointment: 'asks' },
  offer_remote: { tones: warm, forms: everyForm, appointment: 'asks' },
  talk_pattern: { tones: everyTone, forms: everyForm, appointment: 'asks' },
  satisfaction: { tones: warm, forms: everyForm, appointment: 'asks' },
  affordability: { tones: warm, forms: letter, appointment: 'asks' },
  terms_review: { tones: warm, forms: letter, appointment: 'asks' },
  policy_announcement: { tones: everyTone, forms: letter, appointment: 'leaves' },
  // At the end
  close_file: { tones: warm, forms: letter, appointment: 'leaves' },
  let_go_pattern: { tones: warm, forms: letter, appointment: 'none' },
  let_go_fit: { tones: warm, forms: letter, appointment: 'none' },
} as const satisfies Record<string, Traits>;

export type Scenario = keyof typeof traits;
export const scenarios = Object.keys(traits) as readonly Scenario[];

type ToneOf<S extends Scenario> = (typeof traits)[S]['tones'][number];
type FormOf<S extends Scenario> = (typeof traits)[S]['forms'][number];

/** Mustache texts with sections; lines separated by `\n`. */
export interface MailText {
  subject: string;
  body: string;
}

/** The texts of one scenario. On the phone tone is the voice: there is one spoken text at most. */
export type ScenarioTexts<S extends Scenario = Scenario> = {
  mail: Record<ToneOf<S>, MailText>;
} & ('short' extends FormOf<S> ? { short: Record<ToneOf<S>, string> } : unknown) &
  ('spoken' extends FormOf<S> ? { spoken: string } : unknown);

/** The texts of all scenarios: one that is missing is an error of the compiler. */
export type AllTexts = { [S in Scenario]: ScenarioTexts<S> };

/**
 * The tones in which a message may be written now, the usual one first. Firm ones wait until the
 * slot is over: a message that reaches somebody who is on the way must not be one of them.
 *
 * @param over the slot the message is about has ended
 */
export const tonesNow = (scenario: Scenario, over: boolean): readonly Tone[] =>
  traits[scenario].tones.filter((tone) => over || tone !== 'firm');

const ahead: ReadonlySet<string> = new Set<Scenario>([
  'reminder',
  'preparation',
  'confirmation_request',
]);

/** Whether a message speaks of an appointment that is still to come. */
export const looksAhead = (scenario: string): boolean => ahead.has(scenario);

const notForPage: ReadonlySet<Scenario> = new Set([
  'confirmation_request',
  'deposit_request',
  'talk_pattern',
  'affordability',
  'terms_review',
  'policy_announcement',
  'close_file',
  'let_go_pattern',
  'let_go_fit',
]);

/**
 * Whether a message may be named on the calendar page. What tells of money, of steps or of a
 * goodbye may not: it is written in Kept's own pages.
 */
export const isForPage = (scenario: Scenario): boolean => !notForPage.has(scenario);

/** Whether there is a text of this form. */
export const hasForm = (scenario: Scenario, form: Form): boolean =>
  (traits[scenario].forms as readonly Form[]).includes(form);
