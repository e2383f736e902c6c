import type { RecordSums } from './client-record';

/**
 * What a record comes to in plain counts, as the interface tells it. Several appointments of one
 * day count once.
 */
export interface Tally {
  /** Days that count in the record: showed, late, no-show, late cancellation; not excused. */
  counted: number;
  /** No-shows and late cancellations among them, unweighted. */
  missed: number;
  noShows: number;
  lateCancels: number;
  late: number;
  /** Start of the last counted slot that was kept, epoch milliseconds. */
  lastKept: number | null;
  /** Start of the last missed slot, epoch milliseconds. */
  lastMissed: number | null;
}

/** The counts of a record. */
export const tallyOf = ({
  counted,
  noShows,
  lateCancels,
  late,
  lastKept,
  lastMissed,
}: RecordSums): Tally => ({
  counted,
  missed: noShows + lateCancels,
  noShows,
  lateCancels,
  late,
  lastKept,
  lastMissed,
});
