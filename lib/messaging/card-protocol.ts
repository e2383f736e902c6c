import type { Keep, KeepSaid } from '@/lib/appointments/client';
import type { AttendanceFact, OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Cause } from '@/lib/appointments/status';
import type { AlertCode } from '@/lib/reliability/alerts/alert';
import type { Outcome, OutcomeView } from './records-protocol';

/** One slot of a client with all that was said of it. */
export interface TimelineEntry {
  slot: Slot;
  title: string | null;
  /** `null`: not marked. */
  standing: OutcomeFact | VoidFact | null;
  /** What was said before and corrected or taken back, newest first. */
  earlier: AttendanceFact[];
  /** Whole days between the first moment the date was known and its start; `null`: unknown. */
  leadDays: number | null;
  /** Held by video or phone; `null`: unknown. */
  remote: boolean | null;
}

export interface Timeline {
  /** Newest first, a few to come on top. */
  entries: TimelineEntry[];
  /** Slots to come beyond those. */
  moreToCome: number;
}

/** The client card. All of it belongs to Kept's own pages. */
export interface CardProtocol {
  timeline(ask: { clientId: string }): Timeline | null;
  /**
   * Whether the user wants to keep a client; `null` takes the answer back. `at` puts back what was
   * said before, with its date.
   */
  sayKeep(ask: { clientId: string; answer: Keep | null; at?: number }): Outcome<KeepSaid>;
  /**
   * Adds to the standing outcome `factId`: the cause of a miss (`null`: not said any more), that I
   * was late myself. The id comes from the sender; `undo` of it takes the addition back.
   */
  amendOutcome(ask: {
    id: string;
    factId: string;
    cause?: Cause | null;
    lateByMe?: boolean;
  }): Outcome<OutcomeView>;
  /**
   * Puts an alert off until then, for good where `until` is `null`. An `until` that has passed shows
   * it again.
   */
  putOffAlert(ask: {
    clientId: string;
    alert: AlertCode;
    /** Start of the slot the alert is about. */
    about: number;
    until: number | null;
  }): Outcome<null>;
}
