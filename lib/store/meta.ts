import type { MetaKey, MetaRecord, MetaValues } from './meta-values';
import type { ReadTx, WriteTx } from './transact';
import { newId } from '@/lib/platform/ids';

/** A single value of the store, or `undefined` where it was never set. */
export async function getMeta<K extends MetaKey>(
  tx: ReadTx,
  key: K,
): Promise<MetaValues[K] | undefined> {
  const record = await tx.objectStore('meta').get(key);
  return record?.value as MetaValues[K] | undefined;
}

export async function setMeta<K extends MetaKey>(
  tx: WriteTx,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await tx.objectStore('meta').put({ key, value } as MetaRecord);
}

/** The id of this installation, made when first needed. It stands in every fact. */
export async function deviceOf(tx: WriteTx): Promise<string> {
  const known = await getMeta(tx, 'device');
  if (known !== undefined) return known;
  const device = newId();
  await setMeta(tx, 'device', device);
  return device;
}
