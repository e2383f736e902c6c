import type { ReadTx } from '../transact';
import { saidStores } from './said';
import { policiesIn } from './versions';

/** Whether anything of money, steps, contacts or own terms is kept under the id of a record. */
export async function isSaidOf(tx: ReadTx, id: string): Promise<boolean> {
  for (const store of saidStores) {
    const index = tx.objectStore(store as 'steps').index('client');
    if ((await index.count(id)) > 0) return true;
  }
  // Also earlier versions: one of them may be put back.
  return (await policiesIn(tx)).some(({ overrides }) =>
    overrides.some(({ of }) => 'clientId' in of && of.clientId === id),
  );
}
