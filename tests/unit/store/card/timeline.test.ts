import { beforeEach, describe, expect, test } from 'vitest';
import type { TimelineEntry } from '@/lib/messaging/card-protocol';
import { amendOutcome } from '@/lib/store/card/amend';
import { timelineOf } from '@/lib/store/card/timeline';
import { mark, voidSlot } from '@/lib/store/marks';
import { mergeClients } from '@/lib/store/people/merge';
import { undo } from '@/lib/store/undo';
import { write } from '@/lib/store/transact';
import { appointmentAt, freshStore, HOUR, markOf, NOW, slotAt, storeClients } from '../fresh-store';

const DAY = 24 * HOUR;

/** A slot that waits for an outcome; in the worklist as well. */
const openSlot = (eventId: string, hours: number, over = {}) =>
  write(async (tx) => {
    const slot = slotAt(eventId, hours);
    const listed = { title: 'Session', calendarId: null, clients: ['anna'], open: ['anna'] };
    await tx.objectStore('slots').put({ ...slot, ...listed, due: slot.start });
    await tx.objectStore('appointments').put({ ...appointmentAt(slot, 'anna'), ...over });
  });

const entries = async (): Promise<TimelineEntry[]> =>
  (await timelineOf('anna', NOW))?.entries ?? [];
const shown = async () =>
  (await entries()).map(({ slot, standing, earlier }) => [
    slot.eventId,
    standing && (standing.kind === 'outcome' ? standing.status : standing.kind),
    earlier.map((fact) => (fact.kind === 'outcome' ? fact.status : fact.kind)),
  ]);

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

describe('the timeline of a client', () => {
  test('holds marked, unmarked and coming slots, the newest first', async () => {
    await mark(markOf('1', 'anna', slotAt('past', 50), { title: 'Coaching' }), NOW);
    await openSlot('waiting', 20);
    await openSlot('coming', -30);
    await mark(markOf('2', 'bob', slotAt('other', 10)), NOW);
    expect(await shown()).toEqual([
      ['coming', null, []],
      ['waiting', null, []],
      ['past', 'showed', []],
    ]);
    expect((await entries()).map(({ title }) => title)).toEqual(['Session', 'Session', 'Coaching']);
  });

  test('knows when a slot ended that did not exist: it may be marked after all', async () => {
    await openSlot('e', 5);
    const slot = slotAt('e', 5);
    await voidSlot({ id: 'v', clientId: 'anna', slot }, NOW);
    expect(await entries()).toMatchObject([{ slot, title: 'Session', standing: { id: 'v' } }]);
    await undo('v', NOW + 1);
    expect(await entries()).toMatchObject([{ slot, standing: null, earlier: [{}, { id: 'v' }] }]);
  });

  test('holds every correction and undo, the newest first', async () => {
    const slot = slotAt('e', 5);
    await mark(markOf('1', 'anna', slot, { status: 'no_show' }), NOW);
    await mark(markOf('2', 'anna', slot, { status: 'late' }), NOW + 1);
    await amendOutcome({ id: 'a', factId: '2', lateByMe: true }, NOW + 2);
    expect(await shown()).toEqual([['e', 'late', ['late', 'no_show']]]);
    await undo('a', NOW + 3);
    await undo('2', NOW + 4);
    expect(await shown()).toEqual([['e', 'no_show', ['late', 'late', 'late', 'no_show']]]);
    await undo('1', NOW + 5);
    expect((await shown())[0]?.slice(0, 2)).toEqual(['e', null]);
    expect((await entries())[0]?.earlier[0]?.kind).toBe('retraction');
  });

  test('shows a slot that did not take place as that', async () => {
    await voidSlot({ id: 'v', clientId: 'anna', slot: slotAt('e', 5) }, NOW);
    expect(await shown()).toEqual([['e', 'void', []]]);
  });

  test('is one of all records that were joined', async () => {
    await mark(markOf('1', 'anna', slotAt('a', 50)), NOW);
    await mark(markOf('2', 'bob', slotAt('b', 20), { status: 'no_show' }), NOW);
    await mergeClients({ into: 'anna', from: 'bob' });
    expect((await shown()).map(([eventId]) => eventId)).toEqual(['b', 'a']);
    expect(await timelineOf('bob', NOW)).toEqual(await timelineOf('anna', NOW));
    expect(await timelineOf('nobody', NOW)).toBeNull();
  });

  test('shows five to come and tells how many follow', async () => {
    for (const week of [1, 2, 3, 4, 5, 6, 7]) await openSlot(`w${week}`, -168 * week);
    const timeline = await timelineOf('anna', NOW);
    expect(timeline?.entries.map(({ slot }) => slot.eventId)).toEqual([
      'w5',
      'w4',
      'w3',
      'w2',
      'w1',
    ]);
    expect(timeline?.moreToCome).toBe(2);
  });
});

describe('how long a date was known', () => {
  test.each([
    ['since the page showed it there', { placedAt: NOW - 40 * DAY }, 41],
    ['unknown where nothing tells', {}, null],
    ['unknown where the event is elsewhere by now', { placedAt: NOW, start: NOW }, null],
    ['not less than nothing', { placedAt: NOW + 9 * DAY }, 0],
  ])('%s', async (_, over, days) => {
    await openSlot('e', -30, over);
    expect((await entries()).map(({ leadDays }) => leadDays)).toEqual([days]);
  });

  test('since it was moved there', async () => {
    const { start } = slotAt('e', -30);
    await mark(
      markOf('1', 'anna', slotAt('before', 5), { status: 'rescheduled', nextStart: start }),
      NOW - 10 * DAY,
    );
    await openSlot('e', -30, { placedAt: NOW - 40 * DAY });
    expect((await entries())[0]?.leadDays).toBe(11);
  });
});
