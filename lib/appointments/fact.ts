import type { Cause, ExcuseReason, Source, Status } from './status';

/**
 * What every fact carries. Facts are only ever added: a correction or an undo is a new fact
 * that `supersedes` an older one, so the history of a mark is never lost and two devices merge
 * by set union.
 */
interface FactBase {
  /** `crypto.randomUUID()` */
  id: string;
  /** When it was recorded, epoch milliseconds. Informative: clocks of two devices do not order. */
  recordedAt: number;
  /** Which installation recorded it. */
  device: string;
  /** The fact this one corrects or takes back. */
  supersedes?: string;
  /**
   * The mark or void that an undo put back: this fact restates it word for word. A further undo
   * goes to what came before that one instead of toggling between the two.
   */
  restores?: string;
  /** Facts of one bulk action share a batch id and can be undone together. */
  batch?: string;
}

interface AboutSlot {
  clientId: string;
  eventId: string;
  /** Slot start, epoch milliseconds. */
  start: number;
}

/** What happened to one client at one slot. */
export interface OutcomeFact extends FactBase, AboutSlot {
  kind: 'outcome';
  status: Status;
  source: Source;
  end: number;
  allDay: boolean;
  /** Title of the event when it was marked, for the history and the CSV. */
  title?: string;
  minutesLate?: number;
  /** Hours of notice given before the start; negative: told after the start. */
  noticeHours?: number;
  /** True: stays in the history and leaves the record. */
  excused?: boolean;
  excuseReason?: ExcuseReason;
  cause?: Cause;
  /** `rescheduled`: start of the slot it moved to, where known. */
  nextStart?: number;
  note?: string;
  /** I was late for it myself. */
  lateByMe?: boolean;
  /** The time was given to somebody else, or used in another way that was paid. */
  refilled?: boolean;
  /** When a new date was agreed instead, as the user said, epoch milliseconds. */
  newDateAgreedAt?: number;
}

/** The user said that this slot did not take place for anyone (a stale or wrong entry). */
export interface VoidFact extends FactBase, AboutSlot {
  kind: 'void';
}

/** Takes a fact back without putting another in its place. */
export interface RetractionFact extends FactBase, AboutSlot {
  kind: 'retraction';
  supersedes: string;
}

/** Kept saw the event at another time than before. Who moved it is unknown. */
export interface MoveFact extends FactBase {
  kind: 'move';
  eventId: string;
  from: number;
  to: number;
}

export type AttendanceFact = OutcomeFact | VoidFact | RetractionFact;
export type Fact = AttendanceFact | MoveFact;

/** Key of one client at one slot. */
export const attendanceKey = (about: AboutSlot): string =>
  `${about.clientId}|${about.eventId}|${about.start}`;

/**
 * The fact that holds for one client and slot: the one nothing supersedes. Where two devices
 * wrote side by side there may be two such facts; the later `recordedAt` wins, ties by id, so
 * that every device comes to the same answer whatever the order of `facts`.
 *
 * Where two records of a client were joined, both may have been marked: the later mark holds, and
 * once that is taken back the other one does.
 *
 * @param facts all attendance facts of ONE client and slot, in any order; of a client whose
 *   records were joined, those of all of them
 * @returns the standing outcome or void, or `undefined` where the slot is not marked
 */
export function standingFact(facts: readonly AttendanceFact[]): OutcomeFact | VoidFact | undefined {
  const first = headFacts(facts)[0];
  return first && first.kind !== 'retraction' ? first : undefined;
}

/**
 * The facts that nothing supersedes, the one that holds first. A new fact about the same slot
 * supersedes the first, retractions included: clocks that were set back then change nothing.
 * A retraction only speaks of the record it was made for.
 *
 * @param facts as `standingFact` takes them
 */
export function headFacts(facts: readonly AttendanceFact[]): AttendanceFact[] {
  const superseded = new Set(facts.map((fact) => fact.supersedes));
  const heads = facts
    .filter((fact) => !superseded.has(fact.id))
    .sort((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1));
  const holds = heads.find(
    (head) =>
      head.kind !== 'retraction' && heads.find((one) => one.clientId === head.clientId) === head,
  );
  return holds ? [holds, ...heads.filter((head) => head !== holds)] : heads;
}
