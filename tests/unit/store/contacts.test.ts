import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '@/lib/messaging/data-protocol';
import type { StoredClient } from '@/lib/store/schema';
import { addClient } from '@/lib/store/clients';
import { importContacts } from '@/lib/store/exchange/import-contacts';
import { matchContacts } from '@/lib/store/exchange/match-contacts';
import { undoImport } from '@/lib/store/imports/undo-import';
import { mark } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { judgePerson } from '@/lib/store/verdicts';
import { today } from '@/lib/store/worklist';
import { addressesOf, life, live, openOne } from './devices';
import { everything, freshStore, markOf, NOW, slotAt } from './fresh-store';

const ANNA = 'anna@client.example';
const add = (id: string, name: string, email?: string) =>
  addClient({ id, name, ...(email === undefined ? {} : { email }) }, NOW);
const contact = (name: string, emails: string[] = [], ...phones: string[]): Contact => ({
  name,
  emails,
  phones,
});
const bring = (contacts: Contact[], update: number[], create: number[], importId = 'import') =>
  importContacts({ importId, name: 'contacts.csv', contacts, update, create }, NOW);
const clientsOf = async () => (await everything())['clients'] as StoredClient[];

beforeEach(async () => {
  await freshStore();
  await add('anna', 'Anna Meier', ANNA);
  await add('bob', 'bob@client.example', 'bob@client.example');
  await add('tim', 'Tim');
  await add('tim2', 'Tim');
});

const nothing = { name: false, emails: 0, phone: false };

describe('whom a contact is', () => {
  test.each<[string, Contact, object]>([
    [
      'by an address, whatever the name',
      contact('Somebody', [ANNA, 'a@work.example'], '+49 1'),
      { client: { clientId: 'anna' }, adds: { name: false, emails: 1, phone: true } },
    ],
    [
      'else by the name, folded',
      contact('ANNA MEIER', ['a@work.example']),
      { client: { clientId: 'anna' }, adds: { ...nothing, emails: 1 } },
    ],
    ['a name that two have is nobody', contact('Tim', ['t@a.example']), { client: null }],
    ['nobody known', contact('Carol', ['c@a.example']), { client: null, adds: nothing, taken: 0 }],
    [
      'a client with an address for a name gets one',
      contact('Bob B.', ['bob@client.example']),
      { client: { clientId: 'bob' }, adds: { ...nothing, name: true } },
    ],
    [
      'an address of another stays there',
      contact('Anna Meier', [ANNA, 'bob@client.example']),
      { client: { clientId: 'anna' }, adds: nothing, taken: 1 },
    ],
  ])('%s', async (_, one, match) => {
    expect(await matchContacts([one])).toMatchObject([{ index: 0, ...match }]);
  });

  test('a joined record leads to the client', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    const [match] = await matchContacts([contact('', ['bob@client.example'])]);
    expect(match).toMatchObject({ client: { clientId: 'anna' }, taken: 0 });
  });

  test('who was erased is nobody and does not come back', async () => {
    await add('nemo', 'Nemo');
    for (const id of ['anna', 'nemo']) await eraseClient(id, NOW);
    const contacts = [contact('Anna Meier', [ANNA]), contact('Nemo'), contact('Carol')];
    expect(await matchContacts(contacts)).toMatchObject([
      { client: null },
      { client: null },
      { client: null },
    ]);
    expect(await bring(contacts, [], [0, 1, 2])).toMatchObject({ value: { created: 1 } });
    expect((await everything()).imports).toMatchObject([{ erased: 2, clients: 1 }]);
    expect((await clientsOf()).map(({ name }) => name).toSorted()).toEqual([
      'Carol',
      'Tim',
      'Tim',
      'bob@client.example',
    ]);
  });
});

describe('what comes in', () => {
  test('names, addresses and phones of clients that have none, and new clients', async () => {
    const contacts = [
      contact('Bob B.', ['bob@client.example', 'bob@work.example'], '+49 1', '+49 2'),
      contact('Carol', ['carol@a.example'], '+49 3'),
      contact('Ignored', ['i@a.example']),
      contact('Anna Meier', [ANNA]),
    ];
    expect(await bring(contacts, [0, 3], [1])).toEqual({
      ok: true,
      value: { updated: 1, created: 1 },
    });
    const clients = await clientsOf();
    expect(clients.find(({ id }) => id === 'bob')).toMatchObject({
      name: 'Bob B.',
      emails: ['bob@client.example', 'bob@work.example'],
      phone: '+49 1',
    });
    expect(clients.find(({ name }) => name === 'Carol')).toMatchObject({
      emails: ['carol@a.example'],
      phone: '+49 3',
      createdBy: 'import',
      importId: 'import',
    });
    const { people } = await everything();
    expect(people).toMatchObject([
      { email: ANNA },
      { email: 'bob@client.example' },
      { email: 'bob@work.example', verdict: 'client', clientId: 'bob' },
      { email: 'carol@a.example', verdict: 'client' },
    ]);
  });

  test('two contacts with one address are one client, two of one name are two', async () => {
    const contacts = [
      contact('Carol', ['c@a.example']),
      contact('Carol C.', ['c@a.example', 'c@b.example']),
      contact('Dora', ['d@a.example']),
      contact('Dora', ['d@b.example']),
      contact(''),
    ];
    expect(await bring(contacts, [], [0, 1, 2, 3, 4])).toMatchObject({
      value: { updated: 1, created: 3 },
    });
    expect(await clientsOf()).toHaveLength(7);
  });

  test('a person who is no client does not become one by an address book', async () => {
    await judgePerson({ email: 'no@a.example', name: 'No', verdict: 'not_client' }, NOW);
    const contacts = [contact('No', ['no@a.example']), contact('Anna', [ANNA, 'no@a.example'])];
    expect(await bring(contacts, [1], [0])).toMatchObject({ value: { updated: 0, created: 0 } });
    expect((await everything()).imports).toEqual([]);
  });

  test('appointments with a guest of that address are the client’s', async () => {
    await openOne(0);
    expect((await today(NOW)).unmarked).toEqual([]);
    await bring([contact('Person', addressesOf(0))], [], [0]);
    expect((await today(NOW)).unmarked).toMatchObject([{ name: 'Person' }]);
  });

  test('once for one id', async () => {
    const contacts = [contact('Carol', ['c@a.example']), contact('', [ANNA], '+49 1')];
    const first = await bring(contacts, [1], [0]);
    const before = await everything();
    expect(await bring(contacts, [1], [0])).toEqual(first);
    expect(await everything()).toEqual(before);
  });
});

describe('taken back', () => {
  test('it leaves no trace', async () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('', 'Person 0', 'Person 1', 'Carol', 'Session'),
        emails: fc.uniqueArray(fc.constantFrom(...[0, 1, 2, 3].flatMap(addressesOf)), {
          maxLength: 2,
        }),
        phones: fc.constantFrom<string[]>([], ['+49 1']),
      }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(life, some, async (one, contacts) => {
        await freshStore();
        await live(one);
        for (const event of [0, 1, 2, 3]) await openOne(event);
        const before = await everything();
        const all = contacts.map((_, i) => i);
        const { value } = (await bring(contacts, all, all)) as { value: { created: number } };
        if (value.created > 0) expect(await everything()).not.toEqual(before);
        await undoImport('import');
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('a client who was marked or changed since stays', async () => {
    await bring([contact('Carol'), contact('Dora')], [], [0, 1]);
    const carol = (await clientsOf()).find(({ name }) => name === 'Carol')?.id ?? '';
    await mark(markOf('m', carol, slotAt('e', 5)), NOW);
    expect(await undoImport('import')).toEqual({ ok: true, value: { stayed: 1 } });
    expect((await clientsOf()).map(({ name }) => name)).not.toContain('Dora');
    expect((await clientsOf()).map(({ name }) => name)).toContain('Carol');
  });
});
