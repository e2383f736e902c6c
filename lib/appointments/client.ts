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
  /** E.164 where its country is known, else as it was written. */
  phone?: string;
  /** Language of messages to this client; the interface's own where unset. */
  language?: ClientLanguage;
  /** German form of address; the practice's default where unset. */
  address?: AddressForm;
  /** Keeps the record without a level. */
  doNotRate?: boolean;
  /** Where drafts to this client open; the practice's own where unset. */
  channel?: ClientChannel;
  /** IANA zone in which times are told to this client; the user's own where unset. */
  zone?: string;
  /** When this client can usually come, as they said. */
  availability?: Availability[];
  /** The user's own words about working with this client. Never leaves Kept's own pages. */
  note?: string;
  /** Whether the user wants to keep this client, as they said last. */
  keep?: KeepSaid;
  /** The user entered this client; unset: made of somebody seen as a guest or named in an event. */
  createdBy?: 'hand' | 'import';
  /** The import that made this client. */
  importId?: string;
  /**
   * This record was found to be the same client as that one, which took over its names and
   * addresses. It stays, so that the two can be told apart again; facts keep the id they were
   * recorded under.
   */
  mergedInto?: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** Whether the user wants to keep a client. */
export const keepAnswers = ['yes', 'unsure', 'no'] as const;
export type Keep = (typeof keepAnswers)[number];

/** An answer to *Keep?* with its date; `null`: the answer was taken back. */
export interface KeepSaid {
  answer: Keep | null;
  /** Epoch milliseconds. */
  at: number;
}

/** A span of one weekday that suits a client. */
export interface Availability {
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  /** Minutes since midnight in the practice's own time, `from` before `to`. */
  from: number;
  to: number;
}

/**
 * Where messages to a client open: Outlook on the web is one for work and school and one of one's
 * own; `phone` shows what to say; `copy` opens nothing and leaves the text to the clipboard.
 */
export const clientChannels = [
  'gmail',
  'outlook',
  'outlook_personal',
  'mailto',
  'sms',
  'whatsapp',
  'phone',
  'copy',
] as const;
export type ClientChannel = (typeof clientChannels)[number];
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
