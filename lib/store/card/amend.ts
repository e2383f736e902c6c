import { headFacts, type OutcomeFact, standingFact } from '@/lib/appointments/fact';
import { type Cause, isMissed, type Status } from '@/lib/appointments/status';
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
  /** The time was used otherwise. Only of an appointment that did not take place. */
  refilled?: boolean;
  /** When a new date was agreed instead, epoch milliseconds; `null`: not said any more. */
  newDateAgreedAt?: number | null;
}

/** What the time was not freed by. */
const tookPlace = (status: Status): boolean => status === 'showed' || status === 'late';

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
    const freed = asked.refilled || typeof asked.newDateAgreedAt === 'number';
    if (freed && tookPlace(standing.status)) return refuse('invalid');
    const said = amended(standing, asked);
    if (amendable.every((key) => said[key] === standing[key])) return done(viewOf(standing));
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

const amendable = ['cause', 'lateByMe', 'refilled', 'newDateAgreedAt'] as const;

/** The outcome with what is new; its batch and what it restored stay with the one it was. */
function amended(standing: OutcomeFact, asked: Amendment): OutcomeFact {
  const { batch: _batch, restores: _restores, ...rest } = standing;
  const { cause, lateByMe, refilled, newDateAgreedAt, ...plain } = rest;
  const why = asked.cause === undefined ? cause : asked.cause;
  const late = asked.lateByMe ?? lateByMe;
  const used = asked.refilled ?? refilled;
  const agreed = asked.newDateAgreedAt === undefined ? newDateAgreedAt : asked.newDateAgreedAt;
  return {
    ...plain,
    ...(why ? { cause: why } : {}),
    ...(late ? { lateByMe: true } : {}),
    ...(used ? { refilled: true } : {}),
    ...(agreed === null || agreed === undefined ? {} : { newDateAgreedAt: agreed }),
  };
}
