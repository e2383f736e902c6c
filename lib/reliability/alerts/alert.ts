import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Status } from '@/lib/appointments/status';
import type { PracticeTotals } from '../practice-rate';

/** What can be worth a second look, the most pressing first. */
export const alertCodes = [
  'slipping',
  'slipped',
  'my_side',
  'rescheduler',
  'gone_quiet',
  'booked_ahead',
] as const;
export type AlertCode = (typeof alertCodes)[number];

/** What to do about an alert, or about the cause of a missed appointment. */
export const nextSteps = [
  'check_in',
  'talk',
  'make_amends',
  'agree_on_moves',
  'write_again',
  'remind',
  'offer_remote',
  'ask_times',
  'ask_expectations',
  'talk_cost',
  'excuse',
  'ask_why',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** What an alert knows. Numbers and instants only: the interface puts them into words. */
export interface AlertFacts {
  /** A reliable record and now a miss: `kept` visits in a row before it. */
  slipped: { status: Status; kept: number; first: boolean };
  /** Missed `missed` of the last `of`, before that `missedBefore` of `before`. */
  slipping: { missed: number; of: number; missedBefore: number; before: number };
  /** What was on my side among the last `of` appointments. */
  my_side: { cancelled: number; late: number; mistakes: number; of: number };
  /** Moved by the client `count` times of `of`; `days`: by how many in the middle, if known. */
  rescheduler: { count: number; of: number; days: number | null };
  /** Nothing for so many days where `usual` lie between two visits. */
  gone_quiet: { days: number; usual: number; missed: boolean };
  /** Agreed on at least so many weeks before the date. */
  booked_ahead: { weeks: number };
}

/** The step that follows from each alert. */
const stepAfter = {
  slipped: 'check_in',
  slipping: 'talk',
  my_side: 'make_amends',
  rescheduler: 'agree_on_moves',
  gone_quiet: 'write_again',
  booked_ahead: 'remind',
} as const satisfies Record<AlertCode, NextStep>;

/**
 * Something that changes what the user does next. The slot is the newest it speaks of: another
 * slot makes it another alert, and as long as it is the same one nothing new has happened.
 */
export type Alert = {
  [C in AlertCode]: {
    code: C;
    facts: AlertFacts[C];
    step: (typeof stepAfter)[C];
    slot: Slot;
    /** Title of the appointment, for the draft; `null`: unknown. */
    title: string | null;
  };
}[AlertCode];

/** A slot of a client that has no outcome, past or to come. */
export interface OpenSlot {
  slot: Slot;
  title: string | null;
  /** The first moment at which this date is known to have been agreed; `null`: never told. */
  knownSince: number | null;
}

export interface AlertInput {
  /** Standing outcomes of ONE client, one per slot, in any order. */
  outcomes: readonly OutcomeFact[];
  slots: readonly OpenSlot[];
  /** Epoch milliseconds. */
  now: number;
  /** What is usual here: a record is reliable or not beside it. */
  practice: PracticeTotals;
  /** The user wants no level for this client: only what says nothing of their record is told. */
  doNotRate?: boolean;
}

/** The alert of one code. */
export const alertOf = <C extends AlertCode>(
  code: C,
  facts: AlertFacts[C],
  { slot, title }: { slot: Slot; title: string | null },
): Alert => ({ code, facts, step: stepAfter[code], slot, title }) as unknown as Alert;

/** Slot and title of an outcome. */
export const placeOfFact = (fact: OutcomeFact): { slot: Slot; title: string | null } => ({
  slot: { eventId: fact.eventId, start: fact.start, end: fact.end, allDay: fact.allDay },
  title: fact.title ?? null,
});
