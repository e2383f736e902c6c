import { beforeEach, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { addClient } from '@/lib/store/clients';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { lastPreparation, notePrepared, preparedHere } from '@/lib/store/prepare/prepared';
import { read } from '@/lib/store/transact';
import { type Device, newDevice } from './devices';
import { everything, NOW, slotAt } from './fresh-store';

const slot = slotAt('soon', -20);
const reminder = { scenario: 'reminder', channel: 'gmail' } as const;
let here: Device;
let there: Device;

beforeEach(async () => {
  here = newDevice();
  there = newDevice();
  await here(async () => {
    await addClient({ id: 'anna', name: 'Anna' }, NOW);
    await notePrepared('anna', slot, reminder, NOW);
  });
});

const ofAnna = () => read(async (tx) => lastPreparation(await preparedHere(tx, 'anna', slot), []));

test('comes along in a backup, once', async () => {
  const text = await here(() => exportBackup(NOW));
  await there(async () => {
    expect(await restoreBackup(text, NOW)).toMatchObject({
      ok: true,
      value: { nothingNew: false },
    });
    expect(await ofAnna()).toEqual({ ...reminder, at: NOW });
    expect(await restoreBackup(text, NOW)).toMatchObject({ ok: true, value: { nothingNew: true } });
    expect((await everything()).prepared).toHaveLength(1);
  });
});

test('of somebody who was erased does not come back', async () => {
  const text = await here(() => exportBackup(NOW));
  await here(async () => {
    await eraseClient('anna', NOW);
    await restoreBackup(text, NOW);
    expect((await everything()).prepared).toEqual([]);
  });
});

test('stands for the client that a record was joined with', async () => {
  await here(async () => {
    await addClient({ id: 'other', name: 'Annie' }, NOW);
    await notePrepared('other', slot, { ...reminder, channel: 'whatsapp' }, NOW + 1);
    await mergeClients({ into: 'anna', from: 'other' });
    expect(await ofAnna()).toEqual({ ...reminder, channel: 'whatsapp', at: NOW + 1 });
  });
});

test('of nobody is not stored', async () => {
  await here(async () => {
    await notePrepared('nobody', slot, reminder, NOW);
    expect((await everything()).prepared).toHaveLength(1);
  });
});
