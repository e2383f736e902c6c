import type { Known } from '../known';
import { entriesOf, saidStores } from '../policy/said';
import { currentVersion } from '../policy/versions';
import type { ReadTx, WriteTx } from '../transact';
import { withoutTraces } from './traces';
import type { WholePerson } from './whole-person';

/**
 * Deletes what was said of money, steps and contacts with a person, and takes what was agreed with
 * them, or goes by their name in a title, out of every version of the policy.
 */
export async function eraseFromPolicy(tx: WriteTx, person: WholePerson): Promise<void> {
  for (const store of saidStores) {
    const entries = tx.objectStore(store as 'steps');
    for (const clientId of person.ids) {
      for (const id of await entries.index('client').getAllKeys(clientId)) await entries.delete(id);
    }
  }
  const policies = tx.objectStore('policies');
  for (const version of await policies.getAll()) {
    const overrides = version.overrides.filter(({ of }) =>
      'clientId' in of
        ? !person.ids.has(of.clientId)
        : of.kind.word === undefined || withoutTraces(person, of.kind.word) === of.kind.word,
    );
    if (overrides.length < version.overrides.length) await policies.put({ ...version, overrides });
  }
}

/** How many entries of ledger, steps and contacts are about a person, and terms of their own. */
export async function saidAbout(
  tx: ReadTx,
  known: Known,
  { ids }: Pick<WholePerson, 'ids'>,
): Promise<number> {
  const own = currentVersion(known).overrides.filter(
    ({ of }) => 'clientId' in of && ids.has(of.clientId),
  );
  let count = own.length;
  for (const store of saidStores) count += (await entriesOf(tx, store, [...ids])).length;
  return count;
}
