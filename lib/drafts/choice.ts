import { subYears } from 'date-fns/subYears';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Silence } from '@/lib/policy/gone-silent';
import type { Step } from '@/lib/policy/steps';
import type { PracticeTotals } from '@/lib/reliability/practice-rate';
import type { Prepared } from '@/lib/messaging/drafts-protocol';
import type { OfferedOwn, OwnChoice } from './own-scenario';
import type { Scenario, Tone } from './scenario';

/** How long a missed appointment is remembered here, in years before the slot. */
const MEMORY_YEARS = 1;

/** Why this message, as a code: the interface puts it into words. */
export const choiceReasons = [
  'running',
  'upcoming',
  'confirm_first',
  'prepay_first',
  'remote_upcoming',
  'not_marked',
  'kept',
  'moved',
  'first_miss',
  'repeated_miss',
  'reliable_miss',
  'no_answer',
  'still_no_answer',
  'late_cancel',
  'late_cancel_urgent',
  'in_time',
  'emergency',
  'excused',
  'late_by_me',
  'absent_by_me',
  'cancelled_by_me',
] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

export interface ChoiceInput {
  /** Standing outcomes of ONE client, one per slot, in any order. */
  history: readonly OutcomeFact[];
  slot: Slot;
  /** What is usual in this practice: a record is reliable or not beside it. */
  practice: PracticeTotals;
  /** The user wants no level for this client: nobody is called reliable or not then. */
  doNotRate?: boolean;
  /** Messages opened for this slot, in any order. */
  prepared?: readonly Pick<Prepared, 'scenario' | 'at'>[];
  /** Where the client's silence stands, as far as the user noted it; unset: nothing was noted. */
  silence?: Silence['state'];
  /** What the user decided to ask of this client before an appointment. */
  step?: Step;
  /** A deposit for this slot was noted: there is nothing to ask for. */
  paidAhead?: boolean;
  /** The client takes part by video or phone. */
  remote?: boolean;
  /** The user said that what was planned cannot wait. */
  urgent?: boolean;
  /** Scenarios of the user that can be written to this client. */
  own?: readonly OfferedOwn[];
  /** Epoch milliseconds. */
  now: number;
}

/** The message that fits, why, and what else may be written. */
export interface Choice {
  scenario: Scenario;
  tone: Tone;
  reason: ChoiceReason;
  /** Tones that may be written now; a single one where tone makes no difference. */
  tones: readonly Tone[];
  /** Other messages that make sense at this moment, the likeliest first. */
  others: Scenario[];
  /** What can be said at any time, where it is not named above. */
  anytime: Scenario[];
  /** What the user added for this moment, or for any. */
  own: OwnChoice[];
}

/** The outcome that stands at this slot, or `undefined` where it is not marked. */
export const outcomeAt = (
  history: readonly OutcomeFact[],
  slot: Pick<Slot, 'eventId' | 'start'>,
): OutcomeFact | undefined =>
  history.find(({ eventId, start }) => eventId === slot.eventId && start === slot.start);

/** Whether the slot is over: firm texts wait for that. An all-day slot ends with its last day. */
export const isOver = ({ start, end }: Slot, now: number): boolean => Math.max(start, end) <= now;

/** Unexcused no-shows, or late cancellations, of the twelve months before a slot. */
export function earlier(input: ChoiceInput, status: 'no_show' | 'late_cancel'): number {
  const { history, slot } = input;
  const since = subYears(slot.start, MEMORY_YEARS).getTime();
  return history.filter(
    (fact) =>
      fact.status === status &&
      fact.excused !== true &&
      fact.start >= since &&
      fact.start < slot.start,
  ).length;
}
