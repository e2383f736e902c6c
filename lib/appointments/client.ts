/** A person, household or company the user serves. */
export interface Client {
  /** `crypto.randomUUID()` */
  id: string;
  /** The name as the user knows it; never empty. */
  name: string;
  /** Other names under which this client stands in titles. */
  aliases: string[];
  /** Addresses, lower case. */
  emails: string[];
  phone?: string;
  /** Language of messages to this client; the interface's own where unset. */
  language?: ClientLanguage;
  /** German form of address; the practice's default where unset. */
  address?: AddressForm;
  /** Keeps the record without a level. */
  doNotRate?: boolean;
  /** The user entered this client; unset: made of somebody seen as a guest or named in an event. */
  createdBy?: 'hand';
  /** Epoch milliseconds. */
  createdAt: number;
}

export type ClientLanguage = 'en' | 'de';
export type AddressForm = 'du' | 'sie';

/** What the user has said of a person seen as a guest. */
export type Verdict = 'candidate' | 'client' | 'not_client';

/** Somebody seen as a guest, keyed by address. No history is kept of a candidate. */
export interface Person {
  /** Lower case. */
  email: string;
  /** Display name as last seen; the address where the page shows no name. */
  name: string;
  verdict: Verdict;
  /** Set when the verdict is `client`. */
  clientId?: string;
  /** Epoch milliseconds. */
  lastSeen: number;
}
