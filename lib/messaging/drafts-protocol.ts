import type { Slot } from '@/lib/appointments/slot';
import type { Choice } from '@/lib/drafts/choice';
import type { Draft, DraftChannel } from '@/lib/drafts/draft';
import type { FreeSlots } from '@/lib/drafts/free-slots/free-slots';
import type { MessageName, OwnChoice, OwnId, OwnScenario } from '@/lib/drafts/own-scenario';
import type { OwnText, PlainText, TextPlace } from '@/lib/drafts/own-texts';
import type { Preparing } from '@/lib/drafts/prepare';
import type { Tone } from '@/lib/drafts/scenario';
import type { TextTableName } from '@/lib/drafts/text-table';
import type { AccountRef, Outcome, WorkRow } from './records-protocol';
import type { DraftNeed } from './waiting-protocol';

/** What a goodbye may name, as the user says it. */
export interface DraftGoodbye {
  /** What is still to be finished, as a noun: "the report". */
  openWork?: string;
  /** Until when, epoch milliseconds. */
  openWorkBy?: number;
  /** Who could go on: a name, an address. */
  referral?: string;
}

export interface DraftRequest extends DraftNeed, DraftGoodbye {
  clientId: string;
  slot: Slot;
  title: string | null;
  account: AccountRef | null;
  /** Unset: the one that fits best. */
  scenario?: MessageName;
  /** Unset: the one that fits best. Firm ones wait until the slot is over. */
  tone?: Tone;
  channel?: DraftChannel;
  /** Starts of the times to offer, epoch milliseconds; unset: the best that are free. */
  times?: number[];
}

/** Times to offer to a client, and what to offer where there are none. */
export interface FreeTimes extends FreeSlots {
  /** Where clients book for themselves; `null`: nowhere. */
  bookingLink: string | null;
  /** IANA zone in which the client is told times; `null`: the user's own. */
  zone: string | null;
}

/** A message that was opened or copied. Kept sends nothing, so it does not know more. */
export interface Prepared {
  scenario: MessageName;
  /** What one of the user's own was called then: it may have another name by now, or be gone. */
  name?: string;
  channel: DraftChannel;
  /** Epoch milliseconds. */
  at: number;
}

/** One client at one slot to come. */
export interface PrepareRow extends WorkRow {
  /** By video or phone; `null`: unknown. */
  remote: boolean | null;
  /** What fits the slot. */
  scenario: Preparing;
  /** Agreed on long before, without having met since. */
  bookedAhead: boolean;
  /** Where a message can open, and where it does. */
  channels: DraftChannel[];
  channel: DraftChannel;
  /** What the user added for the time before an appointment. */
  own: OwnChoice[];
  /** The last message that got this client ready for the slot. */
  prepared: Prepared | null;
}

/** A text as it stands in an editor, for one client. */
export interface PreviewRequest extends Omit<TextPlace, 'scenario'>, PlainText {
  scenario: MessageName;
  clientId: string;
}

/** What a draft to this client would be now; nothing is opened, and nothing noted. */
export type DraftPreview =
  | {
      state: 'written';
      draft: Draft;
      /** What it is about. */
      slot: Slot;
      /** The texts this client is written to with: the one in the editor may be of others. */
      table: TextTableName;
    }
  /** Nothing stands in the calendar with this client, so there is nothing to write about. */
  | { state: 'no_slot' }
  | { state: 'no_client' };

/** Drafts, and what they are made from. */
export interface DraftsProtocol {
  // Content script and Kept's own pages
  /**
   * Writes a draft and opens it in a composer; the text comes back for copying. The calendar page
   * gets none of one that opened, and of one to copy what says nothing of money.
   */
  openDraft(ask: DraftRequest): Outcome<Draft>;
  /**
   * The message that fits a slot, and the others that may be written. What is about money, terms
   * or a goodbye is named to Kept's own pages only, and so is what tells the reason of an excuse:
   * the calendar page gets what fits besides. `null`: there is no such client.
   */
  draftChoice(ask: { clientId: string; slot: Slot }): Choice | null;

  // Kept's own pages only
  draft(ask: DraftRequest): Outcome<Draft>;
  /** Times that can be offered to a client; `null`: there is no such client. */
  freeTimes(ask: { clientId: string }): FreeTimes | null;
  /** Texts the user wrote in place of Kept's own. */
  ownTexts(): OwnText[];
  saveOwnText(text: Omit<OwnText, 'at'>): Outcome<null>;
  /** Kept's own text stands there again. */
  resetOwnText(place: TextPlace): Outcome<null>;
  /** Scenarios the user added, in the order they were added. */
  ownScenarios(): OwnScenario[];
  /** Adds or changes one; `invalid` where there are too many. */
  saveOwnScenario(own: Omit<OwnScenario, 'at'>): Outcome<null>;
  dropOwnScenario(ask: { id: OwnId }): Outcome<null>;
  draftPreview(ask: PreviewRequest): DraftPreview;
  /** Clients of the next days, those first for whom a reminder matters most. */
  prepareList(): PrepareRow[];
}
