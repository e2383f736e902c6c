import type { BackupAnswer, RestorePreview } from '@/lib/messaging/data-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { appointmentOf } from '../appointments';
import { knownIn } from '../known';
import { getMeta, setMeta } from '../meta';
import { rebuildProjections } from '../projections';
import { reassess } from '../reassess';
import { done } from '../refusal';
import { sweepIn } from '../retention';
import { refreshSlot, slotAt } from '../slots';
import { read, writeOutcome, type WriteTx } from '../transact';
import type { Backup } from './backup-file';
import { type Additions, planRestore, type RestorePlan } from './plan-restore';
import { readBackup } from './read-backup';
import type { Place } from './unsettled';

/**
 * What `restoreBackup` would do now.
 *
 * @param now epoch milliseconds
 */
export async function previewRestore(
  text: string,
  now: number,
): Promise<BackupAnswer<RestorePreview>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const { preview } = await read((tx) => planRestore(tx, backup.value, now));
  return { ok: true, value: preview };
}

/**
 * Adds what a backup holds to what is here, all of it or nothing. Facts of both are united, and
 * the retention is applied again.
 *
 * @param now epoch milliseconds
 */
export async function restoreBackup(
  text: string,
  now: number,
): Promise<BackupAnswer<RestorePreview>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const restored = await writeOutcome((tx) => restoreIn(tx, backup.value, now));
  if (restored.ok) return restored;
  return { ok: false, problem: { code: 'not_saved', why: restored.why } };
}

async function restoreIn(
  tx: WriteTx,
  backup: Backup,
  now: number,
): Promise<Outcome<RestorePreview>> {
  const plan = await planRestore(tx, backup, now);
  if (!plan.preview.nothingNew) {
    await store(tx, plan);
    await sweepIn(tx, now);
    await rebuildProjections(tx);
    await reassess(tx, await knownIn(tx));
    for (const place of plan.unsettled) await settle(tx, place);
  }
  if (plan.first) await countAsMade(tx, backup, now);
  return done(plan.preview);
}

async function store(tx: WriteTx, plan: RestorePlan): Promise<void> {
  const { records, practice, calendars, toWrite, erasureKeys, texts } = plan;
  for (const [name, list] of Object.entries(records)) {
    const into = tx.objectStore(name as keyof Additions);
    for (const record of list as Additions[keyof Additions]) await into.put(record as never);
  }
  if (practice) await setMeta(tx, 'practice', practice);
  if (calendars) await setMeta(tx, 'calendars', calendars);
  if (toWrite) await setMeta(tx, 'toWrite', toWrite);
  if (erasureKeys) await setMeta(tx, 'erasureKeys', erasureKeys);
  if (texts.ownTexts) await setMeta(tx, 'ownTexts', texts.ownTexts);
  if (texts.ownScenarios) await setMeta(tx, 'ownScenarios', texts.ownScenarios);
}

/** Such a slot has the clients who are expected there as the event is known now, and the marked. */
async function settle(tx: WriteTx, { eventId, start }: Place): Promise<void> {
  const slot = await slotAt(tx, eventId, start);
  const appointment = await appointmentOf(tx, eventId);
  if (slot && appointment?.start === start) {
    const clients = [...new Set([...appointment.clients, ...slot.clients])];
    await tx.objectStore('slots').put({ ...slot, clients });
  }
  await refreshSlot(tx, eventId, start);
}

/** All that is here is in that file: it is too early to remind of a backup. */
async function countAsMade(tx: WriteTx, { madeAt }: Backup, now: number): Promise<void> {
  const { lastAt = null, quietUntil = 0 } = (await getMeta(tx, 'backup')) ?? {};
  if (lastAt === null) await setMeta(tx, 'backup', { lastAt: Math.min(madeAt, now), quietUntil });
}
