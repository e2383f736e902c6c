import type { AddressForm } from '@/lib/appointments/client';
import type { PolicyParagraph } from '@/lib/policy/policy-text';
import type { Charge } from '@/lib/policy/terms';
import { chargeText, listText } from './charge';
import { briefWording as de } from './de/policy-brief';
import { briefWording as en } from './en/policy-brief';
import { intlTag, type Locale } from './locale';

/** The languages of a policy text; German is addressed with du or with Sie. */
export const policyLanguages = ['en', 'de-du', 'de-sie'] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];

/** How a policy text is told. */
export interface PolicyTelling {
  locale: Locale;
  form: AddressForm;
  /** BCP 47 tag for money and lists. */
  tag: string;
  /** ISO 4217. */
  currency: string;
}

/** @param browserLanguage BCP 47, for the way money is told where it is the same language */
export function policyTelling(
  language: PolicyLanguage,
  currency: string,
  browserLanguage: string,
): PolicyTelling {
  const locale: Locale = language === 'en' ? 'en' : 'de';
  const form: AddressForm = language === 'de-sie' ? 'sie' : 'du';
  return { locale, form, tag: intlTag(locale, browserLanguage), currency };
}

export const chargeIn = (charge: Charge, { locale, tag, currency }: PolicyTelling): string =>
  chargeText(charge, (locale === 'de' ? de : en).charge, tag, currency);

/** The rules a client meets, in words; `null` for what only the whole text tells. */
export function briefWords(one: PolicyParagraph, telling: PolicyTelling): string | null {
  const { locale, form, tag } = telling;
  const texts = locale === 'de' ? de : en;
  const cost = (charge: Charge) => chargeIn(charge, telling);
  switch (one.code) {
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
    case 'no_show':
      return texts.no_show(cost(one.charge), form);
    case 'deposit_brief':
      return texts.deposit_brief(cost(one.charge), one.days, form);
    case 'exceptions': {
      const reasons = one.reasons.map((reason) => texts.exception[reason]);
      return texts.exceptions(listText(tag, reasons, 'or'), form);
    }
    default:
      return null;
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
