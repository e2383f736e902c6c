import type {
  AddressForm,
  Availability,
  Client,
  ClientLanguage,
  KeepSaid,
} from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Cause, ExcuseReason, Source, Status } from '@/lib/appointments/status';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { Prepared } from './drafts-protocol';
import type { WaitingTerms } from '@/lib/policy/terms';
import type { Alert, AlertCode } from '@/lib/reliability/alerts/alert';
import type { Badge } from '@/lib/reliability/badge';
import type { Evidence } from '@/lib/reliability/evidence';
import type { Tally } from '@/lib/reliability/tally';
import type { ToWrite } from './waiting-protocol';

/* What messages about clients, appointments and their outcomes carry. */

/** The account a calendar page belongs to. */
export interface AccountRef {
  /** The N of `/calendar/u/N/`. */
  index: number;
  /** Lower case; `null` where the page does not tell. */
  email: string | null;
  /**
   * The page is at `/calendar/b/N/`: a calendar the user looks after for another. These are
   * numbered apart: its `index` is no number of a signed-in account.
   */
  delegate?: true;
}

/** One of several accounts of the user. */
export interface AccountName {
  email: string;
  /** As a file names its main calendar; `null`: only the address is known. */
  name: string | null;
}

/** Who stands in a row of panel or popup, with the record behind the badge. */
export interface ClientSummary {
  clientId: string;
  name: string;
  email: string | null;
  aliases: string[];
  /** `null`: not rated. */
  badge: Badge | null;
  tally: Tally;
  /** No level is shown for this client. */
  doNotRate: boolean;
}

/** A client as the lists of Kept's own pages show them. */
export interface ListedClient extends ClientSummary {
  /** The most pressing open alert; unset: none. */
  alert?: AlertCode;
}

/** The standing outcome of one client at one slot, as far as an interface needs it. */
export interface OutcomeView {
  factId: string;
  status: Status;
  recordedAt: number;
  minutesLate?: number;
  noticeHours?: number;
  excused?: boolean;
  nextStart?: number;
  /** The time was used otherwise. */
  refilled?: boolean;
  /** I was late myself. */
  lateByMe?: boolean;
  /** The user said that this slot did not take place: `status` has no meaning. */
  void?: boolean;
}

/** One mark. The id comes from the sender, so that a repeated message records it once. */
export interface Mark {
  id: string;
  clientId: string;
  slot: Slot;
  title: string | null;
  status: Status;
  source: Source;
  minutesLate?: number;
  noticeHours?: number;
  excused?: boolean;
  excuseReason?: ExcuseReason;
  cause?: Cause;
  nextStart?: number;
  note?: string;
  lateByMe?: boolean;
  batch?: string;
  /** Of an appointment entered by hand: the address of the account it belongs to. */
  account?: string;
}

/** Why a write did not happen. Nothing was changed in any of these cases. */
export type Refusal = 'storage_full' | 'invalid' | 'not_found' | 'failed';

export type Outcome<T> = { ok: true; value: T } | { ok: false; why: Refusal };

/** One line of the worklist: one client at one slot. */
export interface WorkRow extends ClientSummary {
  slot: Slot;
  title: string | null;
  /** Position among the clients of a group event, 1-based, and their number. */
  place?: { index: number; of: number };
  /** The event was not seen when its days were last shown. A question, never an answer. */
  gone: boolean;
  /** What the calendar suggests became of it. Never a mark. */
  suggestion?: Suggestion;
  /** The client had declined when the calendar was first read; when is unknown. */
  declined?: true;
  /** Address of the account the appointment belongs to; unset: unknown. */
  account?: string;
  /** The notice window that holds for this client here, hours. */
  windowHours: number;
  /** How long to wait for this client here. */
  waiting?: WaitingTerms;
  /** Where a nudge can open: what there is data for. Only while the slot is not over. */
  channels?: DraftChannel[];
}

/** Something seen between two readings of the calendar that looks like a cancellation. */
export interface Suggestion {
  kind: 'declined' | 'gone';
  /** When it was seen first, or was changed as the calendar says, epoch milliseconds. */
  seenAt: number;
  /** What a cancellation told at that moment would be. */
  status: Extract<Status, 'cancelled' | 'late_cancel'>;
  /** Hours before the start, rounded down to quarters. */
  noticeHours: number;
}

export interface TodayView {
  /** Slots that have begun and are not over, without an outcome or suggestion; earliest first. */
  running: WorkRow[];
  /** Past slots of the last weeks without an outcome, newest first. */
  unmarked: WorkRow[];
  /** How many past slots before those have no outcome; the review of the past lists them. */
  earlier: number;
  /** Slots to come or running that look cancelled; earliest first. */
  suggested: WorkRow[];
  /** What the user left for after the slot; earliest first. */
  toWrite: ToWrite[];
  /** The next slot to come, if any is known. */
  next: WorkRow | null;
  /** Whether anything is known at all: no client and no appointment yet on a first day. */
  firstRun: boolean;
  /** When the calendar page last told anything, epoch milliseconds; `null`: never. */
  lastSeen: number | null;
  /** The accounts of the rows above, where these are of several; else empty. */
  accounts: AccountName[];
  /** Address of the account whose rows alone the user wanted to see last; `null`: of all. */
  shown: string | null;
}

/** Fees of one currency that are due and were neither paid nor waived. */
export interface MoneyDue {
  /** ISO 4217. */
  currency: string;
  /** Minor units; entries without a number count as 0. */
  amount: number;
  /** At so many appointments, these without a number among them. */
  appointments: number;
  unnumbered: number;
}

export interface ClientCard {
  client: Client;
  summary: ClientSummary;
  /** The estimate behind the level; `null`: too early for one, or not rated. */
  evidence: Evidence | null;
  /** Standing outcomes, newest slot first. */
  history: OutcomeFact[];
  /** The next slot to come, epoch milliseconds. */
  next: number | null;
  /** What is due by the ledger, one line per currency; empty: nothing. */
  due: MoneyDue[];
  /** *Keep?*, of all records that were joined; `null`: never said. */
  keep: KeepSaid | null;
  /** What is worth a second look, the most pressing first. */
  alerts: Alert[];
  /** The last messages that were opened, newest first. */
  prepared: Prepared[];
}

/** Changes to a client; unset fields stay as they are. */
export interface ClientChange {
  clientId: string;
  name?: string;
  aliases?: string[];
  emails?: string[];
  phone?: string;
  language?: ClientLanguage | null;
  address?: AddressForm | null;
  channel?: DraftChannel | null;
  zone?: string | null;
  availability?: Availability[];
  note?: string;
  doNotRate?: boolean;
}
