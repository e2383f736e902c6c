import type { Tally } from './tally';

/** What a badge says: words about the record, never about the person. */
export type Level = 'new' | 'reliable' | 'mixed' | 'often_misses';

/** From least to most careful; a group event shows the most careful of its clients. */
const carefulness: readonly Level[] = ['new', 'reliable', 'mixed', 'often_misses'];

/** Fewer counted outcomes than this are too early to say anything. */
const ENOUGH = 3;
/** A late cancellation leaves a chance to use the time: it weighs half a no-show. */
const LATE_CANCEL_WEIGHT = 0.5;
/** The rate a practice is taken to start from, until its own record is used. */
const USUAL_RATE = 0.1;
/** Two and a half times the usual rate, from two misses on, is "often". */
const OFTEN_RATE = 0.25;
const OFTEN_MISSES = 2;

/**
 * The level of a record, from plain counts.
 *
 * `new` under three counted outcomes; `often_misses` from two weighted misses and a weighted
 * rate of 25 % on; `reliable` under the usual 10 %; else `mixed`.
 */
export function levelOf(record: Pick<Tally, 'counted' | 'noShows' | 'lateCancels'>): Level {
  if (record.counted < ENOUGH) return 'new';
  const weighted = record.noShows + LATE_CANCEL_WEIGHT * record.lateCancels;
  const rate = weighted / record.counted;
  if (weighted >= OFTEN_MISSES && rate >= OFTEN_RATE) return 'often_misses';
  return rate < USUAL_RATE ? 'reliable' : 'mixed';
}

/** The most careful of several levels, or `undefined` of none. */
export function mostCareful(levels: readonly Level[]): Level | undefined {
  return levels.reduce<Level | undefined>(
    (a, b) => (a === undefined || carefulness.indexOf(b) > carefulness.indexOf(a) ? b : a),
    undefined,
  );
}
