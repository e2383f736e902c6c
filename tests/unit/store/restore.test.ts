import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addClient, clientCard } from '@/lib/store/clients';
import { changeClient } from '@/lib/store/change-client';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { eraseEverything } from '@/lib/store/erase-everything';
import { addFeed } from '@/lib/store/feeds';
import { mark } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { changePractice, practice } from '@/lib/store/practice';
import { sweep } from '@/lib/store/retention';
import { storeNames, type StoredClient } from '@/lib/store/schema';
import { read, write } from '@/lib/store/transact';
import { judgePerson } from '@/lib/store/verdicts';
import { today } from '@/lib/store/worklist';
import { dataOf, type Device, eventSlot, makeClient, newDevice, openOne } from './devices';
import { appointmentAt, everything, HOUR, markOf, NOW, slotAt } from './fresh-store';

let a: Device;
let b: Device;

beforeEach(() => {
  a = newDevice();
  b = newDevice();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ANNA = 'anna@client.example';
const add = (id: string, name: string, email?: string) =>
  addClient({ id, name, ...(email === undefined ? {} : { email }) }, NOW);
const backupOf = (device: Device) => device(() => exportBackup(NOW));
const clientsOf = async () => (await everything())['clients'] as StoredClient[];

/** Restores the backup of one device on another, as its preview told. */
async function restore(from: Device | string, into: Device) {
  const text = typeof from === 'string' ? from : await backupOf(from);
  return into(async () => {
    const preview = await previewRestore(text, NOW);
    expect(await restoreBackup(text, NOW)).toEqual(preview);
    if (!preview.ok) throw new Error(preview.problem.code);
    return preview.value;
  });
}

const refused = (text: string) => a(() => restoreBackup(text, NOW));

describe('the file', () => {
  test('is versioned, ends its line, and holds no address of a calendar', async () => {
    await a(async () => {
      await add('anna', 'Anna', ANNA);
      const secret = 'https://calendar.google.com/calendar/ical/me/private-123/basic.ics';
      await addFeed({ feedId: 'f', address: secret }, NOW);
      const text = await exportBackup(NOW);
      expect(text).not.toContain('private-123');
      expect(text.endsWith('}}\n')).toBe(true);
      const { format, version, madeAt, device, data } = JSON.parse(text);
      expect({ format, version, madeAt }).toEqual({
        format: 'kept-backup',
        version: 3,
        madeAt: NOW,
      });
      expect(device).toMatch(/./);
      expect(Object.keys(data).toSorted().join(' ')).toBe(
        'appointments assignments calendars clients contacts erased erasureKeys facts ledger ' +
          'ownScenarios ownTexts people policies practice prepared series slots steps toWrite',
      );
    });
  });

  test('leaves out what is damaged in the store, so that it can be restored', async () => {
    await a(async () => {
      await add('anna', 'Anna');
      const { write } = await import('@/lib/store/transact');
      await write(async (tx) => {
        await tx.objectStore('facts').put({ id: 'x', kind: 'from the future' } as never);
      });
    });
    expect(await restore(a, b)).toMatchObject({ clients: 1, outcomes: 0 });
  });

  test.each([
    ['', { code: 'not_json', line: 1 }],
    ['{\n"format": oh\n}', { code: 'not_json' }],
    ['[]', { code: 'not_a_backup' }],
    ['null', { code: 'not_a_backup' }],
    ['{"format":"other"}', { code: 'not_a_backup' }],
    ['{"format":"kept-backup"}', { code: 'damaged', where: 'version' }],
    ['{"format":"kept-backup","version":4}', { code: 'newer', version: 4 }],
    ['{"format":"kept-backup","version":1,"madeAt":1e999}', { code: 'damaged', where: 'madeAt' }],
  ])('%j is refused', async (text, problem) => {
    expect(await refused(text)).toMatchObject({ ok: false, problem });
  });

  test('tells the place of the first damage', async () => {
    await a(async () => {
      await add('anna', 'Anna');
      for (const n of [1, 2]) await mark(markOf(`m${n}`, 'anna', slotAt(`e${n}`, n)), NOW);
    });
    const text = (await backupOf(a)).replace('"kind":"outcome"', '"kind":"rumour"');
    expect(await refused(text)).toEqual({
      ok: false,
      problem: { code: 'damaged', where: 'facts.0.kind' },
    });
    const start = `"start":${slotAt('e2', 2).start}`;
    expect(await refused((await backupOf(a)).replace(start, '"start":"noon"'))).toEqual({
      ok: false,
      problem: { code: 'damaged', where: expect.stringMatching(/^(?:facts|slots)\.1\.start$/) },
    });
  });

  test.each([
    ['an id that no message takes', '"id":"anna"', `"id":"${'a'.repeat(1_025)}"`, 'clients.0.id'],
    [
      'an instant around which there are no days',
      `"createdAt":${NOW}`,
      '"createdAt":-8.64e15',
      'clients.0.createdAt',
    ],
  ])('with %s is damaged', async (_what, is, becomes, where) => {
    await a(() => add('anna', 'Anna'));
    const text = await backupOf(a);
    expect(text).toContain(is);
    const answer = { ok: false, problem: { code: 'damaged', where } };
    expect(await refused(text.replace(is, becomes))).toEqual(answer);
  });

  test('is not written where the disk is full, and nothing is changed', async () => {
    await a(() => add('anna', 'Anna'));
    const text = await backupOf(a);
    const before = await b(everything);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await b(() => restoreBackup(text, NOW))).toEqual({
      ok: false,
      problem: { code: 'not_saved', why: 'storage_full' },
    });
    vi.restoreAllMocks();
    expect(await b(everything)).toEqual(before);
  });
});

describe('a client with one address on both sides', () => {
  beforeEach(async () => {
    await a(async () => {
      await add('anna', 'Anna', ANNA);
      await mark(markOf('m1', 'anna', slotAt('e1', 57), { status: 'no_show' }), NOW);
    });
    await b(async () => {
      await add('anne', 'Anne Meier', ANNA);
      const emails = [ANNA, 'anne@work.example'];
      await changeClient({ clientId: 'anne', emails, phone: '+49 1' }, NOW);
      await mark(markOf('m2', 'anne', slotAt('e2', 32)), NOW);
    });
  });

  test('is one client, who has what both had', async () => {
    const told = await restore(b, a);
    expect(told).toMatchObject({ clients: 0, joined: 1, outcomes: 1, nothingNew: false });
    const card = await a(() => clientCard('anna', NOW));
    expect(card?.client).toMatchObject({
      name: 'Anna',
      aliases: ['Anne Meier'],
      emails: [ANNA, 'anne@work.example'],
      phone: '+49 1',
    });
    expect(card?.summary.tally).toMatchObject({ counted: 2, missed: 1 });
    expect(await a(clientsOf)).toMatchObject([{ id: 'anna' }, { mergedInto: 'anna' }]);
  });

  test('and can be told apart again', async () => {
    await restore(b, a);
    await a(() => unmergeClient('anne', NOW));
    const [anna, anne] = await a(clientsOf);
    expect(anna).toMatchObject({ name: 'Anna', aliases: [], emails: [ANNA] });
    expect(anna).not.toHaveProperty('phone');
    expect(anne).toMatchObject({ name: 'Anne Meier', emails: ['anne@work.example'] });
    expect((await a(() => clientCard('anna', NOW)))?.summary.tally.counted).toBe(1);
  });

  test('an address of a third stays with the third', async () => {
    await a(() => add('carol', 'Carol', 'anne@work.example'));
    await restore(b, a);
    const [anna, , carol] = await a(clientsOf);
    expect(anna?.emails).toEqual([ANNA]);
    expect(carol?.emails).toEqual(['anne@work.example']);
  });

  test('records joined there are joined here, with one that is here', async () => {
    await b(async () => {
      await add('nan', 'Nan');
      await mark(markOf('m3', 'nan', slotAt('e3', 7)), NOW);
      await mergeClients({ into: 'anne', from: 'nan' });
    });
    await restore(b, a);
    const joined = (await a(clientsOf)).map(({ id, mergedInto }) => [id, mergedInto]);
    expect(joined).toEqual([
      ['anna', undefined],
      ['anne', 'anna'],
      ['nan', 'anna'],
    ]);
    expect((await a(() => clientCard('anna', NOW)))?.summary.tally.counted).toBe(3);
  });
});

describe('what was said here stays', () => {
  test('name, phone and verdicts; an address that was taken away does not come back', async () => {
    await a(async () => {
      await add('anna', 'Anna', ANNA);
      await changeClient({ clientId: 'anna', phone: '1', note: 'Kind' }, NOW);
      await judgePerson({ email: 'x@a.example', name: 'X', verdict: 'client' }, NOW);
    });
    await restore(a, b);
    const old = await backupOf(a);
    await a(async () => {
      await changeClient({ clientId: 'anna', name: 'Anna M.', emails: [], phone: '2' }, NOW);
      await judgePerson({ email: 'x@a.example', name: 'X', verdict: 'not_client' }, NOW);
    });
    const told = await restore(old, a);
    expect(told).toMatchObject({ clients: 1, joined: 0 });
    const anna = (await a(clientsOf)).find(({ id }) => id === 'anna');
    expect(anna).toMatchObject({ name: 'Anna M.', phone: '2', note: 'Kind', emails: [] });
    const { people } = await a(everything);
    expect(people).toMatchObject([
      { email: ANNA, verdict: 'candidate' },
      { email: 'x@a.example', verdict: 'not_client' },
    ]);
  });

  test('of the practice, and the rest comes from the backup', async () => {
    await b(() =>
      changePractice({ name: 'Studio B', domain: 'b.example', selves: ['me@b.example'] }),
    );
    await a(() => changePractice({ name: 'Studio A', selves: ['me@a.example'] }));
    await restore(b, a);
    expect(await a(practice)).toMatchObject({
      name: 'Studio A',
      domain: 'b.example',
      selves: ['me@a.example', 'me@b.example'],
    });
    const fresh = newDevice();
    await restore(b, fresh);
    expect(await fresh(practice)).toEqual(await b(practice));
  });

  test('a moved event does not come back to where it was', async () => {
    await a(async () => {
      await makeClient(0, 0);
      await openOne(0);
    });
    const old = await backupOf(a);
    await a(async () => {
      const { openEvent } = await import('@/lib/store/panel');
      const later = { ...eventSlot(0), start: NOW - HOUR, end: NOW };
      const guests = { known: false as const };
      const seen = { ...later, calendarId: 'me@studio.example', title: 'S', selves: [], guests };
      await openEvent({ index: 0, email: 'me@studio.example' }, seen, NOW);
    });
    await restore(old, a);
    expect((await a(() => today(NOW))).unmarked).toMatchObject([{ slot: { start: NOW - HOUR } }]);
  });
});

describe('who was erased', () => {
  const others = 'bob@client.example';
  beforeEach(async () => {
    await a(async () => {
      await add('anna', 'Anna Meier', ANNA);
      await add('bob', 'Bob', others);
      const title = 'Anna Meier and Bob';
      await mark(markOf('m1', 'anna', slotAt('e1', 9), { title }), NOW);
      await mark(markOf('m2', 'bob', slotAt('e1', 9), { title }), NOW);
      await mark(markOf('m3', 'anna', slotAt('e2', 8)), NOW);
    });
  });

  const tracesOf = async (device: Device): Promise<boolean> =>
    /anna/i.test(JSON.stringify(await device(everything)));

  test('stays gone through an older backup, and is counted', async () => {
    const old = await backupOf(a);
    await a(() => eraseClient('anna', NOW));
    expect(await restore(old, a)).toMatchObject({ erased: 1, outcomes: 0, clients: 0 });
    expect(await tracesOf(a)).toBe(false);
  });

  test('stays gone on another device, also under another id there', async () => {
    const old = await backupOf(a);
    await b(async () => {
      await add('anne', 'Anne', ANNA);
      await eraseClient('anne', NOW);
    });
    expect(await restore(old, b)).toMatchObject({ erased: 1, clients: 1, outcomes: 1 });
    expect(await tracesOf(b)).toBe(false);
  });

  test('stays gone where the erasure came with a backup', async () => {
    const old = await backupOf(a);
    await a(() => eraseClient('anna', NOW));
    await restore(a, b);
    expect(await restore(old, b)).toMatchObject({ erased: 1, outcomes: 0 });
    expect(await tracesOf(b)).toBe(false);
  });

  test('stays gone where they had been joined with somebody who is still here', async () => {
    const manual = { ...slotAt('manual:m4', 7), title: 'Anna Meier' };
    await a(() => mark(markOf('m4', 'anna', manual), NOW));
    await a(() => mergeClients({ into: 'bob', from: 'anna' }));
    const joined = await backupOf(a);
    await a(() => unmergeClient('anna', NOW));
    await a(() => eraseClient('anna', NOW));
    const before = await a(everything);
    expect(await restore(joined, a)).toMatchObject({ erased: 1, clients: 0, outcomes: 0 });
    expect(await tracesOf(a)).toBe(false);
    const { clients, slots } = await a(everything);
    expect({ clients, slots }).toEqual({ clients: before['clients'], slots: before['slots'] });
  });

  test('leaves no name in titles where they were only seen when the backup was made', async () => {
    await b(async () => {
      await add('bob', 'Bob', others);
      const anna = { email: ANNA, name: 'Anna Meier' };
      const both = { ...appointmentAt(slotAt('e3', 5), 'bob'), title: 'Anna Meier & Bob' };
      const guests = [{ email: others, name: 'Bob' }, anna];
      await write(async (tx) => {
        await tx.objectStore('people').put({ ...anna, verdict: 'candidate', lastSeen: NOW });
        await tx.objectStore('appointments').put({ ...both, guests });
      });
    });
    const seen = await backupOf(b);
    await a(() => eraseClient('anna', NOW));
    expect(await restore(seen, a)).toMatchObject({ erased: 1, appointments: 1 });
    expect(await tracesOf(a)).toBe(false);
  });

  test('elsewhere stays where they are a client, with whole backups from there', async () => {
    await restore(a, b);
    await b(() => eraseClient('anna', NOW));
    const before = await a(dataOf);
    expect(await restore(b, a)).toMatchObject({ erased: 0, clients: 0 });
    expect((await a(dataOf))['clients']).toEqual(before['clients']);
    const fresh = newDevice();
    expect(await restore(a, fresh)).toMatchObject({ clients: 2, erased: 0 });
  });
});

describe('a retention', () => {
  test('is applied to what comes in, and told', async () => {
    await b(async () => {
      await add('anna', 'Anna');
      await mark(markOf('old', 'anna', slotAt('e1', 24 * 400)), NOW);
      await mark(markOf('new', 'anna', slotAt('e2', 24)), NOW);
    });
    await a(() => changePractice({ retentionMonths: 12 }));
    expect(await restore(b, a)).toMatchObject({ outcomes: 1, expired: 1, clients: 1 });
    const { facts, slots } = await a(everything);
    expect([facts, slots]).toMatchObject([[{ id: 'new' }], [{ eventId: 'e2' }]]);
    expect(await a(() => sweep(NOW))).toBe(0);
    expect(await restore(b, a)).toMatchObject({ outcomes: 0, expired: 1, nothingNew: true });
  });

  test('that comes with the backup is applied to what is here', async () => {
    await a(async () => {
      await add('anna', 'Anna');
      await mark(markOf('old', 'anna', slotAt('e1', 24 * 400)), NOW);
      const { write } = await import('@/lib/store/transact');
      await write(async (tx) => {
        await tx.objectStore('appointments').put(appointmentAt(slotAt('e2', 24 * 400), 'anna'));
      });
    });
    await b(() => changePractice({ retentionMonths: 12 }));
    expect(await restore(b, a)).toMatchObject({ deletes: 2, expired: 0 });
    const { facts, appointments } = await a(everything);
    expect([facts, appointments]).toEqual([[], []]);
    expect(await restore(b, a)).toMatchObject({ deletes: 0, nothingNew: true });
  });
});

test('erasing everything leaves nothing, and the store works on', async () => {
  await a(async () => {
    await add('anna', 'Anna', ANNA);
    await mark(markOf('m', 'anna', slotAt('e', 5)), NOW);
    await eraseClient('anna', NOW);
    await changePractice({ name: 'Studio' });
    expect(await eraseEverything()).toEqual({ ok: true, value: null });
    const left = await everything();
    expect(Object.keys(left).toSorted()).toEqual([...storeNames].toSorted());
    expect(Object.values(left).flat()).toEqual([]);
    expect((await practice()).name).toBe('');
    await add('bob', 'Bob');
    expect(await clientsOf()).toHaveLength(1);
    expect(await read(async (tx) => tx.objectStore('erased').count())).toBe(0);
  });
});
