import type { PolicySaving, PolicyView } from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import type { PolicyVersion } from '@/lib/policy/terms';
import { isSame } from '../journal';
import { canonical, type Known, knownIn } from '../known';
import { getMeta, setMeta } from '../meta';
import { withDefaults } from '../practice-defaults';
import { done, refuse } from '../refusal';
import { read, type WriteTx, writeOutcome } from '../transact';
import { currentVersion } from './versions';

type Content = Omit<PolicyVersion, 'id' | 'from'>;

const viewOf = (known: Known): PolicyView => ({
  current: currentVersion(known),
  versions: known.policies.toReversed(),
  confidential: known.practice.confidential,
});

/** The policy with all its versions. */
export const policy = (): Promise<PolicyView> => read(async (tx) => viewOf(await knownIn(tx)));

/**
 * Makes what is said the version from now on. What says the same as the version in force is none,
 * nor is what was saved under this id before. Terms of clients who are gone are left out.
 *
 * @param now epoch milliseconds
 */
export const savePolicy = (saving: PolicySaving, now: number): Promise<Outcome<PolicyView>> =>
  writeOutcome(async (tx) => {
    const { id, confidential, ...content } = saving;
    const known = await knownIn(tx);
    const overrides = content.overrides.filter(
      ({ of }) => !('clientId' in of) || known.clients.has(canonical(known, of.clientId)),
    );
    await addVersion(tx, known, id, { ...content, overrides }, now);
    if (confidential !== undefined) await keepConfidential(tx, confidential);
    return done(viewOf(await knownIn(tx)));
  });

/**
 * Makes a new version of an old one: slots that were seen meanwhile are judged as before.
 *
 * @param now epoch milliseconds
 */
export const restorePolicyVersion = (
  { id, versionId }: { id: string; versionId: string },
  now: number,
): Promise<Outcome<PolicyView>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const version = known.policies.find((one) => one.id === versionId);
    if (!version) return refuse('not_found');
    const { id: _id, from: _from, ...content } = version;
    await addVersion(tx, known, id, content, now);
    return done(viewOf(await knownIn(tx)));
  });

async function addVersion(
  tx: WriteTx,
  known: Known,
  id: string,
  content: Content,
  now: number,
): Promise<void> {
  if (known.policies.some((one) => one.id === id)) return;
  const { id: _id, from, ...before } = currentVersion(known);
  if (isSame(before, content)) return;
  // A clock that was set back must not let an older version hold.
  await tx.objectStore('policies').add({ id, from: Math.max(now, from + 1), ...content });
}

/** A confidential practice starts with badges that show on hover only; turning it off leaves them. */
async function keepConfidential(tx: WriteTx, confidential: boolean): Promise<void> {
  const before = withDefaults(await getMeta(tx, 'practice'));
  if (before.confidential === confidential) return;
  const badges = confidential ? { badgeStyle: 'hover' as const } : {};
  await setMeta(tx, 'practice', { ...before, confidential, ...badges });
}
