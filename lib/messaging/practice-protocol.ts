import type { AddressForm, ClientLanguage } from '@/lib/appointments/client';
import type { Camera } from '@/lib/drafts/draft-extras';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { WorkingTimes } from '@/lib/drafts/free-slots/working-times';
import type { BadgeStyle } from '@/lib/reliability/badge-style';
import type { Outcome } from './protocol';

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
  /** How badges look on the calendar; a confidential practice may start with `hover`. */
  badgeStyle: BadgeStyle;
  /** Calendars whose badges look different, by their id in lower case. */
  calendarStyles: CalendarStyle[];
  /**
   * Names stay out of notifications, subjects are neutral, and an excuse needs no reason: a
   * practice of which even that somebody goes there is nobody's business.
   */
  confidential: boolean;
  /** Records of slots older than this many months are deleted every day; 0: never. */
  retentionMonths: number;
  /** When free times may be offered. */
  times: WorkingTimes;
  /** Where clients book for themselves; empty: nowhere. */
  bookingLink: string;
  /** Lines under a mail; empty: the name. */
  signature: string;
  /** Whether the camera is wanted in video sessions; `null`: as the client likes. */
  camera: Camera | null;
  /** Country of phone numbers written without one, ISO 3166 in upper case; `null`: unknown. */
  country: string | null;
}

/** What is to be other about the practice; of the times, too, what is not named stays. */
export type PracticeChange = Partial<Omit<Practice, 'times'>> & { times?: Partial<WorkingTimes> };

/** A calendar with a style of its own. */
export interface CalendarStyle {
  id: string;
  style: BadgeStyle;
}

/** A calendar as the options list it. */
export interface CalendarView {
  id: string;
  /** As a file named it; `null`: only the id is known. */
  name: string | null;
  /** The main calendar of one of the user's accounts. */
  own: boolean;
  use: boolean;
  /** Its own style of badges; `null`: as everywhere. */
  style: BadgeStyle | null;
}

/** The practice and its calendars. All of it belongs to Kept's own pages. */
export interface PracticeProtocol {
  practice(): Practice;
  changePractice(change: PracticeChange): Outcome<Practice>;
  /** Calendars seen so far, for the options. */
  calendars(): CalendarView[];
  /** Gives the badges of one calendar a style of their own; `null`: as everywhere again. */
  styleCalendar(ask: { calendarId: string; style: BadgeStyle | null }): Outcome<null>;
}
