import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Assessment } from '@/lib/policy/assessment';
import type { ContactKind, ContactSaid, Silence } from '@/lib/policy/gone-silent';
import type {
  FeeState,
  DepositState,
  LedgerEntry,
  LedgerTotal,
  WaiveReason,
} from '@/lib/policy/ledger';
import type { Step, StepSaid, StepSuggestion } from '@/lib/policy/steps';
import type { Override, PolicyVersion, PresetId, ReviewMonths, Terms } from '@/lib/policy/terms';
import type { Outcome, OutcomeView } from './records-protocol';

export interface PolicyView {
  current: PolicyVersion;
  /** Every version, newest first; the current one is the first. */
  versions: PolicyVersion[];
  /**
   * Names stay out of notifications, subjects are neutral, and an excuse needs no reason. Part of
   * the practice rather than of a version: no slot is judged by it.
   */
  confidential: boolean;
}

/** What is saved as the version from now on. The id comes from the sender. */
export interface PolicySaving {
  id: string;
  preset: PresetId | null;
  terms: Terms;
  overrides: Override[];
  reviewMonths: ReviewMonths;
  /** Unset: as before. Turning it on makes badges show on hover only. */
  confidential?: boolean;
}

/** What the policy says about one client at one slot. */
export interface AssessmentView {
  /** `null`: not marked, so there is nothing to judge. */
  assessment: Assessment | null;
  outcome: OutcomeFact | null;
  /** The terms that hold here, with all that differs for this client and kind of appointment. */
  terms: Terms;
  /** When a new date was agreed instead, epoch milliseconds; `null`: not yet. */
  newDateAgreedAt: number | null;
  /** What the ledger says of this slot: at most one fee and one deposit. */
  ledger: LedgerEntry[];
}

/** One standing entry of the ledger, with what an interface names it by. */
export interface LedgerLine {
  entry: LedgerEntry;
  clientName: string;
  title: string | null;
  /** What stood before and was corrected, newest first. */
  earlier: LedgerEntry[];
}

/** A line of the table of the ledger. */
export interface LedgerRow {
  client: string;
  email: string;
  start: number;
  end: number;
  allDay: boolean;
  title: string;
  entry: LedgerEntry;
}

export interface LedgerView {
  /** Newest slot first. */
  lines: LedgerLine[];
  /** Per client, month and currency, newest month first. */
  totals: LedgerTotal[];
}

/** What is said of a fee or a deposit; the amount is minor units of `currency`. */
export type LedgerSaying = {
  id: string;
  clientId: string;
  slot: Slot;
  amount: number | null;
  currency: string;
} & (
  { what: 'fee'; state: FeeState; reason?: WaiveReason } | { what: 'deposit'; state: DepositState }
);

export interface StepsView {
  /** What the user decided last; `null`: nothing yet, which is `normal`. */
  current: StepSaid | null;
  /** Everything decided before, newest first. */
  earlier: StepSaid[];
  suggested: StepSuggestion;
  strikes: { count: number; months: number; talkAt: number; decideAt: number };
}

export interface ContactsView {
  silence: Silence;
  /** Newest first. */
  entries: ContactSaid[];
}

/** A client with whom the terms were last talked over so long ago. */
export interface TermsReview {
  clientId: string;
  name: string;
  /** Epoch milliseconds; `null`: never. */
  lastAt: number | null;
  dueAt: number;
}

/** When the terms were and are to be talked over with one client. */
export interface TermsReviewed {
  /** Epoch milliseconds; `null`: never. */
  lastAt: number | null;
  /** Epoch milliseconds; `null`: no reminder is wanted. */
  dueAt: number | null;
}

/** A client who was let go and seems to be back. */
export interface ReturningMatch {
  clientId: string;
  name: string;
  by: 'address' | 'alias';
  /** When they were let go, epoch milliseconds. */
  letGoAt: number;
}

/** The policy and what follows from it. All of it belongs to Kept's own pages. */
export interface PolicyProtocol {
  policy(): PolicyView;
  savePolicy(saving: PolicySaving): Outcome<PolicyView>;
  /** Makes a new version of an old one. The id of the new one comes from the sender. */
  restorePolicyVersion(ask: { id: string; versionId: string }): Outcome<PolicyView>;
  /** `null` where there is no such client. */
  assessment(ask: { clientId: string; slot: Slot }): AssessmentView | null;
  /** Marked slots of a client where something about the money is to be decided, newest first. */
  toSettle(ask: { clientId: string }): AssessmentView[];
  /** Adds to the standing outcome `factId` whether the time was used otherwise. */
  refilled(ask: { id: string; factId: string; refilled: boolean }): Outcome<OutcomeView>;
  /**
   * The user says when a new date was agreed instead of the one at `slot`; `null` takes it back.
   * Otherwise the first date that was seen afterwards counts.
   */
  newDateAgreed(ask: { clientId: string; slot: Slot; at: number | null }): Outcome<null>;

  ledger(ask: { clientId?: string }): LedgerView;
  sayLedger(saying: LedgerSaying): Outcome<LedgerEntry>;
  /** All standing entries, for a table; lib/exchange writes it where a file is saved. */
  ledgerCsv(): LedgerRow[];

  steps(ask: { clientId: string }): StepsView | null;
  /** `at` puts back what was decided before, with its date. */
  sayStep(ask: { id: string; clientId: string; step: Step; at?: number }): Outcome<StepsView>;

  contactsLog(ask: { clientId: string }): ContactsView | null;
  sayContact(ask: {
    id: string;
    clientId: string;
    kind: ContactKind;
    at?: number;
  }): Outcome<ContactsView>;

  /** Clients whose terms are due to be talked over, the longest overdue first. */
  termsReviews(): TermsReview[];
  /** `null` where there is no such client. */
  termsReview(ask: { clientId: string }): TermsReviewed | null;
  /** The terms were talked over at `at` (unset: now); `null` takes that back. */
  termsReviewed(ask: { clientId: string; at?: number | null }): Outcome<null>;

  /** Let-go clients that a client, or a person who is none yet, may be. */
  returningMatches(ask: { clientId: string } | { email: string; name: string }): ReturningMatch[];

  /**
   * Takes back an entry of the ledger, a step or a contact by its id: what it had replaced holds
   * again. The id of the new entry comes from the sender.
   */
  takeBackSaid(ask: { id: string; takes: string }): Outcome<null>;
}
