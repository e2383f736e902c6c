import { getCountries } from 'libphonenumber-js/min';

/** Countries with phone numbers, by name as the language sorts. */
export function phoneCountries(tag: string): { value: string; text: string }[] {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const sorted = new Intl.Collator(tag);
  return getCountries()
    .map((value) => ({ value: String(value), text: names.of(value) ?? value }))
    .sort((a, b) => sorted.compare(a.text, b.text));
}
