import type { Slot } from '@/lib/appointments/slot';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { WaitingTerms } from '@/lib/policy/terms';
import type { AlertCode, AlertFacts } from '@/lib/reliability/alerts/alert';
import type { ClientSummary, OutcomeView } from './records-protocol';

/* What the calendar page gets to show in the panel. */

/** An alert as the calendar page gets it: numbers, and no other appointment. */
export type PanelAlert = {
  [C in AlertCode]: { code: C; facts: AlertFacts[C] };
}[AlertCode];

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
  /** Where a draft to this client can open; the data itself stays in the background. */
  channels: DraftChannel[];
  /** What changes what to do at this slot. */
  alert?: PanelAlert;
  /** The notice window that holds for this client here, hours. */
  windowHours?: number;
  /** How long to wait for this client here. */
  waiting?: WaitingTerms;
  /** They declined in the calendar, before or after it was read first. */
  declined?: true;
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
