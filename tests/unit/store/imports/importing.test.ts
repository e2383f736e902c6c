import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '@/lib/appointments/read-event';
import type { ImportReview } from '@/lib/messaging/import-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { allClients } from '@/lib/store/clients';
import { badgesFor } from '@/lib/store/badges';
import { finishImport } from '@/lib/store/imports/finish-import';
import {
  allImports,
  answerMerge,
  chooseFound,
  importReview,
  useFoundCalendar,
} from '@/lib/store/imports/review';
import { saveReading } from '@/lib/store/imports/save-reading';
import { undoImport } from '@/lib/store/imports/undo-import';
import { mark } from '@/lib/store/marks';
import { today } from '@/lib/store/worklist';
import { everything, freshStore, HOUR, markOf, NOW } from '../fresh-store';
import { ANNA, BEN, DAY, guestOf, ME, metaOf, readEvent, readingOf, weekly } from './reading-of';

const account = { index: 0, email: ME };
const GROUP = 'c123@group.calendar.google.com';

async function must<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

const save = async (reading: Reading, id = 'i1', over = {}) =>
  (await must(saveReading(reading, metaOf(id, over), NOW))).importId;
const reviewOf = async (id = 'i1'): Promise<ImportReview> => {
  const review = await importReview(id);
  if (!review) throw new Error('no review');
  return review;
};
const clientNames = async () => (await allClients('en', NOW)).map(({ name }) => name);
const chip = (eventId: string, days: number) => ({
  eventId,
  calendarId: ME,
  start: NOW + days * DAY,
  end: NOW + days * DAY + HOUR,
  allDay: false,
  title: 'Appointment',
});
const badgeAt = async (eventId: string, days: number) =>
  (await badgesFor(account, [chip(eventId, days)], NOW)).badges[0];

/** Anna three times alone, Ben once, a dentist. */
const practice = readingOf([
  readEvent('a1', -20, [guestOf(ANNA, { name: 'Anna Meier' })]),
  readEvent('a2', -10, [ANNA]),
  readEvent('a3', 5, [ANNA]),
  readEvent('b1', -3, [BEN]),
  readEvent('private', -2, [], { title: 'Dentist' }),
]);

beforeEach(freshStore);

describe('an import', () => {
  test('waits for its review: nobody is a client and no history is kept before', async () => {
    await save(practice);
    const { clients, people, appointments, slots, facts } = await everything();
    expect({ clients, people, appointments, slots, facts }).toEqual({
      clients: [],
      people: [],
      appointments: [],
      slots: [],
      facts: [],
    });
    expect((await reviewOf()).people.map(({ key, proposal }) => [key, proposal])).toEqual([
      [ANNA, 'client'],
      [BEN, 'unsure'],
    ]);
    expect(JSON.stringify(await everything())).not.toContain('Dentist');
  });

  test('brings in proposed clients, their appointments, and their past as not marked', async () => {
    await save(practice);
    expect(await must(finishImport('i1', NOW))).toEqual({
      clients: 1,
      appointments: 3,
      unmarked: 2,
    });
    expect(await clientNames()).toEqual(['Anna Meier']);
    expect(await badgeAt('a3', 5)).toMatchObject({ level: 'new', counted: 0, missed: 0 });
    expect(await badgeAt('b1', -3)).toBeNull();
    const { unmarked } = await today(NOW);
    expect(unmarked.map(({ slot }) => slot.eventId)).toEqual(['a2', 'a1']);
    const { harvest, facts } = await everything();
    expect({ harvest, facts }).toEqual({ harvest: [], facts: [] });
  });

  test('follows the choices of the user, and remembers them for the next one', async () => {
    await save(practice);
    await must(chooseFound({ importId: 'i1', keys: [ANNA], choice: 'leave' }));
    await must(chooseFound({ importId: 'i1', keys: [BEN], choice: 'client' }));
    await must(finishImport('i1', NOW));
    expect(await clientNames()).toEqual([BEN]);
    await save(practice, 'i2');
    expect((await reviewOf('i2')).summary).toMatchObject({ state: 'done', people: 2 });
    await save(readingOf([...practice.events, readEvent('n', 1, ['noor@client.example'])]), 'i3');
    expect((await reviewOf('i3')).people.map(({ key, reason }) => [key, reason.code])).toEqual([
      [ANNA, 'not_client'],
      [BEN, 'client'],
      ['noor@client.example', 'once'],
    ]);
  });

  test('keeps nothing of people about whom nothing was said, once it is finished', async () => {
    await save(readingOf([...practice.events, readEvent('team', -1, ['lea@studio.example'])]));
    await must(finishImport('i1', NOW));
    expect((await reviewOf()).summary).toMatchObject({ state: 'done', people: 3 });
    const stored = JSON.stringify(await everything());
    expect([BEN, 'lea@studio.example'].filter((email) => stored.includes(email))).toEqual([]);
  });

  test('a choice can be taken back while the review is open, and not after', async () => {
    await save(practice);
    await must(chooseFound({ importId: 'i1', keys: [ANNA], choice: 'leave' }));
    await must(chooseFound({ importId: 'i1', keys: [ANNA], choice: null }));
    await must(finishImport('i1', NOW));
    expect(await clientNames()).toEqual(['Anna Meier']);
    expect(await chooseFound({ importId: 'i1', keys: [BEN], choice: 'client' })).toEqual({
      ok: false,
      why: 'invalid',
    });
  });

  test('finished twice is finished once', async () => {
    await save(practice);
    await must(finishImport('i1', NOW));
    const before = await everything();
    expect(await must(finishImport('i1', NOW))).toMatchObject({ clients: 1 });
    expect(await everything()).toEqual(before);
  });

  test('of the same source replaces one that waits, with the choices made so far', async () => {
    await save(practice);
    await must(chooseFound({ importId: 'i1', keys: [BEN], choice: 'client' }));
    expect(await save(practice, 'i2')).toBe('i1');
    expect(await allImports()).toHaveLength(1);
    expect((await reviewOf()).people.find(({ key }) => key === BEN)?.choice).toBe('client');
  });

  test('of a file of the same name from another calendar is another one', async () => {
    const file = { source: 'file', name: 'basic.ics', account: null } as const;
    await save(practice, 'i1', file);
    const other = readEvent('g', -1, ['noor@client.example'], { calendarId: GROUP });
    const reading = readingOf([other]);
    const calendars = reading.calendars.filter(({ id }) => id === GROUP);
    expect(await save({ ...reading, calendars }, 'i2', file)).toBe('i2');
    expect((await reviewOf('i1')).summary.state).toBe('review');
  });

  test('counts an event that stands in two calendars once', async () => {
    const [b1] = [readEvent('b1', -3, [BEN])];
    await save(readingOf([{ ...b1, calendarId: GROUP }, b1, { ...b1, calendarId: GROUP }]));
    expect((await reviewOf()).people).toMatchObject([
      { key: BEN, appointments: 1, reason: { code: 'once' } },
    ]);
    await must(chooseFound({ importId: 'i1', keys: [BEN], choice: 'client' }));
    expect(await must(finishImport('i1', NOW))).toMatchObject({ appointments: 1, unmarked: 1 });
    expect((await everything()).appointments).toMatchObject([{ calendarId: ME, own: true }]);
  });

  test('with nobody new has nothing to review and keeps no events', async () => {
    await save(readingOf([readEvent('x', -1, ['colleague@studio.example'])]));
    expect((await reviewOf()).summary.state).toBe('done');
    expect((await everything()).harvest).toEqual([]);
  });
});

describe('addresses of one person', () => {
  const PLUS = 'anna+cal@client.example';
  const two = readingOf([
    readEvent('a1', -20, [ANNA]),
    readEvent('a2', -10, [ANNA]),
    readEvent('p1', -8, [PLUS]),
    readEvent('p2', -6, [PLUS]),
  ]);

  test('stay two clients until the user says that they are one', async () => {
    await save(two);
    expect((await reviewOf()).merges).toMatchObject([{ state: 'open', why: 'plus' }]);
    await must(finishImport('i1', NOW));
    expect(await clientNames()).toHaveLength(2);
  });

  test('become one client with both', async () => {
    await save(two);
    const [offer] = (await reviewOf()).merges;
    await must(answerMerge({ importId: 'i1', offerId: offer!.offerId, answer: 'merged' }));
    await must(finishImport('i1', NOW));
    const { clients } = await everything();
    expect(clients).toMatchObject([{ emails: [ANNA, PLUS] }]);
    expect((await today(NOW)).unmarked).toHaveLength(4);
  });

  test('are added to the client who is there', async () => {
    await save(readingOf(two.events.slice(0, 2)));
    await must(finishImport('i1', NOW));
    await save(two, 'i2');
    const [offer] = (await reviewOf('i2')).merges;
    expect(offer?.client?.name).toBe(ANNA);
    await must(answerMerge({ importId: 'i2', offerId: offer!.offerId, answer: 'merged' }));
    await must(finishImport('i2', NOW));
    expect((await everything()).clients).toMatchObject([{ emails: [ANNA, PLUS] }]);
  });
});

describe('names in titles', () => {
  test('become clients, also where a title alone would not be believed', async () => {
    const titled = [1, 2, 3].map((n) =>
      readEvent(`t${n}`, -7 * n, [], { title: 'Session with Marta, long one' }),
    );
    await save(readingOf(titled));
    expect((await reviewOf()).people).toMatchObject([{ key: 'title:marta', proposal: 'client' }]);
    await must(finishImport('i1', NOW));
    expect((await today(NOW)).unmarked).toHaveLength(3);
  });

  test('left out once are not proposed as clients again', async () => {
    const titled = [1, 2, 3].map((n) => readEvent(`t${n}`, -7 * n, [], { title: 'Marta 60 min' }));
    await save(readingOf([...titled, ...practice.events]));
    await must(chooseFound({ importId: 'i1', keys: ['title:marta'], choice: 'leave' }));
    await must(finishImport('i1', NOW));
    await save(readingOf([...titled, ...practice.events]), 'i2');
    const marta = (await reviewOf('i2')).people.find(({ key }) => key === 'title:marta');
    expect(marta).toMatchObject({ proposal: 'leave', reason: { code: 'not_client' } });
  });
});

describe('calendars', () => {
  const secondary = readingOf([
    ...practice.events,
    readEvent('g1', -4, ['noor@client.example'], { calendarId: GROUP }),
    readEvent('g2', -5, ['noor@client.example'], { calendarId: GROUP }),
  ]);

  test('can be left out, with the people who are only there', async () => {
    await save(secondary);
    expect((await reviewOf()).people.map(({ key }) => key)).toContain('noor@client.example');
    await must(useFoundCalendar({ importId: 'i1', calendarId: GROUP, use: false }));
    expect((await reviewOf()).people.map(({ key }) => key)).not.toContain('noor@client.example');
    await must(finishImport('i1', NOW));
    expect(await clientNames()).toEqual(['Anna Meier']);
  });

  test('left out and taken in again leave what was said of their people', async () => {
    const NOOR = 'noor@client.example';
    const plus = readEvent('g3', -6, ['noor+work@client.example'], { calendarId: GROUP });
    await save(readingOf([...secondary.events, plus]));
    await must(chooseFound({ importId: 'i1', keys: [NOOR], choice: 'leave' }));
    const [offer] = (await reviewOf()).merges;
    await must(answerMerge({ importId: 'i1', offerId: offer!.offerId, answer: 'apart' }));
    const before = await reviewOf();
    await must(useFoundCalendar({ importId: 'i1', calendarId: GROUP, use: false }));
    const without = await reviewOf();
    expect(without).toMatchObject({ summary: { people: 2 }, merges: [] });
    expect(without.people.map(({ key }) => key)).toEqual([ANNA, BEN]);
    await must(useFoundCalendar({ importId: 'i1', calendarId: GROUP, use: true }));
    expect(await reviewOf()).toEqual(before);
  });

  test('left out bring nobody in who was chosen before', async () => {
    await save(secondary);
    const keys = ['noor@client.example'];
    await must(chooseFound({ importId: 'i1', keys, choice: 'client' }));
    await must(useFoundCalendar({ importId: 'i1', calendarId: GROUP, use: false }));
    await must(finishImport('i1', NOW));
    expect(await clientNames()).toEqual(['Anna Meier']);
  });

  test('that are brought in are looked at from then on', async () => {
    await save(secondary);
    await must(finishImport('i1', NOW));
    const seen = { ...chip('g1', -4), calendarId: GROUP };
    expect((await badgesFor(account, [seen], NOW)).badges[0]).not.toBeNull();
  });
});

describe('a series', () => {
  test('badges every date, also those beyond what was read', async () => {
    await save(readingOf(weekly('s', 10, -7, [ANNA])));
    await must(finishImport('i1', NOW));
    expect((await today(NOW)).earlier + (await today(NOW)).unmarked.length).toBe(10);
    expect(await badgeAt('s_20270105T110000Z', 42)).not.toBeNull();
  });

  test('a date with other guests is not taken for the client’s', async () => {
    const dates = weekly('s', 4, 14, [ANNA]);
    const other = dates[3]!;
    dates[3] = { ...other, guests: [guestOf(ME), guestOf('someone@else.example')] };
    await save(readingOf(dates));
    await must(chooseFound({ importId: 'i1', keys: [ANNA], choice: 'client' }));
    await must(finishImport('i1', NOW));
    expect(await badgeAt(dates[2]!.eventId, 7)).not.toBeNull();
    expect(await badgeAt(other.eventId, 14)).toBeNull();
  });
});

describe('taking an import back', () => {
  test('leaves no trace but what was there before', async () => {
    await save(readingOf([readEvent('b1', -3, [BEN])]), 'i0', {
      name: 'other.ics',
      source: 'file',
    });
    await must(chooseFound({ importId: 'i0', keys: [BEN], choice: 'client' }));
    await must(finishImport('i0', NOW));
    const before = await everything();
    await save(practice);
    await must(finishImport('i1', NOW));
    expect(await must(undoImport('i1'))).toEqual({ stayed: 0 });
    expect(await everything()).toEqual(before);
  });

  test('works before the review is finished', async () => {
    const before = await everything();
    await save(practice);
    await must(undoImport('i1'));
    expect(await everything()).toEqual(before);
    expect(await undoImport('i1')).toEqual({ ok: false, why: 'not_found' });
  });

  test('keeps a client of whom something was recorded since, with those slots', async () => {
    await save(practice);
    await must(finishImport('i1', NOW));
    const [client] = await allClients('en', NOW);
    const slot = {
      eventId: 'a1',
      start: NOW - 20 * DAY,
      end: NOW - 20 * DAY + HOUR,
      allDay: false,
    };
    await must(mark(markOf('m1', client!.clientId, slot), NOW));
    expect(await must(undoImport('i1'))).toEqual({ stayed: 1 });
    const { slots, standing, appointments } = await everything();
    expect(slots).toMatchObject([{ eventId: 'a1' }]);
    expect(standing).toHaveLength(1);
    expect(appointments).toEqual([]);
    expect(await clientNames()).toEqual(['Anna Meier']);
  });
});
