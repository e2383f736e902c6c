import { policyEditor as de } from '@/lib/i18n/de/policy-editor';
import { policyEditor as en, type PolicyEditorTexts } from '@/lib/i18n/en/policy-editor';
import { useLanguage } from './use-language';

/** Texts of the policy in the options, apart from what the popup loads. */
export const usePolicyEditorTexts = (): PolicyEditorTexts =>
  useLanguage().locale === 'de' ? de : en;
