import type { Cause } from '@/lib/appointments/status';
import type { NextStep } from './alerts/alert';

/**
 * What helps against each cause of a missed appointment: remote sessions where coming is a burden,
 * other times where the time is wrong, a word about what is expected, about money, an excuse for an
 * emergency, a reminder for who forgot. Where the cause is unknown, asking.
 */
export const stepAgainst: Readonly<Record<Cause, NextStep>> = {
  convenience: 'offer_remote',
  availability: 'ask_times',
  expectations: 'ask_expectations',
  cost: 'talk_cost',
  emergency: 'excuse',
  forgot: 'remind',
  unknown: 'ask_why',
};
