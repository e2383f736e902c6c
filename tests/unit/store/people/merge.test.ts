import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '@/lib/appointments/client';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { changeClient } from '@/lib/store/change-client';
import { allClients, clientCard, findClients } from '@/lib/store/clients';
import { mark, voidSlot } from '@/lib/store/marks';
import { mergeClients, mergedWith } from '@/lib/store/people/merge';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { dismissSuggestion } from '@/lib/store/suggestions';
import type { StoredClient } from '@/lib/store/schema';
import { write } from '@/lib/store/transact';
import { undo } from '@/lib/store/undo';
import { isUntouched } from '@/lib/store/untouched';
import { everything, freshStore, HOUR, markOf, NOW, slotAt } from '../fresh-store';
import { addressOf, clientOf, smallPractice } from './small-practice';

const [one, two] = [slotAt('one', 30), slotAt('two', 20)];
const fine = { ok: true, value: null };
const refused = (why: string) => ({ ok: false, why });

beforeEach(smallPractice);

const storedClient = async (id: string): Promise<Client | undefined> =>
  ((await everything()).clients as Client[]).find((client) => client.id === id);
const put = (...clients: StoredClient[]) =>
  write(async (tx) => {
    for (const client of clients) await tx.objectStore('clients').put(client);
  });
const historyOf = async (id: string) =>
  (await clientCard(id, NOW))?.history.map((fact) => ({ id: fact.id, status: fact.status }));

describe('joining', () => {
  test.each([
    ['itself', { into: 'anna', from: 'anna' }, 'invalid'],
    ['a missing client', { into: 'anna', from: 'nobody' }, 'not_found'],
    ['with a missing client', { into: 'nobody', from: 'anna' }, 'not_found'],
    ['what is joined with another', { into: 'carol', from: 'bob' }, 'invalid'],
    ['into what is joined with another', { into: 'bob', from: 'carol' }, 'invalid'],
  ])('%s is refused', async (_what, pair, why) => {
    await mergeClients({ into: 'anna', from: 'bob' });
    const before = await everything();
    expect(await mergeClients(pair)).toEqual(refused(why));
    expect(await everything()).toEqual(before);
  });

  test('said twice joins once', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    const before = await everything();
    expect(await mergeClients({ into: 'anna', from: 'bob' })).toEqual(fine);
    expect(await everything()).toEqual(before);
  });

  test('gives names and addresses, and leaves the other record as it was', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await storedClient('anna')).toMatchObject({
      emails: [addressOf('anna'), addressOf('bob')],
      aliases: ['Bob Surname', 'Bobby Tables'],
    });
    expect(await storedClient('bob')).toMatchObject({ ...clientOf('bob'), mergedInto: 'anna' });
  });

  test('does not give a name that is there, however it is written', async () => {
    await put({ ...clientOf('bob'), name: 'ANNA SURNAME', aliases: ['Änna'] });
    await mergeClients({ into: 'anna', from: 'bob' });
    expect((await storedClient('anna'))?.aliases).toEqual(['Änna']);
  });

  test('gives what else was known of the other, where the client has nothing of it', async () => {
    const known = { phone: '+491701234567', language: 'de', note: 'Mornings' } as const;
    const availability = [{ weekday: 1, from: 540, to: 720 }];
    await put({ ...clientOf('anna'), phone: '+4930123' });
    await put({ ...clientOf('bob'), ...known, availability, doNotRate: true });
    await mergeClients({ into: 'anna', from: 'bob' });
    expect((await clientCard('anna', NOW))?.client).toMatchObject({
      phone: '+4930123',
      language: 'de',
      note: 'Mornings',
      availability,
      doNotRate: true,
    });
  });

  test('takes the other record from list and search, and finds the client under its names', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    expect((await allClients('en', NOW)).map(({ clientId }) => clientId)).toEqual([
      'anna',
      'carol',
      'dora',
    ]);
    expect(await findClients('bobby', NOW)).toMatchObject([{ clientId: 'anna' }]);
    expect(await clientCard('bob', NOW)).toEqual(await clientCard('anna', NOW));
    expect(await mergedWith('anna')).toEqual([
      { id: 'bob', name: 'Bob Surname', emails: [addressOf('bob')] },
    ]);
  });

  test('a chain makes one client', async () => {
    await mark(markOf('1', 'carol', one), NOW);
    await mergeClients({ into: 'bob', from: 'carol' });
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await storedClient('carol')).toMatchObject({ mergedInto: 'anna' });
    expect(await historyOf('carol')).toEqual([{ id: '1', status: 'showed' }]);
    expect((await mergedWith('carol')).map(({ id }) => id)).toEqual(['bob', 'carol']);
  });

  test('neither of the two is untouched any more', async () => {
    await put(
      { ...clientOf('anna'), createdBy: 'import' },
      { ...clientOf('bob'), aliases: [], createdBy: 'import' },
    );
    const untouched = () =>
      write(async (tx) => {
        const clients = await tx.objectStore('clients').getAll();
        const those = clients.filter(({ id }) => id === 'anna' || id === 'bob');
        const plain = those.map((client) => ({ ...client, aliases: [] }));
        return Promise.all(plain.map((client) => isUntouched(tx, client)));
      });
    expect(await untouched()).toEqual([true, true]);
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await untouched()).toEqual([false, false]);
  });
});

describe('outcomes of a joined client', () => {
  test('are those of both, and a mark for either goes to the one', async () => {
    await mark(markOf('1', 'anna', one), NOW);
    await mark(markOf('2', 'bob', slotAt('other', 60), { status: 'no_show' }), NOW);
    await mergeClients({ into: 'anna', from: 'bob' });
    await mark(markOf('3', 'bob', slotAt('three', 90), { status: 'late' }), NOW);
    expect((await clientCard('anna', NOW))?.summary.tally).toMatchObject({ counted: 3, missed: 1 });
    expect((await everything()).facts).toMatchObject([
      { id: '1', clientId: 'anna' },
      { id: '2', clientId: 'bob' },
      { id: '3', clientId: 'anna' },
    ]);
  });

  test('at the same slot are one: the later, and once it is taken back the other', async () => {
    await mark(markOf('a', 'anna', two), NOW);
    await mark(markOf('b', 'bob', two, { status: 'late' }), NOW + 1);
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await historyOf('anna')).toEqual([{ id: 'b', status: 'late' }]);
    expect(await undo('b', NOW + 2)).toMatchObject({ ok: true, value: { factId: 'a' } });
    expect(await historyOf('anna')).toEqual([{ id: 'a', status: 'showed' }]);
    expect(await undo('a', NOW + 3)).toEqual(fine);
    expect(await historyOf('anna')).toEqual([]);
  });

  test('a correction stays with the record that was marked', async () => {
    await mark(markOf('b', 'bob', two, { status: 'no_show' }), NOW);
    await mergeClients({ into: 'anna', from: 'bob' });
    await mark(markOf('c', 'anna', two, { status: 'late' }), NOW + 1);
    expect(await historyOf('anna')).toMatchObject([{ id: 'c' }]);
    await unmergeClient('bob', NOW + 2);
    expect(await historyOf('anna')).toEqual([]);
    expect(await historyOf('bob')).toEqual([{ id: 'c', status: 'late' }]);
    await undo('c', NOW + 3);
    expect(await historyOf('bob')).toMatchObject([{ status: 'no_show' }]);
  });

  test('a slot that did not take place is one for the joined client', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    await voidSlot({ id: 'v', clientId: 'bob', slot: two }, NOW);
    expect((await everything()).slots).toContainEqual(
      expect.objectContaining({ eventId: 'two', clients: ['anna'], open: [] }),
    );
  });

  test('what the calendar suggests goes along and comes back', async () => {
    const declined = { bob: NOW - 40 * HOUR };
    await write(async (tx) => {
      const slot = await tx.objectStore('slots').get(['two', two.start]);
      if (slot) await tx.objectStore('slots').put({ ...slot, declined });
    });
    await dismissSuggestion({ clientId: 'bob', slot: two });
    const before = await everything();
    await mergeClients({ into: 'carol', from: 'bob' });
    expect((await everything()).slots).toContainEqual(
      expect.objectContaining({
        clients: ['anna', 'carol'],
        declined: { ...declined, carol: declined.bob },
        dismissed: ['bob', 'carol'],
      }),
    );
    await unmergeClient('bob', NOW);
    expect(await everything()).toEqual(before);
  });
});

describe('telling apart', () => {
  test('of nobody is refused, and of what is apart changes nothing', async () => {
    const before = await everything();
    expect(await unmergeClient('nobody', NOW)).toEqual(refused('not_found'));
    expect(await unmergeClient('anna', NOW)).toEqual(fine);
    expect(await everything()).toEqual(before);
  });

  test('takes along what had been joined before', async () => {
    await mergeClients({ into: 'bob', from: 'carol' });
    const before = await everything();
    await mergeClients({ into: 'anna', from: 'bob' });
    await unmergeClient('bob', NOW);
    expect(await everything()).toEqual(before);
  });

  test('what was changed of the joined client meanwhile stays', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    const anna = await storedClient('anna');
    if (!anna) throw new Error('no client');
    await put({
      ...anna,
      emails: [addressOf('anna')],
      phone: '1',
      aliases: [...anna.aliases, 'A'],
    });
    await unmergeClient('bob', NOW);
    expect(await storedClient('bob')).toEqual({ ...clientOf('bob'), emails: [] });
    expect(await storedClient('anna')).toEqual({ ...clientOf('anna'), phone: '1', aliases: ['A'] });
  });

  test('takes back what else a record gave, but nothing that was changed since', async () => {
    const said = { phone: '1', note: 'Mornings', doNotRate: true };
    await put({ ...clientOf('bob'), ...said });
    await mergeClients({ into: 'anna', from: 'bob' });
    await changeClient({ clientId: 'anna', note: 'Evenings' }, NOW);
    await unmergeClient('bob', NOW);
    expect(await storedClient('bob')).toEqual({ ...clientOf('bob'), ...said });
    expect(await storedClient('anna')).toEqual({ ...clientOf('anna'), note: 'Evenings' });
  });

  test('what the user took from the joined client stays away', async () => {
    await put({ ...clientOf('bob'), phone: '1', doNotRate: true });
    await put({ ...clientOf('carol'), phone: '2' });
    await mergeClients({ into: 'anna', from: 'bob' });
    await changeClient({ clientId: 'anna', phone: '', doNotRate: false }, NOW);
    await mergeClients({ into: 'dora', from: 'carol' });
    await changeClient({ clientId: 'dora', phone: '' }, NOW);
    for (const id of ['bob', 'carol']) await unmergeClient(id, NOW);
    for (const id of ['anna', 'dora']) expect(await storedClient(id)).toEqual(clientOf(id));
  });

  test('what two records know stays as long as one of them is there, through a third', async () => {
    await put({ ...clientOf('bob'), phone: '1', note: 'A' });
    await put({ ...clientOf('carol'), phone: '1', note: 'B' });
    const before = await everything();
    await mergeClients({ into: 'anna', from: 'bob' });
    await mergeClients({ into: 'anna', from: 'carol' });
    await mergeClients({ into: 'dora', from: 'anna' });
    expect(await storedClient('dora')).toMatchObject({ phone: '1', note: 'A' });
    await unmergeClient('bob', NOW);
    expect(await storedClient('anna')).toMatchObject({ phone: '1', note: 'B' });
    expect(await storedClient('dora')).toMatchObject({ phone: '1' });
    await unmergeClient('anna', NOW);
    await unmergeClient('carol', NOW);
    expect(await everything()).toEqual(before);
  });

  test('works in a browser where a backup was restored', async () => {
    await put({ ...clientOf('bob'), phone: '1', doNotRate: true });
    await mergeClients({ into: 'anna', from: 'bob' });
    const [text, { clients }] = [await exportBackup(NOW), await everything()];
    await freshStore();
    expect(await restoreBackup(text, NOW)).toMatchObject({ ok: true });
    expect((await everything()).clients).toEqual(clients);
    await unmergeClient('bob', NOW);
    expect(await storedClient('anna')).toEqual(clientOf('anna'));
    expect(await storedClient('bob')).toMatchObject({ phone: '1', doNotRate: true });
  });

  test('a name that two records gave stays as long as one of them is there', async () => {
    await put({ ...clientOf('carol'), aliases: ['Bobby Tables'] });
    const before = await everything();
    await mergeClients({ into: 'anna', from: 'bob' });
    await mergeClients({ into: 'anna', from: 'carol' });
    await unmergeClient('bob', NOW);
    expect((await storedClient('anna'))?.aliases).toEqual(['Bobby Tables', 'Carol Surname']);
    await unmergeClient('carol', NOW);
    expect(await everything()).toEqual(before);
  });

  test('works for records that a backup says were given to each other', async () => {
    await put({
      ...clientOf('bob'),
      mergedInto: 'anna',
      gave: { to: 'carol', emails: [], aliases: [] },
    });
    await put({
      ...clientOf('carol'),
      mergedInto: 'anna',
      gave: { to: 'bob', emails: [], aliases: [] },
    });
    expect(await unmergeClient('bob', NOW)).toEqual(fine);
    expect(await storedClient('carol')).toMatchObject({ mergedInto: 'bob' });
    expect(await storedClient('bob')).not.toHaveProperty('mergedInto');
  });

  test('a record whose client is gone is a client of its own', async () => {
    await put({ ...clientOf('bob'), mergedInto: 'nobody' });
    await mark(markOf('b', 'bob', two), NOW);
    expect(await historyOf('bob')).toMatchObject([{ id: 'b' }]);
    expect(await allClients('en', NOW)).toHaveLength(4);
  });
});
