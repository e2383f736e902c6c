import type { AddressForm } from '@/lib/appointments/client';
import type { PolicyNote, PolicyParagraph, PolicyText } from '@/lib/policy/policy-text';
import { chargeText, listText } from './charge';
import { policyWording as de } from './de/policy-text';
import { policyWording as en } from './en/policy-text';
import { intlTag, type Locale } from './locale';

/** The languages of a policy text; German is addressed with du or with Sie. */
export const policyLanguages = ['en', 'de-du', 'de-sie'] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];

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
  const locale: Locale = language === 'en' ? 'en' : 'de';
  const form: AddressForm = language === 'de-sie' ? 'sie' : 'du';
  const tag = intlTag(locale, browserLanguage);
  return paragraphs.map((one) => upperFirst(words(one, locale, form, currency, tag)));
}

/** What the user is told beside the text, in the language of the interface. */
export const policyNotes = (notes: readonly PolicyNote[], locale: Locale): string[] =>
  notes.map((note) => (locale === 'de' ? de : en).note[note]);

function words(
  one: PolicyParagraph,
  locale: Locale,
  form: AddressForm,
  currency: string,
  tag: string,
): string {
  const texts = locale === 'de' ? de : en;
  const cost = (charge: Parameters<typeof chargeText>[0]) =>
    chargeText(charge, texts.charge, tag, currency);
  switch (one.code) {
    case 'why':
      return texts.why[one.long ? 'long' : 'short'](form);
    case 'notice':
      return texts.notice(one.hours, form);
    case 'tiers': {
      const tiers = one.tiers.map(({ fromHours, underHours, charge }, n) =>
        texts.tier(
          fromHours > 0 ? fromHours : null,
          saysUnder(one, n) ? underHours : null,
          cost(charge),
        ),
      );
      return texts.tiers(listText(tag, tiers, 'and'), form);
    }
    case 'reschedules':
      return texts.reschedules(one.most, one.months, form);
    case 'waiting':
      return texts.waiting(one.minutes, form);
    case 'no_show':
      return texts.no_show(cost(one.charge), form);
    case 'deposit':
      return texts.deposit(cost(one.charge), one.days, form);
    case 'forgiveness':
      return texts.forgiveness[one.kind](form);
    case 'exceptions': {
      const reasons = one.reasons.map((reason) => texts.exception[reason]);
      return texts.exceptions(listText(tag, reasons, 'or'), form);
    }
    case 'mine':
      return texts.mine(one.deposit, form);
    case 'deposit_counts':
    case 'refilled':
    case 'lower_damage':
    case 'recorded':
      return texts[one.code](form);
  }
}

/** The upper edge of a tier goes without saying where the window, or the tier before, ends there. */
function saysUnder({ tiers, windowHours }: Extract<PolicyParagraph, { code: 'tiers' }>, n: number) {
  const tier = tiers[n];
  if (!tier) return false;
  const before = tiers[n - 1]?.fromHours ?? windowHours;
  // The last one is clearer with it, unless it is the only one.
  return before !== tier.underHours || (n > 0 && tier.fromHours === 0);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
