import { beforeEach, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { backupState, postponeBackup } from '@/lib/store/backup/reminder';
import { restoreBackup } from '@/lib/store/backup/restore';
import { mark } from '@/lib/store/marks';
import { undo } from '@/lib/store/undo';
import { everything, freshStore, HOUR, markOf, NOW, slotAt, storeClients } from './fresh-store';

const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

beforeEach(async () => {
  await freshStore();
  await storeClients('anna');
});

async function record(count: number, at: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i += 1) {
    await mark(markOf(`m${i}`, 'anna', slotAt(`e${i}`, 5)), at);
  }
}

test('twenty outcomes, the first of them a month old, are worth a backup', async () => {
  expect(await backupState(NOW)).toEqual({ lastAt: null, due: false, since: 0 });
  await record(19, NOW);
  expect(await backupState(NOW + MONTH)).toMatchObject({ due: false, since: 19 });
  await record(1, NOW + DAY, 19);
  expect(await backupState(NOW + MONTH - 1)).toMatchObject({ due: false, since: 20 });
  expect(await backupState(NOW + MONTH)).toMatchObject({ due: true, since: 20 });
});

test('after one it takes a month and twenty more', async () => {
  await record(20, NOW);
  await exportBackup(NOW + MONTH);
  expect(await backupState(NOW + 3 * MONTH)).toEqual({
    lastAt: NOW + MONTH,
    due: false,
    since: 0,
  });
  await record(20, NOW + MONTH + 1, 20);
  expect(await backupState(NOW + 2 * MONTH - 1)).toMatchObject({ due: false });
  expect(await backupState(NOW + 2 * MONTH)).toMatchObject({ due: true, since: 20 });
});

test('an undo that puts a mark back is no new outcome', async () => {
  await record(1, NOW);
  await mark(markOf('again', 'anna', slotAt('e0', 5), { status: 'late' }), NOW);
  await undo('again', NOW);
  expect(await backupState(NOW)).toMatchObject({ since: 2 });
});

test('postponed, it is quiet for two weeks', async () => {
  await record(20, NOW);
  const then = NOW + MONTH;
  await postponeBackup(then);
  expect(await backupState(then + 14 * DAY - 1)).toMatchObject({ due: false, lastAt: null });
  expect(await backupState(then + 14 * DAY)).toMatchObject({ due: true });
});

test('a backup restored into an empty browser counts as made', async () => {
  await record(20, NOW);
  const text = await exportBackup(NOW);
  await freshStore();
  await restoreBackup(text, NOW + MONTH);
  expect((await everything())['facts']).toHaveLength(20);
  expect(await backupState(NOW + MONTH)).toEqual({ lastAt: NOW, due: false, since: 0 });
});
