import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenEvent } from '@/lib/appointments/event';
import type { ReadEvent } from '@/lib/appointments/read-event';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { badgesFor } from '@/lib/store/badges';
import { changeClient } from '@/lib/store/change-client';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { saveReading } from '@/lib/store/imports/save-reading';
import { markAll } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { changePractice, useCalendar } from '@/lib/store/practice';
import { withDefaults } from '@/lib/store/practice-defaults';
import { rangeSeen } from '@/lib/store/range';
import type { DayRecord } from '@/lib/store/day-records';
import { write } from '@/lib/store/transact';
import { everything, freshStore, HOUR, markOf, NOW } from './fresh-store';
import { DAY, guestOf, ME, metaOf, readEvent, readingOf } from './imports/reading-of';

const account = { index: 0, email: ME };
const ANNA = 'anna@client.example';
const FAMILY = 'family@group.calendar.google.com';
/** Tomorrow, a Wednesday, at this hour. */
const at = (hour: number, day = 1): number => NOW - 12 * HOUR + day * DAY + hour * HOUR;

const times: Practice['times'] = {
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, to: 12 * 60 })),
  daysOff: [],
  bufferMinutes: 0,
  lengthMinutes: 60,
  allDayBusy: true,
};

const chip = (eventId: string, start: number, over: Partial<SeenEvent> = {}): SeenEvent => ({
  eventId,
  calendarId: ME,
  start,
  end: start + HOUR,
  allDay: false,
  title: null,
  ...over,
});
const private1 = (start: number, over: Partial<ReadEvent> = {}) =>
  readEvent('private', 0, [], { start, title: 'Dentist', ...over });

/** Anna is a client, and works out nothing else is known yet. */
beforeEach(async () => {
  await freshStore();
  await changePractice({ times });
  await write(async (tx) => {
    await tx.objectStore('clients').put({
      id: 'anna',
      name: 'Anna',
      aliases: [],
      emails: [ANNA],
      createdAt: NOW,
    });
  });
  await badgesFor(account, [chip('seen', NOW - DAY)], NOW);
});

const save = (events: ReadEvent[], over: Parameters<typeof metaOf>[1] = {}, now = NOW) =>
  saveReading(readingOf(events), metaOf('i1', over), now);
const showWeek = (events: SeenEvent[], now = NOW) =>
  rangeSeen(
    {
      account,
      from: at(0),
      to: at(0, 8),
      eventIds: events.map(({ eventId }) => eventId),
      events,
    },
    now,
  );
const days = async (): Promise<DayRecord[]> => (await everything()).days as DayRecord[];
/** Starts that are offered, as hours from the midnight before tomorrow; or why there are none. */
async function offered(now = NOW): Promise<number[] | string | undefined> {
  const found = await freeTimes('anna', now);
  return found?.why ?? found?.slots.map(({ start }) => (start - at(0)) / HOUR);
}
/** All that is free tomorrow, as hours. */
async function tomorrow(): Promise<number[]> {
  await changeClient({ clientId: 'anna', availability: [{ weekday: 3, from: 0, to: 1440 }] }, NOW);
  const all = await offered(NOW + HOUR);
  await changeClient({ clientId: 'anna', availability: [] }, NOW);
  return Array.isArray(all) ? all.filter((hour) => hour < 24).sort((a, b) => a - b) : [];
}

test('of somebody who is no client there are none', async () => {
  expect(await freeTimes('nobody', NOW)).toBeNull();
});

test('without working hours there are none, and the booking link is told', async () => {
  const bookingLink = 'https://book.example/anna';
  await changePractice({ times: { ...times, hours: [] }, bookingLink });
  expect(await freeTimes('anna', NOW)).toEqual({
    slots: [],
    why: 'no_hours',
    bookingLink,
    zone: null,
  });
});

describe('a calendar that was read', () => {
  test('is known, with private appointments, of which only the time is kept', async () => {
    expect(await offered()).toBe('unknown_days');
    await save([private1(at(9), { end: at(11) })]);
    expect(await tomorrow()).toEqual([11]);
    expect(JSON.stringify(await days())).not.toMatch(/Dentist|private/);
    expect((await everything()).harvest).toEqual([]);
  });

  test('is known for two days, a feed for one, and a file as long as its newest change is new', async () => {
    await save([private1(at(9))]);
    expect(await offered(NOW + 2 * DAY)).not.toBe('unknown_days');
    expect(await offered(NOW + 2 * DAY + HOUR)).toBe('unknown_days');
    await freshStoreWithFeed('feed', null);
    expect(await offered(NOW + DAY)).not.toBe('unknown_days');
    expect(await offered(NOW + DAY + HOUR)).toBe('unknown_days');
    await freshStoreWithFeed('file', NOW - 3 * DAY);
    expect(await offered()).toBe('unknown_days');
    await freshStoreWithFeed('file', NOW - HOUR);
    expect(await offered()).not.toBe('unknown_days');
  });

  async function freshStoreWithFeed(source: 'feed' | 'file', changedAt: number | null) {
    await write(async (tx) => tx.objectStore('days').clear());
    const over = source === 'feed' ? {} : { source, name: `${changedAt}.ics` };
    if (source === 'feed') {
      const feed = { feedId: 'f', address: 'x' };
      await write(async (tx) => {
        await tx.objectStore('feeds').put({ ...feed, calendarId: ME } as never);
      });
      await save([private1(at(9), { changedAt })], { source, feed });
    } else await save([private1(at(9), { changedAt })], over);
  }

  test('counts no time that is shown as free or was declined by me', async () => {
    const declined = [guestOf(ME, { answer: 'declined' }), guestOf('boss@studio.example')];
    await save([
      private1(at(9), { free: true }),
      readEvent('no', 0, [], { start: at(10), guests: declined }),
    ]);
    expect(await tomorrow()).toEqual([9, 10, 11]);
  });

  test('counts all-day events as the user wants it', async () => {
    await save([private1(at(0), { allDay: true, end: at(24) })]);
    expect(await tomorrow()).toEqual([]);
    await changePractice({ times: { ...times, allDayBusy: false } });
    expect(await tomorrow()).toEqual([9, 10, 11]);
  });

  test('counts all its calendars but those that are switched off, of which nothing is kept', async () => {
    await save([private1(at(9)), private1(at(11), { eventId: 'f', calendarId: FAMILY })]);
    expect(await tomorrow()).toEqual([10]);
    await useCalendar(FAMILY, false);
    expect(await tomorrow()).toEqual([10, 11]);
    expect((await days()).map(({ calendarId }) => calendarId)).not.toContain(FAMILY);
  });

  test('is kept for sixty days to come, and days that are over go', async () => {
    await save([]);
    expect((await days()).map(({ date }) => date)).toHaveLength(60);
    await save([], {}, NOW + 2 * DAY);
    const dates = (await days()).map(({ date }) => date);
    expect([dates[0], dates.length]).toEqual(['2026-11-26', 60]);
  });
});

describe('a week that the page showed', () => {
  const monday = chip('m', at(9, 6));

  test('is known, with what stands in it', async () => {
    await showWeek([chip('x', at(10)), monday]);
    expect(await tomorrow()).toEqual([9, 11]);
    const all = (await offered()) as number[];
    expect(Math.max(...all)).toBeLessThan(7 * 24);
  });

  test('is unknown where nothing of the main calendar was seen in it', async () => {
    await showWeek([]);
    expect(await offered()).toBe('unknown_days');
    await showWeek([chip('theirs', at(10), { calendarId: 'colleague@studio.example' })]);
    expect(await offered()).toBe('unknown_days');
    expect(await days()).toEqual([]);
  });

  test('is unknown where a time could not be read, unless another drawing tells it', async () => {
    const unread = chip('u', at(9), { start: null, end: null });
    await showWeek([monday, unread]);
    expect(await offered()).toBe('unknown_days');
    await showWeek([monday, unread, chip('u', at(9))]);
    expect(await tomorrow()).toEqual([10, 11]);
  });

  test('replaces what was known before, and no older file replaces it', async () => {
    await showWeek([monday, chip('x', at(9))]);
    await showWeek([monday, chip('x', at(11))], NOW + 1);
    expect(await tomorrow()).toEqual([9, 10]);
    await save([private1(at(10))], { source: 'file', name: 'old.ics' });
    expect(await tomorrow()).toEqual([9, 10]);
  });

  test('is of one account: with a second one both are to be known', async () => {
    const other = { index: 1, email: 'me@other.example' };
    await badgesFor(other, [chip('o', NOW - DAY, { calendarId: other.email })], NOW);
    await showWeek([monday]);
    expect(await offered()).toBe('unknown_days');
    const theirs = chip('o', at(9), { calendarId: other.email });
    const week = { from: at(0), to: at(0, 8), eventIds: ['o'], events: [theirs] };
    await rangeSeen({ account: other, ...week }, NOW);
    expect(await tomorrow()).toEqual([10, 11]);
  });
});

describe('an appointment of a client', () => {
  const withAnna = (over: Partial<ReadEvent> = {}) =>
    readEvent('theirs', 0, [ANNA], { start: at(10), ...over });
  const slot = { eventId: 'theirs', start: at(10), end: at(11), allDay: false };

  test('takes its time until it is cancelled', async () => {
    await save([withAnna()]);
    expect(await tomorrow()).toEqual([9, 11]);
    await markAll([markOf('m1', 'anna', slot, { status: 'cancelled' })], NOW);
    expect(await tomorrow()).toEqual([9, 10, 11]);
  });

  test('takes none once the client has declined or it is gone', async () => {
    await save([withAnna(), readEvent('old', -3, [ANNA])]);
    await save([withAnna({ guests: [guestOf(ME), guestOf(ANNA, { answer: 'declined' })] })]);
    expect(await tomorrow()).toEqual([9, 10, 11]);
    await save([withAnna(), readEvent('old', -3, [ANNA])]);
    await save([readEvent('old', -3, [ANNA])]);
    expect(await tomorrow()).toEqual([9, 10, 11]);
  });

  test('takes it where it was moved to, and no more where it was', async () => {
    await save([withAnna()]);
    await badgesFor(account, [chip('theirs', at(9))], NOW + 1);
    expect(await tomorrow()).toEqual([10, 11]);
  });

  test('leaves its time behind when the client is erased, and nothing else', async () => {
    await save([withAnna()]);
    expect(JSON.stringify(await days())).toContain('theirs');
    await eraseClient('anna', NOW);
    const left = JSON.stringify(await days());
    expect(left).not.toContain('theirs');
    expect(left).toContain(String(at(10)));
  });
});

test('the client’s own times and what they kept decide, and their zone is told', async () => {
  await save([]);
  const availability = [{ weekday: 5, from: 10 * 60, to: 11 * 60 }];
  await changeClient({ clientId: 'anna', availability, zone: 'America/New_York' }, NOW);
  expect(await offered()).toEqual([2 * 24 + 10, 9 * 24 + 10]);
  expect((await freeTimes('anna', NOW))?.zone).toBe('America/New_York');
});

test('what an earlier version stored of the practice gets usual times', () => {
  expect(withDefaults({ name: 'Mara' }).times).toEqual({
    hours: [],
    daysOff: [],
    bufferMinutes: 15,
    lengthMinutes: 60,
    allDayBusy: true,
  });
});
