import Mustache from 'mustache';
import type { ClientLanguage } from '@/lib/appointments/client';
import type { Form } from './scenario';
import { namesIn } from './template-names';
import { switches, variables } from './variables';
import { SHORT_CHARACTERS, SPOKEN_WORDS, SUBJECT_CHARACTERS, wordsIn } from './within-limits';

/** What an editor of texts warns of. None of it keeps a text from being saved. */
export type TextProblem =
  /** Nothing of this name is known: it would stay empty. */
  | { code: 'unknown_variable'; name: string }
  /** A section that is not closed, or closes what was not opened: it cannot be filled. */
  | { code: 'broken' }
  | { code: 'asks_for_no_appointment' }
  /** Too long even with everything left out that can be. */
  | { code: 'too_long' };

const asking: Record<ClientLanguage, RegExp> = {
  en: /\b(?:new|another|next|other) (?:appointment|time|date|day|slot|one)s?\b|\b(?:reschedul|rebook)|\{\{(?:times|timeList|bookingLink)\}\}/i,
  de: /\bneue[rsn]? (?:Termin|Zeit|Datum)|\b(?:andere[nrs]?|nächste[nr]?|weitere[nr]?) (?:Zeit|Tag|Termin|Datum)|\b(?:Ersatz|Folge|Alternativ)termin|\{\{(?:times|timeList|bookingLink)\}\}/i,
};

/** Whether a text speaks of a new appointment. A word of it is enough: only a text without is told of. */
export const asksForAppointment = (text: string, language: ClientLanguage): boolean =>
  asking[language].test(text);

const known: ReadonlySet<string> = new Set([...variables, ...switches]);

/** A text without all that can be left out: its sections, and the names in it. */
const bare = (template: string): string => {
  try {
    return Mustache.render(template, {}, undefined, { escape: String })
      .replace(/\s+/gu, ' ')
      .trim();
  } catch {
    return template;
  }
};

const limits: Record<Form, (text: string) => boolean> = {
  mail: () => true,
  short: (text) => [...text].length <= SHORT_CHARACTERS,
  spoken: (text) => wordsIn(text) <= SPOKEN_WORDS,
};

/**
 * What is worth a warning in a text the user wrote.
 *
 * @param asks the scenario is one that asks for a new appointment
 */
export function checkText(
  { subject = '', body }: { subject?: string; body: string },
  { form, language, asks }: { form: Form; language: ClientLanguage; asks: boolean },
): TextProblem[] {
  const names = [namesIn(subject), namesIn(body)];
  if (names.includes(null)) return [{ code: 'broken' }];
  const unknown = new Set(names.flatMap((list) => list ?? []).filter((name) => !known.has(name)));
  const long = !limits[form](bare(body)) || [...bare(subject)].length > SUBJECT_CHARACTERS;
  return [
    ...[...unknown].map((name) => ({ code: 'unknown_variable' as const, name })),
    ...(asks && !asksForAppointment(body, language)
      ? [{ code: 'asks_for_no_appointment' as const }]
      : []),
    ...(long ? [{ code: 'too_long' as const }] : []),
  ];
}
