import {
  type AttendanceFact,
  headFacts,
  type OutcomeFact,
  type RetractionFact,
  standingFact,
  type VoidFact,
} from './fact';

/** What every new fact is stamped with. */
export interface Stamp {
  /** A fresh id. */
  id: string;
  /** Epoch milliseconds. */
  recordedAt: number;
  device: string;
}

/**
 * `add`: this fact takes the other back. `done`: it was taken back before, nothing to do.
 * `superseded`: a later mark stands in its place, so there is nothing to take back.
 */
export type TakingBack =
  | { kind: 'add'; fact: OutcomeFact | VoidFact | RetractionFact }
  | { kind: 'done' }
  | { kind: 'superseded' };

/**
 * When a new fact is recorded so that it holds: now, or right after the newest fact beside the
 * one it supersedes. Two devices may have written side by side, one with its clock ahead.
 */
export function recordingTime(facts: readonly AttendanceFact[], now: number): number {
  const [, ...beside] = headFacts(facts);
  return Math.max(now, ...beside.map((fact) => fact.recordedAt + 1));
}

/**
 * Takes back a standing mark. If it corrected another mark, that one stands again by a fact that
 * restates it; else the slot is unmarked.
 *
 * @param facts all attendance facts of ONE client and slot, in any order
 * @param factId the fact to take back
 */
export function takeBack(
  facts: readonly AttendanceFact[],
  factId: string,
  stamp: Stamp,
): TakingBack {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const standing = standingFact(facts);
  if (!standing || standing.id !== factId) {
    const isTarget = (id: string | undefined) =>
      id !== undefined && (id === factId || byId.get(id)?.restores === factId);
    return facts.some((fact) => isTarget(fact.supersedes) && isUndo(fact))
      ? { kind: 'done' }
      : { kind: 'superseded' };
  }
  const { id, device } = stamp;
  const base = { id, device, recordedAt: recordingTime(facts, stamp.recordedAt) };
  const before = whatCameBefore(standing, byId);
  if (!before) {
    const { clientId, eventId, start } = standing;
    const fact = { ...base, kind: 'retraction', clientId, eventId, start, supersedes: factId };
    return { kind: 'add', fact: fact as RetractionFact };
  }
  // The batch stays with the original: undoing a batch finds it through `restores`.
  const { batch: _batch, ...restated } = before;
  return {
    kind: 'add',
    fact: { ...restated, ...base, supersedes: factId, restores: before.id },
  };
}

const isUndo = (fact: AttendanceFact): boolean =>
  fact.kind === 'retraction' || fact.restores !== undefined;

/** The mark that stood before this one was made, as it was made first; `undefined`: none. */
function whatCameBefore(
  fact: OutcomeFact | VoidFact,
  byId: ReadonlyMap<string, AttendanceFact>,
): OutcomeFact | VoidFact | undefined {
  const made = original(fact, byId);
  const before = made?.supersedes === undefined ? undefined : byId.get(made.supersedes);
  if (!before || before.kind === 'retraction') return undefined;
  return original(before, byId);
}

/** The mark behind a restated one. `undefined` where a merge lost it: then nothing came before. */
function original(
  fact: OutcomeFact | VoidFact,
  byId: ReadonlyMap<string, AttendanceFact>,
): OutcomeFact | VoidFact | undefined {
  if (fact.restores === undefined) return fact;
  const made = byId.get(fact.restores);
  return made && made.kind !== 'retraction' ? made : undefined;
}
