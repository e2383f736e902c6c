import { options as optionsDe } from '@/lib/i18n/de/options';
import { options as optionsEn, type OptionsTexts } from '@/lib/i18n/en/options';
import { useLanguage } from './use-language';

/* Texts of the options, apart from what the popup loads. */

export const useOptionsTexts = (): OptionsTexts =>
  useLanguage().locale === 'de' ? optionsDe : optionsEn;
