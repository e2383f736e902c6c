import type { Client } from '@/lib/appointments/client';
import type { ReadTx } from './transact';

/*
 * Records of one client that were joined. All but one of them carry `mergedInto`. Facts keep the
 * id they were recorded under; whatever is counted from them stands under the id of the one.
 */

/** The client of every record that was joined with another; one joined with nobody stands alone. */
export function joinedIds(clients: readonly Client[]): ReadonlyMap<string, string> {
  const alone = new Set(clients.filter((one) => one.mergedInto === undefined).map(({ id }) => id));
  return new Map(
    clients.flatMap(({ id, mergedInto }) =>
      mergedInto !== undefined && alone.has(mergedInto) ? [[id, mergedInto] as const] : [],
    ),
  );
}

/** The id of the client that this id stands for; `undefined` where there is none. */
export async function clientIn(tx: ReadTx, id: string): Promise<string | undefined> {
  const client = await tx.objectStore('clients').get(id);
  if (client?.mergedInto === undefined) return client?.id;
  const whole = await tx.objectStore('clients').get(client.mergedInto);
  return whole && whole.mergedInto === undefined ? whole.id : id;
}

/** Ids under which facts about a client may stand; the client's own, also an unknown one, first. */
export async function membersOf(tx: ReadTx, clientId: string): Promise<string[]> {
  return [clientId, ...(await tx.objectStore('clients').index('merged').getAllKeys(clientId))];
}

/** The id that facts of this id are counted under; an unknown one stands for itself. */
export const countedUnder = async (tx: ReadTx, id: string): Promise<string> =>
  (await clientIn(tx, id)) ?? id;
