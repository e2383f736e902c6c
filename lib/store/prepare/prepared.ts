import type { Slot } from '@/lib/appointments/slot';
import type { OwnScenario } from '@/lib/drafts/own-scenario';
import { preparing } from '@/lib/drafts/prepare';
import type { Prepared } from '@/lib/messaging/drafts-protocol';
import { newId } from '@/lib/platform/ids';
import { canonical, knownIn } from '../known';
import { membersOf } from '../members';
import { isReadablePrepared } from '../readable';
import type { PreparedRecord } from '../day-records';
import { type ReadTx, type WriteTx, writeSeen } from '../transact';

/**
 * Notes that a message was opened or copied. Where that cannot be stored the draft stands all the
 * same.
 *
 * @param now epoch milliseconds
 * @returns whether it was stored
 */
export const notePrepared = (
  clientId: string,
  slot: Pick<Slot, 'eventId' | 'start'>,
  what: Omit<Prepared, 'at'>,
  now: number,
): Promise<boolean> =>
  writeSeen(async (tx) => {
    const known = await knownIn(tx);
    const id = canonical(known, clientId);
    if (!known.clients.has(id)) return;
    const { eventId, start } = slot;
    await tx
      .objectStore('prepared')
      .put({ id: newId(), clientId: id, eventId, start, ...what, at: now });
  }, 'known');

/** All that was prepared for a client at a slot, newest first, whichever record it stands under. */
export async function preparedHere(
  tx: ReadTx,
  clientId: string,
  { eventId, start }: Pick<Slot, 'eventId' | 'start'>,
): Promise<Prepared[]> {
  const members = new Set(await membersOf(tx, clientId));
  const all = await tx.objectStore('prepared').index('slot').getAll([eventId, start]);
  return all
    .filter(isReadablePrepared)
    .filter((one) => members.has(one.clientId))
    .sort((a, b) => b.at - a.at)
    .map(plain);
}

/**
 * The last message that got a client ready for a slot.
 *
 * @param opened newest first
 * @param own scenarios of the user that are for this, too
 */
export function lastPreparation(
  opened: readonly Prepared[],
  own: readonly Pick<OwnScenario, 'id'>[],
): Prepared | null {
  const ready = new Set<string>([...preparing, ...own.map(({ id }) => id)]);
  return opened.find(({ scenario }) => ready.has(scenario)) ?? null;
}

/** Everything prepared for a person, oldest first. */
export async function preparedFor(
  tx: ReadTx,
  ids: Iterable<string>,
): Promise<(Prepared & { start: number })[]> {
  const found: PreparedRecord[] = [];
  for (const id of ids) found.push(...(await preparedOf(tx, id)));
  return found
    .filter(isReadablePrepared)
    .sort((a, b) => a.at - b.at)
    .map((one) => ({ ...plain(one), start: one.start }));
}

const preparedOf = (tx: ReadTx, clientId: string): Promise<PreparedRecord[]> =>
  tx.objectStore('prepared').index('client').getAll(clientId);

const plain = ({ scenario, name, channel, at }: PreparedRecord): Prepared => ({
  scenario,
  ...(name === undefined ? {} : { name }),
  channel,
  at,
});

/** Nothing of it stays when a person is erased. */
export async function erasePrepared(tx: WriteTx, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    for (const one of await preparedOf(tx, id)) await tx.objectStore('prepared').delete(one.id);
  }
}

/**
 * @param isOld of an instant, whether retention lets it go
 * @returns how many went
 */
export async function sweepPrepared(tx: WriteTx, isOld: (at: number) => boolean): Promise<number> {
  const old = (await tx.objectStore('prepared').getAll()).filter(({ start }) => isOld(start));
  for (const { id } of old) await tx.objectStore('prepared').delete(id);
  return old.length;
}
