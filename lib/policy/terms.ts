import type { ExcuseReason } from '@/lib/appointments/status';

/*
 * The user's own terms as data. Money is a whole number of minor units of the currency (cents),
 * 0 or more; percentages are 0 to 100 of the price of the appointment. Wherever an edge is met
 * exactly, it belongs to the client.
 */

/** What something costs. */
export type Charge =
  | { kind: 'none' }
  | { kind: 'percent'; percent: number }
  /** Minor units. */
  | { kind: 'amount'; amount: number };

/** A cancellation told less than so many hours before the start costs this. */
export interface NoticeTier {
  /** More than 0, at most the notice window, a multiple of a quarter. */
  underHours: number;
  charge: Charge;
}

export interface NoticeTerms {
  /** Hours; notice of exactly this much is in time. 0: any time before the start. */
  hours: number;
  /** Longest first. Exactly at the edge of a tier the milder one before it holds. */
  tiers: NoticeTier[];
}

/** Minutes after the start; both nudges before the limit. */
export interface WaitingTerms {
  limitMinutes: number;
  firstNudge: number;
  secondNudge: number;
}

export interface DepositTerms {
  charge: Charge;
  /**
   * Carried over where a new date is agreed by the end of so many calendar days after the original
   * one, wherever the new date lies.
   */
  newDateDays: number;
}

/** So many moves are free within so many months. */
export interface RescheduleTerms {
  most: number;
  months: number;
}

/** `first`: a client's first slip; `yearly`: one in twelve months. */
export const forgivenesses = ['none', 'first', 'yearly'] as const;
export type Forgiveness = (typeof forgivenesses)[number];

/** Missed so many times within so many months: time to talk, time to decide. */
export interface StrikeTerms {
  talkAt: number;
  decideAt: number;
  months: number;
}

export interface Terms {
  /** ISO 4217, upper case. */
  currency: string;
  /** Usual price of one appointment, minor units; `null`: percentages stay percentages. */
  price: number | null;
  notice: NoticeTerms;
  waiting: WaitingTerms;
  noShow: Charge;
  /** `null`: none is asked for. */
  deposit: DepositTerms | null;
  /** `null`: as many moves as it takes. */
  reschedules: RescheduleTerms | null;
  forgiveness: Forgiveness;
  strikes: StrikeTerms;
  /** What is excused as a rule. The user may excuse anything. */
  exceptions: ExcuseReason[];
}

/** Appointments of one kind: all that is said here must fit. */
export interface AppointmentKind {
  /** Lower case. */
  calendarId?: string;
  /** A word of the title, whatever its case and accents. */
  word?: string;
  /** Length in minutes, both inclusive. */
  minMinutes?: number;
  maxMinutes?: number;
}

/** Terms that differ for a client or for a kind of appointment. What is unset stays as it is. */
export interface Override {
  id: string;
  of: { clientId: string } | { kind: AppointmentKind };
  terms: Partial<Terms>;
}

export const presetIds = ['consultant', 'coach', 'therapist', 'tutor', 'salon', 'medical'] as const;
export type PresetId = (typeof presetIds)[number];

export const reviewMonths = [0, 6, 12] as const;
/** Months after which the terms are talked over with each client; 0: no reminder. */
export type ReviewMonths = (typeof reviewMonths)[number];

/**
 * The policy as it stood from a moment on. A slot is judged by the version that was in force when
 * the slot was first seen.
 */
export interface PolicyVersion {
  id: string;
  /** Epoch milliseconds. */
  from: number;
  /** What it was made from; `null`: of the user's own making. */
  preset: PresetId | null;
  terms: Terms;
  overrides: Override[];
  reviewMonths: ReviewMonths;
}
