/**
 * What can have become of one client at one slot. "Not marked yet" is the absence of an
 * outcome, never a status: an unmarked appointment is not a no-show.
 */
export const statuses = [
  'showed',
  'late',
  'no_show',
  'late_cancel',
  'cancelled',
  'rescheduled',
  'provider_cancelled',
] as const;

export type Status = (typeof statuses)[number];

/** Statuses that say something about the client's record; the others are neutral. */
const counted: ReadonlySet<Status> = new Set(['showed', 'late', 'no_show', 'late_cancel']);

/** Statuses in which the slot was lost through the client. */
const missed: ReadonlySet<Status> = new Set(['no_show', 'late_cancel']);

/** Whether an outcome of this status counts in the client's record. */
export const isCounted = (status: Status): boolean => counted.has(status);

/** Whether an outcome of this status is a miss. */
export const isMissed = (status: Status): boolean => missed.has(status);

/** Before a slot begins nobody can have come or stayed away: only these can be recorded. */
export const statusesBeforeStart: readonly Status[] = [
  'cancelled',
  'late_cancel',
  'rescheduled',
  'provider_cancelled',
];

export const excuseReasons = [
  'emergency',
  'illness',
  'family',
  'travel',
  'technical',
  'our_mistake',
  'other',
] as const;

export type ExcuseReason = (typeof excuseReasons)[number];

/** Where a mark was made. `bulk` is one of many marked in one go. */
export const sources = ['panel', 'popup', 'bulk', 'import'] as const;

export type Source = (typeof sources)[number];

/** Why it happens, as the user judges it. */
export const causes = [
  'convenience',
  'availability',
  'expectations',
  'cost',
  'emergency',
  'forgot',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];
