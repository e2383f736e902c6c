import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { migrations } from '@/lib/store/migrations';
import { DATABASE, openStore } from '@/lib/store/open';
import { getMeta, setMeta } from '@/lib/store/meta';
import { read, write } from '@/lib/store/transact';
import { everything, freshStore, NOW, storeClients } from './fresh-store';

beforeEach(freshStore);

test('calls that come together share one opening', () => {
  expect(openStore()).toBe(openStore());
});

test('a database that was closed is opened again', async () => {
  await storeClients('anna');
  (await openStore()).close();
  expect((await everything()).clients).toHaveLength(1);
});

test('an older version lets go when a newer one wants to open', async () => {
  await storeClients('anna');
  const newer = await openDB(DATABASE, migrations.length + 1);
  newer.close();
  await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
});

test('an opening that failed is tried again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });
  await expect(openStore()).rejects.toMatchObject({ name: 'UnknownError' });
  open.mockRestore();
  expect((await openStore()).version).toBe(migrations.length);
});

test('writes ask to be on disk before they are confirmed', async () => {
  const db = await openStore();
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await write((tx) => setMeta(tx, 'lastSeen', NOW));
  expect(begin).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'readwrite', {
    durability: 'strict',
  });
  expect(db.version).toBe(migrations.length);
});

test('work that throws leaves nothing behind', async () => {
  const broken = write(async (tx) => {
    await setMeta(tx, 'lastSeen', NOW);
    throw new TypeError('bug');
  });
  await expect(broken).rejects.toThrow('bug');
  expect(await read((tx) => getMeta(tx, 'lastSeen'))).toBeUndefined();
});
