/* The short lists of the cheat-sheet, as codes in the order in which they are read. */

/** Firm but kind sentences to say or paste. */
export const phrases = [
  'missed_each_other',
  'kept_free',
  'ask_notice',
  'let_go_once',
  'name_fee',
  'what_would_help',
  'confirm_first',
  'pay_first',
  'no_more_dates',
] as const;
export type Phrase = (typeof phrases)[number];

/** Questions for somebody new, by what they find out. Usable without an appointment. */
export const screening = {
  seriousness: ['why_now', 'what_changes', 'tried_before'],
  availability: ['which_days', 'what_gets_between', 'how_reach'],
  price: ['price_known', 'terms_known'],
  gut: ['would_look_forward', 'respects_time'],
} as const;
export type ScreeningPart = keyof typeof screening;
export type ScreeningQuestion = (typeof screening)[ScreeningPart][number];

/** What to have looked at before letting somebody go. */
export const beforeLettingGo = [
  'facts',
  'attempts',
  'my_part',
  'open_work',
  'referral',
  'contract_money',
  'legal_advice',
  'short_kind',
] as const;
export type BeforeLettingGo = (typeof beforeLettingGo)[number];
