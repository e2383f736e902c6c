import type { Outcome } from '@/lib/messaging/protocol';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { revisionItem } from '@/lib/settings/items';
import { updateToolbar } from './toolbar';

let last = Promise.resolve();

/**
 * Tells everybody who shows records that something changed. One after the other, so that two
 * changes at a time do not count as one.
 */
export function changed(): Promise<void> {
  last = last.then(tell).catch((error: unknown) => logError('revision', error));
  return last;
}

async function tell(): Promise<void> {
  await steady(async () => revisionItem.setValue((await revisionItem.getValue()) + 1));
  await updateToolbar();
}

/** Passes an outcome on, after telling of the change where there was one. */
export async function telling<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const result = await outcome;
  if (result.ok) await changed();
  return result;
}
