import { badge } from './badge';

/** Words that every surface shares. */
export const words = {
  appName: 'Kept',
  status: {
    showed: 'Showed',
    late: 'Late',
    no_show: 'No-show',
    late_cancel: 'Cancelled late',
    cancelled: 'Cancelled in time',
    rescheduled: 'Rescheduled',
    provider_cancelled: 'Cancelled by me',
  },
  /** Names of the answer buttons; `cancelled` decides late or in time by the notice given. */
  answer: {
    showed: 'Showed',
    late: 'Late',
    no_show: 'No-show',
    cancelled: 'Cancelled',
    more: 'More',
    rescheduled: 'Rescheduled',
    provider_cancelled: 'Cancelled by me',
    excuse: 'Excuse',
    late_by_me: 'I was late',
  },
  excused: 'excused',
  lateByMe: 'I was late',
  level: {
    new: 'Too early to say',
    reliable: 'Reliable',
    mixed: 'Mixed',
    often_misses: 'Often misses',
  },
  badge,
  undo: 'Undo',
  draftFollowUp: 'Draft follow-up',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  refusal: {
    storage_full: 'Not saved. The browser’s storage is full. Nothing was changed.',
    invalid: 'Not saved. Kept could not read what was entered. Nothing was changed.',
    not_found: 'Not saved. This entry is no longer there. Nothing was changed.',
    failed: 'Not saved. Nothing was changed.',
  },
};

/** What every language must supply. */
export type Words = typeof words;
