import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addClient } from '@/lib/store/clients';
import { changeClient } from '@/lib/store/change-client';
import { getMeta, setMeta } from '@/lib/store/meta';
import { erasureOf, type Identity, liftErasure, noteErased } from '@/lib/store/people/erasure-hash';
import { read, write } from '@/lib/store/transact';
import { judgePerson } from '@/lib/store/verdicts';
import { everything, freshStore, NOW, storeClients } from '../fresh-store';

const ANNA = 'anna@client.example';

beforeEach(freshStore);

const erase = (...identities: Identity[]) => write((tx) => noteErased(tx, identities, NOW));
const isErased = (identity: Identity) =>
  read(async (tx) => (await erasureOf(tx)).isErased(identity));

describe('somebody erased', () => {
  test.each<[string, Identity, Identity, boolean]>([
    ['by the address', { emails: [ANNA] }, { emails: [ANNA] }, true],
    ['by one of several', { emails: [ANNA] }, { emails: ['b@x.example', ANNA] }, true],
    ['whatever the case', { emails: [ANNA] }, { emails: [' Anna@Client.Example'] }, true],
    ['not by another address', { emails: [ANNA] }, { emails: ['ann@client.example'] }, false],
    ['by the id', { clientId: 'c1' }, { clientId: 'c1' }, true],
    [
      'by the id beside another address',
      { clientId: 'c1' },
      { clientId: 'c1', emails: [''] },
      true,
    ],
    ['not by an id that is the address', { emails: [ANNA] }, { clientId: ANNA }, false],
    ['by the name', { name: 'Änna  Meier' }, { name: 'anna meier' }, true],
    [
      'not by the name of somebody with an address',
      { name: 'A' },
      { name: 'A', emails: [ANNA] },
      false,
    ],
    ['not by nothing', { emails: [ANNA] }, {}, false],
  ])('is known %s', async (_how, erased, asked, known) => {
    await erase(erased);
    expect(await isErased(asked)).toBe(known);
  });

  test('leaves a hash and the date, and nothing to read', async () => {
    await erase({ emails: [ANNA] });
    const { erased } = await everything();
    expect(erased).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), at: NOW }]);
    expect(JSON.stringify(await everything())).not.toContain('anna');
  });

  test('is known under every key, also one of another installation', async () => {
    await erase({ emails: [ANNA] });
    const keys = (await read((tx) => getMeta(tx, 'erasureKeys'))) ?? [];
    expect(keys).toHaveLength(1);
    expect(atob(keys[0] ?? '')).toHaveLength(32);
    await write((tx) => setMeta(tx, 'erasureKeys', [btoa('another key'), 'no base64!', ...keys]));
    expect(await isErased({ emails: [ANNA] })).toBe(true);
    await write((tx) => liftErasure(tx, { emails: [ANNA] }));
    expect((await everything()).erased).toEqual([]);
  });

  test('of another installation has another hash', async () => {
    await erase({ emails: [ANNA] });
    const here = (await everything()).erased;
    await freshStore();
    await erase({ emails: [ANNA] });
    expect((await everything()).erased).not.toEqual(here);
  });
});

test('nothing is hashed while nobody was erased', async () => {
  await write((tx) => setMeta(tx, 'erasureKeys', [btoa('key')]));
  const encode = vi.spyOn(TextEncoder.prototype, 'encode');
  expect(await isErased({ emails: [ANNA], clientId: 'c1' })).toBe(false);
  expect(encode).not.toHaveBeenCalled();
  encode.mockRestore();
});

describe('the user brings somebody back', () => {
  const back = { name: 'Anna', email: ANNA };
  test.each([
    ['adding a client', () => addClient({ id: 'new', ...back }, NOW)],
    ['giving a client the address', () => changeClient({ clientId: 'bob', emails: [ANNA] }, NOW)],
    ['saying that they are a client', () => judgePerson({ ...back, verdict: 'client' }, NOW)],
  ])('by %s', async (_how, act) => {
    await storeClients('bob');
    await erase({ emails: [ANNA] }, { emails: ['other@client.example'] });
    expect(await act()).toMatchObject({ ok: true });
    expect(await isErased({ emails: [ANNA] })).toBe(false);
    expect(await isErased({ emails: ['other@client.example'] })).toBe(true);
  });

  test('by adding one of this name', async () => {
    await erase({ name: 'Max' });
    await addClient({ id: 'new', name: 'max' }, NOW);
    expect((await everything()).erased).toEqual([]);
  });

  test('and not by saying that they are none', async () => {
    await erase({ emails: [ANNA] });
    await judgePerson({ ...back, verdict: 'not_client' }, NOW);
    expect(await isErased({ emails: [ANNA] })).toBe(true);
  });
});
