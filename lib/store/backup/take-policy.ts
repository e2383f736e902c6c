import type { PolicyVersion } from '@/lib/policy/terms';
import { type SaidLists, tooOldSaid } from '../policy/too-old-said';
import type { TooOld } from '../too-old';
import type { BackupData } from './backup-file';
import { distinct } from './distinct';
import type { Taking } from './take-appointments';

/**
 * Versions of the policy that are not known here, without what is agreed with people left out. One
 * that holds from the beginning on only comes in where nothing here does.
 */
export function incomingPolicies(
  data: BackupData,
  here: readonly PolicyVersion[],
  { out }: Pick<Taking, 'out'>,
): PolicyVersion[] {
  const ids = new Set(here.map(({ id }) => id));
  const hasFirst = here.some(({ from }) => from <= 0);
  return distinct(data.policies, ({ id }) => id)
    .filter(({ id, from }) => !ids.has(id) && !(hasFirst && from <= 0))
    .map((version) => ({
      ...version,
      overrides: version.overrides.filter(({ of }) =>
        'clientId' in of
          ? !out.client(of.clientId)
          : of.kind.word === undefined || out.title(of.kind.word) === of.kind.word,
      ),
    }));
}

/** Entries that are not known here, of people who are not left out, as far as none is too old. */
export function incomingSaid(
  data: BackupData,
  here: SaidLists,
  { out, clients }: Taking,
  old: TooOld,
) {
  const fresh = <T extends { id: string; clientId: string }>(
    theirs: readonly T[],
    ours: readonly T[],
  ): T[] => {
    const ids = new Set(ours.map(({ id }) => id));
    return distinct(theirs, ({ id }) => id).filter(
      ({ id, clientId }) => !ids.has(id) && !out.client(clientId),
    );
  };
  const [ledger, steps, contacts] = [
    fresh(data.ledger, here.ledger),
    fresh(data.steps, here.steps),
    fresh(data.contacts, here.contacts),
  ];
  // Which step holds is told by all that was said of it, on both sides.
  const all = { ledger, contacts, steps: [...here.steps, ...steps] };
  const gone = tooOldSaid(all, old, clients.idOf);
  const left = <T extends { id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => !gone.has(id));
  return { ledger: left(ledger), steps: left(steps), contacts: left(contacts) };
}
