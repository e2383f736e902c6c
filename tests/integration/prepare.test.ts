import { beforeEach, describe, expect, test, vi } from 'vitest';
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
  NOW,
} from './harness';

const list = () => asKept(() => ask('prepareList'));
const soon = (hours: number, eventId = 'soon') => ({ eventId, start: NOW + hours * HOUR });
let clientId = '';

beforeEach(async () => {
  await freshProfile();
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined);
  ({ clientId } = await makeClient(ANNA, soon(20)));
});

describe('the list of what to prepare', () => {
  test('has the clients of the next days, and nobody whose slot has begun or is far', async () => {
    await makeClient(BOB, soon(47, 'bob'));
    await makeClient('carol@client.example', soon(50, 'later'));
    await makeClient('dora@client.example', { eventId: 'past', start: NOW - HOUR });
    expect((await list()).map(({ slot, scenario }) => [slot.eventId, scenario])).toEqual([
      ['soon', 'reminder'],
      ['bob', 'reminder'],
    ]);
  });

  test('puts the client first who often misses', async () => {
    const { clientId: bob } = await makeClient(BOB, soon(40, 'bob'));
    for (const week of [1, 2, 3, 4, 5]) {
      const event = { eventId: `b${week}`, start: NOW - week * 7 * DAY };
      await badges(chip(event));
      await ask('mark', markOf(bob, { status: 'no_show' }, event));
    }
    expect((await list()).map(({ slot }) => slot.eventId)).toEqual(['bob', 'soon']);
  });

  test('has nobody who was marked or is thought to be gone', async () => {
    await ask('mark', markOf(clientId, { status: 'cancelled' }, soon(20)));
    expect(await list()).toEqual([]);
  });

  test('is not told to the calendar page, nor are free times', async () => {
    await expect(ask('prepareList')).rejects.toThrow();
    await expect(ask('freeTimes', { clientId })).rejects.toThrow();
  });
});

describe('a message that was opened', () => {
  const openDraft = (scenario?: 'reminder' | 'new_time') => {
    const { slot, title } = markOf(clientId, {}, soon(20));
    const what = scenario ? { scenario } : {};
    return asKept(() => ask('openDraft', { clientId, slot, title, account, ...what }));
  };

  test('ticks its slot, with message, channel and time', async () => {
    expect((await list())[0]?.prepared).toBeNull();
    await openDraft('reminder');
    expect((await list())[0]?.prepared).toEqual({
      scenario: 'reminder',
      channel: 'gmail',
      at: NOW,
    });
  });

  test('is remembered for another reason too, and ticks nothing then', async () => {
    await openDraft('new_time');
    expect((await everything()).prepared).toMatchObject([{ scenario: 'new_time', clientId }]);
    expect((await list())[0]?.prepared).toBeNull();
  });

  test('stands in the data sheet, and goes when the client is erased', async () => {
    await openDraft('reminder');
    const sheet = await asKept(() => ask('dataSheet', { clientId }));
    expect(sheet?.prepared).toMatchObject([{ scenario: 'reminder', channel: 'gmail' }]);
    await asKept(() => ask('eraseClient', { clientId }));
    expect((await everything()).prepared).toEqual([]);
  });

  test('goes with what is older than records are kept', async () => {
    await openDraft('reminder');
    await asKept(() => ask('changePractice', { retentionMonths: 1 }));
    expect((await everything()).prepared).toHaveLength(1);
    vi.setSystemTime(NOW + 60 * DAY);
    await asKept(() => ask('changePractice', { retentionMonths: 1 }));
    expect((await everything()).prepared).toEqual([]);
    vi.setSystemTime(NOW);
  });

  test('is not remembered where it could not be opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no'));
    expect(await openDraft('reminder')).toEqual({ ok: false, why: 'failed' });
    expect((await everything()).prepared).toEqual([]);
  });
});
