import type { OwnMoment } from '@/lib/drafts/own-scenario';
import type { ScenarioGroup } from '@/lib/drafts/scenario-groups';
import type { Form } from '@/lib/drafts/scenario';
import type { TextProblem } from '@/lib/drafts/text-checks';
import type { TextTableName } from '@/lib/drafts/text-table';
import type { Variable } from '@/lib/drafts/variables';

/** Texts of the options' section Templates. */
export const templates = {
  choose: 'Message',
  scenario: 'Which message',
  scenarioHint: 'With • there is a text of yours in it.',
  groups: {
    waiting: 'While you wait',
    no_show: 'After a no-show',
    cancelled: 'After a cancellation',
    my_side: 'On my side',
    before: 'Before an appointment',
    anytime: 'At any time',
    ending: 'At the end',
  } satisfies Record<ScenarioGroup, string>,
  own: 'My own messages',
  language: 'Language',
  table: { en: 'English', 'de-du': 'German, du', 'de-sie': 'German, Sie' } satisfies Record<
    TextTableName,
    string
  >,
  notWritten: (name: string) => `${name} (empty)`,
  form: 'As',
  forms: { mail: 'Mail', short: 'Text message', spoken: 'On the phone' } satisfies Record<
    Form,
    string
  >,
  add: 'New message',
  duplicate: 'Duplicate',
  full: (count: number) => `${count} messages of your own are as many as there can be.`,
  newName: 'New message',
  copyOf: (name: string) => `${name} (mine)`,

  about: 'About this message',
  name: 'Name',
  nameHint: 'For you alone, in menus.',
  nameEmpty: 'A message needs a name.',
  nameTaken: 'Another message has this name.',
  moment: 'When it is offered',
  moments: {
    before: 'Before an appointment',
    kept: 'After a kept appointment',
    no_show: 'After a no-show',
    cancelled: 'After a cancellation',
    anytime: 'At any time',
  } satisfies Record<OwnMoment, string>,
  onPage: 'Offer it in the calendar, too',
  onPageHint:
    'Its name then stands in a menu on Google’s page. Better off for what is about money or a goodbye.',
  remove: 'Delete this message',

  text: 'Text',
  subject: 'Subject',
  body: 'Text',
  bodyHint:
    'Names in double braces are filled in. What stands between {{#name}} and {{/name}} is left out where there is no name.',
  bodyEmpty: 'An empty text is not kept: what stood here stays.',
  ownEmpty: 'Nothing is written yet.',
  ownNowhere: 'Nothing is written yet, so no menu offers this message.',
  insteadForm: 'Nothing is written here. Another form of this message is used.',
  insteadTable: (table: string) =>
    `Nothing is written here. Clients of this language get the text in ${table}.`,
  kepts: 'Kept’s text. Once you change it, it is yours.',
  yours: 'Your text.',
  reset: 'Back to Kept’s text',
  names: 'Names that can be used',
  insert: (name: string) => `Insert ${name}`,
  variables: {
    name: 'first name; first and family name with Sie',
    me: 'your name',
    signature: 'your signature',
    day: 'day of the appointment',
    when: 'day and time of the appointment',
    times: 'free times, in a sentence',
    timeList: 'free times, as a list',
    bookingLink: 'your booking link',
    notice: 'your notice window',
    policy: 'the sentence about your notice window',
    rules: 'your rules, one a line',
    limit: 'until when you wait',
    deadline: 'until when you ask for an answer',
    fee: 'the sentence about a fee',
    waiver: 'the sentence about a fee you waive',
    deposit: 'what becomes of the deposit',
    depositAmount: 'the deposit you ask for',
    needed: 'what the appointment was for',
    neededBy: 'until when that is needed',
    joinLink: 'link to an online session',
    pattern: 'how many were missed, as a sentence',
    openWork: 'work still to be finished',
    openWorkBy: 'until when that is finished',
    referral: 'who could go on',
  } satisfies Record<Variable, string>,

  improved: {
    title: 'Kept’s own text has become better.',
    text: 'Yours was made from an earlier one and stays as it is.',
    compare: 'Compare',
    hide: 'Hide it',
    now: 'Kept’s text now',
    use: 'Use Kept’s text',
    keep: 'Keep mine',
  },
  improvedElsewhere: 'Kept has a better text now where you wrote your own:',

  preview: 'How it reads',
  example: 'For Priya Raman, an example.',
  someClient: 'For a client of mine',
  backToExample: 'Back to the example',
  previewAbout: (when: string) => `About the appointment on ${when}.`,
  otherText: (name: string, table: string) =>
    `Messages to ${name} are in ${table}: this is that text.`,
  showOther: 'Go to that text',
  softer: 'A firm text waits until the appointment is over. Until then this one is written.',
  noSlot: (name: string) =>
    `No appointment with ${name} is known yet, so there is nothing to fill in.`,
  noClient: 'This client is not there any more.',
  noSubject: 'No subject',
  previewFailed: 'The text could not be filled in just now.',
  tablesFailed: 'Kept’s texts could not be read. Nothing of yours is lost.',
  problem: {
    unknown_variable: (name: string) => `“${name}” is not known and would stay empty.`,
    broken: 'A part in braces is not closed. Until it is, drafts do without this text.',
    asks_for_no_appointment: 'This text does not ask for a new appointment.',
    too_long: 'This text is longer than it should be for its form.',
  } satisfies Record<TextProblem['code'], unknown>,
};

export type TemplateTexts = typeof templates;
