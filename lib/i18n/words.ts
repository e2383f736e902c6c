import { words as de } from './de/words';
import { type Words, words as en } from './en/words';
import type { Locale } from './locale';

export type { Words };

/** The shared words in one language. */
export const wordsIn = (locale: Locale): Words => (locale === 'de' ? de : en);
