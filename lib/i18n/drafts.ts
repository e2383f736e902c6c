import { drafts as de } from './de/drafts';
import { type DraftTexts, drafts as en } from './en/drafts';
import type { Locale } from './locale';

export type { DraftTexts };

/** Names of messages, tones and reasons in one language. */
export const draftTextsIn = (locale: Locale): DraftTexts => (locale === 'de' ? de : en);
