import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadEvent } from '@/lib/appointments/read-event';
import { badgesFor } from '@/lib/store/badges';
import { addClient } from '@/lib/store/clients';
import { saveReading } from '@/lib/store/imports/save-reading';
import { openEvent } from '@/lib/store/panel';
import { today } from '@/lib/store/worklist';
import { freshStore, HOUR, NOW } from '../fresh-store';
import { ANNA, DAY, guestOf, ME, metaOf, readEvent, readingOf } from './reading-of';

const account = { index: 0, email: ME };
const past = readEvent('past', -10, [ANNA]);
const save = (events: ReadEvent[], at: number) =>
  saveReading(readingOf(events), metaOf('i1', { source: 'feed' }), at);

beforeEach(freshStore);

describe('page and file tell different clients', () => {
  const changedAt = NOW - 5 * DAY;
  const guest = { email: ANNA, name: 'Anna', group: false, organizer: false, resource: false };
  const called = (title: string) => ({
    eventId: 'free',
    calendarId: ME,
    start: NOW + DAY,
    end: NOW + DAY + HOUR,
    allDay: false,
    title,
  });
  const read = (title: string, over: Partial<ReadEvent> = {}) =>
    readEvent('free', 1, [], { title, changedAt, ...over });
  const next = async (at = NOW) => {
    const row = (await today(at)).next;
    return row && [row.slot.eventId, row.name];
  };

  beforeEach(async () => {
    await addClient({ id: 'anna', name: 'Anna Meier', email: ANNA }, NOW - 3 * DAY);
    await addClient({ id: 'ben', name: 'Ben Kurz' }, NOW - 3 * DAY);
  });

  test('an older file does not take the client away whom a new title names', async () => {
    await save([past, read('Free slot')], NOW - HOUR);
    await badgesFor(account, [called('Anna Meier')], NOW);
    await save([past, read('Free slot')], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Anna Meier']);
  });

  test('nor one who was invited since', async () => {
    await save([past, read('Free slot')], NOW - HOUR);
    const guests = { known: true as const, list: [guest] };
    await openEvent(account, { ...called('Free slot'), selves: [ME], guests }, NOW);
    await save([past, read('Free slot')], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Anna Meier']);
  });

  test('nor does it bring back the one before', async () => {
    await save([past, read('Anna Meier')], NOW - HOUR);
    await badgesFor(account, [called('Ben Kurz')], NOW);
    await save([past, read('Anna Meier')], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Ben Kurz']);
    await save([past, read('Anna Meier')], NOW + 2 * HOUR);
    expect(await next()).toEqual(['free', 'Ben Kurz']);
  });

  test('nor a guest who was taken off, that the page has not any more', async () => {
    const both = [guestOf(ANNA), guestOf('x@else.example')];
    const invited = readEvent('free', 1, both, { title: 'Talk', changedAt });
    await save([past, invited], NOW - HOUR);
    const guests = { known: true as const, list: [{ ...guest, email: 'x@else.example' }] };
    await openEvent(account, { ...called('Talk'), selves: [ME], guests }, NOW);
    expect(await next()).toBeNull();
    await save([past, invited], NOW + HOUR);
    expect(await next()).toBeNull();
  });

  test('a later one does', async () => {
    await save([past, read('Anna Meier')], NOW - HOUR);
    await badgesFor(account, [called('Ben Kurz')], NOW);
    const later = read('Anna Meier', { changedAt: NOW + HOUR / 2 });
    await save([past, later], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Anna Meier']);
  });

  test('a date that was moved says nothing about title and guests', async () => {
    await save([past, read('Ben Kurz')], NOW - 2 * DAY);
    // Renamed, and dragged to another hour before the page told of either.
    await badgesFor(
      account,
      [{ ...called('x'), start: NOW + DAY + HOUR, end: NOW + DAY + 2 * HOUR, title: null }],
      NOW,
    );
    await save([past, read('Anna Meier', { changedAt: NOW - HOUR })], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Anna Meier']);
  });

  test('a file adds the guests that the page did not show', async () => {
    await badgesFor(account, [called('Ben Kurz')], NOW);
    await save([past, readEvent('free', 1, [ANNA], { title: 'Ben Kurz', changedAt })], NOW + HOUR);
    expect(await next()).toEqual(['free', 'Anna Meier']);
  });
});
