import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenEvent } from '@/lib/appointments/event';
import type { ReadEvent } from '@/lib/appointments/read-event';
import { badgesFor } from '@/lib/store/badges';
import { changeClient } from '@/lib/store/change-client';
import { allClients } from '@/lib/store/clients';
import { finishImport } from '@/lib/store/imports/finish-import';
import { chooseFound } from '@/lib/store/imports/review';
import { saveReading } from '@/lib/store/imports/save-reading';
import { changePractice } from '@/lib/store/practice';
import { rangeSeen } from '@/lib/store/range';
import type { Appointment } from '@/lib/store/schema';
import { dismissSuggestion } from '@/lib/store/suggestions';
import { pastSlots, pending, today } from '@/lib/store/worklist';
import { everything, freshStore, HOUR, NOW } from '../fresh-store';
import { ANNA, BEN, DAY, guestOf, ME, metaOf, readEvent, readingOf } from './reading-of';

const account = { index: 0, email: ME };
const declined = guestOf(ANNA, { answer: 'declined' });
const soon = (guest: ReturnType<typeof guestOf> | string = ANNA, over: Partial<ReadEvent> = {}) =>
  readEvent('soon', 1, [guest], over);
const past = readEvent('past', -10, [ANNA]);
const chip = (eventId: string, start: number): SeenEvent => ({
  eventId,
  calendarId: ME,
  start,
  end: start + HOUR,
  allDay: false,
  title: 'Appointment',
});

const save = (events: ReadEvent[], at: number, over = {}) =>
  saveReading(readingOf(events, over), metaOf('i1', { source: 'feed' }), at);

/** Anna is a client, and the calendar was read once, two days before `NOW`. */
async function firstReading(events: ReadEvent[]): Promise<void> {
  await save([...events, readEvent('old', -40, [ANNA])], NOW - 2 * DAY);
  await finishImport('i1', NOW - 2 * DAY);
}

beforeEach(freshStore);

describe('a decline seen between two readings', () => {
  test('is suggested with the notice it was seen with, and marks nothing', async () => {
    await firstReading([past, soon()]);
    expect((await today(NOW)).suggested).toEqual([]);
    await save([past, soon(declined)], NOW);
    const { suggested } = await today(NOW);
    expect(suggested.map(({ slot, suggestion }) => [slot.eventId, suggestion])).toEqual([
      ['soon', { kind: 'declined', seenAt: NOW, status: 'late_cancel', noticeHours: 24 }],
    ]);
    expect((await everything()).facts).toEqual([]);
  });

  test('counts from when the event was changed, where that lies in between', async () => {
    await firstReading([past, soon()]);
    await save([past, soon(declined, { changedAt: NOW - 30 * HOUR })], NOW);
    expect((await today(NOW)).suggested[0]?.suggestion).toMatchObject({
      seenAt: NOW - 30 * HOUR,
      status: 'cancelled',
      noticeHours: 54,
    });
  });

  test('counts from when the event was changed, also where the feed told of it hours later', async () => {
    await firstReading([past, soon()]);
    await save([past, soon()], NOW - HOUR);
    await save([past, soon(declined, { changedAt: NOW - 5 * HOUR })], NOW);
    expect((await today(NOW)).suggested[0]?.suggestion).toMatchObject({
      seenAt: NOW - 5 * HOUR,
      noticeHours: 29,
    });
  });

  test('counts from when it was read, where the last change is older than any feed', async () => {
    await firstReading([past, soon()]);
    await save([past, soon()], NOW - HOUR);
    await save([past, soon(declined, { changedAt: NOW - 30 * HOUR })], NOW);
    expect((await today(NOW)).suggested[0]?.suggestion).toMatchObject({ seenAt: NOW });
  });

  test('counts from when it was read, where Google’s export did not have it after the last change', async () => {
    await firstReading([past, soon()]);
    await saveReading(readingOf([past, soon()]), metaOf('g'), NOW - HOUR);
    await save([past, soon(declined, { changedAt: NOW - 5 * HOUR })], NOW);
    expect((await today(NOW)).suggested[0]?.suggestion).toMatchObject({ seenAt: NOW });
  });

  test('is not asked about again once it was dismissed, and goes when it is taken back', async () => {
    await firstReading([past, soon()]);
    await save([past, soon(declined)], NOW);
    const [row] = (await today(NOW)).suggested;
    await dismissSuggestion({ clientId: row!.clientId, slot: row!.slot });
    await save([past, soon(declined)], NOW + HOUR);
    expect((await today(NOW)).suggested).toEqual([]);

    await save([past, soon()], NOW + 2 * HOUR);
    expect(
      (await everything()).slots?.map((slot) => (slot as { declined?: object }).declined),
    ).toEqual([undefined, undefined, undefined]);
  });

  test('that was there at the first reading is told without a notice', async () => {
    await firstReading([readEvent('past', -10, [declined]), soon(declined)]);
    expect((await today(NOW)).suggested).toEqual([]);
    expect((await today(NOW)).unmarked[0]).toMatchObject({ declined: true });
    await save([readEvent('past', -10, [declined]), soon(declined)], NOW);
    expect((await today(NOW)).suggested).toEqual([]);
  });
});

describe('who has declined', () => {
  const second = 'anna@private.example';

  test('is a client only where none of their addresses still comes', async () => {
    await firstReading([past, readEvent('soon', 1, [ANNA, second])]);
    const [anna] = await allClients('en', NOW);
    await changeClient({ clientId: anna!.clientId, emails: [ANNA, second] }, NOW - DAY);
    await save([past, readEvent('soon', 1, [declined, second])], NOW);
    expect((await today(NOW)).suggested).toEqual([]);
    const both = [declined, guestOf(second, { answer: 'declined' })];
    await save([past, readEvent('soon', 1, both)], NOW + HOUR);
    expect((await today(NOW)).suggested).toMatchObject([{ suggestion: { kind: 'declined' } }]);
  });

  test('before they were a client has not declined since', async () => {
    await firstReading([past]);
    const group = readEvent('group', 1, [ANNA, guestOf(BEN, { answer: 'declined' })]);
    await save([past, group, readEvent('b', 2, [BEN])], NOW - HOUR);
    await chooseFound({ importId: 'i1', keys: [BEN], choice: 'client' });
    await finishImport('i1', NOW);
    const { next, suggested } = await today(NOW);
    expect(suggested).toEqual([]);
    expect(next).toMatchObject({ slot: { eventId: 'group' } });
    await save([past, group, readEvent('b', 2, [BEN])], NOW + HOUR);
    expect((await today(NOW)).suggested).toEqual([]);
  });
});

describe('an event that disappears between two readings', () => {
  test('is suggested as a cancellation, and stays', async () => {
    await firstReading([past, soon()]);
    await save([past], NOW);
    expect((await today(NOW)).suggested).toMatchObject([
      { gone: true, suggestion: { kind: 'gone', status: 'late_cancel', noticeHours: 24 } },
    ]);
    expect((await everything()).appointments).toHaveLength(3);
  });

  test('is not missed in a feed that may be older than it, until it cannot be', async () => {
    await firstReading([past]);
    await saveReading(readingOf([past, soon()]), metaOf('g'), NOW - 2 * HOUR);
    await save([past], NOW - HOUR);
    expect((await today(NOW)).suggested).toEqual([]);
    await save([past], NOW - 2 * HOUR + DAY);
    expect((await today(NOW - 2 * HOUR + DAY)).suggested).toMatchObject([{ gone: true }]);
  });

  test('is missed at once in the feed that brought it hours ago', async () => {
    await firstReading([past]);
    await save([past, soon()], NOW - 2 * HOUR);
    await save([past], NOW);
    expect((await today(NOW)).suggested).toMatchObject([{ suggestion: { kind: 'gone' } }]);
  });

  test('is no longer asked about when it is back', async () => {
    await firstReading([past, soon()]);
    await save([past], NOW);
    await save([past, soon()], NOW + HOUR);
    expect((await today(NOW)).suggested).toEqual([]);
  });

  test('after it began is gone without a suggestion of notice', async () => {
    await firstReading([past, soon()]);
    await save([soon()], NOW);
    const [row] = (await today(NOW)).unmarked;
    expect(row).toMatchObject({ gone: true });
    expect(row?.suggestion).toBeUndefined();
  });

  test('is not missed in an empty answer, beyond the window, or when no file ever had it', async () => {
    await firstReading([past, soon()]);
    const before = (await everything()).slots;
    await save([], NOW);
    expect((await everything()).slots).toEqual(before);
    await save([past], NOW, { to: NOW });
    expect((await today(NOW)).suggested).toEqual([]);

    await badgesFor(account, [chip('fromPage', NOW + DAY)], NOW);
    await save([past, soon()], NOW);
    expect((await today(NOW)).suggested).toEqual([]);
  });
});

describe('a file that somebody saved', () => {
  const week = [1, 2, 3, 4, 5].map((day) => readEvent(`d${day}`, day, [ANNA]));
  const saved = (events: ReadEvent[], at: number) =>
    saveReading(readingOf(events), metaOf('f', { source: 'file', name: 'calendar.ics' }), at);
  const gone = async () => (await today(NOW)).suggested.map(({ slot }) => slot.eventId);

  beforeEach(async () => {
    await saved(week, NOW - DAY);
    await finishImport('f', NOW - DAY);
  });

  test('tells what is gone between its first and its last date', async () => {
    await saved(
      week.filter(({ eventId }) => eventId !== 'd3'),
      NOW,
    );
    expect(await gone()).toEqual(['d3']);
  });

  test('of a part of the calendar tells nothing of the rest', async () => {
    await saved(week.slice(0, 2), NOW);
    expect(await gone()).toEqual([]);
  });

  test('with little of what was there is of another calendar', async () => {
    await saved([week[0]!, readEvent('x', 3, ['x@else.example']), week[4]!], NOW);
    expect(await gone()).toEqual([]);
  });
});

test('a feed that was removed while it was read changes nothing', async () => {
  const feed = { feedId: 'f1', address: 'https://calendar.google.com/calendar/ical/gone' };
  const before = await everything();
  const meta = metaOf('i1', { source: 'feed', feed });
  expect(await saveReading(readingOf([past, soon()]), meta, NOW)).toEqual({
    ok: false,
    why: 'not_found',
  });
  expect(await everything()).toEqual(before);
});

describe('page and file tell different times', () => {
  test('an older file does not bring back what the page has not any more', async () => {
    const other = readEvent('other', 1, [ANNA], { start: NOW + DAY + 2 * HOUR });
    const changedAt = NOW - 3 * DAY;
    await firstReading([past, soon(ANNA, { changedAt }), other]);
    const day = { from: NOW + DAY, to: NOW + 2 * DAY };
    await rangeSeen({ account, ...day, eventIds: ['other'], events: [] }, NOW);
    const { suggested } = await today(NOW);
    expect(suggested).toMatchObject([{ slot: { eventId: 'soon' }, gone: true }]);
    await save([past, soon(ANNA, { changedAt }), other], NOW + HOUR);
    expect((await today(NOW)).suggested).toEqual(suggested);
    await save([past, soon(ANNA, { changedAt: NOW + HOUR }), other], NOW + 2 * HOUR);
    expect((await today(NOW)).suggested).toEqual([]);
  });

  test('an older file does not move what the page shows for the first time', async () => {
    await firstReading([past]);
    const seen = chip('new', NOW + 3 * DAY);
    await badgesFor(account, [{ ...seen, title: ANNA }], NOW);
    const before = readEvent('new', 1, [ANNA], { changedAt: NOW - HOUR });
    await save([past, before], NOW + HOUR);
    const { appointments, facts } = await everything();
    expect(appointments).toContainEqual(
      expect.objectContaining({ eventId: 'new', start: NOW + 3 * DAY }),
    );
    expect(facts).toEqual([]);
  });

  test('an older file does not move an appointment back', async () => {
    await firstReading([past, soon(ANNA, { changedAt: NOW - 3 * DAY })]);
    await badgesFor(account, [chip('soon', NOW + 3 * DAY)], NOW);
    await save([past, soon(ANNA, { changedAt: NOW - 3 * DAY })], NOW + HOUR);
    const { appointments, facts } = await everything();
    expect(appointments).toContainEqual(
      expect.objectContaining({ eventId: 'soon', start: NOW + 3 * DAY }),
    );
    expect(facts).toHaveLength(1);
  });

  test('a later one does', async () => {
    await firstReading([past, soon()]);
    await badgesFor(account, [chip('soon', NOW + 3 * DAY)], NOW);
    const moved = soon(ANNA, { start: NOW + 4 * DAY, changedAt: NOW + HOUR / 2 });
    await save([past, moved], NOW + HOUR);
    expect((await everything()).appointments).toContainEqual(
      expect.objectContaining({ eventId: 'soon', start: NOW + 4 * DAY }),
    );
  });
});

describe('an event that stands in the calendars of two accounts', () => {
  const OTHER = 'me@second.example';
  const inMine = readEvent('shared', 1, [ANNA, OTHER]);
  const inTheirs = { ...inMine, calendarId: OTHER };
  const further = readEvent('further', 2, [ANNA], { calendarId: OTHER });
  const saveTheirs = (events: ReadEvent[], at: number) =>
    saveReading(
      readingOf(events, { calendars: [{ id: OTHER, name: OTHER, events: events.length }] }),
      metaOf('i2', { source: 'feed', name: OTHER, account: OTHER }),
      at,
    );
  const place = async () => {
    const stored = ((await everything()).appointments as Appointment[]).find(
      ({ eventId }) => eventId === 'shared',
    );
    return [stored?.calendarId, stored?.own, stored?.account];
  };

  beforeEach(async () => {
    await changePractice({ selves: [OTHER] });
    await firstReading([past, inMine]);
  });

  test('stays with the first, whichever is read last', async () => {
    await saveTheirs([inTheirs, further], NOW - 2 * HOUR);
    expect(await place()).toEqual([ME, true, ME]);
    await save([past, inMine], NOW - HOUR);
    expect(await place()).toEqual([ME, true, ME]);
  });

  test('goes to the other one where the first no longer has it', async () => {
    await save([past], NOW - 2 * HOUR);
    await saveTheirs([inTheirs, further], NOW - HOUR);
    expect(await place()).toEqual([OTHER, true, OTHER]);
    expect((await today(NOW)).suggested).toEqual([]);
    await save([past], NOW);
    expect((await today(NOW)).suggested).toEqual([]);
    await saveTheirs([further], NOW);
    expect((await today(NOW)).suggested).toMatchObject([{ account: OTHER, gone: true }]);
  });

  test('is where a file that has both calendars says', async () => {
    const mine = readEvent('x', 3, [ANNA]);
    await saveReading(readingOf([mine, inTheirs, further]), metaOf('g'), NOW);
    expect((await place())[0]).toBe(OTHER);
  });
});

test('reading the same again changes nothing', async () => {
  await firstReading([past, soon()]);
  const events = [past, soon(), readEvent('old', -40, [ANNA])];
  await save(events, NOW);
  // As of when it is known is newer.
  const { imports: _, meta: __, days: ___, ...before } = await everything();
  await save(events, NOW + HOUR);
  expect(await everything()).toMatchObject(before);
});

test('years of past are for the review, not for the worklist and the toolbar', async () => {
  const years = Array.from({ length: 60 }, (_, i) => readEvent(`y${i}`, -10 * i - 1, [ANNA]));
  await save(years, NOW);
  await finishImport('i1', NOW);
  const { unmarked, earlier } = await today(NOW);
  expect([unmarked.length, earlier]).toEqual([3, 57]);
  expect((await pending(NOW)).count).toBe(3);
  const all = await pastSlots({ from: 0, to: NOW, limit: 5_000 }, NOW);
  expect(all).toHaveLength(60);
  expect(all[0]!.slot.start).toBeGreaterThan(all[59]!.slot.start);
  const some = await pastSlots({ from: NOW - 21 * DAY, to: NOW - 10 * DAY, limit: 5_000 }, NOW);
  expect(some.map(({ slot }) => slot.eventId)).toEqual(['y1', 'y2']);
  expect(await pastSlots({ from: 0, to: NOW, limit: 7 }, NOW)).toHaveLength(7);
});
