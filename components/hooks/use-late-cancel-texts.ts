import { lateCancel as lateCancelDe } from '@/lib/i18n/de/late-cancel';
import { lateCancel as lateCancelEn, type LateCancelTexts } from '@/lib/i18n/en/late-cancel';
import { useLanguage } from './use-language';

/** Texts of the card of a late cancellation, apart from what the popup loads first. */
export const useLateCancelTexts = (): LateCancelTexts =>
  useLanguage().locale === 'de' ? lateCancelDe : lateCancelEn;
