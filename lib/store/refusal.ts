import type { Outcome, Refusal } from '@/lib/messaging/protocol';
import { logError } from '@/lib/platform/log';

/** Firefox tells a full disk by names of its own. */
const full: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
]);

/** A write that was refused. */
export const refuse = (why: Refusal): { ok: false; why: Refusal } => ({ ok: false, why });

/** A write that happened. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Why a write that threw did not happen. */
export function refusalOf(place: string, error: unknown): { ok: false; why: Refusal } {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (full.has(name)) return refuse('storage_full');
  logError(place, error);
  return refuse('failed');
}
