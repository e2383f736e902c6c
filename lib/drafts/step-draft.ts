import type { NextStep } from '@/lib/reliability/alerts/alert';
import type { Scenario } from './scenario';

/**
 * The message for each step: a scenario, or `fitting` for the one that fits the outcome at the
 * slot: a reliable client's first slip is checked in on, and what was my own fault is apologised for.
 */
export const stepDraft: Readonly<Record<NextStep, Scenario | 'fitting'>> = {
  check_in: 'fitting',
  talk: 'talk_pattern',
  make_amends: 'fitting',
  agree_on_moves: 'availability_question',
  write_again: 'new_time',
  remind: 'reminder',
  offer_remote: 'offer_remote',
  ask_times: 'availability_question',
  ask_expectations: 'satisfaction',
  talk_cost: 'affordability',
  excuse: 'emergency',
  ask_why: 'fitting',
};
