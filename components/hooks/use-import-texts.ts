import { importing as importDe } from '@/lib/i18n/de/import';
import { review as reviewDe } from '@/lib/i18n/de/review';
import { importing as importEn, type ImportTexts } from '@/lib/i18n/en/import';
import { review as reviewEn, type ReviewTexts } from '@/lib/i18n/en/review';
import { useLanguage } from './use-language';

/* Texts of importing and of the reviews, apart from what the popup loads. */

export const useImportTexts = (): ImportTexts =>
  useLanguage().locale === 'de' ? importDe : importEn;
export const useReviewTexts = (): ReviewTexts =>
  useLanguage().locale === 'de' ? reviewDe : reviewEn;
