import { isReadableStanding } from '../readable';
import { recordOf } from '@/lib/reliability/client-record';
import type { StandingRecord, TallyRecord } from '../schema';
import type { Migration } from './migration';

/**
 * Tallies hold what the score needs. They are made anew from what stands; that of a client with a
 * damaged outcome is left unreadable, and so is counted from the facts.
 */
export const records: Migration = async (_db, tx) => {
  const standing = (await tx.objectStore('standing').getAll()) as StandingRecord[];
  const tallies = tx.objectStore('tallies');
  await tallies.clear();
  for (const [clientId, of] of Map.groupBy(standing, (one) => one.clientId)) {
    const outcomes = of.flatMap(({ fact }) => (fact?.kind === 'outcome' ? [fact] : []));
    const record: Partial<TallyRecord> = { clientId };
    if (of.every(isReadableStanding)) {
      if (outcomes.length === 0) continue;
      Object.assign(record, recordOf(outcomes));
    }
    await tallies.put(record);
  }
};
