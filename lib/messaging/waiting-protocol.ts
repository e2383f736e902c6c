import type { Slot } from '@/lib/appointments/slot';
import type { Outcome } from './records-protocol';

/** What is left for after the slot. Content script and Kept's own pages. */
export interface WaitingProtocol {
  /** Remembers to write to a client once the slot is over. */
  writeLater(ask: { clientId: string; slot: Slot }): Outcome<null>;
  /** Not any more. */
  dropToWrite(ask: { clientId: string; eventId: string; start: number }): Outcome<null>;
}
