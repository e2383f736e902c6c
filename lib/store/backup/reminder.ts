import { millisecondsInDay } from 'date-fns/constants';
import type { BackupState } from '@/lib/messaging/data-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { getMeta, setMeta } from '../meta';
import { done } from '../refusal';
import { read, writeOutcome } from '../transact';

/** It is worth a reminder from this many outcomes on, and so long after the last backup. */
const ENOUGH = 20;
const AFTER = 30 * millisecondsInDay;
const QUIET = 14 * millisecondsInDay;

/**
 * When a backup was made last, and whether it is time for another: enough was recorded since, and
 * the last one, or the first outcome ever, is a month old.
 *
 * @param now epoch milliseconds
 */
export const backupState = (now: number): Promise<BackupState> =>
  read(async (tx) => {
    const { lastAt = null, quietUntil = 0 } = (await getMeta(tx, 'backup')) ?? {};
    const recorded = (await tx.objectStore('facts').getAll())
      .filter((fact) => fact.kind === 'outcome' && fact.restores === undefined)
      .map((fact) => fact.recordedAt);
    const since = recorded.filter((at) => lastAt === null || at > lastAt).length;
    const from = lastAt ?? recorded.reduce((first, at) => Math.min(first, at), Infinity);
    return {
      lastAt,
      since,
      due: since >= ENOUGH && now - from >= AFTER && now >= quietUntil,
    };
  });

/** Does not remind for two weeks. */
export const postponeBackup = (now: number): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const { lastAt = null } = (await getMeta(tx, 'backup')) ?? {};
    await setMeta(tx, 'backup', { lastAt, quietUntil: now + QUIET });
    return done(null);
  });
