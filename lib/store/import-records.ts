import type {
  ReadCalendar,
  ReadEvent,
  ReadNotes,
  ReadProblem,
} from '@/lib/appointments/read-event';
import type {
  FetchProblem,
  FoundPerson,
  ImportSummary,
  MergeOffer,
} from '@/lib/messaging/import-protocol';

/* What is stored of imports, of the addresses of calendars, and of erased people. */

/** An import of a calendar, of contacts or of outcomes, as it can be listed and taken back. */
export interface ImportRecord {
  importId: string;
  source: ImportSummary['source'];
  name: string;
  /** Epoch milliseconds. */
  at: number;
  state: 'review' | 'done';
  /** Address of the account, or `null` where the source tells none. */
  account: string | null;
  calendars: (ReadCalendar & { use: boolean })[];
  from: number;
  to: number;
  events: number;
  notes: ReadNotes | null;
  /** Empty once it is reviewed: of who is no client nothing is kept. */
  people: FoundPerson[];
  merges: MergeOffer[];
  /** How many people it had found, once it is reviewed. */
  found?: number;
  /** People left out because they were erased. */
  erased: number;
  /** Clients it made. */
  clients: number;
  /** Batch of the outcomes it recorded. */
  batch?: string;
}

/** Events of an import that waits for its review, some hundreds in one record. */
export interface HarvestRecord {
  importId: string;
  part: number;
  events: ReadEvent[];
}

/** What stood at a key before an import changed it; `null`: nothing. */
export interface JournalRecord {
  importId: string;
  /** Store and key, as `JSON.stringify` writes them. */
  at: string;
  before: unknown;
  /** What the import wrote: where something else stands now, it is left alone. */
  after: unknown;
}

/** A secret iCal address. It is a password to the calendar: never logged, never in a backup. */
export interface FeedRecord {
  feedId: string;
  address: string;
  calendarId: string;
  /** As the server named its last answer. */
  etag: string | null;
  lastModified: string | null;
  /** Epoch milliseconds. */
  asOf: number | null;
  nextAt: number;
  /** Failures one after the other. */
  failures: number;
  problem: FetchProblem | ReadProblem | null;
}

/** Who was erased, so that nothing brings them back. */
export interface ErasedRecord {
  /** Keyed hash of an address, an id or a name; see `erasure`. */
  hash: string;
  /** Epoch milliseconds. */
  at: number;
}
