import type { RestorePreview } from '@/lib/messaging/data-protocol';
import type { StoredClient } from '../schema';
import type { ToWriteRecord } from '../to-write';
import type { Additions } from './plan-restore';

type Counted = 'policies' | 'ledger' | 'standing' | 'alerts' | 'prepared' | 'toWrite';

/**
 * How much comes in beside clients and what they are marked with.
 *
 * @param toWrite as it is afterwards; `undefined`: as before
 */
export const countAdded = (
  here: { clients: readonly StoredClient[]; toWrite: readonly ToWriteRecord[] },
  records: Additions,
  toWrite: readonly ToWriteRecord[] | undefined,
): Pick<RestorePreview, Counted> => ({
  policies: records.policies.length,
  ledger: records.ledger.length,
  standing: records.steps.length + records.contacts.length,
  alerts: newPutOff(here.clients, records.clients),
  prepared: records.prepared.length,
  toWrite: toWrite ? toWrite.length - here.toWrite.length : 0,
});

/** Alerts that were dealt with there and not here. They are kept with the record of the client. */
function newPutOff(before: readonly StoredClient[], after: readonly StoredClient[]): number {
  const keysOf = ({ id, putOff = [] }: StoredClient): string[] =>
    putOff.map(({ alert, about }) => JSON.stringify([id, alert, about]));
  const known = new Set(before.flatMap(keysOf));
  return after.flatMap(keysOf).filter((key) => !known.has(key)).length;
}
