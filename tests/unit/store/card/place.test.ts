import { beforeEach, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { timelineOf } from '@/lib/store/card/timeline';
import { allClients } from '@/lib/store/clients';
import { finishImport } from '@/lib/store/imports/finish-import';
import { saveReading } from '@/lib/store/imports/save-reading';
import { mark } from '@/lib/store/marks';
import { ANNA, DAY, metaOf, readEvent, readingOf } from '../imports/reading-of';
import { freshStore, HOUR, markOf, NOW } from '../fresh-store';

const atDays = (days: number, remote?: boolean) =>
  readEvent(`e${days}`, -days, [ANNA], remote === undefined ? {} : { remote });
const read = (at: number, ...events: ReturnType<typeof atDays>[]) =>
  saveReading(readingOf(events), metaOf('i1', { source: 'feed' }), at);

/** By video, in a place, or unknown; the newest first. */
const places = async () => {
  const [anna] = await allClients('en', NOW);
  const timeline = await timelineOf(anna?.clientId ?? '', NOW);
  return timeline?.entries.map(({ remote }) => remote);
};

beforeEach(freshStore);

test('where an appointment was is known from the file that told, and goes into a backup', async () => {
  await read(NOW - DAY, atDays(10, true), atDays(20, false), atDays(30));
  await finishImport('i1', NOW - DAY);
  const [anna] = await allClients('en', NOW);
  for (const days of [10, 20, 30]) {
    const start = NOW - days * DAY;
    const slot = { eventId: `e${days}`, start, end: start + HOUR, allDay: false };
    await mark(markOf(`${days}`, anna?.clientId ?? '', slot), NOW);
  }
  expect(await places()).toEqual([true, false, null]);
  // A later file knows better, also where it no longer tells.
  await read(NOW, atDays(10, false), atDays(20), atDays(30));
  expect(await places()).toEqual([false, null, null]);
  const backup = await exportBackup(NOW);
  await freshStore();
  await restoreBackup(backup, NOW);
  expect(await places()).toEqual([false, null, null]);
});
