import type { OutcomeFact } from '@/lib/appointments/fact';
import type { WriteTx } from './transact';

/*
 * Of whom the kept alerts have to be told anew at the end of a write. One write may touch a client
 * many times.
 */

/** Clients with their standing outcomes, where those were read already. */
type Changed = Map<string, readonly OutcomeFact[] | undefined>;

const changes = new WeakMap<WriteTx, Changed | 'all'>();

function changedIn(tx: WriteTx): Changed | 'all' {
  const changed = changes.get(tx) ?? new Map<string, undefined>();
  changes.set(tx, changed);
  return changed;
}

/** Something about the dates of these clients changes in this write. */
export function datesChange(tx: WriteTx, clientIds: Iterable<string>): void {
  const changed = changedIn(tx);
  if (changed === 'all') return;
  for (const id of clientIds) if (!changed.has(id)) changed.set(id, undefined);
}

/**
 * Something about a client's outcomes changed in this write.
 *
 * @param outcomes what stands now; unset: it has to be read
 */
export function outcomesChange(
  tx: WriteTx,
  clientId: string,
  outcomes?: readonly OutcomeFact[],
): void {
  const changed = changedIn(tx);
  if (changed !== 'all') changed.set(clientId, outcomes);
}

/** Something about everybody changes in this write. */
export const everythingChanges = (tx: WriteTx): void => void changes.set(tx, 'all');

/** Of whom anything changed. */
export const changedAlerts = (
  tx: WriteTx,
): ReadonlyMap<string, readonly OutcomeFact[] | undefined> | 'all' =>
  changes.get(tx) ?? new Map<string, undefined>();
