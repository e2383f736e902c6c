import { browser } from 'wxt/browser';
import type { FetchProblem } from '@/lib/messaging/import-protocol';
import { now } from './clock';

/*
 * The only place that asks a server for anything: Google's own export, and a calendar's secret
 * address. Both are asked for by the user. Neither address reaches an error, a text or a log.
 */

/** Larger answers and files are refused: whole decades of appointments have a tenth of this. */
export const MOST_BYTES = 128 * 1024 * 1024;
const ACCESS = 'https://calendar.google.com/*';
const FEED = /^https:\/\/calendar\.google\.com\/calendar\/(ical\/\S+)$/;
/** So long without a single byte, and the connection counts as lost. */
const SILENCE_MS = 120_000;
/** A server that asks for a longer silence is mistaken. */
const LONGEST_WAIT = 7 * 24 * 3_600_000;

/** Bytes that have come, of so many where the server tells. */
export interface FetchProgress {
  done: number;
  of: number | null;
}

/** Why nothing came; `cancelled` by the caller's own signal. */
export type FetchFailure = {
  ok: false;
  problem: FetchProblem | { code: 'too_large'; limit: number } | { code: 'cancelled' };
};

export type FetchedExport = { ok: true; bytes: Uint8Array } | FetchFailure;

/** How the server named an answer, so that it can be asked for a newer one. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export type FetchedFeed =
  | { ok: true; unchanged: true }
  | ({ ok: true; unchanged: false; bytes: Uint8Array } & Validators)
  | FetchFailure;

const fail = (problem: FetchFailure['problem']): FetchFailure => ({ ok: false, problem });

/**
 * Asks Google for the export of a signed-in account, as its settings page does. A session that
 * has ended is told by a redirect, which is not followed.
 *
 * @param account the N of `/u/N/`
 */
export async function* fetchExport(
  account: number,
  signal: AbortSignal,
): AsyncGenerator<FetchProgress, FetchedExport> {
  const path = `u/${account}/exporticalzip`;
  const answer = yield* download(path, { credentials: 'include' }, signal);
  if (!answer.ok) return answer;
  const { bytes, response } = answer;
  const zip = !isHtml(response) && bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zip ? { ok: true, bytes } : fail({ code: 'not_a_zip' });
}

/**
 * Asks for a calendar by its secret address; without the session, which the address replaces.
 *
 * @param known the names of the last answer: an unchanged calendar is not sent again
 */
export async function* fetchFeed(
  address: string,
  known: Validators,
  signal: AbortSignal,
): AsyncGenerator<FetchProgress, FetchedFeed> {
  const path = FEED.exec(address)?.[1];
  if (path === undefined) return fail({ code: 'not_found' });
  const headers: Record<string, string> = {};
  if (known.etag !== null) headers['If-None-Match'] = known.etag;
  if (known.lastModified !== null) headers['If-Modified-Since'] = known.lastModified;
  const answer = yield* download(path, { credentials: 'omit', headers }, signal);
  // Nobody is signed in here: where a sign-in is wanted, the address is no longer good.
  if (!answer.ok && answer.problem.code === 'signed_out') return fail({ code: 'not_found' });
  if (!answer.ok) return answer;
  const { bytes, response } = answer;
  if (response.status === 304) return { ok: true, unchanged: true };
  if (isHtml(response) || !beginsCalendar(bytes)) return fail({ code: 'not_a_calendar' });
  const { headers: told } = response;
  const validators = { etag: told.get('ETag'), lastModified: told.get('Last-Modified') };
  return { ok: true, unchanged: false, bytes, ...validators };
}

const isHtml = ({ headers }: Response): boolean =>
  /^\s*text\/html\b/i.test(headers.get('Content-Type') ?? '');

/** The decoder takes a byte order mark away. */
const beginsCalendar = (bytes: Uint8Array): boolean =>
  /^\s*BEGIN:VCALENDAR\b/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

type Downloaded = { ok: true; bytes: Uint8Array; response: Response } | FetchFailure;

/** Everything that is the same for both: access, the answer's kind, its bytes, silence, the cap. */
async function* download(
  path: string,
  init: Pick<RequestInit, 'credentials' | 'headers'>,
  signal: AbortSignal,
): AsyncGenerator<FetchProgress, Downloaded> {
  if (!(await browser.permissions.contains({ origins: [ACCESS] }))) {
    return fail({ code: 'no_access' });
  }
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const response = await fetch(`https://calendar.google.com/calendar/${path}`, {
      ...init,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    reader = response.body?.getReader();
    const problem = problemOf(response);
    if (problem) return fail(problem);

    const of = lengthOf(response);
    if (of !== null && of > MOST_BYTES) return fail({ code: 'too_large', limit: MOST_BYTES });
    const chunks: Uint8Array[] = [];
    let done = 0;
    yield { done, of };
    for (;;) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      const chunk = (await reader?.read())?.value;
      if (chunk === undefined) return { ok: true, bytes: joined(chunks), response };
      chunks.push(chunk);
      done += chunk.length;
      if (done > MOST_BYTES) return fail({ code: 'too_large', limit: MOST_BYTES });
      yield { done, of };
    }
  } catch {
    // The error may name the address, so nothing of it is passed on.
    return fail({ code: signal.aborted ? 'cancelled' : 'offline' });
  } finally {
    clearTimeout(timer);
    reader?.cancel().catch(() => {});
  }
}

/** What an answer that brings nothing means; a redirect shows neither status nor target. */
function problemOf({ type, status, headers }: Response): FetchProblem | null {
  if (type === 'opaqueredirect' || status === 401) return { code: 'signed_out' };
  if (status === 200 || status === 304) return null;
  if (status === 403) return { code: 'blocked' };
  if (status === 404 || status === 410) return { code: 'not_found' };
  if (status === 429) {
    return { code: 'too_often', retryAfter: retryAfter(headers.get('Retry-After')) };
  }
  return { code: 'server', status };
}

/** `Retry-After` holds seconds or a date. In milliseconds from now, or `null`. */
function retryAfter(told: string | null): number | null {
  const text = told?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now();
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** The length of a packed answer is told before unpacking: useless for what comes out. */
function lengthOf({ headers }: Response): number | null {
  const length = headers.get('Content-Length');
  const packed = headers.get('Content-Encoding');
  return length !== null && packed === null && /^\d+$/.test(length) ? Number(length) : null;
}

/** One piece of memory out of many. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
