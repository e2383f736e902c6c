import type { Slot } from '@/lib/appointments/slot';
import type { ClientSummary, Outcome } from './records-protocol';

/** What an appointment that was cancelled late was for. */
export interface DraftNeed {
  /** It cannot wait: whether they can still make it is asked while they can. */
  urgent?: boolean;
  /** In the user's own words, as a noun: "the draft contract". */
  needed?: string;
  /** Until when, epoch milliseconds. */
  neededBy?: number;
}

/** A message that the user wanted to write once the slot is over. */
export interface ToWrite extends ClientSummary {
  slot: Slot;
}

/** What is left for after the slot. Content script and Kept's own pages. */
export interface WaitingProtocol {
  /** Remembers to write to a client once the slot is over. */
  writeLater(ask: { clientId: string; slot: Slot }): Outcome<null>;
  /** Not any more. */
  dropToWrite(ask: { clientId: string; eventId: string; start: number }): Outcome<null>;
}
