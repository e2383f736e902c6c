import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '@/lib/messaging/client';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { revisionItem } from '@/lib/settings/items';
import {
  account,
  ANNA,
  badges,
  BOB,
  bubble,
  calendarPage,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  ME,
  NOW,
  open,
  ownPage,
  sendAs,
  today,
} from './harness';

const NEW = { level: 'new', counted: 0, missed: 0, drawn: 'text' };

beforeEach(freshProfile);

describe('a person seen as a guest', () => {
  test('is a candidate without badge or worklist row until the user says client', async () => {
    const view = await open([ANNA]);
    expect(view).toMatchObject({
      clients: [],
      candidates: [{ email: ANNA, name: 'Anna Meier' }],
      ask: 'no',
    });
    expect(await badges(chip())).toEqual([null]);
    expect((await today()).unmarked).toEqual([]);
  });

  test('gets badge and worklist row for what was seen before, once a client', async () => {
    const client = await makeClient();
    expect(client).toMatchObject({ name: 'Anna Meier', email: ANNA, outcome: null });
    expect(await badges(chip())).toEqual([NEW]);
    expect((await today()).unmarked).toMatchObject([{ name: 'Anna Meier', gone: false }]);
  });

  test('is hidden for good as not a client, and back when the verdict is taken back', async () => {
    await open([ANNA]);
    await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'not_client' });
    expect(await open([ANNA])).toMatchObject({ clients: [], candidates: [], ask: 'no' });
    await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'candidate' });
    expect(await open([ANNA])).toMatchObject({ candidates: [{ email: ANNA }] });
  });

  test('loses neither record nor address when a verdict with a record is changed twice', async () => {
    const client = await makeClient();
    await ask('mark', markOf(client.clientId));
    await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'candidate' });
    expect((await open([ANNA]))?.clients).toEqual([]);
    await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'client' });
    expect((await open([ANNA]))?.clients).toMatchObject([
      { clientId: client.clientId, tally: { counted: 1 }, outcome: { status: 'showed' } },
    ]);
  });
});

test('a person with a record who is not a client does not come back by the title', async () => {
  const { clientId } = await makeClient();
  await ask('mark', markOf(clientId));
  await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'not_client' });
  const title = 'Anna Meier';
  expect(await open([ANNA], { title })).toMatchObject({ clients: [], candidates: [], ask: 'no' });
  expect(await badges(chip({ eventId: 'e2', title }))).toEqual([null]);
  await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'client' });
  expect(await badges(chip({ eventId: 'e2', title }))).toMatchObject([{ counted: 1 }]);
});

test('what cannot be stored is shown all the same', async () => {
  const { clientId } = await makeClient();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const over = { eventId: 'e2', title: 'Anna Meier' };
  expect(await badges(chip(over))).toEqual([NEW]);
  expect((await open([ANNA], over))?.clients).toMatchObject([{ clientId }]);
  expect(await ask('mark', markOf(clientId, {}, over))).toEqual({ ok: false, why: 'storage_full' });
});

describe('what a bubble taught', () => {
  test('stays for the event when it is not open', async () => {
    await makeClient();
    await dropWorker();
    expect(await badges(chip())).toEqual([NEW]);
  });

  test('stands in for unopened instances of the series only', async () => {
    await makeClient(ANNA, { eventId: 'series_20261123T110000Z' });
    await open([], { eventId: 'series_20261130T110000Z', start: NOW + 6 * DAY });
    const shown = await badges(
      chip({ eventId: 'series_20261123T110000Z' }),
      chip({ eventId: 'series_20261130T110000Z', start: NOW + 6 * DAY }),
      chip({ eventId: 'series_20261207T110000Z', start: NOW + 13 * DAY }),
      chip({ eventId: 'other_20261207T110000Z', start: NOW + 13 * DAY }),
    );
    expect(shown).toEqual([NEW, null, NEW, null]);
  });

  test('is nothing where the event has neither client nor candidate', async () => {
    await open([], { title: 'Dentist' });
    await badges(chip({ title: 'Dentist' }));
    sendAs(ownPage);
    expect(await ask('today')).toMatchObject({ firstRun: true, lastSeen: NOW });
  });
});

describe('opening an event again', () => {
  test.each([
    ['a candidate', [ANNA], null],
    ['a client', [ANNA], 'client'],
    ['nobody that is a client', [ANNA], 'not_client'],
    ['no guests', [], null],
    ['hidden guests', null, null],
  ] as const)('with %s teaches nothing: no change is told', async (_who, guests, verdict) => {
    await open(guests);
    if (verdict) await ask('judgePerson', { email: ANNA, name: 'Anna', verdict });
    await open(guests);
    const before = await revisionItem.getValue();
    await open(guests);
    expect(await revisionItem.getValue()).toBe(before);
  });
});

describe('a client named in the title', () => {
  beforeEach(async () => {
    sendAs(ownPage);
    await ask('addClient', { id: 'zoe', name: 'Zoë Müller' });
    sendAs(calendarPage);
  });

  test('is known without opening the event', async () => {
    expect(await badges(chip({ title: 'zoe muller, intro' }))).toEqual([NEW]);
  });

  test('gives way to the guests once they are known', async () => {
    const view = await open([BOB], { title: 'Zoë Müller' });
    expect(view).toMatchObject({ clients: [], candidates: [{ email: BOB }] });
    expect(await badges(chip({ title: 'Zoë Müller' }))).toEqual([null]);
  });
});

describe('calendars', () => {
  const GROUP = 'c123@group.calendar.google.com';

  test.each([
    'colleague@studio.example',
    'en.german#holiday@group.v.calendar.google.com',
    'addressbook#contacts@group.v.calendar.google.com',
    'abc@import.calendar.google.com',
  ])('nothing is shown in %s', async (calendarId) => {
    await makeClient();
    expect(await open([ANNA], { eventId: 'e2', calendarId })).toBeNull();
    expect(await badges(chip({ eventId: 'e2', calendarId }))).toEqual([null]);
  });

  test('a group calendar is asked about first', async () => {
    await makeClient();
    const over = { eventId: 'e2', calendarId: GROUP };
    expect(await open([ANNA], over)).toMatchObject({
      ask: 'calendar',
      clients: [],
      candidates: [],
    });
    expect(await badges(chip(over))).toEqual([null]);
    await ask('useCalendar', { calendarId: GROUP, use: true });
    expect((await open([ANNA], over))?.clients).toHaveLength(1);
    await ask('useCalendar', { calendarId: GROUP, use: false });
    expect(await open([ANNA], over)).toBeNull();
    expect((await today()).unmarked).toHaveLength(1);
    sendAs(ownPage);
    expect(await ask('calendars')).toEqual([
      { id: ME, name: null, own: true, use: true, style: null },
      { id: GROUP, name: null, own: false, use: false, style: null },
    ]);
  });

  test('the own one is known by what the page tells when the account is unknown', async () => {
    const nobody = { index: 0, email: null };
    expect(await ask('badges', { account: nobody, events: [chip()] })).toEqual([null]);
    const view = await ask('openEvent', { account: nobody, event: bubble([ANNA]) });
    expect(view?.candidates).toEqual([{ email: ANNA, name: 'Anna Meier' }]);
    await ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'client' });
    expect(await ask('badges', { account: nobody, events: [chip()] })).toEqual([NEW]);
  });
});

describe('days seen as a whole', () => {
  const days = { account, from: NOW - 2 * DAY, to: NOW };

  test('ask about a slot that is no longer there, until it is seen again', async () => {
    await makeClient();
    await makeClient(BOB, { eventId: 'e2', start: NOW - DAY + HOUR });
    await ask('rangeSeen', { ...days, eventIds: ['e2', 'private'], events: [] });
    const gone = async () => (await today()).unmarked.map((row) => [row.slot.eventId, row.gone]);
    expect(await gone()).toEqual([
      ['e2', false],
      ['event1', true],
    ]);
    await ask('rangeSeen', { ...days, eventIds: ['e2', 'event1'], events: [] });
    expect(await gone()).toEqual([
      ['e2', false],
      ['event1', false],
    ]);
  });

  test('say nothing while no event of that calendar was seen', async () => {
    await makeClient();
    await ask('rangeSeen', { ...days, eventIds: ['private'], events: [] });
    expect((await today()).unmarked).toMatchObject([{ gone: false }]);
  });
});

describe('clients', () => {
  let anna: ClientSummary;
  beforeEach(async () => {
    anna = await makeClient();
  });

  test('are found from two characters on, at most five', async () => {
    sendAs(ownPage);
    for (const name of ['Annabel', 'Joanna', 'Hanna', 'Anne', 'Susanna']) {
      await ask('addClient', { id: name, name });
    }
    expect(await ask('findClients', { query: 'a' })).toEqual([]);
    const found = await ask('findClients', { query: 'ANN' });
    expect(found.map((client) => client.name)).toEqual([
      'Anna Meier',
      'Annabel',
      'Anne',
      'Hanna',
      'Joanna',
    ]);
  });

  test('with a known address are not added again', async () => {
    sendAs(ownPage);
    const added = await ask('addClient', { id: 'a', name: 'A. Meier', email: ANNA.toUpperCase() });
    expect(added).toMatchObject({ ok: true, value: { clientId: anna.clientId } });
  });

  test('not to be rated have no badge, and keep their row', async () => {
    sendAs(ownPage);
    await ask('changeClient', { clientId: anna.clientId, doNotRate: true });
    sendAs(calendarPage);
    expect(await badges(chip())).toEqual([null]);
    expect((await open([ANNA]))?.clients).toMatchObject([{ doNotRate: true }]);
  });

  test('cannot take the address of another', async () => {
    sendAs(ownPage);
    const bob = await ask('addClient', { id: 'bob', name: 'Bob', email: BOB });
    const clientId = bob.ok ? bob.value.clientId : '';
    expect(await ask('changeClient', { clientId, emails: [ANNA] })).toEqual({
      ok: false,
      why: 'invalid',
    });
  });

  test('said by hand win over the guests of the whole series', async () => {
    await ask('assign', { eventId: 'event1', client: { name: 'Meier & Sons' } });
    await ask('assign', { eventId: 'event1', client: { name: 'Meier & Sons' } });
    expect((await open([ANNA]))?.clients).toMatchObject([{ name: 'Meier & Sons' }]);
    sendAs(ownPage);
    expect((await ask('clients')).map((client) => client.name)).toEqual([
      'Anna Meier',
      'Meier & Sons',
    ]);
    await ask('assign', { eventId: 'event1', client: null });
    sendAs(calendarPage);
    expect(await open([ANNA])).toMatchObject({ clients: [], candidates: [], ask: 'no' });
  });
});
