import { fill } from './fill';
import type { Form } from './scenario';
import type { TextValues, Variable } from './variables';

/** Longest subject, in characters: what mail programs show of one. */
export const SUBJECT_CHARACTERS = 70;
/** Words of a mail, greeting and signature included. */
export const MAIL_WORDS = { fewest: 40, most: 160 };
/** Two text messages of 160. */
export const SHORT_CHARACTERS = 320;
/** Half a minute on voicemail. */
export const SPOKEN_WORDS = 60;

export const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** What a subject, or a text of each form, must not be longer than. */
const fits: Record<Form | 'subject', (text: string) => boolean> = {
  subject: (text) => [...text].length <= SUBJECT_CHARACTERS,
  mail: (text) => wordsIn(text) <= MAIL_WORDS.most,
  short: (text) => [...text].length <= SHORT_CHARACTERS,
  spoken: (text) => wordsIn(text) <= SPOKEN_WORDS,
};

/** What is left out first where a text is too long; a sentence is never cut. */
const dispensable: readonly (readonly Variable[])[] = [
  ['policy'],
  ['rules'],
  ['times', 'timeList'],
  ['bookingLink'],
  ['referral'],
  ['openWork', 'openWorkBy'],
  ['needed', 'neededBy'],
  ['pattern'],
  ['deposit'],
  ['waiver'],
  ['fee'],
  ['deadline'],
  ['joinLink'],
  ['depositAmount'],
  ['signature', 'me'],
  ['day', 'when'],
  ['limit'],
  ['name'],
];

/** A filled text, and what had to be left out of it. */
export interface Fitted {
  text: string;
  dropped: Variable[];
}

/** The first lines of a text, each time one less, at last a single one. */
function fewerLines(text: string | null): string[] {
  const lines = text?.split('\n') ?? [];
  return lines.slice(1).map((_, gone) => lines.slice(0, -1 - gone).join('\n'));
}

/** Fills a text within the limit of its form. */
export function fillWithin(form: Form | 'subject', template: string, values: TextValues): Fitted {
  const left = { ...values };
  let text = fill(template, left);
  const dropped: Variable[] = [];
  // Rules go one by one, from the last.
  for (const some of fewerLines(values.rules)) {
    if (fits[form](text)) break;
    const shorter = fill(template, { ...left, rules: some });
    if (shorter === text) break;
    left.rules = some;
    text = shorter;
    if (!dropped.includes('rules')) dropped.push('rules');
  }
  for (const group of dispensable) {
    if (fits[form](text)) break;
    const known = group.filter((variable) => left[variable] !== null);
    if (known.length === 0) continue;
    for (const variable of known) left[variable] = null;
    const shorter = fill(template, left);
    const news = known.filter((variable) => !dropped.includes(variable));
    if (shorter !== text) dropped.push(...news);
    text = shorter;
  }
  return { text, dropped };
}
