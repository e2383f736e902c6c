import { getCountries } from 'libphonenumber-js/min';
import { phoneReader } from '@/lib/exchange/contacts/phone';

/** Countries with phone numbers, by name as the language sorts. */
export function phoneCountries(tag: string): { value: string; text: string }[] {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const sorted = new Intl.Collator(tag);
  return getCountries()
    .map((value) => ({ value: String(value), text: names.of(value) ?? value }))
    .sort((a, b) => sorted.compare(a.text, b.text));
}

/** A number as it is to be stored: E.164 where its country is written or known, else as typed. */
export function numberReader(country: string | null): (typed: string) => string {
  const read = phoneReader(country);
  return (typed) => read(typed).phone || typed.trim();
}
