import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '@/lib/messaging/protocol';
import { assign } from '@/lib/store/assign';
import { badgesFor } from '@/lib/store/badges';
import { allClients } from '@/lib/store/clients';
import { changeClient } from '@/lib/store/change-client';
import { finishImport } from '@/lib/store/imports/finish-import';
import { chooseFound, importReview } from '@/lib/store/imports/review';
import { saveReading } from '@/lib/store/imports/save-reading';
import { undoImport } from '@/lib/store/imports/undo-import';
import { mark } from '@/lib/store/marks';
import { mergeClients } from '@/lib/store/people/merge';
import { judgePerson } from '@/lib/store/verdicts';
import { today } from '@/lib/store/worklist';
import type { ReadEvent } from '@/lib/appointments/read-event';
import { everything, freshStore, HOUR, markOf, NOW } from '../fresh-store';
import { ANNA, BEN, DAY, guestOf, ME, metaOf, readEvent, readingOf } from './reading-of';

async function must<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

const save = (events: ReadEvent[], id: string, over = {}) =>
  must(saveReading(readingOf(events), metaOf(id, over), NOW));
const clientId = async (name: string): Promise<string> => {
  const found = (await allClients('en', NOW)).find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.clientId;
};
const clientNames = async () => (await allClients('en', NOW)).map(({ name }) => name);
const twice = (email: string, over: Partial<ReadEvent> = {}): ReadEvent[] => [
  readEvent(`${email}1`, -2, [email], over),
  readEvent(`${email}2`, -3, [email]),
];

beforeEach(freshStore);

describe('what was said between two readings of one import stays when it is taken back', () => {
  test('a mark', async () => {
    await save(twice(ANNA), 'other', { source: 'file', name: 'other.ics' });
    await must(finishImport('other', NOW));
    await save([...twice(ANNA, { title: 'First' }), readEvent('b', -1, [BEN])], 'i1');
    const start = NOW - 2 * DAY;
    const slot = { eventId: `${ANNA}1`, start, end: start + HOUR, allDay: false };
    await must(mark(markOf('m1', await clientId(ANNA), slot), NOW));
    await save([...twice(ANNA, { title: 'Second' }), readEvent('b', -1, [BEN])], 'i1');
    await must(undoImport('i1'));
    expect((await today(NOW)).unmarked.map((row) => row.slot.eventId)).toEqual([`${ANNA}2`]);
    expect((await everything()).standing).toHaveLength(1);
  });

  test('a client that was changed by hand', async () => {
    const feed = { source: 'feed' };
    await save(twice(ANNA), 'i1', feed);
    await must(finishImport('i1', NOW));
    await must(changeClient({ clientId: await clientId(ANNA), note: 'Prefers mornings' }, NOW));
    const named = readEvent('a3', -1, [guestOf(ANNA, { name: 'Anna Meier' })]);
    await save([named, ...twice(ANNA), readEvent('b', -1, [BEN])], 'i1', feed);
    await must(finishImport('i1', NOW));
    expect(await must(undoImport('i1'))).toEqual({ stayed: 1 });
    expect((await everything()).clients).toMatchObject([
      { emails: [ANNA], note: 'Prefers mornings' },
    ]);
  });
});

test('a client with whom another was joined stays, and is told as one', async () => {
  await save(twice(ANNA), 'mine', { source: 'file', name: 'other.ics' });
  await must(finishImport('mine', NOW));
  const from = await clientId(ANNA);
  await must(changeClient({ clientId: from, name: 'Anna', aliases: [], emails: [] }, NOW));
  const start = NOW - 2 * DAY;
  const slot = { eventId: `${ANNA}1`, start, end: start + HOUR, allDay: false };
  await must(mark(markOf('m1', from, slot), NOW));
  const hers = (id: string, days: number) =>
    readEvent(id, days, [guestOf('anna@new.example', { name: 'Anna' })]);
  await save([hers('n1', -5), hers('n2', -6)], 'i1');
  await must(chooseFound({ importId: 'i1', keys: ['anna@new.example'], choice: 'client' }));
  await must(finishImport('i1', NOW));
  const into = (await allClients('en', NOW)).find((one) => one.clientId !== from)?.clientId ?? '';
  await must(mergeClients({ into, from }));
  expect(await must(undoImport('i1'))).toEqual({ stayed: 1 });
  expect(await allClients('en', NOW)).toMatchObject([{ clientId: into, tally: { counted: 1 } }]);
});

test('who was said to be no client after a review stays none through the next one', async () => {
  const feed = { source: 'feed' };
  await save(twice(ANNA), 'i1', feed);
  await must(chooseFound({ importId: 'i1', keys: [ANNA], choice: 'client' }));
  await must(finishImport('i1', NOW));
  await must(judgePerson({ email: ANNA, name: ANNA, verdict: 'not_client' }, NOW));
  await save([...twice(ANNA), ...twice(BEN)], 'i1', feed);
  const review = await importReview('i1');
  expect(review?.people.find(({ key }) => key === ANNA)).toMatchObject({
    choice: null,
    proposal: 'leave',
  });
  await must(finishImport('i1', NOW));
  expect(await clientNames()).toEqual([BEN]);
});

test('a client to whom a series was assigned by hand stays, and so do its dates', async () => {
  await save([...twice(ANNA), ...twice(BEN)], 'i1');
  await must(finishImport('i1', NOW));
  const anna = await clientId(ANNA);
  await must(assign({ eventId: 'yoga', client: { id: anna } }, NOW));
  const start = NOW + DAY;
  const place = { eventId: 'yoga', calendarId: ME, start, end: start + HOUR, allDay: false };
  await badgesFor({ index: 0, email: ME }, [{ ...place, title: 'Yoga' }], NOW);
  expect(await must(undoImport('i1'))).toEqual({ stayed: 1 });
  expect(await allClients('en', NOW)).toMatchObject([{ clientId: anna }]);
  expect((await today(NOW)).next).toMatchObject({ clientId: anna, slot: { eventId: 'yoga' } });
});

test('a client to whom imports alone assigned series goes', async () => {
  // A number before a name may be a date: such a title is not believed, and assigned instead.
  for (const importId of ['i1', 'i2']) {
    const title = '5 Anna';
    const titled = [-1, -2, -3].map((day) => readEvent(`${importId}${day}`, day, [], { title }));
    await save(titled, importId);
    await must(chooseFound({ importId, keys: ['title:anna'], choice: 'client' }));
    await must(finishImport(importId, NOW));
  }
  expect((await everything()).assignments).toHaveLength(6);
  expect(await must(undoImport('i1'))).toEqual({ stayed: 0 });
  expect(await clientNames()).toEqual([]);
});

test('two imports taken back in the order they came leave nothing of the calendar', async () => {
  await save(twice(ANNA), 'i1');
  await must(finishImport('i1', NOW));
  await save([...twice(ANNA), ...twice(BEN)], 'i2');
  await must(finishImport('i2', NOW));
  await must(undoImport('i1'));
  await must(undoImport('i2'));
  const { clients, appointments, slots, imports, journal } = await everything();
  expect({ clients, appointments, slots, imports, journal }).toEqual({
    clients: [],
    appointments: [],
    slots: [],
    imports: [],
    journal: [],
  });
  expect(JSON.stringify(await everything()).replaceAll(ME, '')).not.toContain('client.example');
});
