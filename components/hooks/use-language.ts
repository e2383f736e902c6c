import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { policy as policyDe } from '@/lib/i18n/de/policy';
import { popup as popupDe } from '@/lib/i18n/de/popup';
import { policy as policyEn, type PolicyTexts } from '@/lib/i18n/en/policy';
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

export const policyTextsIn = (locale: Locale): PolicyTexts =>
  locale === 'de' ? policyDe : policyEn;

export const usePopupTexts = (): PopupTexts => (useLanguage().locale === 'de' ? popupDe : popupEn);
