import type { Client, Person } from '@/lib/appointments/client';
import type { PutOff } from '@/lib/reliability/alerts/put-off';

/* What is stored of clients and of people seen as guests. */

/** What a record gave to the one it was joined with, to be taken from it again. */
export interface Given {
  /** The record it was joined with, which may have been joined with a third one since. */
  to: string;
  emails: string[];
  aliases: string[];
  /** What the other one had nothing of. */
  details?: Details;
}

/** What is known of a client besides names and addresses. */
export type Details = Pick<
  Client,
  'phone' | 'language' | 'address' | 'doNotRate' | 'channel' | 'zone' | 'availability' | 'note'
>;

/** When the user's terms were talked over with a client; `on` is `null` where that was taken back. */
export interface Reviewed {
  /** Epoch milliseconds. */
  on: number | null;
  /** When it was said. */
  at: number;
}

export interface StoredClient extends Client {
  /** Alerts the user does not want to see for now, the last of each kind. */
  putOff?: PutOff[];
  reviewed?: Reviewed;
  /** Set together with `mergedInto`. */
  gave?: Given;
}

export interface StoredPerson extends Person {
  /** The client this address belonged to before it was taken from them. */
  formerClientId?: string;
  /** The user took back that this is a client: the name of the former one must not bring them back. */
  setAside?: true;
}
