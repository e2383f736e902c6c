import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { mark } from '@/lib/store/marks';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { splitClient } from '@/lib/store/people/split';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { changePractice } from '@/lib/store/practice';
import { isSweepDue, sweep } from '@/lib/store/retention';
import { dropToWrite, keptToWrite, writeLater } from '@/lib/store/to-write';
import { read } from '@/lib/store/transact';
import { today } from '@/lib/store/worklist';
import { HOUR, markOf, NOW, slotAt } from './fresh-store';
import { addressOf, smallPractice } from './people/small-practice';

const DAY = 24 * HOUR;
const one = slotAt('one', 30);
const weekly = slotAt('weekly_20261120T120000Z', 96);

beforeEach(smallPractice);

const missed = (clientId: string, slot = one) =>
  mark(markOf(`m-${clientId}`, clientId, slot, { status: 'no_show' }), NOW);
const later = (clientId: string, slot = one, now = NOW) => writeLater({ clientId, slot }, now);
const listed = async () => (await today(NOW)).toWrite.map(({ clientId }) => clientId);
const kept = () => read(keptToWrite);

describe('what is to be written', () => {
  test('stands for the client that a record was joined with, and goes when it is done', async () => {
    await missed('anna');
    await later('anna');
    await mergeClients({ into: 'bob', from: 'anna' });
    expect(await listed()).toEqual(['bob']);
    await later('bob');
    expect(await kept()).toHaveLength(1);
    await dropToWrite({ ...one, clientId: 'bob' });
    expect(await kept()).toEqual([]);
  });

  test('of two records that were joined is one message about one slot', async () => {
    await missed('anna');
    await missed('bob');
    await later('anna');
    await later('bob');
    await mergeClients({ into: 'bob', from: 'anna' });
    expect(await listed()).toEqual(['bob']);
    await dropToWrite({ ...one, clientId: 'bob' });
    expect(await kept()).toEqual([]);
  });

  test('goes back with the record whose miss it is about', async () => {
    await missed('anna');
    await mergeClients({ into: 'bob', from: 'anna' });
    await later('bob');
    await unmergeClient('anna', NOW);
    expect(await listed()).toEqual(['anna']);
  });

  test('goes with the outcome to a client who is split off, and stays where it stays', async () => {
    await mergeClients({ into: 'anna', from: 'dora' });
    await missed('anna');
    await mark(markOf('w', 'anna', weekly, { status: 'no_show' }), NOW);
    await later('anna');
    await later('anna', weekly);
    const part = { id: 'new', name: 'Dora', emails: [addressOf('dora')], aliases: [] };
    await splitClient({ clientId: 'anna', ...part }, NOW);
    expect(await listed()).toEqual(['new', 'anna']);
  });

  test('goes with a person who is erased, under every record of theirs', async () => {
    await missed('anna');
    await later('anna');
    await missed('carol', slotAt('three', 10));
    await later('carol', slotAt('three', 10));
    await mergeClients({ into: 'bob', from: 'anna' });
    await eraseClient('bob', NOW);
    expect(await kept()).toMatchObject([{ clientId: 'carol' }]);
  });

  test('stands in the data sheet, whichever record it was said of', async () => {
    await missed('anna');
    await later('anna');
    await mergeClients({ into: 'bob', from: 'anna' });
    expect((await dataSheet('bob', NOW))?.toWrite).toEqual([one]);
    expect((await dataSheet('carol', NOW))?.toWrite).toEqual([]);
  });

  test('is neither in the data sheet nor in a backup once nobody writes it any more', async () => {
    await missed('anna');
    await later('anna');
    const told = async (now: number) => [
      (await dataSheet('anna', now))?.toWrite,
      JSON.parse(await exportBackup(now)).data.toWrite,
    ];
    const last = one.end + 7 * DAY;
    expect(await told(last - 1)).toEqual([[one], [{ clientId: 'anna', ...one }]]);
    expect(await told(last)).toEqual([[], []]);
  });

  test('comes along in a backup, once, for a week, and not of somebody who was erased', async () => {
    await missed('anna');
    await later('anna');
    const text = await exportBackup(NOW);
    await dropToWrite({ ...one, clientId: 'anna' });
    await restoreBackup(text, one.end + 7 * DAY);
    expect(await kept()).toEqual([]);
    const restored = { ok: true, value: { nothingNew: false } };
    expect(await restoreBackup(text, NOW)).toMatchObject(restored);
    expect(await listed()).toEqual(['anna']);
    expect(await restoreBackup(text, NOW)).toMatchObject({ ok: true, value: { nothingNew: true } });
    await eraseClient('anna', NOW);
    await restoreBackup(text, NOW);
    expect(await kept()).toEqual([]);
  });

  test('is nothing in a file of an older version, and nothing there is wrong', async () => {
    const { toWrite: _none, ...data } = JSON.parse(await exportBackup(NOW)).data;
    const older = (version: number) =>
      JSON.stringify({ format: 'kept-backup', version, madeAt: NOW, device: 'd', data });
    expect((await restoreBackup(older(2), NOW)).ok).toBe(true);
    expect((await restoreBackup(older(3), NOW)).ok).toBe(false);
  });

  test('goes without a retention, too, when a worker starts a day later', async () => {
    await missed('anna');
    await later('anna');
    expect(await sweep(one.end + 7 * DAY - 1)).toBe(0);
    expect(await kept()).toHaveLength(1);
    expect(await isSweepDue(one.end + 7 * DAY)).toBe(true);
    expect(await sweep(one.end + 7 * DAY)).toBe(1);
    expect(await kept()).toEqual([]);
    expect(await isSweepDue(one.end + 7 * DAY)).toBe(false);
  });

  test('is nothing a retention keeps once nobody writes it any more', async () => {
    await missed('anna');
    await later('anna');
    await changePractice({ retentionMonths: 12 });
    await sweep(NOW);
    expect(await kept()).toHaveLength(1);
    await sweep(one.end + 7 * DAY);
    expect(await kept()).toEqual([]);
  });
});
