import { pageState as pageStateDe } from '@/lib/i18n/de/page-state';
import { pageState as pageStateEn, type PageStateTexts } from '@/lib/i18n/en/page-state';
import { useLanguage } from './use-language';

/** Texts about how Kept gets along with the calendar page. */
export const usePageTexts = (): PageStateTexts =>
  useLanguage().locale === 'de' ? pageStateDe : pageStateEn;
