/** The languages Kept itself speaks. */
export const locales = ['en', 'de'] as const;
export type Locale = (typeof locales)[number];

/**
 * The language of the interface: the user's choice, else the browser's, else English.
 *
 * @param choice the stored setting
 * @param browserLanguage a BCP 47 tag such as `de-AT`
 */
export function localeFor(choice: Locale | 'auto', browserLanguage: string): Locale {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().split('-')[0] === 'de' ? 'de' : 'en';
}

/**
 * The tag for `Intl`: the browser's own where it is the same language (en-GB keeps its
 * 24-hour clock), else the plain language.
 */
export const intlTag = (locale: Locale, browserLanguage: string): string =>
  browserLanguage.toLowerCase().split('-')[0] === locale ? browserLanguage : locale;
