import { alerts as alertsDe } from '@/lib/i18n/de/alerts';
import { alerts as alertsEn, type AlertTexts } from '@/lib/i18n/en/alerts';
import { useLanguage } from './use-language';

/** Texts of alerts, *Keep?* and causes. */
export const useAlertTexts = (): AlertTexts =>
  useLanguage().locale === 'de' ? alertsDe : alertsEn;
