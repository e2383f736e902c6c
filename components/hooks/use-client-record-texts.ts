import { clientRecord as recordDe } from '@/lib/i18n/de/client-record';
import { clientRecord as recordEn, type ClientRecordTexts } from '@/lib/i18n/en/client-record';
import { useLanguage } from './use-language';

/** Texts of timeline and patterns, apart from what the popup loads. */
export const useClientRecordTexts = (): ClientRecordTexts =>
  useLanguage().locale === 'de' ? recordDe : recordEn;
