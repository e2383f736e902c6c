import { canFill } from './fill';
import type { AllTexts, Form, MailText, Scenario, Tone } from './scenario';
import type { TextTable, TextTableName } from './text-table';

/** Which text is meant. On the phone tone is the voice: there is one spoken text, under `warm`. */
export interface TextPlace {
  table: TextTableName;
  scenario: Scenario;
  form: Form;
  tone: Tone;
}

/** A text the user wrote in place of one of Kept's. */
export interface OwnText extends TextPlace {
  /** Of a mail; empty in the other forms. */
  subject: string;
  body: string;
  /** Fingerprint of the text it was made from: a better one since then is offered, never put in. */
  basedOn: string;
  /** Epoch milliseconds. */
  at: number;
}

/** A text as it stands in a table; a subject only of a mail. */
export interface PlainText {
  subject: string;
  body: string;
}

interface LooseTexts {
  mail: Partial<Record<Tone, MailText>>;
  short?: Partial<Record<Tone, string>>;
  spoken?: string;
}

/** Kept's own text at a place; `null` where the scenario has none of this form and tone. */
export function textAt(
  { texts }: TextTable,
  { scenario, form, tone }: Omit<TextPlace, 'table'>,
): PlainText | null {
  const of = texts[scenario] as LooseTexts;
  if (form === 'mail') return of.mail[tone] ?? null;
  const body = form === 'short' ? of.short?.[tone] : of.spoken;
  return body === undefined ? null : { subject: '', body };
}

/** Tells two texts apart, not more: FNV-1a over 32 bits, twice, as 16 hexadecimal digits. */
export function fingerprint({ subject, body }: PlainText): string {
  const hash = (text: string, seed: number): string => {
    let value = seed;
    for (let at = 0; at < text.length; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    }
    return value.toString(16).padStart(8, '0');
  };
  const whole = `${subject}\n\n${body}`;
  return hash(whole, 0x811c9dc5) + hash(whole, 0x9747b28c);
}

/** Whether two texts stand at one place. */
export const isAt = (a: TextPlace, b: TextPlace): boolean =>
  a.table === b.table && a.scenario === b.scenario && a.form === b.form && a.tone === b.tone;

/**
 * How a text of the user stands to Kept's: `same` it says nothing else, `changed`, or `improved`:
 * Kept's own has changed since it was made from it.
 */
export function standingOf(own: OwnText, table: TextTable): 'same' | 'changed' | 'improved' {
  const now = textAt(table, own);
  if (!now) return 'changed';
  if (now.subject === own.subject && now.body === own.body) return 'same';
  return fingerprint(now) === own.basedOn ? 'changed' : 'improved';
}

/**
 * A table with the user's texts in it. One for a place that is no more is left out, and so is one
 * that cannot be filled: a draft must not fail of it. Of two for one place the newest counts.
 */
export function withOwnTexts(
  name: TextTableName,
  table: TextTable,
  own: readonly OwnText[],
): TextTable {
  const mine = own.filter((one) => one.table === name).toSorted((a, b) => a.at - b.at);
  if (mine.length === 0) return table;
  const texts = structuredClone(table.texts) as Record<Scenario, LooseTexts>;
  for (const { scenario, form, tone, subject, body } of mine) {
    if (!textAt(table, { scenario, form, tone })) continue;
    if (!canFill(subject) || !canFill(body)) continue;
    const of = texts[scenario];
    if (form === 'mail') of.mail[tone] = { subject, body };
    else if (form === 'short') of.short = { ...of.short, [tone]: body };
    else of.spoken = body;
  }
  return { ...table, texts: texts as unknown as AllTexts };
}

/** The user's texts with one more; what stood at its place goes. */
export const withText = (own: readonly OwnText[], text: OwnText): OwnText[] => [
  ...own.filter((one) => !isAt(one, text)),
  text,
];

/** The user's texts without the one at a place: Kept's own stands there again. */
export const withoutText = (own: readonly OwnText[], place: TextPlace): OwnText[] =>
  own.filter((one) => !isAt(one, place));
