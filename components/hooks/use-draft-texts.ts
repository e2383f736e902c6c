import { type DraftTexts, draftTextsIn } from '@/lib/i18n/drafts';
import { useLanguage } from './use-language';

/** Names of messages, tones and reasons. */
export const useDraftTexts = (): DraftTexts => draftTextsIn(useLanguage().locale);
