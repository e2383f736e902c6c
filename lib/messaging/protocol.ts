import type { Client, Verdict } from '@/lib/appointments/client';
import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';
import type { Slot } from '@/lib/appointments/slot';
import type { ShownBadge } from '@/lib/reliability/badge-style';
import type { CardProtocol } from './card-protocol';
import type { DataProtocol } from './data-protocol';
import type { DraftsProtocol } from './drafts-protocol';
import type { ImportProtocol } from './import-protocol';
import type { KnownBadges, KnownIds } from './known-badges';
import type { PageProtocol } from './page-protocol';
import type { PeopleProtocol } from './people-protocol';
import type { PolicyProtocol } from './policy-protocol';
import type { PracticeProtocol } from './practice-protocol';
import type { WaitingProtocol } from './waiting-protocol';
import type { Assigned, AssignedClient, FoundClient, PanelView } from './panel-protocol';
import type {
  AccountRef,
  AccountName,
  ClientSummary,
  ListedClient,
  OutcomeView,
  Mark,
  Outcome,
  WorkRow,
  TodayView,
  ClientCard,
  ClientChange,
} from './records-protocol';

export type * from './panel-protocol';
export type * from './records-protocol';
export type { DraftRequest } from './drafts-protocol';
export type { DraftNeed, ToWrite } from './waiting-protocol';

/**
 * Everything the parts of Kept may ask the background, one data argument each, results as
 * plain JSON. Who may ask what is in guard.ts; every argument is validated in schemas.ts.
 */
export interface Protocol
  extends
    PracticeProtocol,
    ImportProtocol,
    PeopleProtocol,
    CardProtocol,
    DataProtocol,
    PolicyProtocol,
    DraftsProtocol,
    WaitingProtocol,
    PageProtocol {
  // Content script and Kept's own pages
  /**
   * One answer for every event asked about, in the same order: one event may stand on two calendars
   * that differ. Each is drawn in the style of the calendar its event stands in. `null`: no badge.
   * Beyond five thousand events there are no more answers.
   */
  badges(ask: { account: AccountRef; events: SeenEvent[] }): (ShownBadge | null)[];
  /**
   * The same by the ids alone, for chips that nobody has read yet, with those that should be read
   * soon. Nothing is learnt from it.
   */
  knownBadges(ask: { account: AccountRef; calendars: KnownIds[] }): KnownBadges;
  /**
   * @param seen `events`: all of `eventIds` as they were read, without titles
   * @returns whether it was stored
   */
  rangeSeen(seen: {
    account: AccountRef;
    from: number;
    to: number;
    eventIds: string[];
    events: SeenEvent[];
  }): boolean;
  /** Puts the panel's script into the page that asks. */
  loadPanel(): Outcome<null>;
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
  /** Opens a page of Kept: the card of a client, or the options. */
  openPage(ask: { page: 'client'; clientId: string } | { page: 'options' }): void;

  // Kept's own pages only
  today(): TodayView;
  /** Past slots without an outcome that began in this span, newest first; at most `limit`. */
  pastSlots(ask: { from: number; to: number; clientId?: string; limit: number }): WorkRow[];
  /** Every account of which something is known, in the order of their numbers. */
  accounts(): AccountName[];
  /** Remembers the account whose rows alone the user wants to see in Today; `null`: of all. */
  showAccount(ask: { email: string | null }): void;
  /** The user has seen a suggestion and does not want it: it is not made again. */
  dismissSuggestion(ask: { clientId: string; slot: Slot }): Outcome<null>;
  markAll(marks: Mark[]): Outcome<{ batch: string; count: number }>;
  undoBatch(ask: { batch: string }): Outcome<null>;
  /** The slot did not exist: leaves worklist and record. */
  voidSlot(ask: { id: string; clientId: string; slot: Slot }): Outcome<OutcomeView>;
  clients(): ListedClient[];
  clientCard(ask: { clientId: string }): ClientCard | null;
  /** The id comes from the sender, as with marks. */
  addClient(ask: { id: string; name: string; email?: string }): Outcome<ClientSummary>;
  changeClient(change: ClientChange): Outcome<Client>;
}
