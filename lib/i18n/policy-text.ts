import type { PolicyNote, PolicyParagraph, PolicyText } from '@/lib/policy/policy-text';
import { policyWording as de } from './de/policy-text';
import { policyWording as en } from './en/policy-text';
import type { Locale } from './locale';
import {
  briefWords,
  chargeIn,
  type PolicyLanguage,
  type PolicyTelling,
  policyTelling,
} from './policy-brief';

export { type PolicyLanguage, policyLanguages } from './policy-brief';

/**
 * The paragraphs of a policy text as clients read them.
 *
 * @param currency of the terms, ISO 4217
 * @param browserLanguage BCP 47, for the way money is told where it is the same language
 */
export function policyParagraphs(
  { paragraphs }: Pick<PolicyText, 'paragraphs'>,
  language: PolicyLanguage,
  currency: string,
  browserLanguage: string,
): string[] {
  const telling = policyTelling(language, currency, browserLanguage);
  return paragraphs.map((one) => upperFirst(briefWords(one, telling) ?? words(one, telling)));
}

/** What the user is told beside the text, in the language of the interface. */
export const policyNotes = (notes: readonly PolicyNote[], locale: Locale): string[] =>
  notes.map((note) => (locale === 'de' ? de : en).note[note]);

function words(one: PolicyParagraph, telling: PolicyTelling): string {
  const { locale, form } = telling;
  const texts = locale === 'de' ? de : en;
  switch (one.code) {
    case 'why':
      return texts.why[one.long ? 'long' : 'short'](form);
    case 'reschedules':
      return texts.reschedules(one.most, one.months, form);
    case 'waiting':
      return texts.waiting(one.minutes, form);
    case 'deposit':
      return texts.deposit(chargeIn(one.charge, telling), one.days, form);
    case 'forgiveness':
      return texts.forgiveness[one.kind](form);
    case 'mine':
      return texts.mine(one.deposit, form);
    case 'deposit_counts':
    case 'refilled':
    case 'lower_damage':
    case 'recorded':
      return texts[one.code](form);
    default:
      return '';
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
