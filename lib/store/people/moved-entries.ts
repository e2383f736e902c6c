import type { LedgerEntry } from '@/lib/policy/ledger';
import { takingBack } from '@/lib/policy/said';
import { newId } from '@/lib/platform/ids';
import { appointmentOf } from '../appointments';
import { learntGuests } from '../decide';
import type { Known } from '../known';
import { membersOf } from '../members';
import { deviceOf } from '../meta';
import { entriesOf, standingSaid } from '../policy/said';
import type { WriteTx } from '../transact';

/**
 * Moves what the ledger says of one client to another, at the events whose guests say so: it is
 * taken back here and said there.
 *
 * @param goes whether an event goes, by its guests; where they are unknown it stays
 */
export async function moveEntries(
  tx: WriteTx,
  known: Known,
  oldId: string,
  id: string,
  goes: (guests: readonly { email: string }[]) => boolean,
  now: number,
): Promise<void> {
  const entries = await entriesOf(tx, 'ledger', await membersOf(tx, oldId));
  const device = await deviceOf(tx);
  const keyOf = ({ eventId, start, what }: LedgerEntry): string =>
    JSON.stringify([eventId, start, what]);
  for (const about of Map.groupBy(entries, keyOf).values()) {
    const moved = standingSaid(about);
    if (!moved) continue;
    const { eventId } = moved;
    const guests = learntGuests(known, eventId, await appointmentOf(tx, eventId));
    if (!guests.known || !goes(guests.list)) continue;
    await takeAllBack(tx, about, { device, at: now });
    const { supersedes: _supersedes, ...said } = moved;
    await tx.objectStore('ledger').add({ ...said, id: newId(), clientId: id, device });
  }
}

/** Takes back what stands, and what then stands again, until nothing does. */
async function takeAllBack(
  tx: WriteTx,
  entries: readonly LedgerEntry[],
  stamp: Pick<LedgerEntry, 'device' | 'at'>,
): Promise<void> {
  const all = [...entries];
  for (let entry = standingSaid(all); entry; entry = standingSaid(all)) {
    const taken = takingBack(entry, { ...stamp, id: newId() });
    await tx.objectStore('ledger').add(taken);
    all.push(taken);
  }
}
