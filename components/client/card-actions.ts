import type { Keep } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Cause } from '@/lib/appointments/status';
import type { Alert, NextStep } from '@/lib/reliability/alerts/alert';
import type { Answer } from '../worklist/answers';

/** What the user can do on a client card. */
export interface CardActions {
  /** Opens the message of a step, about an appointment. */
  onStep: (step: NextStep, about: { slot: Slot; title: string | null }) => void;
  /** Reminds of an alert again in a week. */
  onLater: (alert: Alert) => void;
  /** An alert is dealt with. */
  onDone: (alert: Alert) => void;
  onKeep: (answer: Keep | null) => void;
  onCause: (fact: OutcomeFact, cause: Cause | null) => void;
  onCorrect: (fact: OutcomeFact, answer: Answer) => void;
  /** The cancellation was told at that moment, epoch milliseconds. */
  onTold: (fact: OutcomeFact, at: number) => void;
  onTakeBack: (fact: OutcomeFact) => void;
}
