import type { AddressForm, Client, ClientLanguage, Verdict } from '@/lib/appointments/client';
import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { ExcuseReason, Source, Status } from '@/lib/appointments/status';
import type { Draft, DraftChannel, Scenario } from '@/lib/drafts/draft';
import type { Badge } from '@/lib/reliability/badge';
import type { Tally } from '@/lib/reliability/tally';

/** The account a calendar page belongs to. */
export interface AccountRef {
  /** The N of `/calendar/u/N/`. */
  index: number;
  /** Lower case; `null` where the page does not tell. */
  email: string | null;
}

/** Who stands in a row of panel or popup, with the record behind the badge. */
export interface ClientSummary {
  clientId: string;
  name: string;
  email: string | null;
  aliases: string[];
  badge: Badge;
  tally: Tally;
  /** No level is shown for this client. */
  doNotRate: boolean;
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
  /** The user said that this slot did not take place: `status` has no meaning. */
  void?: boolean;
}

/** A client as the search tells of them: no address and no counts leave for the calendar page. */
export type FoundClient = Pick<ClientSummary, 'clientId' | 'name' | 'badge'>;

/**
 * What is said of the client of a series: one that is there, a new one of this name, nobody
 * (`null`), or nothing at all (`ask`).
 */
export type AssignedClient = { id: string } | { name: string } | 'ask' | null;

/** What an assignment replaced, so that it can be taken back. */
export interface Assigned {
  /** What was said before. */
  before: { id: string } | 'ask' | null;
  /** The client that was made for it, if one was. */
  made: string | null;
}

export interface PanelClient extends ClientSummary {
  outcome: OutcomeView | null;
}

/** All the panel shows for one open event. */
export interface PanelView {
  eventId: string;
  /** `null`: two readings of the time disagreed, so nothing can be recorded here. */
  slot: Slot | null;
  clients: PanelClient[];
  /** People seen as guests of whom the user has said nothing yet. */
  candidates: { email: string; name: string }[];
  /**
   * What to ask where there is no client: `hidden` guests are unknown, `none` there are none,
   * `calendar` this calendar is not one of mine yet, `no` nothing (not a client, foreign).
   */
  ask: 'hidden' | 'none' | 'calendar' | 'no';
  /** The user has said who the client of this series is: that can be taken back. */
  assigned: boolean;
  /** The practice's notice window in hours: later cancellations count as late. */
  noticeHours: number;
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
  nextStart?: number;
  note?: string;
  batch?: string;
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
}

export interface TodayView {
  /** Slots that have begun and are not over, without an outcome; earliest first. */
  running: WorkRow[];
  /** Past slots without an outcome, newest first. */
  unmarked: WorkRow[];
  /** The next slot to come, if any is known. */
  next: WorkRow | null;
  /** Whether anything is known at all: no client and no appointment yet on a first day. */
  firstRun: boolean;
  /** When the calendar page last told anything, epoch milliseconds; `null`: never. */
  lastSeen: number | null;
}

export interface ClientCard {
  client: Client;
  summary: ClientSummary;
  /** Standing outcomes, newest slot first. */
  history: OutcomeFact[];
  /** The next slot to come, epoch milliseconds. */
  next: number | null;
}

/** What is personal about the practice; kept in IndexedDB, read and written by messages. */
export interface Practice {
  /** Signs the drafts. */
  name: string;
  /** The user's own addresses beside those the calendar tells. Lower case. */
  selves: string[];
  /** Guests of this domain are colleagues, not clients; empty: none. Lower case. */
  domain: string;
  /** Whether people of this domain and of the account's own count as colleagues at all. */
  colleagues: boolean;
  /** Form of address in German drafts where the client has none of their own. */
  address: AddressForm;
  /** Language of drafts where the client has none of their own; `null`: the interface's. */
  language: ClientLanguage | null;
  /** Where drafts open. */
  channel: DraftChannel;
  /** Calendar ids the user added beside the own main calendar, and ones switched off. */
  calendars: { id: string; use: boolean }[];
  /** Hours; later cancellations count as late. */
  noticeHours: number;
}

export interface DraftRequest {
  clientId: string;
  slot: Slot;
  title: string | null;
  account: AccountRef | null;
  /** Unset: the one that fits best. */
  scenario?: Scenario;
  channel?: DraftChannel;
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
  doNotRate?: boolean;
}

/**
 * Everything the parts of Kept may ask the background, one data argument each, results as
 * plain JSON. Who may ask what is in guard.ts; every argument is validated in schemas.ts.
 */
export interface Protocol {
  // Content script and Kept's own pages
  /**
   * One answer for every event asked about, in the same order: one event may stand on two calendars
   * that differ. `null`: no badge. Beyond five thousand events there are no more answers.
   */
  badges(ask: { account: AccountRef; events: SeenEvent[] }): (Badge | null)[];
  rangeSeen(seen: { account: AccountRef; from: number; to: number; eventIds: string[] }): void;
  openEvent(ask: { account: AccountRef; event: OpenedEvent }): PanelView | null;
  mark(mark: Mark): Outcome<OutcomeView>;
  /** Takes back the standing fact `factId`; what it corrected stands again. */
  undo(ask: { factId: string }): Outcome<OutcomeView | null>;
  judgePerson(judged: { email: string; name: string; verdict: Verdict }): Outcome<null>;
  /**
   * Says who the client of an event and of its whole series is. To take it back, send `before` as
   * `client` and `made` as `discard`: that client goes too if nothing was added to it.
   */
  assign(ask: { eventId: string; client: AssignedClient; discard?: string }): Outcome<Assigned>;
  /** At most five clients whose name or alias matches; from two characters on. */
  findClients(ask: { query: string }): FoundClient[];
  useCalendar(ask: { calendarId: string; use: boolean }): Outcome<null>;
  /** Writes a draft and opens it in a composer; the text comes back for copying. */
  openDraft(ask: DraftRequest): Outcome<Draft>;
  /** Opens a page of Kept: the card of a client, or the options. */
  openPage(ask: { page: 'client'; clientId: string } | { page: 'options' }): void;

  // Kept's own pages only
  today(): TodayView;
  markAll(marks: Mark[]): Outcome<{ batch: string; count: number }>;
  undoBatch(ask: { batch: string }): Outcome<null>;
  /** The slot did not exist: leaves worklist and record. */
  voidSlot(ask: { id: string; clientId: string; slot: Slot }): Outcome<OutcomeView>;
  clients(): ClientSummary[];
  clientCard(ask: { clientId: string }): ClientCard | null;
  /** The id comes from the sender, as with marks. */
  addClient(ask: { id: string; name: string; email?: string }): Outcome<ClientSummary>;
  changeClient(change: ClientChange): Outcome<Client>;
  draft(ask: DraftRequest): Outcome<Draft>;
  practice(): Practice;
  changePractice(change: Partial<Practice>): Outcome<Practice>;
  /** Calendars seen so far, for the options. */
  calendars(): { id: string; own: boolean; use: boolean }[];
}
