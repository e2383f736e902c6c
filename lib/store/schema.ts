import type { DBSchema } from 'idb';
import type { Candidate } from '@/lib/appointments/who-is-client';
import type { Client, Person } from '@/lib/appointments/client';
import type { Fact, OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Assigned, Practice } from '@/lib/messaging/protocol';
import type { Tally } from '@/lib/reliability/tally';

/*
 * What is stored, at the latest version. `facts`, `clients`, `people`, `assignments` and `meta`
 * are what the user said; `appointments`, `series` and `slots` what the calendar showed;
 * `standing`, `tallies` and the `open` clients of a slot are projections that
 * `rebuildProjections` makes anew from the facts.
 */

export interface StoredPerson extends Person {
  /** The client this address belonged to before it was taken from them. */
  formerClientId?: string;
  /** The user took back that this is a client: the name of the former one must not bring them back. */
  setAside?: true;
}

/**
 * An event with a client or a candidate, or of a series with one from whose people it differs.
 * Nothing is stored about any other event.
 */
export interface Appointment {
  eventId: string;
  seriesId: string;
  calendarId: string;
  /** The calendar is the user's own main one. */
  own: boolean;
  /** Address of the account it was seen with. */
  account: string | null;
  title: string | null;
  /** Last known start, epoch milliseconds; `null`: never readable. */
  start: number | null;
  end: number | null;
  allDay: boolean;
  /** Other people among the guests, as this very event's bubble showed them; `null`: never did. */
  guests: Candidate[] | null;
  /** Clients as decided when it was last looked at. */
  clients: string[];
}

/**
 * Guests of the instance of a series that was opened last; they stand in for unopened ones. There
 * is none for a single event.
 */
export interface SeriesGuests {
  seriesId: string;
  guests: Candidate[];
  /** Epoch milliseconds. */
  learntAt: number;
}

/** One date of an appointment, the worklist's record; there is none without a client. */
export interface SlotRecord {
  eventId: string;
  start: number;
  end: number;
  allDay: boolean;
  title: string | null;
  calendarId: string | null;
  clients: string[];
  /** Clients without an outcome here. */
  open: string[];
  /** `start`, present only while `open` is not empty, so that the index holds the worklist. */
  due?: number;
  /** Since when the event was not where it should be, epoch milliseconds. */
  missingSince?: number;
}

/** What the user said of a whole series: its client, or nobody. */
interface AssignmentRecord {
  seriesId: string;
  clientId: string | null;
  /** What it replaced, told again when the same is said once more. */
  before: Assigned['before'];
  /** The client that was made for it, if one was. */
  made: string | null;
}

export interface StandingRecord {
  clientId: string;
  eventId: string;
  start: number;
  fact: OutcomeFact | VoidFact;
}

export interface TallyRecord extends Tally {
  clientId: string;
}

export interface MetaValues {
  /** Which installation this is. */
  device: string;
  practice: Practice;
  /** Calendars met so far that are, or may be, the user's. */
  calendars: { id: string; own: boolean }[];
  /** When the calendar page last told anything, epoch milliseconds. */
  lastSeen: number;
  /** The N of `/u/N/` at which an account was last seen, by its address. */
  accounts: Readonly<Record<string, number>>;
}

export type MetaKey = keyof MetaValues;
export type MetaRecord = { [K in MetaKey]: { key: K; value: MetaValues[K] } }[MetaKey];

/** Client, event id, start. */
type AttendanceKey = [string, string, number];

export interface KeptSchema extends DBSchema {
  facts: {
    key: string;
    value: Fact;
    indexes: { attendance: AttendanceKey; client: string; batch: string };
  };
  clients: { key: string; value: Client };
  people: { key: string; value: StoredPerson };
  assignments: { key: string; value: AssignmentRecord };
  appointments: { key: string; value: Appointment };
  series: { key: string; value: SeriesGuests };
  slots: {
    key: [string, number];
    value: SlotRecord;
    indexes: { event: string; start: number; due: number };
  };
  standing: {
    key: AttendanceKey;
    value: StandingRecord;
    indexes: { client: string; slot: [string, number] };
  };
  tallies: { key: string; value: TallyRecord };
  meta: { key: MetaKey; value: MetaRecord };
}

export const storeNames = [
  'facts',
  'clients',
  'people',
  'assignments',
  'appointments',
  'series',
  'slots',
  'standing',
  'tallies',
  'meta',
] as const;

export type StoreName = (typeof storeNames)[number];
