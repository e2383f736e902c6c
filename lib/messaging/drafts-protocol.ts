import type { DraftChannel, Scenario } from '@/lib/drafts/draft';
import type { FreeSlots } from '@/lib/drafts/free-slots/free-slots';
import type { Preparing } from '@/lib/drafts/prepare';
import type { WorkRow } from './records-protocol';

/** Times to offer to a client, and what to offer where there are none. */
export interface FreeTimes extends FreeSlots {
  /** Where clients book for themselves; `null`: nowhere. */
  bookingLink: string | null;
  /** IANA zone in which the client is told times; `null`: the user's own. */
  zone: string | null;
}

/** A message that was opened or copied. Kept sends nothing, so it does not know more. */
export interface Prepared {
  scenario: Scenario;
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
  /** The last reminder or preparation for this slot. */
  prepared: Prepared | null;
}

/** What drafts are made from. All of it belongs to Kept's own pages. */
export interface DraftsProtocol {
  /** Times that can be offered to a client; `null`: there is no such client. */
  freeTimes(ask: { clientId: string }): FreeTimes | null;
  /** Clients of the next days, those first for whom a reminder matters most. */
  prepareList(): PrepareRow[];
}
