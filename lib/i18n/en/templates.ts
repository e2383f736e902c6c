import type { TextProblem } from '@/lib/drafts/text-checks';
import type { Form } from '@/lib/drafts/scenario';
import type { TextTableName } from '@/lib/drafts/text-table';

/** Texts of the options' section Templates. */
export const templates = {
  choose: 'Message',
  scenario: 'Which message',
  language: 'Language',
  table: { en: 'English', 'de-du': 'German, du', 'de-sie': 'German, Sie' } satisfies Record<
    TextTableName,
    string
  >,
  form: 'As',
  forms: { mail: 'Mail', short: 'Text message', spoken: 'On the phone' } satisfies Record<
    Form,
    string
  >,
  text: 'Text',
  subject: 'Subject',
  body: 'Text',
  bodyHint:
    'Names in double braces are filled in. What stands between {{#name}} and {{/name}} is left out where there is no name.',
  names: 'Names that can be used',
  save: 'Save',
  reset: 'Back to Kept’s text',
  yours: 'This is your text.',
  kepts: 'This is Kept’s text.',
  improved: 'This is your text. Kept’s own has become better since you wrote it.',
  preview: 'How it looks',
  previewAbout: 'For an invented client, Priya Raman.',
  problem: {
    unknown_variable: (name: string) => `“${name}” is not known and would stay empty.`,
    broken: 'A part in braces is not closed. This text cannot be filled in.',
    asks_for_no_appointment: 'This text does not ask for a new appointment.',
    too_long: 'This text is longer than it should be for its form.',
  } satisfies Record<TextProblem['code'], unknown>,
};

export type TemplateTexts = typeof templates;
