import type { JournalRecord } from './import-records';
import type { ReadTx, WriteTx } from './transact';

/*
 * Remembers what an import replaces, so that it can be taken back as a whole. Facts need no
 * journal: those of an import share a batch.
 */

/** What an import may change, with the fields that are the key. */
const keyFields = {
  clients: ['id'],
  people: ['email'],
  assignments: ['seriesId'],
  appointments: ['eventId'],
  series: ['seriesId'],
  slots: ['eventId', 'start'],
  meta: ['key'],
} as const;

export type JournaledStore = keyof typeof keyFields;
/** The stores as one that takes any value: TypeScript cannot tell which of them is meant. */
interface AnyStore {
  get(key: unknown): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  put(value: unknown): Promise<unknown>;
  delete(key: unknown): Promise<void>;
}

const storeOf = (tx: WriteTx, store: JournaledStore): AnyStore =>
  tx.objectStore(store) as unknown as AnyStore;

function keyOf(store: JournaledStore, value: unknown): unknown {
  const fields = keyFields[store].map((field) => (value as Record<string, unknown>)[field]);
  return fields.length === 1 ? fields[0] : fields;
}

/** Writes for an import. */
export interface Journaled {
  /**
   * Runs what writes, and remembers all that it changes in these stores.
   *
   * @param isKnown asked of what is new: `true` where it can be told from the record itself that
   *   this import brought it, so that it need not be remembered
   */
  during(
    stores: readonly JournaledStore[],
    work: () => Promise<unknown>,
    isKnown?: (store: JournaledStore, after: unknown) => boolean,
  ): Promise<void>;
}

/**
 * Remembers in the journal what stood at each key before this import touched it, and what the
 * import left there last.
 */
export function journaled(tx: WriteTx, importId: string): Journaled {
  const journal = tx.objectStore('journal');

  async function note(
    store: JournaledStore,
    key: unknown,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    const at = JSON.stringify([store, key]);
    const first = await journal.get([importId, at]);
    // What was changed by hand between two writes of one import is what taking it back puts back.
    const untouched = first && isSame(first.after, before);
    const record: JournalRecord = {
      importId,
      at,
      before: untouched ? first.before : before,
      after,
    };
    await journal.put(record);
  }

  return {
    async during(stores, work, isKnown = () => false) {
      const shots = new Map<JournaledStore, Map<string, unknown>>();
      for (const store of stores) shots.set(store, await shotOf(tx, store));
      await work();
      for (const [store, before] of shots) {
        const after = await shotOf(tx, store);
        for (const at of new Set([...before.keys(), ...after.keys()])) {
          const was = before.get(at) ?? null;
          const is = after.get(at) ?? null;
          if (isSame(was, is) || (was === null && isKnown(store, is))) continue;
          await note(store, keyOf(store, is ?? was), was, is);
        }
      }
    },
  };
}

const shotOf = async (tx: WriteTx, store: JournaledStore): Promise<Map<string, unknown>> =>
  new Map(
    (await storeOf(tx, store).getAll()).map((value) => [
      JSON.stringify(keyOf(store, value)),
      value,
    ]),
  );

/** A place that an import changed. */
export interface JournaledPlace {
  store: JournaledStore;
  key: unknown;
}

/**
 * Puts back what an import replaced, and forgets its journal. What was changed since stays.
 *
 * @param stays asked of every place that could be put back: `true` leaves it as the import made it
 * @returns the places at which something else stands now
 */
export async function undoJournal(
  tx: WriteTx,
  importId: string,
  stays: (place: JournaledPlace, after: unknown) => boolean = () => false,
): Promise<{ conflicts: JournaledPlace[] }> {
  const own = IDBKeyRange.bound([importId], [importId, []]);
  const conflicts: JournaledPlace[] = [];
  for (const { at, before, after } of await tx.objectStore('journal').getAll(own)) {
    const [store, key] = JSON.parse(at) as [JournaledStore, unknown];
    const current = (await storeOf(tx, store).get(key)) ?? null;
    if (isSame(current, before)) continue;
    if (!isSame(current, after)) conflicts.push({ store, key });
    else if (stays({ store, key }, after)) continue;
    else if (before === null) await storeOf(tx, store).delete(key);
    else await storeOf(tx, store).put(before);
  }
  await tx.objectStore('journal').delete(own);
  return { conflicts };
}

/** Whether a stored value is what some import left there, and nobody changed since. */
export async function isAsImported(
  tx: ReadTx,
  store: JournaledStore,
  value: unknown,
): Promise<boolean> {
  const at = JSON.stringify([store, keyOf(store, value)]);
  for (const importId of await tx.objectStore('imports').getAllKeys()) {
    const record = await tx.objectStore('journal').get([importId, at]);
    if (record && isSame(record.after, value)) return true;
  }
  return false;
}

/** Whether two stored values are alike; a field without a value counts as one that is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(left?.[key], right?.[key]));
}
