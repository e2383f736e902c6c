import type { Level } from '@/lib/reliability/level';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { ExcuseReason } from '@/lib/appointments/status';
import type { LedgerEntry } from './ledger';
import type { Step } from './steps';
import type { Charge, Forgiveness, PolicyVersion } from './terms';

/** Why the assessment says what it says, in reading order. The interface puts it into words. */
export type Reason =
  /* What was told, and when. Without money: the calendar page shows these. */
  | { code: 'told'; hours: number; windowHours: number; inTime: boolean }
  | { code: 'told_after_start'; windowHours: number }
  /** Late, or in time, by the user's word alone. */
  | { code: 'told_unknown'; windowHours: number; inTime: boolean }
  | { code: 'came' }
  | { code: 'came_late'; minutes: number | null }
  | { code: 'did_not_come'; limitMinutes: number }
  | { code: 'moved'; count: number; limit: { most: number; months: number } | null }
  | { code: 'moved_too_often'; count: number; limit: { most: number; months: number } }
  /* Why it costs nothing. */
  | { code: 'my_cancellation' }
  | { code: 'my_fault' }
  | { code: 'excused'; reason: ExcuseReason | null }
  /* Which terms hold. */
  | { code: 'own_terms'; of: 'client' | 'kind' }
  | { code: 'earlier_version'; from: number; until: number }
  /* What it costs by the rule. */
  | { code: 'tier'; underHours: number; charge: Charge }
  | { code: 'no_show_fee'; charge: Charge }
  | { code: 'no_fee' }
  /** An amount above the price: at most the price. */
  | { code: 'at_most_price'; amount: number }
  /** A percentage, and no price to take it of. */
  | { code: 'price_unknown' }
  /* What speaks for letting it go. */
  | { code: 'reliable_first_slip' }
  | { code: 'forgiveness'; kind: Exclude<Forgiveness, 'none'> }
  | { code: 'forgiveness_used'; kind: Exclude<Forgiveness, 'none'>; at: number }
  | { code: 'refilled' }
  /* The deposit. */
  /** `left`: calendar days until that of the deadline, where the slot is; 0: it is the last one. */
  | { code: 'deposit_open'; deadline: number; left: number }
  | { code: 'deposit_carried_over'; agreedAt: number; deadline: number }
  | { code: 'deposit_forfeited'; deadline: number }
  | { code: 'deposit_returned'; why: 'mine' | 'excused' | 'in_time' | 'refilled' }
  /** A forfeited deposit counts towards the fee. */
  | { code: 'deposit_set_off' }
  /* The record. */
  | { code: 'strikes'; count: number; months: number; reached: 'none' | 'talk' | 'decide' };

export interface Fee {
  /** What may be charged. */
  charge: Charge;
  /** Minor units, 0 to the price; `null`: a percentage of an unknown price. */
  amount: number | null;
  /** What the rule alone would say, before a refilled slot or a deposit lowers it. */
  rule: Charge;
  suggested: 'charge' | 'waive' | 'none';
}

export interface DepositView {
  state: 'open' | 'carried_over' | 'forfeited' | 'returned';
  /** Minor units; `null`: a percentage of an unknown price. */
  amount: number | null;
  /** `null`: the deposit is an amount. */
  percent: number | null;
  /** The last millisecond at which a new date may be agreed; `null` where it does not matter. */
  deadline: number | null;
  /** Calendar days until that of the deadline, where the slot is; `null` where it is not open. */
  daysLeft: number | null;
}

export interface Strikes {
  /** Days with an unexcused miss in the span that ends with this slot. */
  count: number;
  reached: 'none' | 'talk' | 'decide';
}

/** What the policy says about one outcome of one client. */
export interface Assessment {
  versionId: string;
  currency: string;
  /** IANA zone of the slot, in which the dates of the reasons are told. */
  zone: string;
  reasons: Reason[];
  fee: Fee;
  /** `null`: none is asked for, or the appointment took place. */
  deposit: DepositView | null;
  forgiveness: 'available' | 'used' | 'none';
  /** What would excuse this miss as a rule; empty where there is nothing to excuse. */
  exceptions: ExcuseReason[];
  strikes: Strikes;
  /** Suggested by the record as of this slot. */
  step: Step;
}

/** The outcome that is judged, as far as the policy looks at it. */
export type JudgedOutcome = Pick<
  OutcomeFact,
  | 'status'
  | 'minutesLate'
  | 'noticeHours'
  | 'excused'
  | 'excuseReason'
  | 'lateByMe'
  | 'refilled'
  | 'recordedAt'
>;

/** What overrides go by. */
export interface JudgedSlot extends Slot {
  title: string | null;
  calendarId: string | null;
}

export interface AssessInput {
  outcome: JudgedOutcome;
  slot: JudgedSlot;
  /** `formerIds`: records that were joined with this client's. */
  client: { id: string; formerIds?: readonly string[] };
  /** Standing outcomes of THIS client, one per slot, in any order, this one among them or not. */
  history: readonly OutcomeFact[];
  /** Standing entries of this client's ledger, in any order. */
  ledger?: readonly LedgerEntry[];
  /** Level of the client's record before this slot; `null`: not rated. */
  levelBefore: Level | null;
  /** When a new date was agreed instead, epoch milliseconds; `null`: not yet. */
  newDateAgreedAt: number | null;
  version: PolicyVersion;
  /** When that version was followed by another one; unset: it is the current one. */
  versionUntil?: number;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone of the slot. */
  zone: string;
}
