import { millisecondsInDay } from 'date-fns/constants';
import type { Keep, KeepSaid } from '@/lib/appointments/client';
import type { OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Cause } from '@/lib/appointments/status';
import { stepDraft } from '@/lib/drafts/step-draft';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, Outcome } from '@/lib/messaging/protocol';
import type { Alert, NextStep } from '@/lib/reliability/alerts/alert';

/** Something the user says on a client card, and how it is taken back. */
export interface CardChange {
  write: () => Promise<Outcome<unknown>>;
  revert: () => Promise<Outcome<unknown>>;
}

const WEEK = 7 * millisecondsInDay;

/** An answer to *Keep?*; taken back by the one before, with its own date. */
export const keepChange = (
  clientId: string,
  answer: Keep | null,
  before: KeepSaid | null,
): CardChange => ({
  write: () => ask('sayKeep', { clientId, answer }),
  revert: () => ask('sayKeep', { clientId, answer: null, ...before }),
});

/** An addition to an outcome: a fact of its own, taken back as every mark. */
function amendment(fact: OutcomeFact, said: { cause?: Cause | null; lateByMe?: boolean }) {
  const id = crypto.randomUUID();
  return {
    write: () => ask('amendOutcome', { id, factId: fact.id, ...said }),
    revert: () => ask('undo', { factId: id }),
  };
}

export const causeChange = (fact: OutcomeFact, cause: Cause | null): CardChange =>
  amendment(fact, { cause });

export const lateByMeChange = (fact: OutcomeFact): CardChange =>
  amendment(fact, { lateByMe: fact.lateByMe !== true });

/** Takes back that a slot did not exist. */
export function existedChange(clientId: string, slot: Slot, { id: factId }: VoidFact): CardChange {
  const id = crypto.randomUUID();
  return {
    write: () => ask('undo', { factId }),
    revert: () => ask('voidSlot', { id, clientId, slot }),
  };
}

/**
 * An alert is not shown for a week, or not again.
 *
 * @param now epoch milliseconds
 */
export function putOffChange(
  clientId: string,
  { code, slot }: Alert,
  how: 'week' | 'done',
  now: number,
): CardChange {
  const about = { clientId, alert: code, about: slot.start };
  return {
    write: () => ask('putOffAlert', { ...about, until: how === 'week' ? now + WEEK : null }),
    revert: () => ask('putOffAlert', { ...about, until: now }),
  };
}

/** The message of a step, about an appointment. */
export function stepRequest(
  clientId: string,
  step: NextStep,
  { slot, title }: { slot: Slot; title: string | null },
): DraftRequest {
  const scenario = stepDraft[step];
  const request = { clientId, slot, title, account: null };
  return scenario === 'fitting' ? request : { ...request, scenario };
}
