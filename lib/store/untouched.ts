import { membersOf } from './members';
import { isSaidOf } from './policy/said-of';
import type { StoredClient } from './schema';
import type { ReadTx } from './transact';

/**
 * Whether a client is as it was made for an event, so that nothing is lost with it: without
 * outcome, without series, without anything of the policy, and never edited. One entered by hand
 * never is, nor is one of whom several records were joined.
 */
export async function isUntouched(tx: ReadTx, client: StoredClient): Promise<boolean> {
  const { id, aliases, phone, language, address, doNotRate, createdBy } = client;
  const { channel, zone, availability, note, keep, reviewed, mergedInto } = client;
  const edited =
    aliases.length > 0 ||
    phone ||
    language ||
    address ||
    doNotRate ||
    channel ||
    zone ||
    note ||
    keep ||
    reviewed ||
    (availability?.length ?? 0) > 0;
  if (edited || createdBy === 'hand' || mergedInto !== undefined) return false;
  if ((await membersOf(tx, id)).length > 1) return false;
  if ((await tx.objectStore('facts').index('client').count(id)) > 0) return false;
  if (await isSaidOf(tx, id)) return false;
  const assignments = await tx.objectStore('assignments').getAll();
  return assignments.every(({ clientId }) => clientId !== id);
}
