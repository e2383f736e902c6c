import { startOfDay, subMonths } from 'date-fns';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropImports, importJobHandlers } from '@/entrypoints/background/imports';
import type { ImportSource, ImportStep } from '@/lib/messaging/import-protocol';
import { MOST_BYTES } from '@/lib/platform/google-fetch';
import { revisionItem } from '@/lib/settings/items';
import { setMeta } from '@/lib/store/meta';
import { changePractice } from '@/lib/store/practice';
import { write } from '@/lib/store/transact';
import { everything } from '../unit/store/fresh-store';
import { DAY, freshProfile, ME, NOW } from './harness';
import { calendarFile, manyEvents, oneEvent } from './calendar-file';

// What is taken of a file is counted as what comes from Google is; two megabytes will do here.
vi.mock('@/lib/platform/google-fetch', async (original) => ({
  ...(await original<typeof import('@/lib/platform/google-fetch')>()),
  MOST_BYTES: 2_000_000,
}));

const { importStart, importPart, importStep, importCancel } = importJobHandlers;
const asked = vi.fn<typeof fetch>();
const ANNA = 'anna.meier@client.example';

beforeEach(async () => {
  await freshProfile();
  dropImports();
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
});

const file: ImportSource = { kind: 'file', name: `${ME}.ics` };
const base64 = (data: string | Uint8Array) => Buffer.from(data).toString('base64');

/** Begins with a file, in parts of this many bytes. */
async function sent(data: string | Uint8Array, job = 'job', part = 1_000_000): Promise<void> {
  expect(importStart({ job, source: file })).toEqual({ ok: true, value: null });
  const bytes = Buffer.from(data);
  for (let from = 0; from < Math.max(bytes.length, 1); from += part) {
    const last = from + part >= bytes.length;
    const piece = base64(bytes.subarray(from, from + part));
    const taken = importPart({ job, at: from, base64: piece, last });
    expect(taken).toEqual({ ok: true, value: null });
  }
}

/** Asks for steps until the end. */
async function driven(job = 'job'): Promise<{ steps: ImportStep[]; end: ImportStep }> {
  const steps: ImportStep[] = [];
  for (;;) {
    const step = await importStep({ job });
    if (step.state !== 'running') return { steps, end: step };
    steps.push(step);
  }
}

const found = async () =>
  ((await everything())['imports'] as { name: string; people: { key: string }[] }[]).map(
    ({ name, people }) => [name, people.map(({ key }) => key)],
  );

describe('a file', () => {
  test('in parts becomes an import, told to everybody', async () => {
    const before = await revisionItem.getValue();
    await sent(calendarFile([ANNA]), 'job', 100);
    expect((await driven()).end).toEqual({ state: 'done', importId: 'job' });
    expect(await found()).toEqual([[`${ME}.ics`, [ANNA]]]);
    expect(await revisionItem.getValue()).toBe(before + 1);
    expect(asked).not.toHaveBeenCalled();
  });

  test('may be an archive', async () => {
    await sent(zipSync({ [`${ME}.ics`]: strToU8(calendarFile([ANNA])) }));
    expect((await driven()).end.state).toBe('done');
    expect(await found()).toEqual([[`${ME}.ics`, [ANNA]]]);
  });

  test('of many events tells how far it is, phase by phase and never backwards', async () => {
    let time = 0;
    // Every look at the clock is a tenth of a second later: each piece of work is a step.
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
    await sent(manyEvents(1_500));
    const { steps, end } = await driven();
    expect(end.state).toBe('done');
    const order = ['unpacking', 'reading', 'saving'];
    const running = steps.flatMap((step) => (step.state === 'running' ? [step] : []));
    const places = running.map(({ phase, done, of }) => {
      expect(done).toBeLessThanOrEqual(of ?? 0);
      return order.indexOf(phase) * 1e9 + done;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(running.map(({ phase }) => phase))).toContain('reading');
    expect(running.filter(({ phase }) => phase === 'reading').length).toBeGreaterThan(2);
  });

  test('that has not come as a whole waits', async () => {
    importStart({ job: 'job', source: file });
    importPart({ job: 'job', at: 0, base64: base64('BEGIN:'), last: false });
    const step = { state: 'running', phase: 'fetching', done: 6, of: null };
    expect(await importStep({ job: 'job' })).toEqual(step);
  });

  test.each([
    ['after its last part', 'job', 'invalid'],
    ['for a job nobody began', 'other', 'not_found'],
  ])('takes no part %s', async (_, job, why) => {
    const text = calendarFile([ANNA]);
    await sent(text);
    const more = { job, at: text.length, base64: base64('x'), last: false };
    expect(importPart(more)).toEqual({ ok: false, why });
  });

  test('has a part that comes twice only once', async () => {
    const text = calendarFile([ANNA]);
    importStart({ job: 'job', source: file });
    const [head, tail] = [text.slice(0, 50), text.slice(50)];
    const first = { job: 'job', at: 0, base64: base64(head), last: false };
    const second = { job: 'job', at: 50, base64: base64(tail), last: true };
    for (const part of [first, first, second, second]) {
      expect(importPart(part)).toEqual({ ok: true, value: null });
    }
    expect((await driven()).end).toMatchObject({ state: 'done' });
  });

  test('with a gap is refused', () => {
    importStart({ job: 'job', source: file });
    const part = { job: 'job', at: 7, base64: base64('x'), last: false };
    expect(importPart(part)).toEqual({ ok: false, why: 'invalid' });
  });

  test('is taken up to a limit', async () => {
    const before = await everything();
    importStart({ job: 'job', source: file });
    const half = MOST_BYTES / 2;
    const part = { job: 'job', base64: base64(new Uint8Array(half)), last: false };
    for (const at of [0, half]) expect(importPart({ ...part, at })).toMatchObject({ ok: true });
    const more = { ...part, at: MOST_BYTES, base64: base64('x') };
    expect(importPart(more)).toEqual({ ok: false, why: 'invalid' });
    const problem = { code: 'too_large', limit: MOST_BYTES };
    expect((await driven()).end).toEqual({ state: 'failed', problem });
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['no calendar', 'Dear Anna,', 'not_a_calendar'],
    ['an archive without one', zipSync({ 'a.txt': strToU8('x') }), 'no_calendar_inside'],
    [
      'a cut archive',
      zipSync({ 'a.ics': strToU8(calendarFile([])) }).subarray(0, 60),
      'damaged_archive',
    ],
  ])('with %s changes nothing', async (_, data, code) => {
    const before = await everything();
    await sent(data);
    expect((await driven()).end).toMatchObject({ state: 'failed', problem: { code } });
    expect(await everything()).toEqual(before);
  });

  test('in parts that are no base64 changes nothing', async () => {
    const before = await everything();
    importStart({ job: 'job', source: file });
    expect(importPart({ job: 'job', at: 0, base64: 'a', last: true })).toMatchObject({ ok: false });
    expect((await driven()).end).toEqual({ state: 'failed', problem: { code: 'failed' } });
    expect(await everything()).toEqual(before);
  });

  test('does not fit on the disk: nothing changes', async () => {
    const before = await everything();
    await sent(calendarFile([ANNA]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const problem = { code: 'storage_full' };
    expect((await driven()).end).toEqual({ state: 'failed', problem });
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    expect(await everything()).toEqual(before);
  });
});

test('of a calendar nothing is read that is too old to be kept', async () => {
  const long = oneEvent({ eventId: 'long', start: NOW - 40 * DAY }, [ANNA], []);
  await changePractice({ retentionMonths: 1 });
  await sent(long);
  expect((await driven()).end.state).toBe('done');
  expect(await found()).toEqual([[`${ME}.ics`, []]]);
  expect((await everything())['imports']).toMatchObject([
    { from: subMonths(startOfDay(NOW), 1).getTime(), events: 0 },
  ]);
});

describe('a job', () => {
  const cancelled = { state: 'failed', problem: { code: 'cancelled' } };
  const interrupted = { state: 'failed', problem: { code: 'interrupted' } };

  test('that is cancelled changes nothing', async () => {
    const before = await everything();
    await sent(calendarFile([ANNA]));
    expect(importCancel({ job: 'job' })).toEqual({ ok: true, value: null });
    expect((await driven()).end).toEqual(cancelled);
    expect(await everything()).toEqual(before);
  });

  test('that is cancelled before its file has come takes no more of it', async () => {
    importStart({ job: 'job', source: file });
    importCancel({ job: 'job' });
    expect((await driven()).end).toEqual(cancelled);
    expect(importPart({ job: 'job', at: 0, base64: '', last: true })).toMatchObject({ ok: false });
  });

  test('that is cancelled while it waits for Google lets go of the connection', async () => {
    let signal: AbortSignal | undefined;
    asked.mockImplementation((_, init) => {
      signal = init?.signal as AbortSignal;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal?.reason as Error));
      });
    });
    importStart({ job: 'job', source: { kind: 'google', account: 0 } });
    const step = importStep({ job: 'job' });
    await vi.waitFor(() => expect(signal).toBeDefined());
    importCancel({ job: 'job' });
    expect(await step).toEqual(cancelled);
    expect(signal?.aborted).toBe(true);
  });

  test('dies with the worker, and nothing has changed', async () => {
    const before = await everything();
    await sent(calendarFile([ANNA]));
    dropImports();
    expect(await importStep({ job: 'job' })).toEqual(interrupted);
    expect(await everything()).toEqual(before);
  });

  test('that was saved just before the worker died is done', async () => {
    await sent(calendarFile([ANNA]));
    const { end } = await driven();
    dropImports();
    expect(await importStep({ job: 'job' })).toEqual(end);
  });

  test('ends when another one begins', async () => {
    await sent(calendarFile([ANNA]), 'first');
    await sent(calendarFile(['bob@client.example']), 'second');
    expect((await driven('first')).end).toEqual(cancelled);
    expect((await driven('second')).end.state).toBe('done');
    expect(await found()).toEqual([[`${ME}.ics`, ['bob@client.example']]]);
  });

  test('tells its end again until another one begins', async () => {
    await sent('x');
    const { end } = await driven();
    expect(await importStep({ job: 'job' })).toEqual(end);
    importStart({ job: 'next', source: file });
    expect(await importStep({ job: 'job' })).toEqual(interrupted);
  });

  test('that is begun twice, by an answer that was lost, is one', async () => {
    await sent(calendarFile([ANNA]));
    expect(importStart({ job: 'job', source: file })).toEqual({ ok: true, value: null });
    expect((await driven()).end.state).toBe('done');
  });

  test('nobody began cannot be cancelled, and that is no failure', () => {
    expect(importCancel({ job: 'job' })).toEqual({ ok: true, value: null });
  });
});

describe('Google’s export', () => {
  const google: ImportSource = { kind: 'google', account: 1 };
  const archive = (name = `${ME}.ics`) => {
    const text = calendarFile([ANNA]);
    const called = name.startsWith(ME) ? text : text.replace(`CALNAME:${ME}`, 'CALNAME:Work');
    return zipSync({ [name]: strToU8(called) });
  };

  test.each([
    ['the account’s address', { [ME]: 1 }, `${ME}.ics`, ME, [ANNA]],
    ['the address in it, where the page never told', {}, `${ME}.ics`, ME, [ANNA]],
    ['its number, where neither tells who is the user', {}, 'work.ics', 'u/1', [ANNA, ME]],
  ])('is named by %s', async (_, accounts, inside, name, people) => {
    await write((tx) => setMeta(tx, 'accounts', accounts));
    asked.mockImplementation(async () => new Response(archive(inside) as BodyInit));
    importStart({ job: 'job', source: google });
    expect((await driven()).end).toEqual({ state: 'done', importId: 'job' });
    expect(await found()).toEqual([[name, people]]);
    expect(asked).toHaveBeenCalledOnce();
  });

  test.each<[string, () => Response]>([
    ['signed_out', () => ({ type: 'opaqueredirect', headers: new Headers() }) as Response],
    ['blocked', () => new Response('', { status: 403 })],
    ['too_often', () => new Response('', { status: 429 })],
    ['server', () => new Response('', { status: 500 })],
    ['not_a_zip', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['damaged_archive', () => new Response(archive().subarray(0, 60) as BodyInit)],
    ['offline', () => Response.error().clone()],
  ])('that does not come (%s) changes nothing', async (code, answer) => {
    const before = await everything();
    if (code === 'offline') asked.mockRejectedValue(new TypeError('Failed to fetch'));
    else asked.mockResolvedValue(answer());
    importStart({ job: 'job', source: google });
    expect((await driven()).end).toMatchObject({ state: 'failed', problem: { code } });
    expect(await everything()).toEqual(before);
  });

  test('takes no file', () => {
    importStart({ job: 'job', source: google });
    const part = { job: 'job', at: 0, base64: '', last: true };
    expect(importPart(part)).toEqual({ ok: false, why: 'invalid' });
  });
});
