import type { OutcomeFact } from '@/lib/appointments/fact';
import { isCounted, isMissed } from '@/lib/appointments/status';

/** Plain counts over one client's standing outcomes. */
export interface Tally {
  /** Outcomes that count in the record: showed, late, no-show, late cancellation; not excused. */
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

export const emptyTally: Readonly<Tally> = {
  counted: 0,
  missed: 0,
  noShows: 0,
  lateCancels: 0,
  late: 0,
  lastKept: null,
  lastMissed: null,
};

const latest = (a: number | null, b: number): number => (a === null || b > a ? b : a);

/**
 * Counts what is known of one client.
 *
 * @param outcomes the client's standing outcomes, one per slot, in any order
 */
export function tally(outcomes: Iterable<OutcomeFact>): Tally {
  const sum: Tally = { ...emptyTally };
  for (const { status, excused, start } of outcomes) {
    if (excused || !isCounted(status)) continue;
    sum.counted += 1;
    if (isMissed(status)) {
      sum.missed += 1;
      sum.lastMissed = latest(sum.lastMissed, start);
    } else {
      sum.lastKept = latest(sum.lastKept, start);
    }
    if (status === 'no_show') sum.noShows += 1;
    if (status === 'late_cancel') sum.lateCancels += 1;
    if (status === 'late') sum.late += 1;
  }
  return sum;
}
