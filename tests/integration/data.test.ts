import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { ask } from '@/lib/messaging/client';
import { languageItem, limitNoticeItem, revisionItem, themeItem } from '@/lib/settings/items';
import { everything } from '../unit/store/fresh-store';
import {
  addClient,
  ANNA,
  asKept,
  badges,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  HOUR,
  historyOf,
  makeClient,
  markOf,
  NOW,
  sendAs,
  ownPage,
  today,
} from './harness';

beforeEach(freshProfile);

const row = (client: string, hours: number, over: Partial<OutcomeRow> = {}): OutcomeRow => ({
  line: 2,
  client,
  email: '',
  start: NOW - hours * HOUR,
  end: NOW - (hours - 1) * HOUR,
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
});

const revisionAfter = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await revisionItem.getValue();
  await work();
  return (await revisionItem.getValue()) - before;
};

describe('a backup', () => {
  test('brings badges, history and worklist to another browser', async () => {
    const { clientId } = await makeClient();
    await makeClient(ANNA, { eventId: 'e2', start: NOW - 3 * DAY });
    for (const days of [4, 5, 6]) {
      const event = { eventId: `old${days}`, start: NOW - days * DAY };
      await ask('mark', markOf(clientId, { status: 'no_show', cause: 'forgot' }, event));
    }
    const shown = await badges(chip());
    const list = await today();
    const text = await asKept(() => ask('exportBackup'));

    await freshProfile();
    expect(await badges(chip())).toEqual([null]);
    const preview = await asKept(() => ask('previewRestore', { text }));
    expect(preview).toMatchObject({ ok: true, value: { clients: 1, outcomes: 3 } });
    const raised = await revisionAfter(async () => {
      expect(await asKept(() => ask('restoreBackup', { text }))).toEqual(preview);
    });
    expect(raised).toBe(1);
    expect(await badges(chip())).toEqual(shown);
    expect((await today()).unmarked).toEqual(list.unmarked);
    expect(await historyOf(clientId)).toMatchObject([{}, {}, { cause: 'forgot' }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
  });

  test('is for Kept’s own pages alone', async () => {
    await expect(ask('exportBackup')).rejects.toThrow();
    await expect(ask('restoreBackup', { text: '{}' })).rejects.toThrow();
    expect(await ask('eraseEverything')).toEqual({ ok: false, why: 'invalid' });
  });

  test('that is refused changes nothing and tells nobody', async () => {
    await makeClient();
    const before = await everything();
    const raised = await revisionAfter(async () => {
      const answer = await asKept(() => ask('restoreBackup', { text: '{"format":1}' }));
      expect(answer).toEqual({ ok: false, problem: { code: 'not_a_backup' } });
    });
    expect(raised).toBe(0);
    expect(await everything()).toEqual(before);
  });

  test('is asked for after a month of marks, unless put off', async () => {
    const { clientId } = await makeClient();
    for (let i = 0; i < 20; i += 1) {
      await ask('mark', markOf(clientId, {}, { eventId: `e${i}`, start: NOW - i * DAY - DAY }));
    }
    vi.setSystemTime(NOW + 30 * DAY);
    sendAs(ownPage);
    expect(await ask('backupState')).toMatchObject({ due: true, since: 20, lastAt: null });
    await ask('postponeBackup');
    expect(await ask('backupState')).toMatchObject({ due: false });
    vi.setSystemTime(NOW + 60 * DAY);
    await ask('exportBackup');
    expect(await ask('backupState')).toEqual({ due: false, since: 0, lastAt: NOW + 60 * DAY });
  });
});

describe('outcomes of a file', () => {
  test('show in badge and history, and go again when the import is taken back', async () => {
    const { clientId } = await makeClient();
    const rows = [5, 6, 7].map((days) =>
      row('', days * 24, { email: ANNA, status: 'no_show', cause: 'cost' }),
    );
    const shown = await badges(chip());
    sendAs(ownPage);
    const preview = await ask('previewOutcomes', { rows });
    expect(preview).toMatchObject({ added: 3, newClients: [] });
    const result = await ask('importOutcomes', { importId: 'i1', name: 'outcomes.csv', rows });
    expect(result).toEqual({ ok: true, value: preview });
    expect(await badges(chip())).toMatchObject([{ level: 'often_misses', missed: 3 }]);
    expect(await historyOf(clientId)).toMatchObject([{ cause: 'cost', source: 'import' }, {}, {}]);
    sendAs(ownPage);
    expect(await ask('outcomeRows')).toMatchObject([{ email: ANNA, cause: 'cost' }, {}, {}]);
    expect(await ask('imports')).toMatchObject([{ source: 'outcomes', events: 3 }]);
    expect(await ask('undoImport', { importId: 'i1' })).toEqual({ ok: true, value: { stayed: 0 } });
    expect(await badges(chip())).toEqual(shown);
  });
});

test('contacts give names and phones and make clients, until they are taken back', async () => {
  const { clientId } = await addClient('', ANNA);
  sendAs(ownPage);
  const contacts = [
    { name: 'Anna Meier', emails: [ANNA], phones: ['+491701234567'] },
    { name: 'Bob', emails: ['bob@client.example'], phones: [] },
  ];
  expect(await ask('matchContacts', { contacts })).toMatchObject([
    { client: { clientId }, adds: { name: true, emails: 0, phone: true } },
    { client: null },
  ]);
  const asked = { importId: 'i1', name: 'contacts.vcf', contacts, update: [0], create: [1] };
  const outcome = { ok: true, value: { updated: 1, created: 1 } };
  expect(await ask('importContacts', asked)).toEqual(outcome);
  expect(await ask('importContacts', asked)).toEqual(outcome);
  expect(await ask('clients')).toMatchObject([{ name: 'Anna Meier' }, { name: 'Bob' }]);
  await ask('undoImport', { importId: 'i1' });
  expect(await ask('clients')).toMatchObject([{ name: ANNA }]);
});

describe('a retention', () => {
  test('is applied when it is set, and once a day', async () => {
    const { clientId } = await makeClient();
    const old = { eventId: 'old', start: NOW - 100 * DAY };
    await ask('mark', markOf(clientId, {}, old));
    await ask('mark', markOf(clientId, {}, { eventId: 'edge', start: NOW - 29 * DAY }));
    sendAs(ownPage);
    expect(await ask('previewRetention', { months: 1 })).toMatchObject({ outcomes: 1 });
    await ask('changePractice', { name: 'Studio' });
    expect(await historyOf(clientId)).toHaveLength(2);
    sendAs(ownPage);
    await ask('changePractice', { retentionMonths: 1 });
    expect(await historyOf(clientId)).toHaveLength(1);

    vi.setSystemTime(NOW + 3 * DAY);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'retention',
      scheduledTime: NOW,
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => expect(await historyOf(clientId)).toEqual([]));
  });

  test('is made up for by a worker that starts after a day', async () => {
    const { clientId } = await makeClient();
    await asKept(() => ask('changePractice', { retentionMonths: 1 }));
    await ask('mark', markOf(clientId, {}, { eventId: 'e', start: NOW - 30 * DAY }));
    await dropWorker();
    vi.setSystemTime(NOW + 2 * DAY);
    fakeBrowser.runtime.onMessage.removeAllListeners();
    background.main();
    await vi.waitFor(async () => expect(await historyOf(clientId)).toEqual([]));
    expect(await fakeBrowser.alarms.get('retention')).toMatchObject({ periodInMinutes: 1_440 });
  });
});

test('erasing everything empties stores and settings, and open pages ask again', async () => {
  await makeClient();
  await languageItem.setValue('de');
  await themeItem.setValue('dark');
  await limitNoticeItem.setValue(true);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
  const raised = await revisionAfter(async () => {
    expect(await asKept(() => ask('eraseEverything'))).toEqual({ ok: true, value: null });
  });
  expect(raised).toBe(1);
  expect(Object.values(await everything()).flat()).toEqual([]);
  expect([await languageItem.getValue(), await themeItem.getValue()]).toEqual(['auto', 'auto']);
  expect(await limitNoticeItem.getValue()).toBe(false);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect(await badges(chip())).toEqual([null]);
});
