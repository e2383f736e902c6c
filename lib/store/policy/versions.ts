import type { PolicyVersion } from '@/lib/policy/terms';
import { isReadablePolicy } from '../readable';
import type { ReadTx } from '../transact';
import { usualVersion } from './first-policy';

/** Versions of the policy, oldest first. */
export type Policies = readonly [PolicyVersion, ...PolicyVersion[]];

/** Every version that can be read; at least the usual one. */
export async function policiesIn(tx: ReadTx): Promise<Policies> {
  const stored = (await tx.objectStore('policies').getAll()).filter(isReadablePolicy);
  const [first, ...others] = stored.sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  return first ? [first, ...others] : [usualVersion];
}

/** The version in force now. */
export const currentVersion = ({ policies }: { policies: Policies }): PolicyVersion =>
  policies.at(-1) ?? policies[0];
