import type { FreeSlots } from '@/lib/drafts/free-slots/free-slots';

/** Times to offer to a client, and what to offer where there are none. */
export interface FreeTimes extends FreeSlots {
  /** Where clients book for themselves; `null`: nowhere. */
  bookingLink: string | null;
  /** IANA zone in which the client is told times; `null`: the user's own. */
  zone: string | null;
}

/** What drafts are made from. All of it belongs to Kept's own pages. */
export interface DraftsProtocol {
  /** Times that can be offered to a client; `null`: there is no such client. */
  freeTimes(ask: { clientId: string }): FreeTimes | null;
}
