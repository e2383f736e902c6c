import type { Slot } from '@/lib/appointments/slot';
import type { OwnScenario } from '@/lib/drafts/own-scenario';
import type { OwnText } from '@/lib/drafts/own-texts';
import type { PageHistory } from '@/lib/messaging/page-protocol';
import type { Practice } from '@/lib/messaging/practice-protocol';

/** Single values of the store. */
export interface MetaValues {
  /** Which installation this is. */
  device: string;
  practice: Practice;
  /** Calendars met so far that are, or may be, the user's. */
  calendars: { id: string; own: boolean; name?: string; account?: string }[];
  /** When the calendar page last told anything, epoch milliseconds. */
  lastSeen: number;
  /** The N of `/u/N/` at which an account was last seen, by its address. */
  accounts: Readonly<Record<string, number>>;
  /** The account whose rows alone the user wants to see in the worklist; `null`: of all. */
  shownAccount: string | null;
  /** Keys of the hashes of erased people, base64; the first is used for new ones. */
  erasureKeys: string[];
  /** When a backup was made last, or the reminder put off until, epoch milliseconds. */
  backup: { lastAt: number | null; quietUntil: number };
  /** As of when the last file of a calendar is sure to tell, epoch milliseconds, by its id. */
  readings: Readonly<Record<string, number>>;
  /** Folded names in titles that the user left out of a review. */
  titlesLeft: string[];
  /** When the sweep of the retention ran last, epoch milliseconds. */
  sweptAt: number;
  /** Messages the user wants to write once the slot is over. */
  toWrite: ({ clientId: string } & Slot)[];
  /** Texts the user wrote in place of Kept's own. */
  ownTexts: OwnText[];
  /** Scenarios the user added. */
  ownScenarios: OwnScenario[];
  /** The last report about the calendar page, counts alone. */
  page: PageHistory;
}

export type MetaKey = keyof MetaValues;
export type MetaRecord = { [K in MetaKey]: { key: K; value: MetaValues[K] } }[MetaKey];
