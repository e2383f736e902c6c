import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateToolbar } from '@/entrypoints/background/toolbar';
import { ask } from '@/lib/messaging/client';
import { NO_BADGE } from '@/lib/messaging/known-badges';
import {
  account,
  bubble,
  calendarPage,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  grant,
  HOUR,
  markOf,
  ME,
  NOW,
  ownPage,
  sendAs,
} from './harness';

const ANNA = 'anna.meier@client.example';

const NEW = { level: 'new', counted: 0, missed: 0, drawn: 'text' };

beforeEach(freshProfile);

async function clientWith(...starts: number[]): Promise<string> {
  for (const [i, start] of starts.entries()) {
    await ask('openEvent', { account, event: bubble([ANNA], { eventId: `e${i}`, start }) });
  }
  await ask('judgePerson', { email: ANNA, name: 'Anna Meier', verdict: 'client' });
  sendAs(ownPage);
  const [client] = await ask('clients');
  sendAs(calendarPage);
  return client?.clientId ?? '';
}

describe('the toolbar', () => {
  const text = () => fakeBrowser.action.getBadgeText({});

  test('counts past slots without an outcome, and wakes when the next one is over', async () => {
    await clientWith(NOW - DAY, NOW - HOUR / 2, NOW + DAY);
    // Of the two that have begun one is over; the wait for the other is.
    expect(await text()).toBe('2');
    const [alarm] = await fakeBrowser.alarms.getAll();
    expect(alarm?.scheduledTime).toBe(NOW + HOUR / 2);

    vi.setSystemTime(NOW + HOUR / 2);
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    await vi.waitFor(async () => expect(await text()).toBe('2'));
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(NOW + DAY),
    );
  });

  test('counts the minutes while somebody is late, and the slot itself from the limit on', async () => {
    await clientWith(NOW - 2 * 60_000);
    const look = async () => ({
      text: await text(),
      title: await fakeBrowser.action.getTitle({}),
      next: (await fakeBrowser.alarms.getAll())[0]?.scheduledTime,
    });
    const start = NOW - 2 * 60_000;
    const at = async (minutes: number) => {
      vi.setSystemTime(start + minutes * 60_000);
      // A stopped worker knows nothing: all of it comes from the clock and the records.
      await dropWorker();
      await updateToolbar();
      const { next = 0, ...shown } = await look();
      return { ...shown, next: (next - start) / 60_000 };
    };
    expect(await at(2)).toEqual({ text: '', title: 'Kept', next: 5 });
    const title = (minutes: number) => `Kept: ${minutes} min past the start, limit 12:13`;
    expect(await at(5)).toEqual({ text: '5′', title: title(5), next: 6 });
    expect(await at(9.5)).toEqual({ text: '9′', title: title(9), next: 10 });
    expect(await at(14)).toEqual({ text: '14′', title: title(14), next: 15 });
    expect(await at(15)).toEqual({ text: '1', title: 'Kept', next: 60 });
    expect(await at(60)).toMatchObject({ text: '1', title: 'Kept' });
  });

  test('stops counting at 99', async () => {
    await clientWith(...Array.from({ length: 120 }, (_, i) => NOW - (i + 2) * HOUR));
    expect(await text()).toBe('99+');
  });

  test('is empty when everything is marked', async () => {
    const clientId = await clientWith(NOW - DAY);
    await ask('mark', markOf(clientId, {}, { eventId: 'e0' }));
    expect(await text()).toBe('');
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('after an installation or update', () => {
  test.each(['install', 'update'])('open calendar tabs are taken over (%s)', async (reason) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
      async () => [{ id: 7 }, { id: 8 }] as never,
    );
    const script = vi
      .spyOn(fakeBrowser.scripting, 'executeScript')
      .mockImplementation(async () => []);
    const style = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(async () => {});
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await vi.waitFor(() => expect(script).toHaveBeenCalledTimes(2));
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: 'https://calendar.google.com/*' });
    expect(style).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: [expect.stringMatching(/^\/?content-scripts\/calendar\.css$/)],
    });
    expect(script).toHaveBeenCalledWith({
      target: { tabId: 8 },
      files: [expect.stringMatching(/^\/?content-scripts\/calendar\.js$/)],
    });
  });
});

describe('when access to the calendar is given back', () => {
  const takenOver = () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(async () => {});
    return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
  };

  test.each(['https://calendar.google.com/*', '<all_urls>'])(
    'open calendar tabs are taken over (%s)',
    async (origin) => {
      const script = takenOver();
      grant(origin);
      await vi.waitFor(() => expect(script).toHaveBeenCalledOnce());
    },
  );

  test('nothing happens for other pages', async () => {
    takenOver();
    grant('https://mail.example/*');
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });
});

describe('who may ask', () => {
  test('the calendar page gets no client list, and cannot change clients', async () => {
    const clientId = await clientWith(NOW - DAY);
    await expect(ask('clients')).rejects.toThrow();
    await expect(ask('clientCard', { clientId })).rejects.toThrow();
    expect(await ask('changeClient', { clientId, name: 'X' })).toEqual({
      ok: false,
      why: 'invalid',
    });
  });

  test('another page gets nothing at all', async () => {
    sendAs({ ...calendarPage, url: 'https://evil.example/' });
    await expect(ask('badges', { account, events: [chip()] })).rejects.toThrow();
    expect(await ask('undo', { factId: 'f' })).toEqual({ ok: false, why: 'invalid' });
  });
});

describe('pages', () => {
  const options = 'chrome-extension://test-extension-id/options.html';

  test('the card of a client opens as a tab of Kept', async () => {
    const created = vi.spyOn(fakeBrowser.tabs, 'create');
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 7, url: `${options}#clients=other` },
    ] as never);
    await ask('openPage', { page: 'client', clientId: 'a b&c' });
    expect(created).toHaveBeenCalledWith({ url: `${options}#clients=a%20b%26c` });
  });

  test('where it is open already, that tab comes to the front', async () => {
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockClear();
    const updated = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    const focused = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 6, windowId: 1, url: options },
      { id: 7, windowId: 2, url: `${options}#clients=anna` },
    ] as never);
    await ask('openPage', { page: 'client', clientId: 'anna' });
    expect(updated).toHaveBeenCalledWith(7, { active: true });
    expect(focused).toHaveBeenCalledWith(2, { focused: true });
    expect(created).not.toHaveBeenCalled();
  });

  test('so do the options', async () => {
    const open = vi
      .spyOn(fakeBrowser.runtime, 'openOptionsPage')
      .mockImplementation(async () => {});
    await ask('openPage', { page: 'options' });
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('a group event', () => {
  test('has a row per client with their place, and one badge', async () => {
    const people = ['anna', 'bob', 'carol'].map((name) => `${name}@client.example`);
    await ask('openEvent', { account, event: bubble(people) });
    for (const email of people) await ask('judgePerson', { email, name: email, verdict: 'client' });
    sendAs(ownPage);
    expect((await ask('today')).unmarked.map((row) => [row.email, row.place])).toEqual(
      people.map((email, i) => [email, { index: i + 1, of: 3 }]),
    );
    sendAs(calendarPage);
    expect(await ask('badges', { account, events: [chip()] })).toEqual([
      { ...NEW, group: { count: 3, of: 3 } },
    ]);
  });
});

test('the practice is stored, in the form it is used', async () => {
  sendAs(ownPage);
  const changed = await ask('changePractice', {
    domain: '@Studio.Example',
    selves: ['ME2@x.example'],
  });
  await dropWorker();
  expect(await ask('practice')).toMatchObject({
    domain: 'studio.example',
    selves: ['me2@x.example'],
    confidential: false,
    channel: 'gmail',
  });
  expect(changed).toMatchObject({ ok: true });
});

test('addresses entered as the own ones stop being candidates at once', async () => {
  const other = 'me@private.example';
  await ask('openEvent', { account, event: bubble([other]) });
  sendAs(ownPage);
  await ask('changePractice', { selves: [other] });
  sendAs(calendarPage);
  expect(await ask('openEvent', { account, event: bubble([other]) })).toMatchObject({
    clients: [],
    candidates: [],
    ask: 'none',
  });
});

test('two drawings of one event that disagree about its time leave the time unknown', async () => {
  await clientWith(NOW - DAY);
  const shown = await ask('badges', {
    account,
    events: [
      chip({ eventId: 'e0', start: NOW - DAY }),
      chip({ eventId: 'e0', start: NOW - DAY / 2 }),
    ],
  });
  expect(shown).toEqual([NEW, NEW]);
  sendAs(ownPage);
  expect((await ask('today')).unmarked.map((row) => row.slot.start)).toEqual([NOW - DAY]);
});

test('the same event on a colleague’s calendar does not hide the own one', async () => {
  await clientWith(NOW - DAY);
  const events = [ME, 'colleague@studio.example'].map((calendarId) =>
    chip({ eventId: 'e0', calendarId }),
  );
  expect(await ask('badges', { account, events })).toEqual([NEW, null]);
  expect(await ask('badges', { account, events: [...events].reverse() })).toEqual([null, NEW]);
});

test('badges are known by their ids, and of which only the chip tells for sure', async () => {
  await clientWith(NOW - DAY, NOW - 2 * DAY);
  sendAs(ownPage);
  await ask('addClient', { id: 'bob', name: 'Bob Bauer' });
  sendAs(calendarPage);
  await ask('badges', { account, events: [chip({ eventId: 'named', title: 'Bob Bauer' })] });
  const calendars = [
    { id: 'colleague@studio.example', eventIds: ['e0', 'other'] },
    { id: ME, eventIds: ['strange', 'e1', '', 'e0', 'named'] },
    { id: null, eventIds: ['e0'] },
  ];
  expect(await ask('knownBadges', { account, calendars })).toEqual({
    badges: [NEW],
    of: [[NO_BADGE, NO_BADGE], [NO_BADGE, 0, NO_BADGE, 0, 0], [0]],
    unsure: [[], [0, 2, 4], []],
  });
});

test('600 events are looked up in one transaction, and fast', async () => {
  await clientWith(...Array.from({ length: 30 }, (_, i) => NOW - (i + 2) * HOUR));
  const events = Array.from({ length: 600 }, (_, i) =>
    chip({ eventId: i < 30 ? `e${i}` : `private${i}`, start: NOW - (i + 2) * HOUR }),
  );
  await ask('badges', { account, events });
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const before = performance.now();
  const badges = await ask('badges', { account, events });
  expect(performance.now() - before).toBeLessThan(500);
  expect(badges.filter((badge) => badge !== null)).toHaveLength(30);
  expect(begin).toHaveBeenCalledOnce();
});
