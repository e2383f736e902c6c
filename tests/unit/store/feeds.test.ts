import { beforeEach, describe, expect, test } from 'vitest';
import {
  addFeed,
  calendarOfFeed,
  claimFeed,
  dueFeeds,
  feeds,
  nextDue,
  noteFeed,
  removeFeed,
} from '@/lib/store/feeds';
import { setMeta } from '@/lib/store/meta';
import { write } from '@/lib/store/transact';
import { everything, freshStore, HOUR, NOW } from './fresh-store';

const HEX = '0123456789abcdef0123456789abcdef';
const addressOf = (calendar: string, hex = HEX) =>
  `https://calendar.google.com/calendar/ical/${calendar}/private-${hex}/basic.ics`;
const ME = 'me@studio.example';
const mine = addressOf('me%40studio.example');

beforeEach(freshStore);

describe('a secret address', () => {
  test.each([
    [mine, ME],
    [addressOf('Me%40Studio.Example'), ME],
    [addressOf('c_1%40group.calendar.google.com', HEX.slice(8)), 'c_1@group.calendar.google.com'],
    [addressOf('m%C3%BC%40studio.example'), 'mü@studio.example'],
    [addressOf('me@studio.example'), ME],
  ])('%s', (address, calendarId) => {
    expect(calendarOfFeed(address)).toBe(calendarId);
  });

  test.each([
    [
      'the public one',
      'https://calendar.google.com/calendar/ical/me%40studio.example/public/basic.ics',
    ],
    ['another host', mine.replace('calendar.google.com', 'calendar.evil.example')],
    ['a host that looks like it', mine.replace('google.com', 'google.com.evil.example')],
    [
      'a user name in front',
      mine.replace('calendar.google.com', 'calendar.google.com@evil.example'),
    ],
    ['not encrypted', mine.replace('https', 'http')],
    ['the short form', mine.replace('basic', 'free-busy')],
    ['something behind', `${mine}?x=1`],
    ['something behind a number sign', `${mine}#x`],
    ['no calendar', addressOf('')],
    ['no address of a calendar', addressOf('studio')],
    ['a calendar with a slash', addressOf('a%2Fb%40c.example')],
    ['a calendar with a line break', addressOf('a%0A%40c.example')],
    ['broken encoding', addressOf('a%4%40c.example')],
    ['no secret', addressOf('me%40studio.example', '')],
    ['another secret', addressOf('me%40studio.example', 'x'.repeat(32))],
    ['words', 'my calendar'],
    ['nothing', ''],
  ])('is not: %s', async (_, address) => {
    expect(calendarOfFeed(address)).toBeNull();
    const before = await everything();
    expect(await addFeed({ feedId: 'f', address }, NOW)).toEqual({ ok: false, why: 'invalid' });
    expect(await everything()).toEqual(before);
  });

  test('is never told again', async () => {
    const added = await addFeed({ feedId: 'f', address: ` ${mine}\n` }, NOW);
    expect(added).toEqual({
      ok: true,
      value: { feedId: 'f', calendarId: ME, asOf: null, nextAt: expect.any(Number), problem: null },
    });
    expect(JSON.stringify([added, await feeds()])).not.toContain(HEX);
  });
});

describe('feeds', () => {
  const newer = addressOf('me%40studio.example', HEX.replace('0', 'f'));

  test('there is one for each calendar: a new address takes the place of the old', async () => {
    await addFeed({ feedId: 'f', address: mine }, NOW);
    await addFeed({ feedId: 'other', address: addressOf('a%40studio.example') }, NOW);
    const claimed = await claimFeed('f', NOW, 0);
    await addFeed({ feedId: 'g', address: newer }, NOW);
    expect((await feeds()).map(({ feedId }) => feedId)).toEqual(['other', 'g']);
    // The answer for the old address comes late.
    if (claimed) await noteFeed(claimed.feed, { problem: { code: 'blocked' } }, NOW, 0);
    expect((await feeds()).map(({ problem }) => problem)).toEqual([null, null]);
    expect((await everything())['feeds']).toContainEqual(
      expect.objectContaining({ feedId: 'g', address: newer, asOf: null }),
    );
  });

  test('what was said twice happens once', async () => {
    await addFeed({ feedId: 'f', address: mine }, NOW);
    const claimed = await claimFeed('f', NOW, 0);
    if (claimed) await noteFeed(claimed.feed, { problem: null, ...names }, NOW, 0);
    const before = await everything();
    expect(await addFeed({ feedId: 'f', address: mine }, NOW + HOUR)).toMatchObject({ ok: true });
    expect(await everything()).toEqual(before);
    expect(await removeFeed('f')).toEqual({ ok: true, value: null });
    expect(await removeFeed('f')).toEqual({ ok: true, value: null });
    expect(await feeds()).toEqual([]);
  });

  const names = { etag: '"1"', lastModified: 'Tue' };

  test('are put off before they are asked, whatever comes of it', async () => {
    await addFeed({ feedId: 'f', address: mine }, NOW);
    expect(await dueFeeds(NOW)).toEqual([]);
    const first = (await nextDue()) ?? 0;
    expect(await dueFeeds(first)).toEqual(['f']);
    await claimFeed('f', first, 0);
    expect(await dueFeeds(first)).toEqual([]);
    expect(await nextDue()).toBe(first + HOUR);
  });

  test('keep “as of” and names of the last good answer through failures', async () => {
    await addFeed({ feedId: 'f', address: mine }, NOW);
    const feed = (await claimFeed('f', NOW, 0))?.feed;
    if (!feed) throw new Error('no feed');
    await noteFeed(feed, { problem: null, ...names }, NOW, 0);
    const problem = { code: 'too_often', retryAfter: 5 * HOUR } as const;
    await noteFeed(feed, { problem }, NOW + HOUR, 0);
    expect(await feeds()).toEqual([
      { feedId: 'f', calendarId: ME, asOf: NOW, nextAt: NOW + 6 * HOUR, problem },
    ]);
    await noteFeed(feed, { problem: { code: 'offline' } }, NOW + 7 * HOUR, 0);
    expect((await claimFeed('f', NOW + 7 * HOUR, 0))?.feed).toMatchObject({
      ...names,
      failures: 2,
      nextAt: NOW + 11 * HOUR,
    });
    await noteFeed(feed, { problem: null, ...names }, NOW + 12 * HOUR, 0);
    expect((await claimFeed('f', NOW + 12 * HOUR, 0))?.feed).toMatchObject({
      failures: 0,
      problem: null,
      asOf: NOW + 12 * HOUR,
      nextAt: NOW + 13 * HOUR,
    });
  });

  test('that are gone are neither asked nor brought back', async () => {
    await addFeed({ feedId: 'f', address: mine }, NOW);
    const claimed = await claimFeed('f', NOW, 0);
    await removeFeed('f');
    if (claimed) await noteFeed(claimed.feed, { problem: null, ...names }, NOW, 0);
    expect(await claimFeed('f', NOW, 0)).toBeNull();
    expect(await feeds()).toEqual([]);
    expect(await nextDue()).toBeNull();
  });

  test('know the account whose main calendar they are', async () => {
    await write((tx) => setMeta(tx, 'accounts', { [ME]: 2 }));
    await addFeed({ feedId: 'f', address: mine }, NOW);
    await addFeed({ feedId: 'g', address: addressOf('a%40group.calendar.google.com') }, NOW);
    expect((await claimFeed('f', NOW, 0))?.account).toBe(ME);
    expect((await claimFeed('g', NOW, 0))?.account).toBeNull();
  });
});
