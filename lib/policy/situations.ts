/*
 * What to do in the moment: eight situations, each with its steps in order. Sources: the article,
 * and the practice of those who write about it (head and heart counselling, therapistworksheet.com,
 * schedulingkit.com, effect-ex-phys-hub).
 */

/** The message that goes with a step, by the name it has among the scenarios of lib/drafts. */
export type SituationDraft =
  | 'nudge_waiting'
  | 'no_show_first'
  | 'second_nudge'
  | 'late_cancel_can_you'
  | 'late_cancel_new_time'
  | 'talk_pattern'
  | 'confirmation_request'
  | 'deposit_request'
  | 'close_file'
  | 'emergency'
  | 'my_mistake_late'
  | 'my_mistake_cancelled'
  | 'new_time';

export const situations = [
  'waiting',
  'no_show',
  'late_cancel',
  'again',
  'gone_silent',
  'emergency',
  'my_mistake',
  'freed',
] as const;
export type Situation = (typeof situations)[number];

interface SituationStep {
  code: string;
  /** The message that goes with it. */
  draft?: SituationDraft;
}

/** The steps of every situation, in order. The first line, to breathe, stands before them all. */
export const situationSteps = {
  waiting: [
    { code: 'say_limit', draft: 'nudge_waiting' },
    { code: 'call_once' },
    { code: 'mark_at_limit' },
    { code: 'use_time' },
  ],
  no_show: [
    { code: 'reach_once' },
    { code: 'write_today', draft: 'no_show_first' },
    { code: 'look_at_rule' },
    { code: 'second_nudge', draft: 'second_nudge' },
  ],
  late_cancel: [
    { code: 'how_urgent' },
    { code: 'still_possible', draft: 'late_cancel_can_you' },
    { code: 'new_time_now', draft: 'late_cancel_new_time' },
    { code: 'rule_once' },
  ],
  again: [
    { code: 'look_at_record' },
    { code: 'talk', draft: 'talk_pattern' },
    { code: 'confirm', draft: 'confirmation_request' },
    { code: 'decide', draft: 'deposit_request' },
  ],
  gone_silent: [
    { code: 'other_way' },
    { code: 'one_more', draft: 'second_nudge' },
    { code: 'hold_dates' },
    { code: 'close', draft: 'close_file' },
  ],
  emergency: [
    { code: 'believe', draft: 'emergency' },
    { code: 'excuse' },
    { code: 'no_hurry', draft: 'new_time' },
  ],
  my_mistake: [
    { code: 'say_so', draft: 'my_mistake_late' },
    { code: 'first_choice', draft: 'my_mistake_cancelled' },
    { code: 'mark_mine' },
    { code: 'make_up' },
  ],
  freed: [
    { code: 'breathe_first' },
    { code: 'who_wants_earlier', draft: 'new_time' },
    { code: 'mark_refilled' },
    { code: 'good_use' },
  ],
} as const satisfies Record<Situation, readonly SituationStep[]>;

export type StepCode<S extends Situation = Situation> = (typeof situationSteps)[S][number]['code'];
