import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/lib/messaging/client';
import type { PageReport } from '@/lib/messaging/page-protocol';
import { revisionItem } from '@/lib/settings/items';
import { write } from '@/lib/store/transact';
import { chips, goodReport, openedReport, report } from '../unit/calendar/page-reports';
import { everything } from '../unit/store/fresh-store';
import { calendarPage, dropWorker, freshProfile, NOW, ownPage, sendAs } from './harness';

/* Reports of the calendar page, from the message to what Kept's own pages are told. */

let version: string;
const tell = (one: PageReport) => {
  sendAs(calendarPage);
  return ask('pageChecked', one);
};
const state = () => {
  sendAs(ownPage);
  return ask('pageState');
};
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);
const broken = report(chips({ found: 0, others: 0, read: 0, timed: 0, hints: 12 }));

beforeEach(async () => {
  await freshProfile();
  version = '1.2.0';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(
    () => ({ version }) as ReturnType<typeof fakeBrowser.runtime.getManifest>,
  );
});

test('before the calendar was looked at nothing is known', async () => {
  expect(await state()).toEqual({
    last: null,
    troubles: [],
    works: [],
    trouble: '',
    hidden: false,
    imported: false,
  });
});

test('a good report is kept, and survives the worker', async () => {
  expect(await tell(goodReport)).toEqual({ wait: 60_000, again: false });
  await dropWorker();
  expect(await state()).toMatchObject({
    last: { at: NOW, kept: '1.2.0', report: goodReport },
    troubles: [],
    works: ['badges.week', 'account'],
    trouble: '',
  });
});

test('trouble counts once it was seen twice, and one good report clears it', async () => {
  expect(await tell(broken)).toMatchObject({ again: true });
  expect((await state()).troubles).toEqual([]);
  await dropWorker();
  later(8);
  expect(await tell(broken)).toMatchObject({ again: false });
  expect(await state()).toMatchObject({
    troubles: [['badges.week', 'not_found']],
    trouble: 'badges.week:not_found',
    works: ['account'],
  });
  await tell(goodReport);
  expect((await state()).troubles).toEqual([]);
});

test('two tabs that report at a time do not lose each other’s reports', async () => {
  sendAs(calendarPage);
  await Promise.all([
    tell(openedReport({ there: false })),
    tell(broken),
    tell(openedReport({ there: false })),
  ]);
  later(8);
  await Promise.all([tell(broken), tell(openedReport({ there: false }))]);
  expect((await state()).trouble).toBe('badges.week:not_found panel.bubble:lost');
});

test('a hidden trouble stays hidden until it changes', async () => {
  await tell(broken);
  later(8);
  await tell(broken);
  const { trouble } = await state();
  expect(await ask('hidePageTrouble', { trouble })).toEqual({ ok: true, value: null });
  expect((await state()).hidden).toBe(true);
  later(60);
  await tell(broken);
  expect((await state()).hidden).toBe(true);
  await tell(goodReport);
  await tell(broken);
  later(8);
  await tell(broken);
  expect(await state()).toMatchObject({ trouble, hidden: false });
});

test('a new version of Kept is not blamed for what an old one saw', async () => {
  await tell(broken);
  later(8);
  await tell(broken);
  version = '1.3.0';
  expect(await state()).toMatchObject({ last: { kept: '1.2.0' }, troubles: [], works: [] });
});

describe('what is not to happen', () => {
  test('a report makes nobody ask for badges again', async () => {
    const before = await revisionItem.getValue();
    await tell(broken);
    expect(await revisionItem.getValue()).toBe(before);
  });

  test('the calendar page is not told what other tabs reported, and may not hide it', async () => {
    sendAs(calendarPage);
    await expect(ask('pageState')).rejects.toThrow();
    expect(await ask('hidePageTrouble', { trouble: '' })).toEqual({ ok: false, why: 'invalid' });
  });

  test('nothing but counts and known words is stored', async () => {
    await tell({ ...goodReport, lang: 'Jane Doe', title: 'Talk with Jane' } as PageReport);
    expect(JSON.stringify(await everything())).not.toMatch(/jane/i);
    await expect(tell({ ...goodReport, faults: { 'Jane Doe': 1 } })).rejects.toThrow();
  });

  test('what an older version left behind does no harm', async () => {
    await write(async (tx) => {
      await tx.objectStore('meta').put({ key: 'page', value: { seen: 3 } as never });
    });
    expect((await state()).last).toBeNull();
    await tell(goodReport);
    expect((await state()).last?.report).toEqual(goodReport);
  });
});

test('whether anything was imported is told beside', async () => {
  await write(async (tx) => {
    await tx.objectStore('imports').put({ importId: 'i' } as never);
  });
  expect((await state()).imported).toBe(true);
});

test('erasing everything takes the report along', async () => {
  await tell(goodReport);
  sendAs(ownPage);
  await ask('eraseEverything');
  expect((await state()).last).toBeNull();
});
