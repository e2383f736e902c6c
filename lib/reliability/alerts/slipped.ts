import type { OutcomeFact } from '@/lib/appointments/fact';
import type { PracticeTotals } from '../practice-rate';
import { sumsOf } from '../client-record';
import { score } from '../score';
import { type Alert, alertOf, placeOfFact } from './alert';
import { type AlertSpan, daysAfter } from './alert-span';
import { isWithin, visitsOf } from './visits';

/** After two months a check-in is late, and the next visit has come or the silence is the news. */
const RECENT = 60;

/**
 * A reliable client has missed the last visit. Worth a question before any fee: it may be about my
 * own work.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 * @param now epoch milliseconds
 */
export function slipped(
  outcomes: readonly OutcomeFact[],
  practice: PracticeTotals,
  now: number,
): Alert | null {
  const visits = visitsOf(outcomes);
  const last = visits.at(-1);
  if (!last?.missed || !isWithin(RECENT, last.fact.start, now)) return null;
  const before = { asOf: last.day, practice };
  if (score(outcomes, before).level !== 'reliable') return null;
  const earlier = visits.slice(0, -1);
  const lastMiss = earlier.findLastIndex(({ missed }) => missed);
  const facts = {
    status: last.fact.status,
    kept: earlier.length - 1 - lastMiss,
    first: lastMiss < 0,
  };
  return alertOf('slipped', facts, placeOfFact(last.fact));
}

/** When that is open, should the record before it be a reliable one in this practice. */
export function slippedSpans(outcomes: readonly OutcomeFact[]): AlertSpan[] {
  const last = visitsOf(outcomes).at(-1);
  if (!last?.missed) return [];
  const about = last.fact.start;
  const reliable = { asOf: last.day, sums: sumsOf(outcomes, last.day) };
  return [{ code: 'slipped', about, from: null, until: daysAfter(about, RECENT), reliable }];
}
