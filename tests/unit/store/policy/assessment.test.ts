import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadEvent } from '@/lib/appointments/read-event';
import type { Slot } from '@/lib/appointments/slot';
import type { Reason } from '@/lib/policy/assessment';
import { toSettle } from '@/lib/policy/to-settle';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { amendOutcome } from '@/lib/store/card/amend';
import { changeClient } from '@/lib/store/change-client';
import { saveReading } from '@/lib/store/imports/save-reading';
import { mergeClients } from '@/lib/store/people/merge';
import { assessmentOf, slotsToSettle } from '@/lib/store/policy/assessment';
import { sayNewDate } from '@/lib/store/policy/new-date';
import { type SlotRecord } from '@/lib/store/schema';
import { write } from '@/lib/store/transact';
import {
  appointmentAt,
  everything,
  freshStore,
  HOUR,
  NOW,
  slotAt,
  storeClients,
} from '../fresh-store';
import { ANNA, metaOf, readEvent, readingOf } from '../imports/reading-of';
import { marked, newId, owe, save, terms } from './said-things';

const DAY = 24 * HOUR;
const slot = slotAt('e', 30);

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

const assessed = async (at = NOW, clientId = 'anna') => assessmentOf({ clientId, slot }, at);
const codes = async (at = NOW): Promise<Reason['code'][]> =>
  ((await assessed(at))?.assessment?.reasons ?? []).map(({ code }) => code);

const storeSlot = (one: Slot, over: Partial<SlotRecord> = {}) =>
  write(async (tx) => {
    const clients = ['anna'];
    const record = { ...one, title: null, calendarId: null, clients, open: clients };
    await tx.objectStore('slots').put({ ...record, due: one.start, ...over });
  });

test('of an unmarked slot tells the terms, of nobody nothing', async () => {
  await save();
  expect(await assessed()).toMatchObject({
    assessment: null,
    outcome: null,
    terms: { price: 10_000 },
    ledger: [],
  });
  expect(await assessed(NOW, 'nobody')).toBeNull();
});

test('of a late cancellation tells fee and reasons, with what the ledger says of it', async () => {
  await save();
  await marked('anna', slot, { status: 'late_cancel', noticeHours: 20 });
  const entry = await owe('anna', slot);
  await owe('anna', slotAt('other', 5));
  const view = await assessed();
  expect(view).toMatchObject({
    ledger: [{ id: entry.id }],
    assessment: { fee: { suggested: 'charge', amount: 5_000 }, strikes: { count: 1 } },
  });
  expect(await codes()).toEqual(expect.arrayContaining(['told', 'tier']));
});

test('that the time was used otherwise lowers the fee', async () => {
  await save();
  const factId = await marked('anna', slot, { status: 'no_show' });
  expect((await assessed())?.assessment?.fee.suggested).toBe('charge');
  await amendOutcome({ id: newId(), factId, refilled: true }, NOW);
  const view = await assessed();
  expect(view?.outcome?.refilled).toBe(true);
  expect(view?.assessment?.fee.suggested).not.toBe('charge');
});

describe('the version in force when the slot was first seen', () => {
  beforeEach(async () => {
    await save({ terms: terms({ noShow: { kind: 'amount', amount: 1_000 } }) }, NOW - 60 * DAY);
    await save({ terms: terms({ noShow: { kind: 'amount', amount: 2_000 } }) }, NOW - 10 * DAY);
  });
  const amount = async () => (await assessed())?.assessment?.fee.amount;

  test('holds', async () => {
    await storeSlot(slot, { seenAt: NOW - 20 * DAY });
    await marked('anna', slot, { status: 'no_show' });
    expect(await amount()).toBe(1_000);
    expect(await codes()).toContain('earlier_version');
  });

  test('is the first one where the slot was seen before there was any', async () => {
    await storeSlot(slot, { seenAt: NOW - 90 * DAY });
    await marked('anna', slot, { status: 'no_show' });
    expect(await amount()).toBe(1_000);
  });

  test('is the first policy as a whole, though it was entered field by field', async () => {
    await freshStore();
    await storeClients('anna');
    await storeSlot(slot, { seenAt: NOW - 90 * DAY });
    await marked('anna', slot, { status: 'no_show' });
    const first = NOW - 60 * DAY;
    await save({ terms: terms({ noShow: { kind: 'none' } }) }, first);
    await save({ terms: terms({ noShow: { kind: 'amount', amount: 3_000 } }) }, first + HOUR);
    await save({ terms: terms({ noShow: { kind: 'amount', amount: 4_000 } }) }, first + 2 * DAY);
    expect(await amount()).toBe(3_000);
  });

  test('is that of the start where nothing tells', async () => {
    await storeSlot(slot);
    await marked('anna', slot, { status: 'no_show' });
    expect(await amount()).toBe(2_000);
    expect(await codes()).not.toContain('earlier_version');
  });
});

test('terms of the client beat those of the kind of appointment, also under a joined record', async () => {
  const noShow = (amount: number) => ({ noShow: { kind: 'amount' as const, amount } });
  await save({
    overrides: [
      { id: 'a', of: { clientId: 'bob' }, terms: noShow(1) },
      { id: 'b', of: { kind: { word: 'trial' } }, terms: noShow(2) },
    ],
  });
  await storeSlot(slot, { title: 'Trial lesson' });
  await marked('anna', slot, { status: 'no_show', title: 'Trial lesson' });
  expect((await assessed())?.assessment?.fee.amount).toBe(2);
  await mergeClients({ into: 'anna', from: 'bob' });
  expect((await assessed())?.assessment?.fee.amount).toBe(1);
});

describe('a new date', () => {
  const deposit = { charge: { kind: 'percent' as const, percent: 25 }, newDateDays: 3 };
  beforeEach(async () => {
    await save({ terms: terms({ deposit }) });
    await marked('anna', slot, { status: 'no_show' }, NOW - DAY);
  });
  const state = async (at = NOW) => (await assessed(at))?.assessment?.deposit?.state;
  const coming = slotAt('coming', -100);

  test('is waited for, and then the deposit is forfeited', async () => {
    expect(await state()).toBe('open');
    expect(await state(NOW + 5 * DAY)).toBe('forfeited');
  });

  test('is agreed when the user says so, until they take it back', async () => {
    const say = (at: number | null) => sayNewDate({ clientId: 'anna', slot, at }, newId(), NOW);
    expect((await say(NOW - HOUR)).ok).toBe(true);
    expect(await assessed(NOW + 5 * DAY)).toMatchObject({
      newDateAgreedAt: NOW - HOUR,
      assessment: { deposit: { state: 'carried_over' } },
    });
    await say(null);
    expect(await state(NOW + 5 * DAY)).toBe('forfeited');
    expect(await say(NOW + HOUR)).toEqual({ ok: false, why: 'invalid' });
  });

  test('is agreed when an appointment was seen on the calendar afterwards', async () => {
    const appointment = appointmentAt(coming, 'anna');
    await storeSlot(coming, { seenAt: NOW });
    await write(async (tx) => {
      await tx.objectStore('appointments').put({ ...appointment, placedAt: NOW, seenAt: NOW });
    });
    expect((await assessed())?.newDateAgreedAt).toBe(NOW);
    expect(await state()).toBe('carried_over');
  });

  test('is not told by what was known before, nor by what a file brought', async () => {
    await storeSlot(coming, { seenAt: NOW - 20 * DAY });
    await storeSlot(slotAt('file', -50), { seenAt: NOW });
    expect((await assessed())?.newDateAgreedAt).toBeNull();
  });

  test('is not the next date of a series', async () => {
    const next = slotAt('s_20261201T110000Z', -168);
    await storeSlot(slotAt('s_20261117T110000Z', 168), { seenAt: NOW - 30 * DAY });
    await storeSlot(next, { seenAt: NOW });
    await write(async (tx) => {
      await tx.objectStore('appointments').put({ ...appointmentAt(next, 'anna'), placedAt: NOW });
    });
    expect((await assessed())?.newDateAgreedAt).toBeNull();
  });

  test('is where the event itself was moved to', async () => {
    const moved = { ...appointmentAt(slot, 'anna'), start: NOW + DAY, placedAt: NOW };
    await write(async (tx) => {
      await tx.objectStore('appointments').put(moved);
    });
    expect((await assessed())?.newDateAgreedAt).toBe(NOW);
  });
});

describe('a new date in a feed', () => {
  const deposit = { charge: { kind: 'percent' as const, percent: 25 }, newDateDays: 3 };
  const past = readEvent('past', -10, [ANNA]);
  const missed = readEvent('e', 0, [ANNA], { start: slot.start });
  const feed = (at: number, ...events: ReadEvent[]) =>
    saveReading(readingOf([past, ...events]), metaOf('i', { source: 'feed' }), at);
  const agreedAt = async (at = NOW) => (await assessed(at))?.newDateAgreedAt;
  const state = async (at = NOW) => (await assessed(at))?.assessment?.deposit?.state;

  beforeEach(async () => {
    await changeClient({ clientId: 'anna', emails: [ANNA] }, NOW);
    await save({ terms: terms({ deposit }) }, NOW - 20 * DAY);
    await feed(NOW - 5 * DAY, missed);
    await marked('anna', slot, { status: 'late_cancel', noticeHours: 10 }, slot.start);
  });

  test('is where it has the event now, as of its last change', async () => {
    const moved = (days: number, changedAt: number | null) =>
      readEvent('e', days, [ANNA], { changedAt });
    await feed(NOW - HOUR, moved(6, NOW - 5 * HOUR));
    expect(await agreedAt()).toBe(NOW - 5 * HOUR);
    expect(await state(NOW + 5 * DAY)).toBe('carried_over');
    // Moved once more, after the deadline: a new date there was all the same.
    await feed(NOW + 4 * DAY, moved(8, NOW + 4 * DAY - HOUR));
    expect(await agreedAt(NOW + 5 * DAY)).toBe(NOW - 5 * HOUR);
  });

  test('is where it has the event now, as of the reading where it tells no change', async () => {
    await feed(NOW - HOUR, readEvent('e', 6, [ANNA]));
    expect(await agreedAt()).toBe(NOW - HOUR);
  });

  test('is none where the event is back', async () => {
    await feed(NOW - 2 * HOUR, readEvent('e', 6, [ANNA]));
    await feed(NOW - HOUR, missed);
    expect(await agreedAt()).toBeNull();
  });

  test('is an appointment that was not in it before, also after a restore', async () => {
    await feed(NOW - HOUR, missed, readEvent('next', 6, [ANNA]));
    expect(await agreedAt()).toBe(NOW - HOUR);
    const text = await exportBackup(NOW);
    await freshStore();
    expect((await restoreBackup(text, NOW)).ok).toBe(true);
    expect(await agreedAt()).toBe(NOW - HOUR);
    expect(await state(NOW + 5 * DAY)).toBe('carried_over');
  });

  test('is where the event was moved to, also after a restore', async () => {
    await feed(NOW - HOUR, readEvent('e', 6, [ANNA]));
    const text = await exportBackup(NOW);
    await freshStore();
    await restoreBackup(text, NOW);
    expect(await agreedAt()).toBe(NOW - HOUR);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'that is read for the first time',
      () => {
        const other = readEvent('next', 6, [ANNA], { calendarId: 'team@x.example' });
        return saveReading(
          readingOf([other], { calendars: [{ id: 'team@x.example', name: 'Team', events: 1 }] }),
          metaOf('i2', { source: 'feed', name: 'team@x.example', account: 'team@x.example' }),
          NOW,
        );
      },
    ],
    [
      'where it was changed last long before',
      () => feed(NOW, missed, readEvent('next', 6, [ANNA], { changedAt: NOW - 9 * DAY })),
    ],
    [
      'but in an export',
      () => saveReading(readingOf([past, missed, readEvent('next', 6, [ANNA])]), metaOf('g'), NOW),
    ],
  ])('is none %s', async (_, bring) => {
    expect(await bring()).toMatchObject({ ok: true });
    const { appointments } = await everything();
    expect(appointments).toContainEqual(expect.objectContaining({ eventId: 'next' }));
    expect(await agreedAt()).toBeNull();
  });
});

test('a deposit’s last day ends where the appointment is', async () => {
  const deposit = { charge: { kind: 'amount' as const, amount: 5 }, newDateDays: 3 };
  await save({ terms: terms({ deposit }) });
  await marked('anna', slot, { status: 'no_show' });
  const deadline = async (zone?: string) => {
    await write(async (tx) => {
      const appointment = appointmentAt(slot, 'anna');
      await tx.objectStore('appointments').put({ ...appointment, ...(zone ? { zone } : {}) });
    });
    return (await assessed())?.assessment?.deposit?.deadline ?? 0;
  };
  const here = await deadline();
  expect(new Date(here).getHours()).toBe(23);
  expect((await deadline('America/New_York')) - here).toBe(6 * HOUR);
});

describe('what is to be settled', () => {
  const open = async (at = NOW) =>
    (await slotsToSettle('anna', at)).map(({ outcome }) => outcome?.eventId);
  const missed = (eventId: string, hours: number) =>
    marked('anna', slotAt(eventId, hours), { status: 'no_show' });

  test('is every marked appointment where a fee is not decided, newest first', async () => {
    await save();
    for (const [eventId, hours] of [
      ['a', 200],
      ['b', 30],
      ['c', 400],
      ['d', 100],
    ] as const) {
      await missed(eventId, hours);
    }
    await marked('anna', slotAt('came', 50), { status: 'showed' });
    await marked('anna', slotAt('in-time', 60), { status: 'cancelled', noticeHours: 90 });
    expect(await open()).toEqual(['b', 'd', 'a', 'c']);
    await owe('anna', slotAt('d', 100), { state: 'waived' });
    await owe('anna', slotAt('b', 30));
    expect(await open()).toEqual(['a', 'c']);
  });

  test('is a deposit whose new date is awaited, and one that is held though it is forfeited', async () => {
    const deposit = { charge: { kind: 'amount' as const, amount: 2_000 }, newDateDays: 3 };
    await save({ terms: terms({ deposit, noShow: { kind: 'none' } }) });
    await missed('a', 30);
    expect(await open()).toEqual(['a']);
    expect(await open(NOW + 5 * DAY)).toEqual([]);
    await owe('anna', slotAt('a', 30), { what: 'deposit', state: 'held' });
    expect(await open(NOW + 5 * DAY)).toEqual(['a']);
    await owe('anna', slotAt('a', 30), { what: 'deposit', state: 'forfeited' });
    expect(await open(NOW + 5 * DAY)).toEqual([]);
  });

  test('is no fee for a time that was filled again: for a month it is told that nothing is due', async () => {
    await save();
    await missed('a', 30);
    const fact = (await assessmentOf({ clientId: 'anna', slot: slotAt('a', 30) }, NOW))?.outcome;
    await amendOutcome({ id: 'filled', factId: fact?.id ?? '', refilled: true }, NOW);
    const told = slotAt('a', 30).start + 30 * DAY;
    expect(await open(told - 1)).toEqual(['a']);
    expect(await open(told)).toEqual([]);
    const [view] = await slotsToSettle('anna', NOW);
    if (!view?.assessment) throw new Error('not judged');
    expect(toSettle(view.assessment, view.ledger)).toMatchObject({ fee: false, nothingDue: true });
  });

  test('takes in what was recorded of a joined record, and is nothing of nobody', async () => {
    await save();
    await missed('a', 30);
    await marked('bob', slotAt('b', 40), { status: 'no_show' });
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await open()).toEqual(['a', 'b']);
    expect(await slotsToSettle('nobody', NOW)).toEqual([]);
  });
});
