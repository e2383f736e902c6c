import { headFacts, type OutcomeFact, standingFact } from '@/lib/appointments/fact';
import { type Cause, isMissed } from '@/lib/appointments/status';
import { recordingTime } from '@/lib/appointments/take-back';
import type { Outcome, OutcomeView } from '@/lib/messaging/protocol';
import { deviceOf } from '../meta';
import { refresh } from '../projections';
import { isReadableAttendance } from '../readable';
import { done, refuse } from '../refusal';
import { factsAbout } from '../standing';
import { type WriteTx, writeOutcome } from '../transact';
import { viewOf } from '../views';

/** What can be added to an outcome that stands; what is not named stays. */
export interface Amendment {
  /** Id of the fact that says it. Sent again under the same id it is said once. */
  id: string;
  /** The standing outcome it is about. */
  factId: string;
  /** Why it was missed; `null`: not said any more. Only of a missed appointment. */
  cause?: Cause | null;
  /** I was late for it myself. */
  lateByMe?: boolean;
}

/**
 * Adds to an outcome, by a fact that restates it: taking that one back brings back what was said
 * before. `not_found` where another outcome stands by now.
 *
 * @param now epoch milliseconds
 */
export const amendOutcome = (asked: Amendment, now: number): Promise<Outcome<OutcomeView>> =>
  writeOutcome(async (tx) => {
    const before = await outcomeOf(tx, asked.id);
    if (before) return done(viewOf(before));
    const fact = await outcomeOf(tx, asked.factId);
    if (!fact) return refuse('not_found');
    const facts = await factsAbout(tx, fact);
    const standing = standingFact(facts);
    const meant = standing?.id === fact.id || standing?.restores === fact.id;
    if (standing?.kind !== 'outcome' || !meant) return refuse('not_found');
    if (asked.cause && !isMissed(standing.status)) return refuse('invalid');
    const said = amended(standing, asked);
    if (said.cause === standing.cause && said.lateByMe === standing.lateByMe) {
      return done(viewOf(standing));
    }
    const added: OutcomeFact = {
      ...said,
      id: asked.id,
      recordedAt: recordingTime(facts, now),
      device: await deviceOf(tx),
      supersedes: headFacts(facts)[0]?.id ?? standing.id,
    };
    await tx.objectStore('facts').add(added);
    await refresh(tx, [added]);
    return done(viewOf(added));
  });

async function outcomeOf(tx: WriteTx, id: string): Promise<OutcomeFact | undefined> {
  const fact = await tx.objectStore('facts').get(id);
  return fact && isReadableAttendance(fact) && fact.kind === 'outcome' ? fact : undefined;
}

/** The outcome with what is new; its batch and what it restored stay with the one it was. */
function amended(standing: OutcomeFact, { cause, lateByMe }: Amendment): OutcomeFact {
  const { batch: _batch, restores: _restores, ...rest } = standing;
  const { cause: before, lateByMe: lateBefore, ...plain } = rest;
  const why = cause === undefined ? before : cause;
  const late = lateByMe ?? lateBefore;
  return { ...plain, ...(why ? { cause: why } : {}), ...(late ? { lateByMe: true } : {}) };
}
