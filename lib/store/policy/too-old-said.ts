import type { ContactSaid } from '@/lib/policy/gone-silent';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { StepSaid } from '@/lib/policy/steps';
import type { TooOld } from '../too-old';
import { standingSaid } from './said';

/** What was said of money, steps and contacts. */
export interface SaidLists {
  ledger: readonly LedgerEntry[];
  steps: readonly StepSaid[];
  contacts: readonly ContactSaid[];
}

/**
 * Ids of the entries that a retention takes: of the ledger those of slots that go, whole chains
 * together, and contacts of long ago. Where a client stands stays with the client; how they came
 * there goes.
 *
 * @param idOf the client that an id stands for
 */
export function tooOldSaid(
  { ledger, steps, contacts }: SaidLists,
  old: TooOld,
  idOf: (clientId: string) => string,
): Set<string> {
  const stands = new Set<string>();
  for (const said of Map.groupBy(steps, ({ clientId }) => idOf(clientId)).values()) {
    const standing = standingSaid(said);
    if (standing) stands.add(standing.id);
  }
  return new Set([
    ...ledger.filter((entry) => old.slot(entry)).map(({ id }) => id),
    ...steps.filter(({ id, at }) => old.instant(at) && !stands.has(id)).map(({ id }) => id),
    ...contacts.filter(({ at }) => old.instant(at)).map(({ id }) => id),
  ]);
}
