import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  fetchExport,
  fetchFeed,
  type FetchProgress,
  MOST_BYTES,
  type Validators,
} from '@/lib/platform/google-fetch';

const SECRET = 'private-0123456789abcdef0123456789abcdef';
const ADDRESS = `https://calendar.google.com/calendar/ical/me%40studio.example/${SECRET}/basic.ics`;
const ICS = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const unnamed: Validators = { etag: null, lastModified: null };
const live = new AbortController().signal;

const asked = vi.fn<typeof fetch>();
let access = true;

beforeEach(() => {
  access = true;
  asked.mockReset();
  vi.stubGlobal('fetch', asked);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => access);
});
afterEach(() => {
  vi.useRealTimers();
});

const answers = (response: Partial<Response>): void => {
  asked.mockResolvedValue(response as Response);
};

/** As a browser tells of a redirect that it does not follow. */
const redirect: Partial<Response> = {
  type: 'opaqueredirect',
  status: 0,
  headers: new Headers(),
  body: null,
};

async function end<T>(steps: AsyncGenerator<FetchProgress, T>) {
  const progress: FetchProgress[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done) return { progress, end: step.value };
    progress.push(step.value);
  }
}

const exported = async (signal = live) => (await end(fetchExport(1, signal))).end;
const fed = async (known = unnamed, address = ADDRESS) =>
  (await end(fetchFeed(address, known, live))).end;
const failure = (problem: object) => ({ ok: false, problem });

/** An answer in these pieces. */
const inPieces = (pieces: Uint8Array[], headers: Record<string, string> = {}): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    }),
    { headers },
  );

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what is asked', () => {
  test('the export, with the session, never from the cache, no redirect followed', async () => {
    answers(new Response('PK'));
    await exported();
    expect(asked.mock.calls[0]?.[0]).toBe('https://calendar.google.com/calendar/u/1/exporticalzip');
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
    });
  });

  test('a feed, without the session, by the names of its last answer', async () => {
    answers(new Response(null, { status: 304 }));
    expect(await fed({ etag: '"7"', lastModified: 'Tue, 24 Nov 2026 10:00:00 GMT' })).toEqual({
      ok: true,
      unchanged: true,
    });
    expect(asked.mock.calls[0]?.[0]).toBe(ADDRESS);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      headers: { 'If-None-Match': '"7"', 'If-Modified-Since': 'Tue, 24 Nov 2026 10:00:00 GMT' },
    });
    await fed();
    expect(asked.mock.calls[1]?.[1]?.headers).toEqual({});
  });

  test.each([
    'https://calendar.google.com.evil.example/calendar/ical/a/b/basic.ics',
    'https://evil.example/https://calendar.google.com/calendar/ical/a/b/basic.ics',
    'http://calendar.google.com/calendar/ical/a/b/basic.ics',
    'https://calendar.google.com/calendar/u/0/exporticalzip',
    '',
  ])('nothing at all at any other address (%s)', async (address) => {
    expect(await fed(unnamed, address)).toEqual(failure({ code: 'not_found' }));
    expect(asked).not.toHaveBeenCalled();
  });

  test('nothing without access to the calendar', async () => {
    access = false;
    expect(await exported()).toEqual(failure({ code: 'no_access' }));
    expect(await fed()).toEqual(failure({ code: 'no_access' }));
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('an answer that brings nothing', () => {
  const status = (code: number, headers = {}) => new Response(null, { status: code, headers });

  test.each<[string, Partial<Response>, object, object?]>([
    ['a redirect', redirect, { code: 'signed_out' }, { code: 'not_found' }],
    ['401', status(401), { code: 'signed_out' }, { code: 'not_found' }],
    ['403', status(403), { code: 'blocked' }],
    ['404', status(404), { code: 'not_found' }],
    ['410', status(410), { code: 'not_found' }],
    ['429', status(429), { code: 'too_often', retryAfter: null }],
    ['500', status(500), { code: 'server', status: 500 }],
    ['503', status(503), { code: 'server', status: 503 }],
    ['400', status(400), { code: 'server', status: 400 }],
  ])('%s', async (_, response, problem, ofFeed = problem) => {
    answers(response);
    expect(await exported()).toEqual(failure(problem));
    expect(await fed()).toEqual(failure(ofFeed));
  });

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Tue, 24 Nov 2026 11:02:00 GMT', 120_000],
    ['Tue, 24 Nov 2026 10:00:00 GMT', 0],
    ['99999999999', 7 * 24 * 3_600_000],
    ['soon', null],
  ])('429 with Retry-After %s', async (header, retryAfter) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 11) });
    answers(status(429, { 'Retry-After': header }));
    expect(await exported()).toEqual(failure({ code: 'too_often', retryAfter }));
  });

  test.each<[string, BodyInit | null, Record<string, string>]>([
    ['a sign-in page', '<!doctype html><form>', { 'Content-Type': 'text/html; charset=utf-8' }],
    ['a page that begins like a zip', 'PK', { 'Content-Type': 'text/html' }],
    ['something else', '{"error":1}', { 'Content-Type': 'application/json' }],
    ['one letter', 'P', {}],
    ['nothing', '', {}],
    ['no body', null, {}],
  ])('%s is not a zip', async (_, body, headers) => {
    answers(new Response(body, { headers }));
    expect(await exported()).toEqual(failure({ code: 'not_a_zip' }));
  });

  test.each<[string, BodyInit | null, Record<string, string>]>([
    ['a page', ICS, { 'Content-Type': 'text/html' }],
    ['text before the calendar', `Sorry!\n${ICS}`, {}],
    ['another beginning', 'BEGIN:VCARD\r\nEND:VCARD', {}],
    ['nothing', '', {}],
    ['no body', null, {}],
  ])('%s is not a calendar', async (_, body, headers) => {
    answers(new Response(body, { headers }));
    expect(await fed()).toEqual(failure({ code: 'not_a_calendar' }));
  });

  test('no network, a name that cannot be found, a certificate: nothing is told apart', async () => {
    asked.mockRejectedValue(new TypeError(`Failed to fetch ${ADDRESS}`));
    expect(await exported()).toEqual(failure({ code: 'offline' }));
    expect(await fed()).toEqual(failure({ code: 'offline' }));
  });

  test('a connection that ends in the middle', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    answers(new Response(body));
    expect(await exported()).toEqual(failure({ code: 'offline' }));
  });
});

describe('what comes', () => {
  test('is told piece by piece, and put together', async () => {
    answers(inPieces([bytes('PK'), bytes('abc'), bytes('d')], { 'Content-Length': '6' }));
    expect(await end(fetchExport(0, live))).toEqual({
      progress: [0, 2, 5, 6].map((done) => ({ done, of: 6 })),
      end: { ok: true, bytes: bytes('PKabcd') },
    });
  });

  test('has no known size where the server tells none, or that of the packed form', async () => {
    answers(inPieces([bytes('PK')]));
    expect((await end(fetchExport(0, live))).progress.at(-1)).toEqual({ done: 2, of: null });
    const packed = { 'Content-Length': '1', 'Content-Encoding': 'gzip' };
    answers(inPieces([bytes('PK')], packed));
    expect((await end(fetchExport(0, live))).progress.at(-1)).toEqual({ done: 2, of: null });
  });

  test.each(['', '\uFEFF', '\r\n'])('a feed with its names, after %j', async (before) => {
    const headers = { ETag: 'W/"8"', 'Last-Modified': 'Mon, 23 Nov 2026 10:00:00 GMT' };
    answers(new Response(before + ICS, { headers }));
    expect(await fed()).toEqual({
      ok: true,
      unchanged: false,
      bytes: bytes(before + ICS),
      etag: 'W/"8"',
      lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT',
    });
  });

  test('too much is not taken: told before, or found out on the way', async () => {
    const tooLarge = failure({ code: 'too_large', limit: MOST_BYTES });
    const taken = vi.fn();
    const piece = new Uint8Array(16 * 1024 * 1024);
    const endless = (headers = {}) =>
      new Response(
        new ReadableStream(
          {
            pull(controller) {
              taken();
              controller.enqueue(piece);
            },
          },
          { highWaterMark: 0 },
        ),
        { headers },
      );
    answers(endless({ 'Content-Length': String(MOST_BYTES + 1) }));
    expect(await exported()).toEqual(tooLarge);
    expect(taken).not.toHaveBeenCalled();
    answers(endless());
    expect(await exported()).toEqual(tooLarge);
    expect(taken).toHaveBeenCalledTimes(9);
  });
});

describe('an end before the end', () => {
  /** As a browser does: the signal ends the request, and the body with it. */
  const obedient = (): void => {
    asked.mockImplementation(async (_, init) => {
      const signal = init?.signal as AbortSignal;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes('PK'));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body);
    });
  };

  test('cancelled while it comes', async () => {
    obedient();
    const abort = new AbortController();
    const steps = fetchExport(0, abort.signal);
    await steps.next();
    await steps.next();
    const waiting = steps.next();
    abort.abort();
    expect(await waiting).toEqual({ done: true, value: failure({ code: 'cancelled' }) });
  });

  test('two minutes without a byte: the connection is gone', async () => {
    vi.useFakeTimers();
    obedient();
    const steps = fetchExport(0, live);
    await steps.next();
    await steps.next();
    const waiting = steps.next();
    await vi.advanceTimersByTimeAsync(119_000);
    expect(await Promise.race([waiting, Promise.resolve('waits')])).toBe('waits');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await waiting).toEqual({ done: true, value: failure({ code: 'offline' }) });
  });

  test('whoever asks no further lets the connection go', async () => {
    const letGo = vi.fn();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes('PK')),
      cancel: letGo,
    });
    answers(new Response(body));
    const steps = fetchExport(0, live);
    await steps.next();
    await steps.return(failure({ code: 'cancelled' }) as never);
    expect(letGo).toHaveBeenCalledOnce();
  });
});

test('no failure tells the address', async () => {
  const told = vi.spyOn(console, 'error');
  const all: unknown[] = [];
  asked.mockRejectedValueOnce(new TypeError(ADDRESS));
  all.push(await fed());
  asked.mockRejectedValueOnce(ADDRESS);
  all.push(await fed());
  for (const status of [401, 403, 404, 429, 500]) {
    answers(new Response(ADDRESS, { status }));
    all.push(await fed());
  }
  answers(new Response(ADDRESS));
  all.push(await fed());
  expect(all).toHaveLength(8);
  expect(JSON.stringify(all)).not.toMatch(/private|studio|ical/);
  expect(told).not.toHaveBeenCalled();
});
