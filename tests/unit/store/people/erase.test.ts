import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadEvent } from '@/lib/appointments/read-event';
import type { FoundPerson } from '@/lib/messaging/import-protocol';
import { changeClient } from '@/lib/store/change-client';
import { mark } from '@/lib/store/marks';
import { setMeta } from '@/lib/store/meta';
import { eraseClient, erasurePreview } from '@/lib/store/people/erase';
import { erasureOf, type Identity } from '@/lib/store/people/erasure-hash';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { mergeClients } from '@/lib/store/people/merge';
import { splitClient } from '@/lib/store/people/split';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { read, write } from '@/lib/store/transact';
import { undo } from '@/lib/store/undo';
import { dropWorker, everything, HOUR, markOf, NOW, slotAt } from '../fresh-store';
import { addressOf, smallPractice } from './small-practice';

const [one, two] = [slotAt('one', 30), slotAt('two', 20)];
const weekly = slotAt('weekly_20261120T120000Z', 96);

const isErased = (identity: Identity) =>
  read(async (tx) => (await erasureOf(tx)).isErased(identity));
const dump = async () => JSON.stringify(await everything()).toLowerCase();

const found = (name: string, ...emails: string[]): FoundPerson => ({
  key: emails[0] ?? `title:${name.toLowerCase()}`,
  kind: emails.length > 0 ? 'guest' : 'title',
  name,
  emails,
  appointments: 1,
  first: NOW,
  last: NOW,
  proposal: 'client',
  reason: { code: 'once' },
  choice: null,
});
const readEvent = (eventId: string, title: string | null, ...emails: string[]): ReadEvent => ({
  eventId,
  calendarId: 'me@studio.example',
  title,
  start: NOW,
  end: NOW + HOUR,
  allDay: false,
  guests: ['me@studio.example', ...emails].map((email) => ({
    email,
    name: email,
    group: false,
    organizer: false,
    resource: false,
    answer: 'accepted',
  })),
  recurring: false,
  changedAt: null,
});

/** Bob in all that an import keeps, alone and with others. */
const storeImport = () =>
  write(async (tx) => {
    await tx.objectStore('imports').put({
      importId: 'i',
      source: 'file',
      name: 'my.ics',
      at: NOW,
      state: 'review',
      account: 'me@studio.example',
      calendars: [],
      from: NOW,
      to: NOW,
      events: 3,
      notes: null,
      people: [
        found('Bob S.', addressOf('bob')),
        found('Eve', 'eve@x.example'),
        found('Bob Surname'),
      ],
      merges: [
        {
          offerId: 'o1',
          keys: [addressOf('bob'), 'eve@x.example'],
          client: null,
          why: 'name',
          state: 'open',
        },
        {
          offerId: 'o2',
          keys: ['eve@x.example'],
          client: { clientId: 'bob', name: 'Bob Surname' },
          why: 'dots',
          state: 'open',
        },
      ],
      erased: 1,
      clients: 0,
    });
    const events = [
      readEvent('alone', 'Talk', addressOf('bob')),
      readEvent('titled', 'Bob Surname 60 min'),
      readEvent('both', 'Eve & Bob Surname', addressOf('bob'), 'eve@x.example'),
      readEvent('other', 'Eve', 'eve@x.example'),
    ];
    await tx.objectStore('harvest').put({ importId: 'i', part: 0, events });
    for (const [at, after] of [
      [['people', addressOf('bob')], null],
      [['clients', 'x'], { id: 'x', note: 'ask Bob Surname' }],
      [['slots', ['e', 1]], { open: ['bob'] }],
      [['people', `ro${addressOf('bob')}`], { email: `ro${addressOf('bob')}` }],
    ]) {
      const record = { importId: 'i', at: JSON.stringify(at), before: null, after };
      await tx.objectStore('journal').put(record);
    }
    await setMeta(tx, 'titlesLeft', ['bob surname', 'lunch']);
  });

beforeEach(async () => {
  await smallPractice();
  await mark(markOf('1', 'bob', two, { status: 'no_show', note: 'Ill' }), NOW);
  await mark(markOf('2', 'bob', two, { status: 'late' }), NOW + 1);
  await undo('2', NOW + 2);
  await mark(markOf('3', 'anna', two, {}), NOW + 3);
});

describe('erasing', () => {
  test('leaves no trace of the person in any store, and the others as they were', async () => {
    await storeImport();
    await changeClient({ clientId: 'bob', emails: ['robert@new.example'] }, NOW);
    expect(await dump()).toMatch(/bob|robert/);
    expect(await eraseClient('bob', NOW)).toEqual({ ok: true, value: null });
    const left = (await dump()).replaceAll(`ro${addressOf('bob')}`, '');
    expect(left).not.toMatch(/bob|robert/);
    const { clients, facts, standing, slots, imports, harvest, journal } = await everything();
    expect(clients).toHaveLength(3);
    expect(facts).toMatchObject([{ id: '3' }]);
    expect(standing).toMatchObject([{ clientId: 'anna', eventId: 'two' }]);
    expect(slots).toContainEqual(
      expect.objectContaining({ eventId: 'two', clients: ['anna'], open: [] }),
    );
    expect(imports).toMatchObject([{ people: [{ name: 'Eve' }], merges: [], erased: 3 }]);
    expect(harvest).toMatchObject([
      {
        events: [
          { eventId: 'both', title: 'Eve & …' },
          { eventId: 'other', title: 'Eve' },
        ],
      },
    ]);
    expect(journal).toHaveLength(1);
  });

  test('takes the name out of titles of appointments and outcomes of others', async () => {
    const title = 'Anna Surname and BOB  Surname (bob@client.example)';
    await mark(markOf('4', 'anna', one, { title }), NOW);
    await eraseClient('bob', NOW);
    const { facts, standing } = await everything();
    expect(facts).toContainEqual(
      expect.objectContaining({ id: '4', title: 'Anna Surname and … (…)' }),
    );
    expect(JSON.stringify(standing)).toContain('Anna Surname and … (…)');
    expect(await dump()).not.toContain('bob');
  });

  test('a longer name of somebody else stays whole', async () => {
    await changeClient({ clientId: 'bob', name: 'Bob', aliases: ['Bobby'] }, NOW);
    await changeClient({ clientId: 'anna', name: 'Anna Bob Meier', aliases: [] }, NOW);
    const title = 'Anna Bob Meier, Bob';
    await mark(markOf('4', 'anna', one, { title }), NOW);
    await eraseClient('bob', NOW);
    expect((await everything()).facts).toContainEqual(
      expect.objectContaining({ title: 'Anna Bob Meier, …' }),
    );
  });

  test('takes what was said of a series and where an event was moved', async () => {
    await write(async (tx) => {
      const move = { kind: 'move' as const, id: 'm', recordedAt: NOW, device: 'd' };
      await tx.objectStore('facts').put({ ...move, eventId: weekly.eventId, from: 1, to: 2 });
      await tx.objectStore('facts').put({ ...move, id: 'n', eventId: 'two', from: 1, to: 2 });
      const before = { id: 'dora' };
      const said = { seriesId: 'x', clientId: 'anna', before, made: 'dora' };
      await tx.objectStore('assignments').put(said);
    });
    await eraseClient('dora', NOW);
    const { facts, assignments, appointments } = await everything();
    expect(facts?.filter((fact) => (fact as { kind: string }).kind === 'move')).toMatchObject([
      { id: 'n' },
    ]);
    expect(assignments).toEqual([{ seriesId: 'x', clientId: 'anna', before: 'ask', made: null }]);
    expect(appointments).not.toContainEqual(expect.objectContaining({ eventId: weekly.eventId }));
  });

  test('a joined client takes all records along, whichever is named', async () => {
    await mergeClients({ into: 'carol', from: 'bob' });
    await eraseClient('bob', NOW);
    expect(await dump()).not.toMatch(/bob|carol/);
    for (const id of ['bob', 'carol']) {
      expect(await isErased({ clientId: id })).toBe(true);
      expect(await isErased({ emails: [addressOf(id)] })).toBe(true);
    }
  });

  test('takes what was split off another client from the records joined with that one', async () => {
    await changeClient({ clientId: 'carol', aliases: ['Bobby Tables', 'Carrie'] }, NOW);
    await mergeClients({ into: 'bob', from: 'carol' });
    await mergeClients({ into: 'anna', from: 'bob' });
    const theirs = { name: 'Bob Surname', emails: [addressOf('bob')] };
    const aliases = ['Bob Surname', 'Bobby Tables'];
    await splitClient({ clientId: 'anna', id: 'split', ...theirs, aliases }, NOW);
    await eraseClient('split', NOW);
    expect(await dump()).not.toMatch(/bob (surname|by)|bobby|bob@/);
    const emails = [addressOf('carol')];
    expect((await everything()).clients).toMatchObject([
      { id: 'anna', emails: [addressOf('anna'), ...emails] },
      { id: 'bob', name: 'Anna Surname', emails, aliases: ['Carol Surname', 'Carrie'] },
      { id: 'carol', name: 'Carol Surname', aliases: ['Carrie'], emails },
      { id: 'dora' },
    ]);
    // The rest can still be told apart.
    await unmergeClient('carol', NOW);
    expect((await everything()).clients).toContainEqual(
      expect.objectContaining({ id: 'anna', emails: [addressOf('anna')], aliases: [] }),
    );
  });

  test('leaves an address that is another client’s now', async () => {
    await mergeClients({ into: 'anna', from: 'bob' });
    await changeClient({ clientId: 'anna', emails: [addressOf('anna')] }, NOW);
    const emails = [addressOf('carol'), addressOf('bob')];
    await changeClient({ clientId: 'carol', emails }, NOW);
    await eraseClient('anna', NOW);
    const { clients, people } = await everything();
    expect(clients).toContainEqual(expect.objectContaining({ id: 'carol', emails }));
    expect(people).toContainEqual(
      expect.objectContaining({ email: addressOf('bob'), clientId: 'carol' }),
    );
    expect(await isErased({ emails: [addressOf('bob')] })).toBe(false);
  });

  test('remembers every name, which tells where there is no address', async () => {
    await eraseClient('bob', NOW);
    for (const name of ['Bob Surname', 'BOBBY TABLES']) {
      expect(await isErased({ name })).toBe(true);
      expect(await isErased({ name, emails: ['another@client.example'] })).toBe(false);
    }
  });

  test('does not remember a name that somebody else has as well', async () => {
    await changeClient({ clientId: 'anna', name: 'Bob Surname', aliases: [] }, NOW);
    await eraseClient('bob', NOW);
    expect(await isErased({ name: 'Bob Surname' })).toBe(false);
    expect(await isErased({ name: 'Bobby Tables' })).toBe(true);
  });

  test('of nobody is refused, and said twice it happens once', async () => {
    expect(await eraseClient('nobody', NOW)).toEqual({ ok: false, why: 'not_found' });
    await eraseClient('bob', NOW);
    const before = await everything();
    await dropWorker();
    expect(await eraseClient('bob', NOW)).toEqual({ ok: true, value: null });
    expect(await everything()).toEqual(before);
  });
});

test('the preview counts what goes', async () => {
  expect(await erasurePreview('bob')).toEqual({
    name: 'Bob Surname',
    emails: [addressOf('bob')],
    outcomes: 1,
    corrections: 2,
    appointments: 1,
    people: 1,
    said: 0,
  });
  expect(await erasurePreview('nobody')).toBeNull();
});

test('the data sheet has everything of all joined records, oldest first', async () => {
  await mark(markOf('4', 'carol', slotAt('three', 10)), NOW - 1);
  await mergeClients({ into: 'bob', from: 'carol' });
  const sheet = await dataSheet('carol', NOW);
  expect(sheet).toMatchObject({
    madeAt: NOW,
    client: { id: 'bob' },
    merged: [{ id: 'carol', mergedInto: 'bob' }],
    people: [{ email: addressOf('bob') }, { email: addressOf('carol') }],
    appointments: [{ eventId: 'two' }, { eventId: 'three' }, { eventId: 'named' }],
    level: 'new',
    counted: 2,
    missed: 1,
  });
  expect(sheet?.facts.map(({ id }) => id).slice(0, 3)).toEqual(['4', '1', '2']);
  expect(sheet?.facts).toHaveLength(4);
  expect(sheet?.merged[0]).not.toHaveProperty('gave');
  expect(await dataSheet('nobody', NOW)).toBeNull();
});
