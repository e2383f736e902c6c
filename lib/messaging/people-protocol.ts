import type { Client, Person } from '@/lib/appointments/client';
import type { AttendanceFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Evidence } from '@/lib/reliability/evidence';
import type { ContactSaid } from '@/lib/policy/gone-silent';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { StepSaid } from '@/lib/policy/steps';
import type { Terms } from '@/lib/policy/terms';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import type { Prepared } from './drafts-protocol';
import type { Outcome } from './protocol';

/** A person found not to be a client. */
export type NotClient = Pick<Person, 'email' | 'name'>;

/** What goes with a client who is erased. */
export interface ErasurePreview {
  name: string;
  emails: string[];
  outcomes: number;
  corrections: number;
  appointments: number;
  /** Addresses that are remembered of this person. */
  people: number;
  /** What was said of money, steps and contacts, and terms of their own. */
  said: number;
}

/** All that is stored of one person. */
export interface DataSheet {
  /** Epoch milliseconds. */
  madeAt: number;
  client: Client;
  /** Records that were joined with this one. */
  merged: Client[];
  people: { email: string; name: string; verdict: string; lastSeen: number }[];
  /** Every mark, correction and undo, oldest first. */
  facts: AttendanceFact[];
  appointments: {
    eventId: string;
    title: string | null;
    start: number | null;
    end: number | null;
    allDay: boolean;
    calendarId: string;
    /** Of its video meeting. */
    joinLink?: string;
  }[];
  /** Messages to this person that were opened or copied, with the start of the slot; oldest first. */
  prepared: (Prepared & { start: number })[];
  /** Slots after which the user wants to write to this person, the earliest first. */
  toWrite: Slot[];
  /** `null`: not rated. */
  level: string | null;
  /** What was said of fees and deposits, corrections included, oldest first. */
  ledger: LedgerEntry[];
  /** Steps the user decided on, and contacts while they did not answer, oldest first. */
  steps: StepSaid[];
  contacts: ContactSaid[];
  /** What is agreed with this person other than with everybody, now. */
  ownTerms: Partial<Terms>;
  /** When the terms were talked over last, epoch milliseconds; `null`: never. */
  reviewedOn: number | null;
  /** Alerts about this person that the user has dealt with. */
  putOff: PutOff[];
  counted: number;
  missed: number;
  /** `null`: too early for one, or not rated. */
  estimate: Pick<Evidence, 'estimate' | 'low' | 'high' | 'practice'> | null;
}

/** Client management. All of it belongs to Kept's own pages. */
export interface PeopleProtocol {
  /** Joins two records of one client: `from` becomes part of `into`. */
  mergeClients(ask: { into: string; from: string }): Outcome<null>;
  /** Tells apart again what `mergeClients` joined. */
  unmergeClient(ask: { clientId: string }): Outcome<null>;
  /** Records that were joined with this client. */
  mergedWith(ask: { clientId: string }): Pick<Client, 'id' | 'name' | 'emails'>[];
  /**
   * Makes a client of their own of some addresses and other names; outcomes at events to which
   * those addresses were invited go with them. The id comes from the sender.
   */
  splitClient(ask: {
    clientId: string;
    id: string;
    name: string;
    emails: string[];
    aliases: string[];
  }): Outcome<{ outcomes: number }>;
  /** People called *not a client*, by name. */
  notClients(): NotClient[];
  /** `null` where there is no such client. */
  erasurePreview(ask: { clientId: string }): ErasurePreview | null;
  /**
   * Everything of this person leaves every store. A keyed hash and the date stay, so that nothing
   * brings them back. Cannot be undone.
   */
  eraseClient(ask: { clientId: string }): Outcome<null>;
  dataSheet(ask: { clientId: string }): DataSheet | null;
}
