/** Where a client stands, from the usual to the end. */
export const steps = ['normal', 'confirm', 'prepay', 'hold_bookings', 'let_go'] as const;
export type Step = (typeof steps)[number];

/** What the user decided, and when. Only ever added: one that `supersedes` corrects another. */
export interface StepSaid {
  id: string;
  clientId: string;
  step: Step;
  /** Epoch milliseconds. */
  at: number;
  /** Which installation recorded it. */
  device: string;
  supersedes?: string;
  /** Takes back what it supersedes and says nothing itself. */
  takenBack?: true;
}

/** Why a step is suggested. */
export type StepReason =
  /** So many misses within so many months. */
  | { code: 'strikes'; count: number; months: number }
  /** Missed again since the user decided. */
  | { code: 'missed_since'; at: number }
  /** The last two visits were kept. */
  | { code: 'kept_two' }
  /** Nothing has happened since the user decided. */
  | { code: 'decided'; at: number }
  | { code: 'nothing' };

export interface StepSuggestion {
  step: Step;
  reason: StepReason;
}
