import { pageCard as pageCardDe } from '@/lib/i18n/de/page-card';
import { pageCard as pageCardEn, type PageCardTexts } from '@/lib/i18n/en/page-card';
import { useLanguage } from './use-language';

/** Texts of the options about the calendar page, apart from what the popup loads. */
export const usePageCardTexts = (): PageCardTexts =>
  useLanguage().locale === 'de' ? pageCardDe : pageCardEn;
