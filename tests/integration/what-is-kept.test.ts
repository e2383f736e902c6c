import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/lib/messaging/client';
import { everything } from '../unit/store/fresh-store';
import {
  account,
  ANNA,
  asKept,
  badges,
  BOB,
  chip,
  DAY,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  ME,
  nameOf,
  NOW,
  open,
  sendAs,
  ownPage,
  today,
} from './harness';

const GROUP = 'c123@group.calendar.google.com';
const judge = (email: string, verdict: 'client' | 'not_client') =>
  ask('judgePerson', { email, name: nameOf(email), verdict });

beforeEach(freshProfile);

describe('of an event with candidates', () => {
  test('who is invited is kept, and no history', async () => {
    await open([ANNA, BOB], { title: 'A talk' });
    await badges(chip({ title: 'A talk', start: NOW - 3 * DAY }));
    const { facts, slots, series, appointments } = await everything();
    expect({ facts, slots, series }).toEqual({ facts: [], slots: [], series: [] });
    expect(appointments).toMatchObject([{ guests: [{ email: ANNA }, { email: BOB }] }]);
    await judge(ANNA, 'client');
    expect((await today()).unmarked.map((row) => row.slot.start)).toEqual([NOW - 3 * DAY]);
  });

  test('nothing is left once all of them are not clients', async () => {
    const eventId = 'series_20261123T110000Z';
    await open([ANNA, BOB], { eventId });
    await judge(ANNA, 'not_client');
    await judge(BOB, 'not_client');
    await open([ANNA, BOB], { eventId });
    await badges(chip({ eventId }));
    const { facts, slots, series, appointments } = await everything();
    expect({ facts, slots, series, appointments }).toEqual({
      facts: [],
      slots: [],
      series: [],
      appointments: [],
    });
  });

  test('and comes back when one of them is a client after all and it is opened again', async () => {
    await open([ANNA]);
    await judge(ANNA, 'not_client');
    await judge(ANNA, 'client');
    await open([ANNA]);
    expect((await today()).unmarked).toHaveLength(1);
  });

  test('of three hundred guests thirty are asked about and remembered, and every client', async () => {
    await makeClient(ANNA, { eventId: 'e2' });
    const many = Array.from({ length: 300 }, (_, i) => `p${i}@conf.example`);
    const view = await open([...many, ANNA]);
    expect(view?.clients).toHaveLength(1);
    await open(many, { eventId: 'e3' });
    const { people, appointments } = await everything();
    expect(people).toHaveLength(31);
    expect(appointments?.map((one) => (one as { guests: unknown[] }).guests.length)).toEqual([
      1, 30, 31,
    ]);
  });
});

test('a single event has no record of a series, a recurring one has', async () => {
  await makeClient();
  expect((await everything()).series).toEqual([]);
  await open([ANNA], { eventId: 'series_20261123T110000Z' });
  expect((await everything()).series).toMatchObject([{ seriesId: 'series' }]);
});

describe('a calendar that is switched off', () => {
  test('leaves nothing but outcomes', async () => {
    await ask('useCalendar', { calendarId: GROUP, use: true });
    const calendarId = GROUP;
    const marked = { calendarId, eventId: 'series_20261116T110000Z', start: NOW - 8 * DAY };
    const { clientId } = await makeClient(ANNA, marked);
    await ask('mark', markOf(clientId, {}, marked));
    await open([ANNA], { calendarId, eventId: 'series_20261123T110000Z', title: 'Secret' });
    await ask('useCalendar', { calendarId: GROUP, use: false });
    const { appointments, series, slots } = await everything();
    expect({ appointments, series }).toEqual({ appointments: [], series: [] });
    expect(slots).toMatchObject([{ eventId: 'series_20261116T110000Z', open: [] }]);
  });

  test('does not take an event with it that also stands in the own one', async () => {
    await makeClient();
    await ask('useCalendar', { calendarId: GROUP, use: true });
    const both = [chip(), chip({ calendarId: GROUP })];
    expect(await badges(...both)).toEqual([expect.anything(), expect.anything()]);
    await badges(chip({ calendarId: GROUP }));
    await ask('useCalendar', { calendarId: GROUP, use: false });
    expect(await badges(...both)).toEqual([expect.anything(), null]);
    expect(await badges(...both.reverse())).toEqual([null, expect.anything()]);
    expect((await everything()).appointments).toMatchObject([{ calendarId: ME }]);
    expect((await today()).unmarked).toHaveLength(1);
  });
});

test('three drawings of an event of three days are no moves', async () => {
  const start = NOW - 5 * DAY;
  await makeClient(ANNA, { start });
  await badges(...[5, 4, 3].map((days) => chip({ start: NOW - days * DAY })));
  expect((await everything()).facts).toEqual([]);
  expect((await today()).unmarked.map((row) => row.slot.start)).toEqual([start]);
});

test('what is gone from the calendar stays so when another client is added', async () => {
  await makeClient();
  await makeClient(BOB, { eventId: 'e2', start: NOW - DAY + HOUR });
  await open([ANNA, 'carol@client.example']);
  await ask('rangeSeen', { account, from: NOW - 2 * DAY, to: NOW, eventIds: ['e2'], events: [] });
  await judge('carol@client.example', 'client');
  const rows = (await today()).unmarked.filter((row) => row.slot.eventId === 'event1');
  expect(rows.map((row) => row.gone)).toEqual([true, true]);
});

test('toolbar and tab count the same rows: of a group each, of the running who is overdue', async () => {
  await open([ANNA, BOB]);
  await open([ANNA], { eventId: 'e2', start: NOW - HOUR / 2 });
  await open([ANNA], { eventId: 'e3', start: NOW - HOUR / 20 });
  await judge(ANNA, 'client');
  await judge(BOB, 'client');
  expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
  const { unmarked, running } = await today();
  expect([unmarked.length, running.length]).toEqual([2, 2]);
});

describe('a draft asked for in the popup', () => {
  test('opens in the account of the appointment, as last numbered', async () => {
    const { clientId } = await makeClient();
    const asked = markOf(clientId);
    const url = () =>
      asKept(async () => {
        const { slot, title } = asked;
        const draft = await ask('draft', { clientId, slot, title, account: null });
        return draft.ok ? draft.value.url : null;
      });
    expect(await url()).toContain('/u/0/');
    await ask('badges', { account: { ...account, index: 2 }, events: [chip()] });
    expect(await url()).toContain('/u/2/');
    await ask('badges', { account: { index: 0, email: 'me@second.example' }, events: [] });
    expect(await url()).toContain('/u/2/');
  });
});

test('the search of the panel tells name and badge, and no more', async () => {
  const { clientId } = await makeClient();
  expect(await ask('findClients', { query: 'anna' })).toEqual([
    { clientId, name: 'Anna Meier', badge: { level: 'new', counted: 0, missed: 0 } },
  ]);
});

test('people of the own domain are asked about once they need not be colleagues', async () => {
  const pupil = 'pupil@studio.example';
  expect((await open([pupil]))?.candidates).toEqual([]);
  await asKept(() => ask('changePractice', { colleagues: false }));
  expect((await open([pupil]))?.candidates).toMatchObject([{ email: pupil }]);
});

test('a client is added once for one id, and twice for two', async () => {
  sendAs(ownPage);
  const first = await ask('addClient', { id: 'a', name: 'Anna Meier' });
  expect(await ask('addClient', { id: 'a', name: 'Anna Meier' })).toEqual(first);
  await ask('addClient', { id: 'b', name: 'Anna Meier' });
  expect(await ask('clients')).toHaveLength(2);
});
