import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { feedHandlers, watchFeeds } from '@/entrypoints/background/feeds';
import { dropImports, importJobHandlers } from '@/entrypoints/background/imports';
import type { FeedView, ImportStep } from '@/lib/messaging/import-protocol';
import { write } from '@/lib/store/transact';
import { everything } from '../unit/store/fresh-store';
import { calendarFile, emptyCalendar } from './calendar-file';
import { DAY, freshProfile, HOUR, ME, NOW } from './harness';

const SECRET = 'private-0123456789abcdef0123456789abcdef';
const ADDRESS = `https://calendar.google.com/calendar/ical/me%40studio.example/${SECRET}/basic.ics`;
const ANNA = 'anna.meier@client.example';
const { addFeed, removeFeed, feeds } = feedHandlers;
const { importStart, importStep } = importJobHandlers;
const asked = vi.fn<typeof fetch>();

beforeEach(async () => {
  await freshProfile();
  dropImports();
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

const answers = (body: string | null, init: ResponseInit = {}): void => {
  asked.mockImplementation(async () => new Response(body, init));
};
const named = { headers: { ETag: '"1"', 'Last-Modified': 'Tue, 24 Nov 2026 10:00:00 GMT' } };

const added = () => addFeed({ feedId: 'f', address: ADDRESS });
const only = async (): Promise<FeedView | undefined> => (await feeds())[0];
const alarm = () => fakeBrowser.alarms.get('feeds');

let jobs = 0;
/** Reads the feed as the options do. */
async function refreshed(feedId = 'f'): Promise<ImportStep> {
  jobs += 1;
  const job = `job-${jobs}`;
  importStart({ job, source: { kind: 'feed', feedId } });
  for (;;) {
    const step = await importStep({ job });
    if (step.state !== 'running') return step;
  }
}

/** Waits without touching the clock of the test. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** The alarm goes off at its time or so many milliseconds later, and all that it began has ended. */
async function alarmed(late = 0): Promise<void> {
  const due = await alarm();
  if (!due) throw new Error('no alarm');
  vi.setSystemTime(due.scheduledTime + late);
  const { scheduledTime } = due;
  await fakeBrowser.alarms.onAlarm.trigger(due as never);
  await until(async () => (await alarm())?.scheduledTime !== scheduledTime);
}

/** All stores but what is known of the feeds themselves. */
async function records(): Promise<Record<string, unknown>> {
  const { feeds: _, ...others } = await everything();
  return others;
}

describe('a secret address', () => {
  test('is read by hand, and the people in it wait for the review', async () => {
    await added();
    answers(calendarFile([ANNA]), named);
    expect(await refreshed()).toEqual({ state: 'done', importId: 'job-1' });
    expect((await everything())['imports']).toMatchObject([
      { source: 'feed', name: ME, people: [{ key: ANNA }] },
    ]);
    expect(await only()).toEqual({
      feedId: 'f',
      calendarId: ME,
      asOf: NOW,
      nextAt: NOW + 65 * 60_000,
      problem: null,
    });
  });

  test('is asked as a whole by hand, however soon', async () => {
    await added();
    answers(calendarFile([ANNA]), named);
    await refreshed();
    await refreshed();
    expect(asked.mock.calls.map(([, init]) => init?.headers)).toEqual([{}, {}]);
  });

  test.each<[string, () => void]>([
    ['blocked', () => answers('', { status: 403 })],
    ['not_found', () => answers('', { status: 404 })],
    ['too_often', () => answers('', { status: 429, headers: { 'Retry-After': '3600' } })],
    ['server', () => answers('', { status: 502 })],
    ['not_a_calendar', () => answers('')],
    ['empty', () => answers(emptyCalendar(), named)],
    ['offline', () => void asked.mockRejectedValue(new TypeError(ADDRESS))],
  ])('that fails (%s) changes nothing but what is said of it', async (code, answer) => {
    await added();
    answers(calendarFile([ANNA]), named);
    await refreshed();
    const before = await records();
    answer();
    expect(await refreshed()).toMatchObject({ state: 'failed', problem: { code } });
    expect(await records()).toEqual(before);
    expect(await only()).toMatchObject({
      asOf: NOW,
      nextAt: NOW + 2 * HOUR + 5 * 60_000,
      problem: { code },
    });
    // The names of the last good answer stay: what failed was not stored.
    expect((await everything())['feeds']).toMatchObject([{ etag: '"1"', failures: 1 }]);
  });

  test('whose events cannot be stored is asked as a whole again', async () => {
    await added();
    answers(calendarFile([ANNA]), named);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (this.name === 'imports') throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await refreshed()).toEqual({ state: 'failed', problem: { code: 'storage_full' } });
    expect((await everything())['feeds']).toMatchObject([{ etag: null, asOf: null }]);
  });

  test('that is removed while it is read brings nothing', async () => {
    await added();
    const before = await records();
    asked.mockImplementation(async () => {
      await write((tx) => tx.objectStore('feeds').clear());
      return new Response(calendarFile([ANNA]));
    });
    expect(await refreshed()).toEqual({ state: 'failed', problem: { code: 'not_found' } });
    expect(await records()).toEqual(before);
    expect(await refreshed()).toEqual({ state: 'failed', problem: { code: 'not_found' } });
    expect(asked).toHaveBeenCalledOnce();
  });

  test('stands in no view, no log and no other store', async () => {
    const told = vi.spyOn(console, 'error');
    const add = await added();
    answers(calendarFile([ANNA]), named);
    const end = await refreshed();
    asked.mockRejectedValue(new TypeError(ADDRESS));
    const failure = await refreshed();
    expect(JSON.stringify([add, end, failure, await feeds(), await records()])).not.toContain(
      SECRET,
    );
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the alarm', () => {
  test('wakes when the first feed is due, and never without one', async () => {
    expect(await alarm()).toBeUndefined();
    await added();
    expect((await alarm())?.scheduledTime).toBe((await only())?.nextAt);
    await removeFeed({ feedId: 'f' });
    expect(await alarm()).toBeUndefined();
  });

  test('is set again when the worker starts; what is due waits a minute', async () => {
    await added();
    const nextAt = (await only())?.nextAt;
    await fakeBrowser.alarms.clear('feeds');
    watchFeeds();
    await until(async () => (await alarm())?.scheduledTime === nextAt);
    vi.setSystemTime(NOW + DAY);
    watchFeeds();
    await until(async () => (await alarm())?.scheduledTime === NOW + DAY + 60_000);
  });

  test('reads what is due, once, and asks for changes only on the same day', async () => {
    watchFeeds();
    await added();
    answers(calendarFile([ANNA]), named);
    await alarmed();
    expect(await only()).toMatchObject({ asOf: Date.now(), problem: null });
    expect((await everything())['imports']).toMatchObject([{ people: [{ key: ANNA }] }]);

    answers(null, { status: 304 });
    const before = await records();
    await alarmed();
    expect(asked.mock.calls.map(([, init]) => init?.headers)).toEqual([
      {},
      { 'If-None-Match': '"1"', 'If-Modified-Since': 'Tue, 24 Nov 2026 10:00:00 GMT' },
    ]);
    // What has not changed is as of now.
    expect(await only()).toMatchObject({ asOf: Date.now(), problem: null });
    expect(await records()).toEqual(before);

    await alarmed(DAY);
    expect(asked.mock.calls.at(-1)?.[1]?.headers).toEqual({});
  });

  test('waits longer after every failure', async () => {
    watchFeeds();
    await added();
    asked.mockRejectedValue(new TypeError('offline'));
    const waits: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      await alarmed();
      waits.push((((await only())?.nextAt ?? 0) - Date.now()) / HOUR);
    }
    expect(waits.map(Math.floor)).toEqual([2, 4, 8, 16, 24, 24]);
  });

  test('copes with feeds that are gone', async () => {
    watchFeeds();
    await added();
    await write((tx) => tx.objectStore('feeds').clear());
    await alarmed();
    expect(asked).not.toHaveBeenCalled();
    expect(await alarm()).toBeUndefined();
  });

  test('one feed that fails does not keep the next one from being read', async () => {
    watchFeeds();
    await added();
    const other = ADDRESS.replace('me%40', 'b%40');
    await addFeed({ feedId: 'g', address: other });
    asked.mockImplementation(async (address) =>
      address === ADDRESS ? new Response('', { status: 500 }) : new Response(calendarFile([ANNA])),
    );
    await alarmed();
    expect((await feeds()).map(({ asOf, problem }) => [asOf, problem?.code])).toEqual([
      [Date.now(), undefined],
      [null, 'server'],
    ]);
  });
});
