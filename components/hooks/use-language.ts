import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { popup as popupDe } from '@/lib/i18n/de/popup';
import { popup as popupEn, type PopupTexts } from '@/lib/i18n/en/popup';
import type { Locale } from '@/lib/i18n/locale';
import { type Words, wordsIn } from '@/lib/i18n/words';

export interface Language {
  locale: Locale;
  /** BCP 47 tag for `Intl`. */
  tag: string;
}

export const LanguageContext = createContext<Language>({ locale: 'en', tag: 'en' });

export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): Words => wordsIn(useLanguage().locale);

export const usePopupTexts = (): PopupTexts => (useLanguage().locale === 'de' ? popupDe : popupEn);
