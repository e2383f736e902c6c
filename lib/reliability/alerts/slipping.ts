import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Alert, alertOf, placeOfFact } from './alert';
import { scan } from './scan-test';
import { visitsOf } from './visits';

/** Older visits say nothing about what is steady now. */
const LOOKED_AT = 60;
/** Fewer earlier visits make no steady record. */
const EARLIER = 8;
/** The rate from which on a record may be called "often misses": above it nothing was steady. */
const STEADY = 0.15;
/** One miss is a slip, not a change. */
const MISSES = 2;
/** Who came twice since the last miss is on the way back. */
const NEWEST = 2;
/**
 * How unlikely the newest visits must be, had nothing changed. Simulated: of clients with a steady
 * 3, 8, 12 and 20 % of misses, 5, 12, 15 and 12 of 100 are ever called slipping within the 52 looks
 * of a weekly year, at less than one look in 150. A change from 5 to 50 % is found within ten visits
 * for 55, 75 and 85 of 100 after 12, 24 and 48 visits.
 */
const UNLIKELY = 0.01;

/**
 * Somebody with a steady record has begun to miss, as far as a test can tell it from chance.
 *
 * @param outcomes standing outcomes of ONE client, one per slot, in any order
 */
export function slipping(outcomes: readonly OutcomeFact[]): Alert | null {
  const visits = visitsOf(outcomes).slice(-LOOKED_AT);
  const last = visits.findLast(({ missed }) => missed);
  if (!last || !visits.slice(-NEWEST).includes(last)) return null;
  const found = scan(visits.map(({ missed }) => missed));
  if (!found || found.missed < MISSES || found.probability > UNLIKELY) return null;
  const before = visits.length - found.of;
  const missedBefore = visits.filter(({ missed }) => missed).length - found.missed;
  if (before < EARLIER || missedBefore > STEADY * before) return null;
  const { missed, of } = found;
  return alertOf('slipping', { missed, of, missedBefore, before }, placeOfFact(last.fact));
}
