import type { Scenario } from '../draft';

/** What a text may name. A `null` leaves its section out, and the sentence still stands. */
export type TextValues = Record<'name' | 'day' | 'when' | 'notice' | 'me', string | null>;

/** Mustache texts with sections; lines separated by `\n`. */
export interface Template {
  subject: string;
  body: string;
}

export type Templates = Record<Scenario, Template>;

/** A body from its paragraphs, an empty line between two. */
export const paragraphs = (...texts: string[]): string => texts.join('\n\n');
