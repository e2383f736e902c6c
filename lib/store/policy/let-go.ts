import { letGoAt } from '@/lib/policy/returning';
import { canonical, type Known } from '../known';
import { isReadableStep } from '../readable';
import type { ReadTx } from '../transact';

/** Clients whom the user let go, and when, epoch milliseconds. */
export async function letGoIn(
  tx: ReadTx,
  known: Pick<Known, 'joined'>,
): Promise<Map<string, number>> {
  const said = (await tx.objectStore('steps').getAll()).filter(isReadableStep);
  const byClient = Map.groupBy(said, ({ clientId }) => canonical(known, clientId));
  return new Map(
    [...byClient].flatMap(([id, all]) => {
      const at = letGoAt(all);
      return at === null ? [] : [[id, at] as const];
    }),
  );
}
