import type { DBSchema } from 'idb';
import type { Candidate } from '@/lib/appointments/who-is-client';
import type { Fact, OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Assigned } from '@/lib/messaging/protocol';
import type { ClientRecord } from '@/lib/reliability/client-record';
import type { ContactSaid } from '@/lib/policy/gone-silent';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { StepSaid } from '@/lib/policy/steps';
import type { PolicyVersion } from '@/lib/policy/terms';
import type { StoredClient, StoredPerson } from './client-records';
import type { AlertSpan } from '@/lib/reliability/alerts/alert-span';
import type { DayRecord, PreparedRecord } from './day-records';
import type {
  ErasedRecord,
  FeedRecord,
  HarvestRecord,
  ImportRecord,
  JournalRecord,
} from './import-records';
import type { MetaKey, MetaRecord } from './meta-values';

/*
 * What is stored, at the latest version. `facts`, `clients`, `people`, `assignments`, `policies`,
 * `ledger`, `steps`, `contacts`, `prepared` and `meta` are what the user said or did; `appointments`,
 * `series`, `slots` and `days` what the calendar showed; `standing`, `tallies`, `alerts` and the
 * `open` clients of a slot are projections that `rebuildProjections` makes anew from the facts.
 */

export type { Details, Given, Reviewed, StoredClient, StoredPerson } from './client-records';

/**
 * An event with a client or a candidate, or of a series with one from whose people it differs.
 * Nothing is stored about any other event but when it is (see `DayRecord`).
 */
export interface Appointment {
  eventId: string;
  seriesId: string;
  calendarId: string;
  /** The calendar is the user's own main one. */
  own: boolean;
  /** Address of the account it was seen with first, or whose main calendar it is in. */
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
  /** The import that brought it. */
  importId?: string;
  /** A calendar file had it: where a later one has not, it is gone. */
  read?: true;
  /** Addresses of guests who have declined, as the calendar file told last. */
  declined?: string[];
  /** When the calendar page showed it first, or at another time: older files are not believed. */
  placedAt?: number;
  /** A feed that had been read without it brought it: when it was first seen, it was new. */
  newInFeed?: true;
  /** When the page told another title or other guests: older files are not believed in those. */
  toldAt?: number;
  /** By video or phone, and where it is joined, as the calendar file told last; unset: unknown. */
  remote?: boolean;
  joinLink?: string;
  /** IANA zone, as the calendar file told last; unset: this computer's. */
  zone?: string;
  /** When it was first stored, epoch milliseconds. Moves and later files change nothing of it. */
  seenAt?: number;
  /** It was not where it should be: it is kept under whichever calendar shows it next. */
  missing?: true;
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
  /** When the event was moved away from here, as far as it was seen, epoch milliseconds. */
  leftAt?: number;
  /** Since when the event was not where it should be, epoch milliseconds. */
  missingSince?: number;
  /**
   * Clients who have declined, with the time at which that was seen between two readings, epoch
   * milliseconds; `null`: before the first one.
   */
  declined?: Readonly<Record<string, number | null>>;
  /** Clients of whom the user does not want a suggestion here. */
  dismissed?: string[];
  /**
   * When the appointment was first seen, at the latest its start, epoch milliseconds: the policy of
   * that time holds here. Unset: unknown, the policy of its start does.
   */
  seenAt?: number;
  /** Only of one entered by hand: the account it belongs to, as the user said. */
  account?: string;
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

/** What a client's badge and score are made of, of constant size however long the record is. */
export interface TallyRecord extends ClientRecord {
  clientId: string;
}

/** When a client's alerts are open, the most pressing first; there is none without any. */
export interface AlertRecord {
  clientId: string;
  spans: AlertSpan[];
}

/** Client, event id, start. */
type AttendanceKey = [string, string, number];

export interface KeptSchema extends DBSchema {
  facts: {
    key: string;
    value: Fact;
    indexes: { attendance: AttendanceKey; client: string; batch: string };
  };
  clients: { key: string; value: StoredClient; indexes: { merged: string } };
  people: { key: string; value: StoredPerson };
  assignments: { key: string; value: AssignmentRecord };
  appointments: { key: string; value: Appointment };
  series: { key: string; value: SeriesGuests };
  slots: {
    key: [string, number];
    value: SlotRecord;
    indexes: { event: string; start: number; due: number; open: string };
  };
  standing: {
    key: AttendanceKey;
    value: StandingRecord;
    indexes: { client: string; slot: [string, number] };
  };
  tallies: { key: string; value: TallyRecord };
  policies: { key: string; value: PolicyVersion };
  ledger: {
    key: string;
    value: LedgerEntry;
    indexes: { client: string; attendance: AttendanceKey };
  };
  steps: { key: string; value: StepSaid; indexes: { client: string } };
  contacts: { key: string; value: ContactSaid; indexes: { client: string } };
  alerts: { key: string; value: AlertRecord };
  days: { key: [string, string]; value: DayRecord };
  prepared: {
    key: string;
    value: PreparedRecord;
    indexes: { client: string; slot: [string, number] };
  };
  imports: { key: string; value: ImportRecord };
  harvest: { key: [string, number]; value: HarvestRecord };
  journal: { key: [string, string]; value: JournalRecord };
  feeds: { key: string; value: FeedRecord };
  erased: { key: string; value: ErasedRecord };
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
  'policies',
  'ledger',
  'steps',
  'contacts',
  'alerts',
  'days',
  'prepared',
  'imports',
  'harvest',
  'journal',
  'feeds',
  'erased',
  'meta',
] as const;

export type StoreName = (typeof storeNames)[number];
