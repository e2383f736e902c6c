import type { AddressForm } from '@/lib/appointments/client';
import { phrases } from '@/lib/policy/cheat-lists';
import type { Terms } from '@/lib/policy/terms';
import { phraseWords as de } from './de/phrases';
import { phraseWords as en } from './en/phrases';
import type { Locale } from './locale';

const hoursIn = (locale: Locale, hours: number): string | null => {
  if (hours <= 0) return null;
  if (hours === 1) return locale === 'de' ? 'eine Stunde' : 'one hour';
  return `${hours.toLocaleString(locale)} ${locale === 'de' ? 'Stunden' : 'hours'}`;
};

/**
 * Firm but kind sentences, to say or to paste.
 *
 * @param form of address in German
 */
export function phraseTexts(
  terms: Pick<Terms, 'notice'>,
  locale: Locale,
  form: AddressForm,
): string[] {
  const texts = locale === 'de' ? de : en;
  const rules = { notice: hoursIn(locale, terms.notice.hours) };
  return phrases.map((phrase) => texts[phrase](rules, form));
}
