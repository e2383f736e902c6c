import { lowered } from '@/lib/appointments/addresses';
import type { ReadProblem } from '@/lib/appointments/read-event';
import type { FeedView, FetchProblem } from '@/lib/messaging/import-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { accountOf } from './accounts';
import { nextFeedAt } from './feed-schedule';
import type { FeedRecord } from './import-records';
import { done, refuse } from './refusal';
import { read, write, writeOutcome, writeSeen } from './transact';

/*
 * Secret iCal addresses. The address leaves this file only to be asked: no view, no backup and no
 * log has it.
 */

/** The private form as Google's settings show it; the public one names no guests. */
const SECRET =
  /^https:\/\/calendar\.google\.com\/calendar\/ical\/([^/?#\s]+)\/private-[0-9a-f]{8,128}\/basic\.ics$/i;
const CALENDAR = /^[^\s\p{C}@/]+@[^\s\p{C}@/]+$/u;
/** The page reads a new address at once; where it was closed before, it is read so much later. */
const FIRST_READ = 5 * 60_000;

/** The calendar a secret address belongs to, lower case; `null` for any other address. */
export function calendarOfFeed(address: string): string | null {
  const encoded = SECRET.exec(address)?.[1];
  if (encoded === undefined) return null;
  try {
    const id = lowered(decodeURIComponent(encoded));
    return CALENDAR.test(id) ? id : null;
  } catch {
    return null;
  }
}

const viewOf = ({ feedId, calendarId, asOf, nextAt, problem }: FeedRecord): FeedView => ({
  feedId,
  calendarId,
  asOf,
  nextAt,
  problem,
});

/** All feeds, by calendar, without their addresses. */
export const feeds = (): Promise<FeedView[]> =>
  read(async (tx) => {
    const all = await tx.objectStore('feeds').getAll();
    return all.map(viewOf).sort((a, b) => (a.calendarId < b.calendarId ? -1 : 1));
  });

/**
 * Remembers a secret address. There is one for each calendar: a new one takes the place of the
 * old. `invalid` for an address of any other form.
 *
 * @param now epoch milliseconds
 */
export const addFeed = (
  { feedId, address }: { feedId: string; address: string },
  now: number,
): Promise<Outcome<FeedView>> =>
  writeOutcome(async (tx) => {
    const secret = address.trim();
    const calendarId = calendarOfFeed(secret);
    if (calendarId === null) return refuse('invalid');
    const store = tx.objectStore('feeds');
    for (const other of await store.getAll()) {
      if (other.calendarId !== calendarId) continue;
      // The message came twice.
      if (other.feedId === feedId && other.address === secret) return done(viewOf(other));
      await store.delete(other.feedId);
    }
    const feed: FeedRecord = {
      feedId,
      address: secret,
      calendarId,
      etag: null,
      lastModified: null,
      asOf: null,
      nextAt: now + FIRST_READ,
      failures: 0,
      problem: null,
    };
    await store.put(feed);
    return done(viewOf(feed));
  });

/** Forgets an address. What it brought stays. */
export const removeFeed = (feedId: string): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    await tx.objectStore('feeds').delete(feedId);
    return done(null);
  });

/** When the next feed is due, epoch milliseconds; `null` where there is none. */
export const nextDue = (): Promise<number | null> =>
  read(async (tx) => {
    const times = (await tx.objectStore('feeds').getAll()).map(({ nextAt }) => nextAt);
    return times.length === 0 ? null : Math.min(...times);
  });

/** Feeds that are due, the one that waits longest first. */
export const dueFeeds = (now: number): Promise<string[]> =>
  read(async (tx) => {
    const all = await tx.objectStore('feeds').getAll();
    const due = all.filter(({ nextAt }) => nextAt <= now);
    return due.sort((a, b) => a.nextAt - b.nextAt).map(({ feedId }) => feedId);
  });

/** A feed that is about to be asked, and the account whose main calendar it is. */
export interface ClaimedFeed {
  feed: FeedRecord;
  account: string | null;
}

/**
 * Puts the next time of a feed off before it is asked, so that it is asked at most hourly even
 * where its answer cannot be stored or the worker is stopped meanwhile. `null`: it is gone.
 *
 * @param random from 0 to 1
 */
export const claimFeed = (
  feedId: string,
  now: number,
  random: number,
): Promise<ClaimedFeed | null> =>
  write(async (tx) => {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (!feed) return null;
    const soonest = nextFeedAt({ failures: feed.failures, retryAfter: null, now, random });
    await tx.objectStore('feeds').put({ ...feed, nextAt: Math.max(feed.nextAt, soonest) });
    return { feed, account: (await accountOf(tx, feed.calendarId))?.email ?? null };
  }, 'known');

/** What came of asking: `null` and names of the answer where it was good. */
export type FeedAnswer =
  | { problem: null; etag: string | null; lastModified: string | null }
  | { problem: FetchProblem | ReadProblem };

/**
 * Notes what came of asking a feed, and when it is asked next. A feed that was removed meanwhile,
 * or has another address now, is left alone.
 *
 * @param random from 0 to 1
 * @returns whether it could be stored; if not, the feed is asked as a whole again
 */
export const noteFeed = (
  { feedId, address }: Pick<FeedRecord, 'feedId' | 'address'>,
  answer: FeedAnswer,
  now: number,
  random: number,
): Promise<boolean> =>
  writeSeen(async (tx) => {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (!feed || feed.address !== address) return;
    const { problem } = answer;
    const failures = problem === null ? 0 : feed.failures + 1;
    const retryAfter = problem?.code === 'too_often' ? problem.retryAfter : null;
    const nextAt = nextFeedAt({ failures, retryAfter, now, random });
    const good = problem === null ? { ...answer, asOf: now } : { problem };
    await tx.objectStore('feeds').put({ ...feed, ...good, failures, nextAt });
  }, 'known');
