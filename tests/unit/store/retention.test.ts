import { addMonths } from 'date-fns/addMonths';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '@/lib/appointments/client';
import type { Slot } from '@/lib/appointments/slot';
import { changeClient } from '@/lib/store/change-client';
import { clientCard } from '@/lib/store/clients';
import { finishImport } from '@/lib/store/imports/finish-import';
import { saveReading } from '@/lib/store/imports/save-reading';
import { mark, voidSlot } from '@/lib/store/marks';
import { mergeClients } from '@/lib/store/people/merge';
import { changePractice } from '@/lib/store/practice';
import { rebuildProjections } from '@/lib/store/projections';
import { isSweepDue, sweep } from '@/lib/store/retention';
import { previewRetention } from '@/lib/store/retention-preview';
import { write } from '@/lib/store/transact';
import { undo } from '@/lib/store/undo';
import { today } from '@/lib/store/worklist';
import {
  appointmentAt,
  everything,
  freshStore,
  HOUR,
  markOf,
  NOW,
  slotAt,
  storeClients,
} from './fresh-store';
import { ANNA, metaOf, readEvent, readingOf } from './imports/reading-of';

const DAY = 24 * HOUR;

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

const nothing = { outcomes: 0, appointments: 0, ledger: 0, standing: 0, prepared: 0 };
const keep = (retentionMonths: number) => changePractice({ retentionMonths });
const at = (time: string): number => new Date(time).getTime();
const slotFrom = (start: number, end = start): Slot => ({
  eventId: `e${start}`,
  start,
  end,
  allDay: false,
});
const starts = async (): Promise<number[]> =>
  ((await everything())['facts'] as { start: number }[]).map(({ start }) => start);

describe('the first instant that is kept', () => {
  test.each([
    // A month before midnight of the 24th; clocks changed on October 25th and March 29th.
    ['2026-11-24T12:00', 1, '2026-10-24T00:00'],
    ['2026-11-25T00:00', 1, '2026-10-25T00:00'],
    ['2026-11-25T23:59', 1, '2026-10-25T00:00'],
    ['2026-04-29T03:30', 1, '2026-03-29T00:00'],
    ['2026-03-31T10:00', 1, '2026-02-28T00:00'],
    ['2024-02-29T10:00', 12, '2023-02-28T00:00'],
    ['2026-11-24T12:00', 24, '2024-11-24T00:00'],
  ])('at %s with %i months is %s', async (now, months, first) => {
    const kept = at(first);
    for (const start of [kept - 1, kept]) {
      await mark(markOf(`m${start}`, 'anna', slotFrom(start)), at(now));
    }
    expect(await previewRetention(months, at(now))).toEqual({ ...nothing, outcomes: 1 });
    await keep(months);
    await sweep(at(now));
    expect(await starts()).toEqual([kept]);
    expect(await previewRetention(months, at(now))).toEqual(nothing);
  });

  test('is measured by the end of what is longer', async () => {
    const kept = at('2026-10-24T00:00');
    await mark(markOf('over', 'anna', slotFrom(kept - 2 * DAY, kept - 1)), NOW);
    await mark(markOf('into', 'anna', slotFrom(kept - 3 * DAY, kept)), NOW);
    await keep(1);
    await sweep(NOW);
    expect(await starts()).toEqual([kept - 3 * DAY]);
  });
});

describe('a sweep', () => {
  const old = slotAt('old', 24 * 40);
  const recent = slotAt('recent', 24);

  beforeEach(async () => {
    await mark(markOf('1', 'anna', old, { status: 'no_show' }), NOW);
    await mark(markOf('2', 'anna', old, { status: 'late_cancel' }), NOW);
    await mark(markOf('3', 'anna', recent), NOW);
    await voidSlot({ id: '4', clientId: 'bob', slot: old }, NOW);
    await keep(1);
  });

  test('takes whole chains, their slots and counts, and leaves the client', async () => {
    expect(await previewRetention(1, NOW)).toEqual({ ...nothing, outcomes: 1 });
    expect(await sweep(NOW)).toBe(4);
    const { facts, standing, slots, tallies, clients } = await everything();
    expect(facts).toMatchObject([{ id: '3' }]);
    expect(standing).toMatchObject([{ eventId: 'recent' }]);
    expect(slots).toMatchObject([{ eventId: 'recent' }]);
    expect(tallies).toMatchObject([{ clientId: 'anna', counted: 1, noShows: 0, lateCancels: 0 }]);
    expect((clients as Client[]).map(({ id }) => id)).toEqual(['anna', 'bob']);
    expect((await clientCard('anna', NOW))?.history).toHaveLength(1);
  });

  test('leaves the projections as they would be rebuilt, also of joined records', async () => {
    await mergeClients({ into: 'bob', from: 'anna' });
    await sweep(NOW);
    const kept = await everything();
    expect(kept['tallies']).toMatchObject([{ clientId: 'bob', counted: 1 }]);
    await write(rebuildProjections);
    expect(await everything()).toEqual(kept);
  });

  test('tells before of all that it takes, and of nothing it leaves', async () => {
    const listed = { title: null, calendarId: null, clients: ['anna'], open: ['anna'] };
    await write(async (tx) => {
      for (const [name, days] of [
        ['waiting', 40],
        ['later', 2],
      ] as const) {
        const slot = slotAt(name, 24 * days);
        const at = slot.start;
        const said = { clientId: 'anna', at, device: 'd' };
        const amount = { amount: 4_000, currency: 'EUR' };
        await tx.objectStore('slots').put({ ...slot, ...listed, due: at });
        await tx.objectStore('appointments').put(appointmentAt(slot, 'anna'));
        await tx
          .objectStore('appointments')
          .put(appointmentAt(slotAt(`only ${name}`, 24 * days), 'bob'));
        await tx.objectStore('ledger').put({
          ...said,
          ...amount,
          id: `l${name}`,
          eventId: name,
          start: at,
          what: 'fee',
          state: 'due',
        });
        await tx.objectStore('contacts').put({ ...said, id: `c${name}`, kind: 'wrote' });
        await tx.objectStore('steps').put({ ...said, id: `s${name}`, step: 'confirm' });
      }
    });
    const told = await previewRetention(1, NOW);
    expect(told).toEqual({ outcomes: 1, appointments: 2, ledger: 1, standing: 2, prepared: 0 });
    await sweep(NOW);
    expect(await previewRetention(1, NOW)).toEqual(nothing);
    const { slots, ledger, contacts, steps } = await everything();
    expect([slots, ledger, contacts, steps].map((list) => list?.length)).toEqual([2, 1, 1, 1]);
  });

  test('takes what was undone too', async () => {
    await undo('2', NOW);
    await sweep(NOW);
    expect(await starts()).toEqual([recent.start]);
  });

  test('takes appointments, moves, people only seen, ended series and imports', async () => {
    const long = NOW - 40 * DAY;
    const series = (seriesId: string) => ({ seriesId, guests: [], learntAt: long });
    const person = (email: string, over: object = {}) => ({
      email,
      name: email,
      verdict: 'candidate' as const,
      lastSeen: long,
      ...over,
    });
    await write(async (tx) => {
      const guest = { email: 'invited@a.example', name: 'Invited' };
      await tx.objectStore('appointments').put(appointmentAt(old, 'anna'));
      await tx
        .objectStore('appointments')
        .put({ ...appointmentAt(recent, 'anna'), guests: [guest], seriesId: 'running' });
      await tx
        .objectStore('appointments')
        .put({ ...appointmentAt(slotAt('unread', 1)), start: null, end: null });
      for (const id of ['ended', 'running']) await tx.objectStore('series').put(series(id));
      await tx.objectStore('people').put(person('seen@a.example'));
      await tx.objectStore('people').put(person('seen-now@a.example', { lastSeen: NOW }));
      await tx.objectStore('people').put(person('invited@a.example'));
      await tx.objectStore('people').put(person('former@a.example', { formerClientId: 'anna' }));
      await tx.objectStore('people').put(person('no@a.example', { verdict: 'not_client' }));
      for (const [id, to] of [
        ['m1', long],
        ['m2', NOW],
      ] as const) {
        const move = { id, kind: 'move' as const, eventId: 'x', from: long, to };
        await tx.objectStore('facts').put({ ...move, recordedAt: NOW, device: 'd' });
      }
      for (const [importId, when] of [
        ['i1', long],
        ['i2', NOW],
      ] as const) {
        await tx.objectStore('imports').put({ importId, at: when } as never);
        await tx.objectStore('harvest').put({ importId, part: 0, events: [] });
        await tx.objectStore('journal').put({ importId, at: 'x', before: null, after: null });
      }
    });
    await sweep(NOW);
    const all = await everything();
    const of = (store: string, key: string) =>
      (all[store] as Record<string, unknown>[]).map((one) => one[key]);
    expect(of('appointments', 'eventId')).toEqual(['recent', 'unread']);
    expect(of('series', 'seriesId')).toEqual(['running']);
    expect(of('people', 'email')).toEqual([
      'former@a.example',
      'invited@a.example',
      'no@a.example',
      'seen-now@a.example',
    ]);
    expect(of('facts', 'id')).toEqual(['3', 'm2']);
    for (const store of ['imports', 'harvest', 'journal']) {
      expect(of(store, 'importId')).toEqual(['i2']);
    }
  });

  test('does nothing where everything is kept', async () => {
    await keep(0);
    const before = await everything();
    expect(await sweep(NOW)).toBe(0);
    expect(await previewRetention(0, NOW)).toEqual(nothing);
    expect(await everything()).toEqual(before);
  });
});

describe('a calendar that is read anew', () => {
  const past = readEvent('past', -10, [ANNA]);
  const ancient = readEvent('ancient', -400, [ANNA]);
  const feed = (at: number) =>
    saveReading(readingOf([past, ancient]), metaOf('i', { source: 'feed' }), at);
  const stored = async (store: 'appointments' | 'slots') =>
    ((await everything())[store] as { eventId: string }[]).map(({ eventId }) => eventId);

  test('brings back nothing that is too old to be kept', async () => {
    await changeClient({ clientId: 'anna', emails: [ANNA] }, NOW);
    await feed(NOW - DAY);
    await mark(
      markOf('m', 'anna', { ...slotFrom(ancient.start, ancient.end), eventId: 'ancient' }),
      NOW - DAY,
    );
    await keep(12);
    await sweep(NOW);
    await feed(NOW + HOUR);
    expect(await stored('appointments')).toEqual(['past']);
    expect(await stored('slots')).toEqual(['past']);
    expect((await today(NOW + HOUR)).earlier).toBe(0);
  });

  test('nor does a review that waited while the retention was set', async () => {
    await feed(NOW);
    await keep(12);
    expect(await finishImport('i', NOW)).toMatchObject({ value: { clients: 1, appointments: 1 } });
    expect(await stored('appointments')).toEqual(['past']);
  });

  test('keeps what ends on the first day that is kept', async () => {
    const kept = at('2025-11-24T00:00');
    const over = (eventId: string, end: number) =>
      readEvent(eventId, 0, [ANNA], { start: kept - DAY, end });
    await keep(12);
    await changeClient({ clientId: 'anna', emails: [ANNA] }, NOW);
    await saveReading(readingOf([over('out', kept - 1), over('in', kept)]), metaOf('g'), NOW);
    expect(await stored('appointments')).toEqual(['in']);
  });
});

test('a sweep is due once a day, and not at all where everything is kept', async () => {
  expect(await isSweepDue(NOW)).toBe(false);
  await keep(6);
  expect(await isSweepDue(NOW)).toBe(true);
  await sweep(NOW);
  expect(await isSweepDue(NOW + DAY - 1)).toBe(false);
  expect(await isSweepDue(NOW + DAY)).toBe(true);
  expect(await isSweepDue(addMonths(NOW, -1).getTime())).toBe(true);
});
