import type { Guest } from './event';

/** What a guest has answered to the invitation. */
export const guestAnswers = ['accepted', 'declined', 'tentative', 'waiting'] as const;
export type GuestAnswer = (typeof guestAnswers)[number];

/** One guest as a calendar file names them. */
export interface ReadGuest extends Guest {
  answer: GuestAnswer;
}

/**
 * One date of an event as a calendar file tells of it; a series gives one for each of its dates.
 * Cancelled ones are left out. Dates of one series share the same list of guests.
 */
export interface ReadEvent {
  /** As the calendar page names it: with the instance suffix of a series, in UTC. */
  eventId: string;
  /** Full id of the calendar, lower case. */
  calendarId: string;
  /** `null` where the file gives none. */
  title: string | null;
  /** Epoch milliseconds; all-day: midnight of the first day on this computer's clock. */
  start: number;
  /** Epoch milliseconds, not before `start`. */
  end: number;
  allDay: boolean;
  /** Everybody invited, the organizer among them; empty: nobody. */
  guests: readonly ReadGuest[];
  recurring: boolean;
  /** When it was last changed, as the file says, epoch milliseconds. */
  changedAt: number | null;
  /** Held by video or phone; unset: the file names neither a place nor a link. */
  remote?: boolean;
  /** Where one by video is joined, as written; unset: the file does not tell. */
  joinLink?: string;
  /** IANA zone it is told in; unset: the file names none, and of whole days. */
  zone?: string;
  /** Shown as free: it takes no time. */
  free?: true;
}

/** One calendar of a file or an archive. */
export interface ReadCalendar {
  /** Full id, lower case; for a file that names none, `file:` and the file's name. */
  id: string;
  /** As people call it. */
  name: string;
  /** Dates within the window. */
  events: number;
}

/** What could not be read of a file that was otherwise fine. */
export interface ReadNotes {
  /** Lines that are no iCalendar property and were passed over. */
  oddLines: number;
  /** Events without a readable start. */
  unreadable: number;
  /** Rules that repeat without sense or end, cut off. */
  cutRules: number;
  /** Time zones that neither the browser nor the file knows: their events are in local time. */
  unknownZones: number;
}

/** A calendar file, read as a whole. */
export interface Reading {
  calendars: ReadCalendar[];
  events: ReadEvent[];
  notes: ReadNotes;
  /** The span that was read, epoch milliseconds, `to` exclusive. */
  from: number;
  to: number;
}

/** Why a file could not be read at all. Nothing was changed. */
export type ReadProblem =
  | { code: 'empty' }
  | { code: 'too_large'; limit: number; entry?: string }
  | { code: 'too_many'; limit: number }
  | { code: 'not_a_calendar' }
  /** An archive without a calendar file. */
  | { code: 'no_calendar_inside' }
  | { code: 'damaged_archive'; entry?: string }
  | { code: 'encoding'; line: number; entry?: string }
  /** Begins well and is then broken at this line, 1-based. */
  | { code: 'damaged'; line: number; entry?: string };
