import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Alert, alertOf, placeOfFact } from './alert';
import { type AlertSpan, daysAfter } from './alert-span';
import { isWithin } from './visits';

/** Days. */
const HALF_YEAR = 182;
/** The newest appointments that are looked at, and how many of them are a pattern. A judgement. */
const NEWEST = 10;
const PATTERN = 2;

const cancelled = ({ status }: OutcomeFact): boolean => status === 'provider_cancelled';
const late = (fact: OutcomeFact): boolean => fact.lateByMe === true && !cancelled(fact);
const mistake = (fact: OutcomeFact): boolean =>
  fact.excuseReason === 'our_mistake' && fact.excused === true && !cancelled(fact) && !late(fact);

const isMine = (fact: OutcomeFact): boolean => cancelled(fact) || late(fact) || mistake(fact);
const newestOf = (outcomes: readonly OutcomeFact[]): OutcomeFact[] =>
  outcomes.toSorted((a, b) => b.start - a.start).slice(0, NEWEST);

/**
 * What went wrong with this client was mine: dates I cancelled, late starts, mistakes.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 * @param now epoch milliseconds
 */
export function mySide(outcomes: readonly OutcomeFact[], now: number): Alert | null {
  const newest = newestOf(outcomes.filter(({ start }) => isWithin(HALF_YEAR, start, now)));
  const mine = newest.filter(isMine);
  const [last] = mine;
  if (!last || mine.length < PATTERN) return null;
  const facts = {
    cancelled: mine.filter(cancelled).length,
    late: mine.filter(late).length,
    mistakes: mine.filter(mistake).length,
    of: newest.length,
  };
  return alertOf('my_side', facts, placeOfFact(last));
}

/** When that is open: until the last but as many as make the pattern is too old. */
export function mySideSpans(outcomes: readonly OutcomeFact[]): AlertSpan[] {
  const mine = newestOf(outcomes).filter(isMine);
  const [last, holds] = [mine[0], mine[PATTERN - 1]];
  if (!last || !holds) return [];
  const until = daysAfter(holds.start, HALF_YEAR);
  return [{ code: 'my_side', about: last.start, from: null, until }];
}
