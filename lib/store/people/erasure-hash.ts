import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { lowered } from '@/lib/appointments/addresses';
import { fold } from '@/lib/appointments/fold';
import { newKey } from '@/lib/platform/ids';
import { getMeta, setMeta } from '../meta';
import type { ReadTx, WriteTx } from '../transact';

/*
 * Of an erased person only keyed hashes stay (HMAC-SHA-256): enough to know them when something
 * would bring them back, nothing to read who they were. The hashing is synchronous, so that it can
 * be done within a transaction.
 */

/** Whatever is known of somebody who may have been erased. */
export interface Identity {
  emails?: readonly string[];
  clientId?: string;
  /** Only looked at where there is no address: another person may have the same name. */
  name?: string;
}

export interface Erasure {
  /** Nobody was. */
  isEmpty: boolean;
  /** Whether any of this was erased. Costs nothing while nobody was. */
  isErased(identity: Identity): boolean;
  /** The hashes of all of this, under every key there is. */
  hashes(identity: Identity): string[];
}

const partsOf = ({ emails = [], clientId, name }: Identity): string[] => [
  ...emails.map((email) => `email:${lowered(email)}`),
  ...(clientId === undefined ? [] : [`client:${clientId}`]),
  ...(name === undefined || emails.length > 0 ? [] : [`name:${fold(name)}`]),
];

/** The bytes of a key; a damaged one is skipped. */
function bytesOf(key: unknown): Uint8Array[] {
  try {
    return [Uint8Array.from(atob(String(key)), (letter) => letter.charCodeAt(0))];
  } catch {
    return [];
  }
}

/** As `erasureOf`, of hashes and keys that are not in the store. */
export function erasureFrom(erased: ReadonlySet<string>, keys: readonly string[]): Erasure {
  const secrets = keys.flatMap(bytesOf);
  const hashed = new Map<string, string[]>();
  const hashesOf = (part: string): string[] => {
    const before = hashed.get(part);
    if (before) return before;
    const message = utf8ToBytes(part);
    const all = secrets.map((secret) => bytesToHex(hmac(sha256, secret, message)));
    hashed.set(part, all);
    return all;
  };
  const hashes = (identity: Identity): string[] => partsOf(identity).flatMap(hashesOf);
  return {
    isEmpty: erased.size === 0,
    isErased: (identity) => erased.size > 0 && hashes(identity).some((hash) => erased.has(hash)),
    hashes,
  };
}

/** Who was erased, as this transaction sees it. */
export async function erasureOf(tx: ReadTx): Promise<Erasure> {
  const [erased, keys] = await Promise.all([
    tx.objectStore('erased').getAllKeys(),
    getMeta(tx, 'erasureKeys'),
  ]);
  return erasureFrom(new Set(erased), keys ?? []);
}

/** Remembers that these were erased, under the first key; it is made when first needed. */
export async function noteErased(
  tx: WriteTx,
  identities: readonly Identity[],
  now: number,
): Promise<void> {
  let [key] = (await getMeta(tx, 'erasureKeys')) ?? [];
  if (key === undefined) await setMeta(tx, 'erasureKeys', [(key = newKey())]);
  const { hashes } = erasureFrom(new Set(), [key]);
  for (const hash of identities.flatMap(hashes)) {
    await tx.objectStore('erased').put({ hash, at: now });
  }
}

/** The user wants somebody back: what was erased of this identity may be known again. */
export async function liftErasure(tx: WriteTx, identity: Identity): Promise<void> {
  if ((await tx.objectStore('erased').count()) === 0) return;
  for (const hash of (await erasureOf(tx)).hashes(identity)) {
    await tx.objectStore('erased').delete(hash);
  }
}
