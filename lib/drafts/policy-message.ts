import type { SituationDraft } from '@/lib/policy/situations';
import type { Scenario } from './draft';

/** Messages that steps, cards and the waiting assistant of the policy write. */
export type PolicyMessage = SituationDraft;

/** The text that there is for each. */
export const scenarioOf: Readonly<Record<PolicyMessage, Scenario>> = {
  nudge_waiting: 'new_time',
  no_show_first: 'no_show_first',
  second_nudge: 'no_show_repeated',
  late_cancel_can_you: 'late_cancel',
  late_cancel_new_time: 'late_cancel',
  talk_pattern: 'no_show_repeated',
  confirmation_request: 'new_time',
  deposit_request: 'new_time',
  close_file: 'new_time',
  emergency: 'new_time',
  my_mistake_late: 'new_time',
  my_mistake_cancelled: 'new_time',
  new_time: 'new_time',
};
