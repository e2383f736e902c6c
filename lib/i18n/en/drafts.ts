import type { AfterMessage } from '@/lib/drafts/after-message';
import type { ChoiceReason } from '@/lib/drafts/choice';
import type { Scenario, Tone } from '@/lib/drafts/scenario';
import type { TextTableName } from '@/lib/drafts/text-table';

/** What messages, their tones and the reasons for choosing one are called. */
export const drafts = {
  scenario: {
    nudge_waiting: 'Are you on your way?',
    no_show_first: 'No-show, first time',
    no_show_repeated: 'No-show, again',
    no_show_reliable: 'Checking in',
    second_nudge: 'Asking once more',
    late_cancel_can_you: 'Can you still make it?',
    late_cancel_new_time: 'Late cancellation: new time',
    cancelled_in_time_new_time: 'Cancelled in time: new time',
    emergency: 'After an emergency',
    my_mistake_late: 'I was late',
    my_mistake_absent: 'I was not there',
    my_mistake_cancelled: 'I have to cancel',
    reminder: 'Reminder',
    preparation: 'Preparation',
    confirmation_request: 'Please confirm',
    deposit_request: 'Asking for a deposit',
    new_time: 'New time',
    availability_question: 'Which times suit you?',
    offer_remote: 'Offering video or phone',
    talk_pattern: 'Talking about the pattern',
    satisfaction: 'How is it going?',
    affordability: 'About the costs',
    terms_review: 'Reviewing the terms',
    policy_announcement: 'Announcing my rules',
    close_file: 'Closing the file',
    let_go_pattern: 'Letting go: too many missed',
    let_go_fit: 'Letting go: not the right fit',
  } satisfies Record<Scenario, string>,
  tone: { warm: 'Warm', neutral: 'Neutral', firm: 'Firm' } satisfies Record<Tone, string>,
  tones: 'Tone',
  /** Of the fitting message, where each tone is an entry of a menu. */
  inTone: (tone: string) => `Tone: ${tone.toLowerCase()}`,
  others: 'Other messages',
  /** Scenarios the user added. */
  own: 'My own messages',
  ownGone: 'My own message',
  /** Behind the name of one that is written in other texts than this client's. */
  instead: {
    en: 'in English',
    'de-du': 'in German, du',
    'de-sie': 'in German, Sie',
  } satisfies Record<TextTableName, string>,
  anytime: 'At any time',
  /** Why the fitting message is this one. */
  reason: {
    running: 'Running, nothing marked yet',
    upcoming: 'Still to come',
    confirm_first: 'To be confirmed first',
    prepay_first: 'To be paid ahead',
    remote_upcoming: 'Online, still to come',
    not_marked: 'Nothing marked yet',
    kept: 'It took place',
    moved: 'It was moved',
    first_miss: 'First no-show in twelve months',
    repeated_miss: 'Not the first no-show in twelve months',
    reliable_miss: 'A reliable client slipped',
    no_answer: 'No answer to your message',
    still_no_answer: 'No answer, asked twice',
    late_cancel: 'Cancelled late',
    late_cancel_urgent: 'Cancelled late, and it cannot wait',
    in_time: 'Cancelled in time',
    emergency: 'Excused for a serious reason',
    excused: 'Excused',
    late_by_me: 'You were late',
    absent_by_me: 'The mistake was yours',
    cancelled_by_me: 'You cancelled',
  } satisfies Record<ChoiceReason, string>,
  /** Messages that were opened before. */
  prepared: {
    last: (what: string, when: string) => `Prepared ${when}: ${what}.`,
    unknown: 'Kept opened this message. It does not know whether you sent it.',
    /** What makes sense next. */
    next: {
      mark: 'Then mark what happened.',
      ask_again: 'No answer in three days? Ask once more.',
      decide: 'Still no answer? Close the file, or let it rest.',
      book: 'Agreed on a date? Put it into the calendar.',
      none: '',
    } satisfies Record<AfterMessage, string>,
  },
};

export type DraftTexts = typeof drafts;
