import type { RetentionPreview } from '@/lib/messaging/data-protocol';
import { datedIn, oldSaidIn } from './retention';
import { keyOf, tooOld } from './too-old';
import { read, type ReadTx } from './transact';

const nothing: RetentionPreview = {
  outcomes: 0,
  appointments: 0,
  ledger: 0,
  standing: 0,
  prepared: 0,
};

/**
 * What a retention of so many months would delete now, as far as it tells of clients; what Kept
 * notes for itself (people only seen, imports) goes as well.
 *
 * @param months 0: nothing
 * @param now epoch milliseconds
 */
export const previewRetention = (months: number, now: number): Promise<RetentionPreview> =>
  read((tx) => goingIn(tx, months, now));

async function goingIn(tx: ReadTx, months: number, now: number): Promise<RetentionPreview> {
  if (months === 0) return nothing;
  const dated = await datedIn(tx);
  const old = tooOld(dated, months, now);
  const standing = (await tx.objectStore('standing').getAll()).filter(
    ({ fact }) => fact?.kind === 'outcome' && old.slot(fact),
  );
  // An appointment is in the worklist, in what was read of the calendar, or in both.
  const without = new Set([
    ...dated.slots.filter(old.slot).map(keyOf),
    ...dated.appointments
      .filter((one) => one.clients.length > 0 && old.appointment(one))
      .map(keyOf),
  ]);
  for (const { fact } of standing) without.delete(keyOf(fact));
  const said = await oldSaidIn(tx, old);
  const ledger = (await tx.objectStore('ledger').getAllKeys()).filter((id) => said.has(id)).length;
  const prepared = await tx.objectStore('prepared').getAll();
  return {
    outcomes: standing.length,
    appointments: without.size,
    ledger,
    standing: said.size - ledger,
    prepared: prepared.filter(({ start }) => old.instant(start)).length,
  };
}

/** As `goingIn`, all kinds together. */
export async function countGoing(tx: ReadTx, months: number, now: number): Promise<number> {
  const going = await goingIn(tx, months, now);
  return Object.values(going).reduce((sum, count) => sum + count, 0);
}
