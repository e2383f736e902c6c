import type { OutcomeFact } from '@/lib/appointments/fact';
import { calendarDay } from './calendar-day';
import { type ClientDay, clientDays, isMissedDay, missWeight } from './client-days';

/*
 * A client's record in a size that does not grow with the years: what the score needs of any
 * number of days. It is a projection: the same outcomes give the same record at any time.
 */

/** Sums over days, taken in their order. */
export interface RecordSums {
  /** Counted days. */
  counted: number;
  noShows: number;
  lateCancels: number;
  late: number;
  /** Start of the last slot that was kept, epoch milliseconds. */
  lastKept: number | null;
  /** Start of the last slot that was missed, epoch milliseconds. */
  lastMissed: number | null;
  /** Counted days after the last missed one. */
  sinceMissed: number;
  /** Days, each weighing less by the `HALF_LIFE`, told as of `calendarDay` 0. */
  weight: number;
  /** Misses with the same weights. */
  missWeight: number;
}

/** What is stored of a client. */
export interface ClientRecord extends RecordSums {
  /** Days that were marked before they came, as late cancellations are; earliest first. */
  ahead: ClientDay[];
}

/**
 * Days until an outcome weighs half. A judgement, so that people can recover: on the data there
 * are, from 180 days up it makes no measurable difference.
 */
export const HALF_LIFE = 365;

/** Beyond a thousand years numbers end; what stands there is a slip of the pen. */
const farthest = (power: number): number => Math.min(power, 1_000);

/** What something of `day` weighs, told as of `asOf`: 1 on the day itself. */
export const decayed = (day: number, asOf: number): number =>
  2 ** farthest((day - asOf) / HALF_LIFE);

export const emptySums: Readonly<RecordSums> = {
  counted: 0,
  noShows: 0,
  lateCancels: 0,
  late: 0,
  lastKept: null,
  lastMissed: null,
  sinceMissed: 0,
  weight: 0,
  missWeight: 0,
};

/** The sums with one more day, which must be later than all before. */
function withDay(sums: RecordSums, one: ClientDay): RecordSums {
  const missed = isMissedDay(one);
  const weight = decayed(one.day, 0);
  return {
    counted: sums.counted + 1,
    noShows: sums.noShows + (one.outcome === 'no_show' ? 1 : 0),
    lateCancels: sums.lateCancels + (one.outcome === 'late_cancel' ? 1 : 0),
    late: sums.late + (one.outcome === 'late' ? 1 : 0),
    lastKept: missed ? sums.lastKept : one.at,
    lastMissed: missed ? one.at : sums.lastMissed,
    sinceMissed: missed ? 0 : sums.sinceMissed + 1,
    weight: sums.weight + weight,
    missWeight: sums.missWeight + weight * missWeight[one.outcome],
  };
}

/**
 * The record of one client. Days up to the last on which anything of them was recorded are over at
 * whatever time the record is read, and are summed up; the few later ones are kept one by one.
 *
 * @param outcomes all standing outcomes, one per slot, in any order
 */
export function recordOf(
  outcomes: Iterable<Pick<OutcomeFact, 'status' | 'excused' | 'start' | 'recordedAt'>>,
): ClientRecord {
  const all = [...outcomes];
  const until = all.reduce((last, one) => Math.max(last, one.recordedAt), -Infinity);
  const days = clientDays(all);
  const isAhead = ({ day }: ClientDay): boolean => day > calendarDay(until);
  return {
    ...days.filter((one) => !isAhead(one)).reduce(withDay, emptySums),
    ahead: days.filter(isAhead),
  };
}

/**
 * The sums as of a day. Outcomes of that day and later ones do not count yet.
 *
 * @param asOf a `calendarDay` after the last on which anything was recorded of this client
 */
export const sumsAsOf = ({ ahead, ...sums }: ClientRecord, asOf: number): RecordSums =>
  ahead.filter(({ day }) => day < asOf).reduce<RecordSums>(withDay, sums);

/**
 * The sums of bare outcomes as of any day, also one long past.
 *
 * @param asOf a `calendarDay`
 */
export const sumsOf = (
  outcomes: Iterable<Pick<OutcomeFact, 'status' | 'excused' | 'start'>>,
  asOf: number,
): RecordSums =>
  clientDays(outcomes)
    .filter(({ day }) => day < asOf)
    .reduce<RecordSums>(withDay, emptySums);

/** Misses by what they weigh: no-shows, and late cancellations by half. Not decayed. */
export const weightedMisses = ({ noShows, lateCancels }: RecordSums): number =>
  noShows * missWeight.no_show + lateCancels * missWeight.late_cancel;
