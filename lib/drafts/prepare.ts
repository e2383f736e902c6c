import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import type { Slot } from '@/lib/appointments/slot';
import type { Step } from '@/lib/policy/steps';
import type { Level } from '@/lib/reliability/level';
import type { MessageName } from './own-scenario';
import type { Scenario } from './scenario';

/** Messages that get a client ready for an appointment to come. */
export const preparing = [
  'reminder',
  'preparation',
  'confirmation_request',
] as const satisfies readonly Scenario[];
export type Preparing = (typeof preparing)[number];

const SOON = 48 * 3_600_000;
/** Whole days ahead in which what is remote is already to be prepared. */
const REMOTE_DAYS = 2;

/** Slots that begin later are not looked at, epoch milliseconds. */
export const lastToPrepare = (now: number): number =>
  Math.max(now + SOON, addDays(startOfDay(now), REMOTE_DAYS + 1).getTime());

/**
 * Whether a client is to be reminded of a slot, or to be sent what they need for it: within 48
 * hours, and of remote ones on all of the second day before, so that a link can be tried out.
 *
 * @param remote by video or phone; `null`: unknown
 * @param now epoch milliseconds
 */
export function isToPrepare(
  { start }: Pick<Slot, 'start'>,
  remote: boolean | null,
  now: number,
): boolean {
  if (start <= now) return false;
  return start <= now + SOON || (remote === true && start < lastToPrepare(now));
}

/**
 * What is written about a slot first. Who is asked to confirm is asked for that once, and reminded
 * like all others then.
 *
 * @param prepared messages opened for the slot, in any order
 */
export function usualPreparation(
  remote: boolean | null,
  step: Step,
  prepared: readonly { scenario: MessageName }[],
): Preparing {
  const asked = prepared.some(({ scenario }) => scenario === 'confirmation_request');
  if (step === 'confirm' && !asked) return 'confirmation_request';
  return remote === true ? 'preparation' : 'reminder';
}

/** What decides how much a reminder matters. */
export interface Need {
  slot: Pick<Slot, 'start'>;
  /** `null`: not rated. */
  badge: { level: Level } | null;
  bookedAhead: boolean;
}

const need = ({ badge, bookedAhead }: Need): number =>
  (badge?.level === 'often_misses' ? 1 : 0) + (bookedAhead ? 1 : 0);

/** Those first who were booked long ahead or often miss, then by time. */
export const byNeed = <N extends Need>(rows: readonly N[]): N[] =>
  rows.toSorted((a, b) => need(b) - need(a) || a.slot.start - b.slot.start);
