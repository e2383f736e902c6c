import type { StepsView } from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { type Step, type StepSaid, suggestStep } from '@/lib/policy/steps';
import { strikesAt } from '@/lib/policy/strikes';
import { canonical, type Known, knownIn } from '../known';
import { membersOf } from '../members';
import { deviceOf } from '../meta';
import { done, refuse } from '../refusal';
import { outcomesOf } from '../standing';
import { read, type ReadTx, writeOutcome } from '../transact';
import { entriesOf, notTakenBack, standingSaid } from './said';
import { clientTerms } from './terms-here';
import { zoneHere } from './zone';

async function viewFor(
  tx: ReadTx,
  known: Known,
  clientId: string,
  now: number,
): Promise<StepsView> {
  const said = await entriesOf(tx, 'steps', await membersOf(tx, clientId));
  const current = standingSaid(said) ?? null;
  const history = await outcomesOf(tx, clientId);
  const { strikes } = clientTerms(known, clientId);
  const past = history.filter(({ start }) => start <= now);
  return {
    current,
    earlier: notTakenBack(said).filter((one) => one !== current),
    suggested: suggestStep(history, current, strikes, now, zoneHere()),
    strikes: { ...strikes, count: strikesAt(past, strikes, now, zoneHere()).count },
  };
}

/** The step the user decided on; nobody but the user takes one. */
export async function stepHere(tx: ReadTx, clientId: string): Promise<Step> {
  const said = await entriesOf(tx, 'steps', await membersOf(tx, clientId));
  return standingSaid(said)?.step ?? 'normal';
}

/**
 * Where a client stands as the user decided, and what their record suggests; `null` where there is
 * no such client.
 *
 * @param now epoch milliseconds
 */
export const stepsOf = (asked: string, now: number): Promise<StepsView | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked);
    return known.clients.has(clientId) ? viewFor(tx, known, clientId, now) : null;
  });

/**
 * Remembers the step the user decided on, in place of the one before. Repeated under the same id it
 * is said once.
 *
 * @param at when it was decided, epoch milliseconds; unset: now. An earlier one puts back, with its
 *   date, what stood before
 * @param now epoch milliseconds
 */
export const sayStep = (
  { id, at = undefined, ...asked }: { id: string; clientId: string; step: Step; at?: number },
  now: number,
): Promise<Outcome<StepsView>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked.clientId);
    if (!known.clients.has(clientId)) return refuse('not_found');
    if (at !== undefined && at > now) return refuse('invalid');
    const before = standingSaid(await entriesOf(tx, 'steps', await membersOf(tx, clientId)));
    if (!(await tx.objectStore('steps').getKey(id))) {
      const said: StepSaid = {
        id,
        clientId,
        step: asked.step,
        at: at ?? now,
        device: await deviceOf(tx),
        ...(before ? { supersedes: before.id } : {}),
      };
      await tx.objectStore('steps').add(said);
    }
    return done(await viewFor(tx, known, clientId, now));
  });
