import type { Outcome } from '@/lib/messaging/protocol';
import { type Said, standing, takingBack } from '@/lib/policy/said';
import { deviceOf } from '../meta';
import { isReadableContact, isReadableEntry, isReadableStep } from '../readable';
import { done, refuse } from '../refusal';
import type { KeptSchema } from '../schema';
import { type ReadTx, type WriteTx, writeOutcome } from '../transact';

/*
 * Ledger, steps and contacts are only ever added to: a correction or an undo is an entry of its
 * own, so that two devices come together by union.
 */

/** The stores of what is only ever added. */
export const saidStores = ['ledger', 'steps', 'contacts'] as const;
export type SaidStore = (typeof saidStores)[number];

/** An entry of any of these stores. */
type AnySaid = KeptSchema[SaidStore]['value'];

const readable = {
  ledger: isReadableEntry,
  steps: isReadableStep,
  contacts: isReadableContact,
} as const;

/**
 * Entries that were not taken back, newest first; those that take back are none themselves.
 *
 * @param entries in any order
 */
export function notTakenBack<T extends Said>(entries: readonly T[]): T[] {
  const gone = new Set(entries.map(({ takenBack, supersedes }) => takenBack && supersedes));
  return entries
    .filter(({ id, takenBack }) => !takenBack && !gone.has(id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/**
 * The entry that holds, the newest where two devices said so side by side.
 *
 * @param entries all that was said of ONE thing, in any order
 */
export const standingSaid = <T extends Said>(entries: readonly T[]): T | undefined =>
  standing(entries)[0];

/** What a store holds of a client, whichever record it was said of. */
export async function entriesOf<N extends SaidStore>(
  tx: ReadTx,
  store: N,
  members: readonly string[],
): Promise<KeptSchema[N]['value'][]> {
  const index = tx.objectStore(store as 'steps').index('client');
  const found = await Promise.all(members.map((id) => index.getAll(id)));
  const isReadable = readable[store] as (one: unknown) => boolean;
  return (found.flat() as KeptSchema[N]['value'][]).filter(isReadable);
}

/** The entry of this id, in whichever store it is. */
async function findSaid(
  tx: ReadTx,
  id: string,
): Promise<{ store: SaidStore; entry: AnySaid } | undefined> {
  for (const store of saidStores) {
    const entry = await tx.objectStore(store).get(id);
    if (entry && (readable[store] as (one: unknown) => boolean)(entry)) return { store, entry };
  }
  return undefined;
}

/**
 * Takes back an entry: what it replaced holds again. Said once more, it changes nothing.
 *
 * @param asked `id` of the new entry, `takes` of the one that is taken back
 * @param now epoch milliseconds
 */
export const takeBackSaid = (
  asked: { id: string; takes: string },
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const found = await findSaid(tx, asked.takes);
    if (!found || found.entry.takenBack) return refuse('not_found');
    const before = await findSaid(tx, asked.id);
    if (before) return before.entry.supersedes === asked.takes ? done(null) : refuse('invalid');
    const { store, entry } = found;
    const made = { id: asked.id, at: now, device: await deviceOf(tx) };
    await putSaid(tx, store, takingBack<AnySaid>(entry, made));
    return done(null);
  });

/** Stores an entry of one of these stores. */
export async function putSaid(tx: WriteTx, store: SaidStore, entry: AnySaid): Promise<void> {
  // TypeScript cannot tell that entry and store belong together.
  await tx.objectStore(store as 'ledger').put(entry as KeptSchema['ledger']['value']);
}
