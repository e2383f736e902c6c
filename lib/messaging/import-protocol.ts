import type { ReadCalendar, ReadNotes, ReadProblem } from '@/lib/appointments/read-event';
import type { Outcome } from './protocol';

/** Where a reading comes from. */
export type ImportSource =
  /** Google's own export of a signed-in account, by the N of `/u/N/`. */
  | { kind: 'google'; account: number }
  | { kind: 'file'; name: string }
  | { kind: 'feed'; feedId: string };

/** Why Google did not hand over the export or a feed. Nothing was changed. */
export type FetchProblem =
  | { code: 'signed_out' }
  | { code: 'blocked' }
  | { code: 'not_found' }
  | { code: 'too_often'; retryAfter: number | null }
  | { code: 'server'; status: number }
  | { code: 'offline' }
  | { code: 'no_access' }
  | { code: 'not_a_zip' }
  | { code: 'not_a_calendar' };

/** Why an import ended without a result. `interrupted`: the browser stopped it. */
export type ImportProblem =
  | FetchProblem
  | ReadProblem
  | { code: 'interrupted' }
  | { code: 'cancelled' }
  | { code: 'storage_full' }
  | { code: 'failed' };

/** How far an import is. `done` of `of` are bytes while fetching, else events; `of` may be unknown. */
export type ImportStep =
  | {
      state: 'running';
      phase: 'fetching' | 'unpacking' | 'reading' | 'saving';
      done: number;
      of: number | null;
    }
  | { state: 'done'; importId: string }
  | { state: 'failed'; problem: ImportProblem };

export interface ImportSummary {
  importId: string;
  /** What was read: an account's address, a file's name, or a calendar's. */
  name: string;
  source: ImportSource['kind'] | 'contacts' | 'outcomes';
  /** Epoch milliseconds. */
  at: number;
  /** `review`: people are waiting for a decision. */
  state: 'review' | 'done';
  events: number;
  people: number;
  /** Clients that it made. */
  clients: number;
  notes: ReadNotes | null;
}

/** Why a person is proposed or not; parameters for the words. */
export type FoundReason =
  | { code: 'client' }
  | { code: 'not_client' }
  /** Alone with the user in `alone` of `of` appointments. */
  | { code: 'alone'; alone: number; of: number }
  | { code: 'series' }
  | { code: 'small_groups' }
  | { code: 'own_domain' }
  | { code: 'resource' }
  | { code: 'list' }
  /** Only in events of at least this many guests. */
  | { code: 'large_events'; guests: number }
  | { code: 'once' }
  /** Named in a title that returns so many times, without guests. */
  | { code: 'title'; times: number }
  | { code: 'title_series' };

export type Proposal = 'client' | 'leave' | 'unsure';

/** Somebody an import found. */
export interface FoundPerson {
  /** Their first address, or `title:` and the folded name. */
  key: string;
  kind: 'guest' | 'title' | 'resource' | 'list';
  name: string;
  emails: string[];
  appointments: number;
  /** Starts of the first and the last of them, epoch milliseconds. */
  first: number;
  last: number;
  proposal: Proposal;
  reason: FoundReason;
  /** What the user chose, if anything. */
  choice: 'client' | 'leave' | null;
}

/** Several addresses that look like one person. Never joined silently. */
export interface MergeOffer {
  offerId: string;
  /** Keys of the people found. */
  keys: string[];
  /** A client that is there already and is meant, with their name. */
  client: { clientId: string; name: string } | null;
  why: 'plus' | 'dots' | 'name';
  state: 'open' | 'merged' | 'apart';
}

export interface ImportReview {
  summary: ImportSummary;
  from: number;
  to: number;
  calendars: (ReadCalendar & { use: boolean })[];
  people: FoundPerson[];
  merges: MergeOffer[];
  /** How many people were left out because they were erased. */
  erased: number;
}

/** What a finished review did. */
export interface ImportDone {
  clients: number;
  appointments: number;
  /** Past slots that came in as not marked. */
  unmarked: number;
}

/** A secret iCal address, without the address. */
export interface FeedView {
  feedId: string;
  calendarId: string;
  /** When it was last read well, epoch milliseconds; `null`: never. */
  asOf: number | null;
  /** When it is asked next. */
  nextAt: number;
  /** What went wrong the last time. */
  problem: FetchProblem | ReadProblem | null;
}

/** Imports of calendars. All of it belongs to Kept's own pages. */
export interface ImportProtocol {
  /** Begins an import; whoever began it asks for its steps. Another one that runs is cancelled. */
  importStart(ask: { job: string; source: ImportSource }): Outcome<null>;
  /**
   * The part of the file from byte `at` on, in base64; `last` ends it. At most a megabyte before
   * encoding. One that came already is not taken twice.
   */
  importPart(ask: { job: string; at: number; base64: string; last: boolean }): Outcome<null>;
  /** Works for a tenth of a second or so and tells how far it is. */
  importStep(ask: { job: string }): ImportStep;
  importCancel(ask: { job: string }): Outcome<null>;

  /** Imports so far, newest first. */
  imports(): ImportSummary[];
  importReview(ask: { importId: string }): ImportReview | null;
  /** Chooses for several people at once; `null` goes back to the proposal. */
  chooseFound(ask: {
    importId: string;
    keys: string[];
    choice: FoundPerson['choice'];
  }): Outcome<null>;
  answerMerge(ask: {
    importId: string;
    offerId: string;
    answer: MergeOffer['state'];
  }): Outcome<null>;
  useFoundCalendar(ask: { importId: string; calendarId: string; use: boolean }): Outcome<null>;
  /** Makes clients of those chosen or proposed, and brings in their appointments. */
  finishImport(ask: { importId: string }): Outcome<ImportDone>;
  /**
   * Takes back all that an import brought. What was recorded or changed by hand since stays.
   *
   * @returns how many clients stay because something was recorded for them
   */
  undoImport(ask: { importId: string }): Outcome<{ stayed: number }>;

  feeds(): FeedView[];
  /** The address is checked for its form only; `refreshFeed` reads it. */
  addFeed(ask: { feedId: string; address: string }): Outcome<FeedView>;
  removeFeed(ask: { feedId: string }): Outcome<null>;
}
