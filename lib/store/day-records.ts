import type { DraftChannel } from '@/lib/drafts/draft';
import type { MessageName } from '@/lib/drafts/own-scenario';

/* What is stored of the days to come, and of messages about them. */

/** When something stands in a calendar. */
export interface DayEntry {
  /** Epoch milliseconds. */
  start: number;
  end: number;
  allDay?: true;
  /** Only of an event with a client, which is stored anyway: of others nothing but the time is. */
  eventId?: string;
}

/** A day to come of one calendar, as it was seen last, so that free times can be offered. */
export interface DayRecord {
  /** ISO 8601, on this computer's clock. */
  date: string;
  /** Lower case. */
  calendarId: string;
  /** As of when it is known, epoch milliseconds. */
  asOf: number;
  /** The import that told it: it goes with that import. */
  importId?: string;
  entries: DayEntry[];
}

/** A message about a slot that was opened or copied. Whether it was sent is unknown. */
export interface PreparedRecord {
  /** Made by whoever prepared it. */
  id: string;
  clientId: string;
  eventId: string;
  /** Of the slot, epoch milliseconds. */
  start: number;
  scenario: MessageName;
  /** What a scenario of the user's own was called then. */
  name?: string;
  channel: DraftChannel;
  /** Epoch milliseconds. */
  at: number;
}
