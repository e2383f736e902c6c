import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '@/lib/appointments/client';
import type { ClientChange } from '@/lib/messaging/protocol';
import { changeClient } from '@/lib/store/change-client';
import { clientCard } from '@/lib/store/clients';
import { isUntouched } from '@/lib/store/untouched';
import { read } from '@/lib/store/transact';
import { freshStore, NOW, storeClients } from '../fresh-store';

beforeEach(async () => {
  await freshStore();
  await storeClients('anna');
});

const tuesday = { weekday: 2, from: 540, to: 720 };
const full = {
  phone: '+49 30 1',
  language: 'de',
  address: 'du',
  channel: 'copy',
  availability: [tuesday],
  note: 'Prefers mornings',
  doNotRate: true,
} as const satisfies Partial<ClientChange>;

const change = async (said: Omit<ClientChange, 'clientId'>): Promise<Client | undefined> => {
  await changeClient({ clientId: 'anna', ...said }, NOW);
  return (await clientCard('anna', NOW))?.client;
};

describe('details of a client', () => {
  test('are kept, and stay when others change', async () => {
    expect(await change({ ...full, availability: [tuesday] })).toMatchObject(full);
    expect(await change({ name: 'Anna M.' })).toMatchObject({ ...full, name: 'Anna M.' });
  });

  test.each<[keyof typeof full, Omit<ClientChange, 'clientId'>]>([
    ['phone', { phone: ' ' }],
    ['language', { language: null }],
    ['address', { address: null }],
    ['channel', { channel: null }],
    ['availability', { availability: [] }],
    ['note', { note: ' ' }],
    ['doNotRate', { doNotRate: false }],
  ])('%s can be taken away alone', async (field, said) => {
    await change({ ...full, availability: [tuesday] });
    const { [field]: _gone, ...rest } = full;
    const client = await change(said);
    expect(client).not.toHaveProperty(field);
    expect(client).toMatchObject(rest);
  });
});

test.each<[string, Partial<Client>, boolean]>([
  ['made for an event', {}, true],
  ['made by an import', { createdBy: 'import', importId: 'i' }, true],
  ['entered by hand', { createdBy: 'hand' }, false],
  ['with a channel', { channel: 'copy' }, false],
  ['with a stated time', { availability: [tuesday] }, false],
  ['with an emptied list of times', { availability: [] }, true],
  ['with a note', { note: 'x' }, false],
  ['with an answer to Keep?', { keep: { answer: 'no', at: NOW } }, false],
  ['joined with another', { mergedInto: 'bob' }, false],
])('a client %s is as it was made or not', async (_what, over, untouched) => {
  const client: Client = {
    id: 'anna',
    name: 'A',
    aliases: [],
    emails: [],
    createdAt: NOW,
    ...over,
  };
  expect(await read((tx) => isUntouched(tx, client))).toBe(untouched);
});
