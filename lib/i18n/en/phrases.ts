import type { AddressForm } from '@/lib/appointments/client';
import type { Phrase } from '@/lib/policy/cheat-lists';

/** The user's own rules, as far as a phrase names them, in words; `null`: there is no such rule. */
export interface PhraseRules {
  /** Such as `48 hours`. */
  notice: string | null;
}

/** Firm but kind. English has one form of address and ignores which. */
export const phraseWords: Record<Phrase, (rules: PhraseRules, form: AddressForm) => string> = {
  missed_each_other: () =>
    'We missed each other today, and I hope you are well. Shall we find a new time?',
  kept_free: () => 'I kept the time free for you. Which of these would suit you instead?',
  ask_notice: ({ notice }) =>
    notice === null
      ? 'I know things come up. Please tell me before we start.'
      : `I know things come up. From now on I ask for ${notice} of notice.`,
  let_go_once: () => 'I will let this one go. From now on my usual rule applies again.',
  name_fee: () =>
    'As we agreed, I charge for this appointment. I would be glad to see you at the next one.',
  what_would_help: () => 'I like working with you. What would make it easier to keep our times?',
  confirm_first: () =>
    'Would you send me a short confirmation the day before? Then I know that I can count on it.',
  pay_first: () =>
    'For our next appointments I ask for payment in advance. After two kept ones we go back to normal.',
  no_more_dates: () =>
    'I keep no more dates free for now. Tell me when a time works for you, and we start again.',
};

export type PhraseTexts = typeof phraseWords;
