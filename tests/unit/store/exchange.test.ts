import { beforeEach, describe, expect, test } from 'vitest';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import type { Status } from '@/lib/appointments/status';
import { addClient } from '@/lib/store/clients';
import { importOutcomes, previewOutcomes } from '@/lib/store/exchange/import-outcomes';
import { outcomeRows } from '@/lib/store/exchange/outcome-rows';
import { undoImport } from '@/lib/store/imports/undo-import';
import { mark } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { changePractice } from '@/lib/store/practice';
import { sweep } from '@/lib/store/retention';
import { undo } from '@/lib/store/undo';
import { rebuildProjections } from '@/lib/store/projections';
import { write } from '@/lib/store/transact';
import { eventSlot, makeClient, openOne } from './devices';
import { everything, freshStore, HOUR, markOf, NOW, slotAt } from './fresh-store';

beforeEach(freshStore);

let line = 1;
function row(client: string, hours: number, over: Partial<OutcomeRow> = {}): OutcomeRow {
  const { start, end } = slotAt('', hours);
  line += 1;
  return {
    line,
    client,
    email: '',
    start,
    end,
    allDay: false,
    status: 'showed',
    excused: false,
    excuseReason: null,
    cause: null,
    minutesLate: null,
    noticeHours: null,
    source: '',
    title: '',
    ...over,
  };
}

const add = (id: string, name: string, email?: string) =>
  addClient({ id, name, ...(email === undefined ? {} : { email }) }, NOW);

async function bring(rows: OutcomeRow[], importId = 'import') {
  const preview = await previewOutcomes(rows, NOW);
  const result = await importOutcomes({ importId, name: 'outcomes.csv', rows }, NOW);
  expect(result).toEqual({ ok: true, value: preview });
  return preview;
}

/** Everything but the import's own record. */
const withoutImports = async () => ({ ...(await everything()), imports: [] });

describe('whom a line is about', () => {
  beforeEach(async () => {
    await add('anna', 'Anna Meier', 'anna@client.example');
    await add('bob', 'Bob');
    await add('bob2', 'Bob');
  });

  test.each<[string, OutcomeRow, object]>([
    ['the address decides', row('Somebody', 9, { email: 'anna@client.example' }), { added: 1 }],
    ['then the name, folded', row('ANNA  MEIER', 9), { added: 1 }],
    ['a name that two have', row('bob', 9), { ambiguous: [expect.any(Number)], added: 0 }],
    ['nobody at all', row(' ', 9), { ambiguous: [expect.any(Number)], added: 0 }],
    ['somebody new', row('Carol', 9), { added: 1, newClients: ['Carol'] }],
    [
      'somebody new without a name',
      row('', 9, { email: 'dora@client.example' }),
      { added: 1, newClients: ['dora@client.example'] },
    ],
  ])('%s', async (_, one, told) => {
    expect(await bring([one])).toMatchObject({ newClients: [], ambiguous: [], ...told });
  });

  test('a new client is made once for an address, or for a name without one', async () => {
    const rows = [
      row('Carol', 9),
      row('Dora', 8, { email: 'dora@a.example' }),
      row('Dora', 7, { email: 'dora@b.example' }),
      row('Carol', 6),
      row('dora', 5),
      row('Dora D.', 4, { email: 'dora@a.example' }),
      row('Emil', 3),
      row('Emil', 2, { email: 'emil@client.example' }),
    ];
    const told = await bring(rows);
    expect(told).toMatchObject({ added: 7, ambiguous: [rows[4]?.line] });
    expect(told.newClients.toSorted()).toEqual(['Carol', 'Dora', 'Dora', 'Emil']);
  });

  test('who was erased is left out and counted', async () => {
    await add('gone', 'Gone Girl', 'gone@client.example');
    await add('nameless', 'Nemo');
    await eraseClient('gone', NOW);
    await eraseClient('nameless', NOW);
    const rows = [
      row('Gone Girl', 9, { email: 'gone@client.example' }),
      row('Nemo', 8),
      row('Anna Meier', 7),
    ];
    expect(await bring(rows)).toMatchObject({ added: 1, erased: 2, newClients: [] });
  });

  test('what is said of somebody erased is not said of another one of the same name', async () => {
    await add('gone', 'Anna Meier', 'gone@client.example');
    await eraseClient('gone', NOW);
    const rows = [row('Anna Meier', 9, { email: 'gone@client.example' })];
    expect(await bring(rows)).toMatchObject({ added: 0, erased: 1 });
  });
});

test('what is older than records are kept is left out and counted', async () => {
  await changePractice({ retentionMonths: 1 });
  const rows = [row('Anna', 24 * 40), row('Bob', 24 * 40), row('Anna', 24)];
  expect(await bring(rows)).toMatchObject({ added: 1, expired: 2, newClients: ['Anna'] });
  const before = await everything();
  expect(await sweep(NOW)).toBe(0);
  expect(await everything()).toMatchObject({ facts: before['facts'], slots: before['slots'] });
});

describe('where a line goes', () => {
  test('to the slot the client has at this very start, else to one by hand', async () => {
    const id = await makeClient(0, 0);
    await openOne(0);
    const { start, end } = eventSlot(0);
    const email = 'p0@client.example';
    const rows = [row('', 0, { email, start, end }), row('', 0, { email, start: start + 1, end })];
    expect(await bring(rows)).toMatchObject({ added: 2 });
    const events = (await outcomeRows()).map((one) => one.start);
    expect(events).toEqual([start, start + 1]);
    const { facts, slots } = await everything();
    expect(facts).toMatchObject([{ clientId: id }, { clientId: id }]);
    const ids = (facts as { eventId: string }[]).map(({ eventId }) => eventId).toSorted();
    expect(ids).toEqual(['event0', `manual:${id}:${start + 1}`]);
    expect(slots).toMatchObject([{ eventId: 'event0' }, { eventId: ids[1], open: [] }]);
  });

  test('all that a line tells is kept', async () => {
    const told = {
      status: 'no_show' as const,
      excused: true,
      excuseReason: 'illness' as const,
      cause: 'forgot' as const,
      minutesLate: 3,
      noticeHours: -1.25,
      title: 'Session',
    };
    await bring([row('Anna', 9, told)]);
    expect((await everything()).facts).toMatchObject([{ ...told, source: 'import' }]);
    expect(await outcomeRows()).toMatchObject([{ ...told, client: 'Anna', source: 'import' }]);
  });

  test.each<[Status, object]>([
    ['cancelled', { added: 1, conflicts: [] }],
    ['showed', { added: 0, newClients: [] }],
  ])('%s of a slot to come', async (status, told) => {
    expect(await bring([row('Anna', -9, { status })])).toMatchObject(told);
  });
});

describe('what stands already', () => {
  beforeEach(async () => {
    await add('anna', 'Anna');
    const over = { status: 'no_show', noticeHours: 2 } as const;
    await mark(markOf('m', 'anna', slotAt('e', 9), over), NOW);
  });

  test.each<[string, Partial<OutcomeRow>, object]>([
    ['the same is known', { status: 'no_show', noticeHours: 2 }, { known: 1, added: 0 }],
    ['so is less of the same', { status: 'no_show' }, { known: 1, added: 0 }],
    ['another status contradicts', { status: 'showed' }, { known: 0, added: 0 }],
    ['so does another notice', { status: 'no_show', noticeHours: 3 }, { known: 0, added: 0 }],
    ['and an excuse', { status: 'no_show', excused: true }, { known: 0, added: 0 }],
  ])('%s', async (_, over, told) => {
    const one = row('Anna', 9, over);
    const conflicts = 'known' in told && told.known === 1 ? [] : [one.line];
    expect(await bring([one])).toMatchObject({ ...told, conflicts });
    expect((await everything()).facts).toHaveLength(1);
  });

  test('what was taken back may be imported, and the import be taken back', async () => {
    await undo('m', NOW);
    const before = await withoutImports();
    expect(await bring([row('Anna', 9)])).toMatchObject({ added: 1 });
    expect(await outcomeRows()).toMatchObject([{ status: 'showed' }]);
    await undoImport('import');
    expect(await withoutImports()).toEqual(before);
  });

  test('of two lines that contradict each other the first counts', async () => {
    const rows = [row('Anna', 5), row('Anna', 5, { status: 'late' }), row('Anna', 5)];
    expect(await bring(rows)).toMatchObject({ added: 1, known: 1, conflicts: [rows[1]?.line] });
  });

  test('what stands of a joined record counts for the client', async () => {
    await add('anne', 'Anne');
    await mergeClients({ into: 'anne', from: 'anna' });
    expect(await bring([row('Anna', 9, { status: 'no_show' })])).toMatchObject({ known: 1 });
    expect(await bring([row('Anna', 8)], 'second')).toMatchObject({ added: 1, newClients: [] });
    expect(await outcomeRows()).toMatchObject([{ client: 'Anne' }, { client: 'Anne' }]);
  });
});

describe('a whole file', () => {
  const rows = () =>
    Array.from({ length: 60 }, (_, i) =>
      row(`Client ${i % 7}`, 3 + i, { status: i % 5 === 0 ? 'no_show' : 'showed' }),
    );

  test('imported again adds nothing, under the same id or another', async () => {
    const file = rows();
    const first = await bring(file);
    expect(first).toMatchObject({ added: 60, known: 0 });
    const before = await everything();
    const again = { importId: 'import', name: 'x', rows: file };
    expect(await importOutcomes(again, NOW)).toEqual({ ok: true, value: first });
    expect(await everything()).toEqual(before);
    expect(await bring(file, 'other')).toMatchObject({ added: 0, known: 60, newClients: [] });
    expect(await everything()).toEqual(before);
  });

  test('leaves the projections as they would be rebuilt', async () => {
    await bring(rows());
    const before = await everything();
    await write(rebuildProjections);
    expect(await everything()).toEqual(before);
  });

  test('taken back leaves nothing but the device', async () => {
    await makeClient(0, 0);
    await openOne(0);
    await mark(markOf('m', 'nobody', eventSlot(0)), NOW);
    await importOutcomes({ importId: 'first', name: '', rows: [row('Person 0', 2)] }, NOW);
    const before = await everything();
    await bring([...rows(), row('', 3, { email: 'p1@client.example' })]);
    expect(await everything()).not.toEqual(before);
    expect(await undoImport('import')).toEqual({ ok: true, value: { stayed: 0 } });
    expect(await everything()).toEqual(before);
  });

  test('taken back leaves a client of whom more was recorded, and what was corrected', async () => {
    const [one, two] = [row('Anna', 9), row('Bob', 8)];
    await bring([one, two]);
    const clients = (await everything())['clients'] as { id: string; name: string }[];
    const bob = clients.find(({ name }) => name === 'Bob')?.id ?? '';
    await mark(markOf('m', bob, slotAt(`manual:${bob}:${two.start}`, 8), { status: 'late' }), NOW);
    expect(await undoImport('import')).toEqual({ ok: true, value: { stayed: 1 } });
    expect(await outcomeRows()).toMatchObject([{ client: 'Bob', status: 'late' }]);
    expect((await everything()).clients).toMatchObject([{ name: 'Bob' }]);
  });

  test('exported and imported elsewhere it is the same', async () => {
    await bring(rows());
    const written = await outcomeRows();
    expect(written.map(({ start }) => start)).toEqual(
      written.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    await freshStore();
    expect(await bring(written)).toMatchObject({ added: 60 });
    expect(await outcomeRows()).toEqual(written);
  });
});

test('a slot with two events of one client at once takes both lines', async () => {
  await add('anna', 'Anna');
  await mark(markOf('a', 'anna', slotAt('e1', 9)), NOW);
  await mark(markOf('b', 'anna', slotAt('e2', 9), { status: 'late' }), NOW);
  const written = await outcomeRows();
  expect(await bring(written)).toMatchObject({ added: 0, known: 2, conflicts: [] });
  expect(written[0]?.end).toBe(NOW - 8 * HOUR);
});

test('a confidential practice takes an excuse without its reason', async () => {
  await add('anna', 'Anna');
  await changePractice({ confidential: true });
  const excuse = { status: 'no_show', excused: true, excuseReason: 'illness' } as const;
  const file = [row('Anna', 9, excuse)];
  expect(await bring(file)).toMatchObject({ added: 1, conflicts: [] });
  expect(await outcomeRows()).toMatchObject([{ excused: true, excuseReason: null }]);
  expect(await bring(file, 'again')).toMatchObject({ added: 0, known: 1, conflicts: [] });
});
