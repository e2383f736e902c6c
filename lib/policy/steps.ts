import type { OutcomeFact } from '@/lib/appointments/fact';
import { clientDays, isMissedDay } from '@/lib/reliability/client-days';
import { strikesAt } from './strikes';
import type { StrikeTerms } from './terms';

/** Where a client stands, from the usual to the end. */
export const steps = ['normal', 'confirm', 'prepay', 'hold_bookings', 'let_go'] as const;
export type Step = (typeof steps)[number];

/** What the user decided, and when. Only ever added: one that `supersedes` corrects another. */
export interface StepSaid {
  id: string;
  clientId: string;
  step: Step;
  /** Epoch milliseconds. */
  at: number;
  /** Which installation recorded it. */
  device: string;
  supersedes?: string;
  /** Takes back what it supersedes and says nothing itself. */
  takenBack?: true;
}

/** Why a step is suggested. */
export type StepReason =
  /** So many misses within so many months. */
  | { code: 'strikes'; count: number; months: number }
  /** Missed again since the user decided. */
  | { code: 'missed_since'; at: number }
  /** The last two visits were kept. */
  | { code: 'kept_two' }
  /** Nothing has happened since the user decided. */
  | { code: 'decided'; at: number }
  | { code: 'nothing' };

export interface StepSuggestion {
  step: Step;
  reason: StepReason;
}

/** So many kept visits in a row lift every restriction; others ask for one (WP BASE, Treatwell). */
const LIFTED_AFTER = 2;

/**
 * The step that a number of strikes suggests: ask for a confirmation from the first talk on, for
 * payment first where it is time to decide, and one step further with each miss after that.
 */
export function stepByStrikes(count: number, { talkAt, decideAt }: StrikeTerms): Step {
  if (count <= 0 || count < Math.min(talkAt, decideAt)) return 'normal';
  if (count < decideAt) return 'confirm';
  return steps[Math.min(2 + count - decideAt, steps.length - 1)] ?? 'let_go';
}

/**
 * What the record suggests. The user decides: what was decided stands until something happens
 * after it, a miss never suggests an easier step, and letting go is not undone by visits.
 *
 * @param history standing outcomes of ONE client, one per slot, in any order
 * @param said what the user decided last
 * @param now epoch milliseconds
 */
export function suggestStep(
  history: readonly OutcomeFact[],
  said: Pick<StepSaid, 'step' | 'at'> | null,
  terms: StrikeTerms,
  now: number,
  zone: string,
): StepSuggestion {
  const past = history.filter(({ start }) => start <= now);
  const days = clientDays(past);
  const since = said ? days.filter(({ at }) => at > said.at) : days;
  if (said && (said.step === 'let_go' || since.length === 0)) {
    return { step: said.step, reason: { code: 'decided', at: said.at } };
  }
  const last = since.slice(-LIFTED_AFTER);
  const lifted = last.length === LIFTED_AFTER && !last.some(isMissedDay);
  if (lifted) return { step: 'normal', reason: { code: 'kept_two' } };

  const { count } = strikesAt(past, terms, now, zone);
  const byStrikes = stepByStrikes(count, terms);
  const before = said?.step ?? 'normal';
  if (steps.indexOf(byStrikes) > steps.indexOf(before)) {
    return { step: byStrikes, reason: { code: 'strikes', count, months: terms.months } };
  }
  if (!said) return { step: 'normal', reason: { code: 'nothing' } };
  return since.some(isMissedDay)
    ? { step: before, reason: { code: 'missed_since', at: said.at } }
    : { step: before, reason: { code: 'decided', at: said.at } };
}
