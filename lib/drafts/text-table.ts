import type { AllTexts } from './scenario';

/**
 * Sentences that are made of several values and then stand in a message as one. Each is a
 * mustache text of its own, so that a language can say it its own way; in German the familiar and
 * the polite form differ.
 */
export interface Phrases {
  /** `notice`: "48 hours". Asks for a word that long before. */
  policy: string;
  /** `missed` of `counted`, `months` where the span is known; `missedOne` is set for a single one. */
  pattern: string;
  /** `amount` may be missing in all that follow. */
  feeDue: string;
  feeWaived: string;
  /** `until`: the last day on which a new date must be agreed, may be missing. */
  depositCarriedOver: string;
  depositForfeited: string;
  depositReturned: string;
  /** Behind a time that is told in the client's zone: "your time". */
  yourTime: string;
}

/** All texts in one language and form of address, as they lie in the package. */
export interface TextTable {
  texts: AllTexts;
  phrases: Phrases;
}

/** The tables there are; English has no form of address. */
export const textTables = ['en', 'de-du', 'de-sie'] as const;
export type TextTableName = (typeof textTables)[number];

/** A body from its paragraphs, an empty line between two. */
export const paragraphs = (...texts: string[]): string => texts.join('\n\n');
