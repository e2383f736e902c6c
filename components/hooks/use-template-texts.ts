import { templates as de } from '@/lib/i18n/de/templates';
import { templates as en, type TemplateTexts } from '@/lib/i18n/en/templates';
import { useLanguage } from './use-language';

/** Texts of the section Templates. */
export const useTemplateTexts = (): TemplateTexts => (useLanguage().locale === 'de' ? de : en);
