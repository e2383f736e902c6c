import type { NextStep } from '@/lib/reliability/alerts/alert';
import type { Scenario } from './draft';

/**
 * The message for each step: a scenario, `fitting` for the one that fits the outcome at the slot, or
 * `null` where there is no text for it and the user is told what to do instead. First messages ask
 * whether all is well and name no fee, so that they are a check-in.
 */
export const stepDraft: Readonly<Record<NextStep, Scenario | 'fitting' | null>> = {
  check_in: 'fitting',
  talk: 'no_show_repeated',
  make_amends: null,
  agree_on_moves: null,
  write_again: 'new_time',
  remind: null,
  offer_remote: null,
  ask_times: 'new_time',
  ask_expectations: null,
  talk_cost: null,
  excuse: 'new_time',
  ask_why: 'fitting',
};
