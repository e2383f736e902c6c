import { addMonths, startOfDay, subMonths } from 'date-fns';
import type { Reading, ReadProblem } from '@/lib/appointments/read-event';
import { unpackCalendars } from '@/lib/calendar/ics/archive';
import { readCalendars } from '@/lib/calendar/ics/read-calendars';
import type { ImportProblem, ImportSource } from '@/lib/messaging/import-protocol';
import { now } from '@/lib/platform/clock';
import { fetchExport, fetchFeed, type FetchProgress } from '@/lib/platform/google-fetch';
import { accountAt } from '@/lib/store/accounts';
import { claimFeed, type FeedAnswer, noteFeed } from '@/lib/store/feeds';
import { type ReadingMeta, saveReading } from '@/lib/store/imports/save-reading';
import { practice } from '@/lib/store/practice';
import { firstKept } from '@/lib/store/too-old';
import { changed } from './changed';
import type { Ended, Running } from './import-run';

/* What an import does, piece by piece: fetch, unpack, read, save. It fails as a whole. */

const MONTHS_BACK = 24;
const MONTHS_AHEAD = 6;

type Steps<T> = AsyncGenerator<Running, T>;
type Read = { ok: true; value: Reading } | { ok: false; problem: ReadProblem };

const failed = (problem: ImportProblem): Ended => ({ state: 'failed', problem });

/** Imports a file that was dropped or chosen. */
export async function* importFile(importId: string, name: string, bytes: Uint8Array): Steps<Ended> {
  const read = yield* reading(bytes, name, null);
  if (!read.ok) return failed(read.problem);
  return yield* saving(read.value, { importId, source: 'file', name, account: null });
}

/** Imports Google's export of a signed-in account. */
export async function* importExport(
  importId: string,
  { account: index }: Extract<ImportSource, { kind: 'google' }>,
  signal: AbortSignal,
): Steps<Ended> {
  const answer = yield* fetching(fetchExport(index, signal));
  if (!answer.ok) return failed(answer.problem);
  const account = await accountAt(index);
  const name = account ?? `u/${index}`;
  const read = yield* reading(answer.bytes, `${name}.zip`, account);
  if (!read.ok) return failed(read.problem);
  return yield* saving(read.value, { importId, source: 'google', name, account });
}

/**
 * Reads a feed anew. An answer that is broken, or has no event in it, changes nothing but what is
 * known of the feed itself.
 *
 * @param ask `whole` for an answer also where nothing has changed since the last one
 */
export async function* importFeed(
  importId: string,
  feedId: string,
  ask: 'whole' | 'changes',
  signal: AbortSignal,
): Steps<Ended> {
  const claimed = await claimFeed(feedId, now(), Math.random());
  if (!claimed) return failed({ code: 'not_found' });
  const { feed, account } = claimed;
  // After what was saved: whoever shows the feed would else show it as it was before.
  const note = async (answer: FeedAnswer): Promise<void> => {
    await noteFeed(feed, answer, now(), Math.random());
    await changed();
  };
  const known = ask === 'changes' && wasReadToday(feed.asOf) ? feed : unnamed;

  const answer = yield* fetching(fetchFeed(feed.address, known, signal));
  if (!answer.ok) {
    const { problem } = answer;
    if (problem.code !== 'cancelled') await note({ problem });
    return failed(problem);
  }
  if (answer.unchanged) {
    await note({ problem: null, etag: feed.etag, lastModified: feed.lastModified });
    return { state: 'done', importId };
  }
  // The file is named as Google's export names it, so that nothing else decides whose it is.
  const read = yield* reading(answer.bytes, `${feed.calendarId}.ics`, feed.calendarId);
  if (!read.ok || read.value.events.length === 0) {
    const problem = read.ok ? empty : read.problem;
    await note({ problem });
    return failed(problem);
  }
  const meta = { importId, source: 'feed', name: feed.calendarId, account, feed } as const;
  const end = yield* saving(read.value, meta);
  const { etag, lastModified } = answer;
  if (end.state === 'done') await note({ problem: null, etag, lastModified });
  return end;
}

const unnamed = { etag: null, lastModified: null };
const empty = { code: 'empty' } as const;

/**
 * Once a day a feed is read as a whole, changed or not: the window of time that is read moves on,
 * and there may be clients now who were none before.
 */
const wasReadToday = (asOf: number | null): boolean =>
  asOf !== null && startOfDay(asOf).getTime() === startOfDay(now()).getTime();

async function* fetching<T>(steps: AsyncGenerator<FetchProgress, T>): Steps<T> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    yield { state: 'running', phase: 'fetching', ...step.value };
  }
}

/** Unpacks and reads, 24 months back, or as many as records are kept, and 6 ahead. */
async function* reading(bytes: Uint8Array, name: string, account: string | null): Steps<Read> {
  const files = yield* phased('unpacking', unpackCalendars(bytes, name));
  if (!files.ok) return files;
  const today = startOfDay(now());
  const { retentionMonths } = await practice();
  const options = {
    from: Math.max(subMonths(today, MONTHS_BACK).getTime(), firstKept(retentionMonths, now())),
    to: addMonths(today, MONTHS_AHEAD).getTime(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    account,
  };
  return yield* phased('reading', readCalendars(files.value, options));
}

async function* phased<T>(
  phase: Running['phase'],
  steps: Generator<{ done: number; of: number }, T>,
): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { state: 'running', phase, done: step.value.done, of: step.value.of };
  }
}

async function* saving(reading: Reading, meta: ReadingMeta): Steps<Ended> {
  const of = reading.events.length;
  yield { state: 'running', phase: 'saving', done: 0, of };
  const saved = await saveReading(reading, meta, now());
  if (!saved.ok) {
    const { why } = saved;
    return failed({ code: why === 'storage_full' || why === 'not_found' ? why : 'failed' });
  }
  await changed();
  return { state: 'done', importId: saved.value.importId };
}
