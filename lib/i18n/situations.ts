import { type Situation, type SituationDraft, situationSteps } from '@/lib/policy/situations';
import type { Terms } from '@/lib/policy/terms';
import { situationWords as de } from './de/situations';
import { situationWords as en, type StepWords } from './en/situations';
import type { Locale } from './locale';

/** A step as it is read, with the message it writes, if it writes one. */
export interface SituationStepText {
  code: string;
  what: string;
  why: string;
  draft?: SituationDraft;
}

/** The first line, before anything is done. */
export const breathText = (locale: Locale): string => (locale === 'de' ? de : en).breath;

/** What a situation is called, and its steps in order, with the user's own rules in them. */
export function situationText(
  situation: Situation,
  terms: Terms,
  locale: Locale,
): { name: string; steps: SituationStepText[] } {
  const { name, steps } = (locale === 'de' ? de : en)[situation];
  const words: Readonly<Record<string, StepWords>> = steps;
  return {
    name,
    steps: situationSteps[situation].flatMap((step) => {
      const said = words[step.code];
      if (!said) return [];
      const why = typeof said.why === 'string' ? said.why : said.why(terms);
      return { ...step, what: said.what, why };
    }),
  };
}
