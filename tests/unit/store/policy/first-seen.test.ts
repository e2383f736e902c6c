import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenEvent } from '@/lib/appointments/event';
import { badgesFor } from '@/lib/store/badges';
import { addClient } from '@/lib/store/clients';
import { saveReading } from '@/lib/store/imports/save-reading';
import { openEvent } from '@/lib/store/panel';
import type { Appointment, SlotRecord } from '@/lib/store/schema';
import { judgePerson } from '@/lib/store/verdicts';
import { today } from '@/lib/store/worklist';
import { account, addressesOf, eventSlot, openOne } from '../devices';
import { everything, freshStore, HOUR, NOW } from '../fresh-store';
import { ANNA, ME, metaOf, readEvent, readingOf, guestOf } from '../imports/reading-of';
import { marked, save, terms } from './said-things';

const DAY = 24 * HOUR;

beforeEach(freshStore);

const slots = async () => (await everything())['slots'] as SlotRecord[];
const window = (hours: number) => terms({ notice: { hours, tiers: [] } });
const chip = (eventId: string, start: number): SeenEvent => ({
  eventId,
  calendarId: ME,
  start,
  end: start + HOUR,
  allDay: false,
  title: 'Appointment',
});
const invited = (start: number) => ({
  ...chip('e', start),
  selves: [ME],
  guests: {
    known: true as const,
    list: [{ email: ANNA, name: 'Anna', group: false, organizer: false, resource: false }],
  },
});

describe('a slot was first seen', () => {
  const soon = NOW + 3 * DAY;
  const seenAt = async () => (await slots()).map((slot) => slot.seenAt);
  beforeEach(async () => {
    await openEvent(account, invited(soon), NOW - DAY);
    await judgePerson({ email: ANNA, name: 'Anna', verdict: 'client' }, NOW - HOUR);
  });

  test('when the event was, also as one of a candidate', async () => {
    expect(await seenAt()).toEqual([NOW - DAY]);
  });

  test('then, wherever it is moved', async () => {
    await badgesFor(account, [chip('e', soon + DAY)], NOW);
    expect(await slots()).toMatchObject([{ start: soon + DAY, seenAt: NOW - DAY }]);
  });

  test('then, whatever a file brings later', async () => {
    const read = readEvent('e', 4, [ANNA], { zone: 'Europe/Lisbon' });
    await saveReading(readingOf([read, readEvent('new', 9, [ANNA])]), metaOf('i'), NOW);
    const { appointments } = await everything();
    expect((await slots()).map((slot) => [slot.eventId, slot.seenAt])).toEqual([
      ['e', NOW - DAY],
      ['new', NOW],
    ]);
    const zones = (appointments as Appointment[]).map(({ zone }) => zone);
    expect(zones).toEqual(['Europe/Lisbon', undefined]);
  });
});

test('of the past a slot was seen at its start at the latest', async () => {
  await addClient({ id: 'anna', name: 'Anna', email: ANNA }, NOW);
  await saveReading(readingOf([readEvent('past', -10, [ANNA])]), metaOf('i'), NOW);
  const [slot] = await slots();
  expect(slot?.seenAt).toBe(slot?.start);
  await marked(slot?.clients[0] ?? '', { ...eventSlot(3), eventId: 'manual:x' });
  const manual = (await slots()).find(({ eventId }) => eventId === 'manual:x');
  expect(manual?.seenAt).toBe(manual?.start);
});

describe('late or in time', () => {
  test('the panel tells the window and the wait of each client, in the version of then', async () => {
    await openOne(0);
    const [email = ''] = addressesOf(0);
    await judgePerson({ email, name: 'P', verdict: 'client' }, NOW - DAY);
    const { start } = eventSlot(0);
    await save({ terms: window(12) }, start - 2 * DAY);
    await save({ terms: window(36) }, NOW);
    const opened = await openOne(0);
    expect(opened.view).toMatchObject({
      noticeHours: 36,
      clients: [{ windowHours: 12, waiting: { limitMinutes: 15 } }],
    });
    const clientId = opened.view?.clients[0]?.clientId ?? '';
    const own = { id: 'o', of: { clientId }, terms: { waiting: { ...waiting, limitMinutes: 30 } } };
    await save({ terms: window(36), overrides: [own] }, NOW + HOUR);
    const other = (await openOne(3)).view?.clients.find((one) => one.clientId === clientId);
    expect(other).toMatchObject({ windowHours: 12, waiting: { limitMinutes: 15 } });
  });

  test('a suggestion goes by it', async () => {
    const declined = guestOf(ANNA, { answer: 'declined' });
    const soon = (guest: ReturnType<typeof guestOf> | string) => readEvent('soon', 1, [guest]);
    const feed = metaOf('i', { source: 'feed' });
    await addClient({ id: 'anna', name: 'Anna', email: ANNA }, NOW - 2 * DAY);
    await saveReading(readingOf([soon(ANNA)]), feed, NOW - 2 * DAY);
    await save({ terms: window(12) });
    await saveReading(readingOf([soon(declined)]), feed, NOW);
    const { suggested } = await today(NOW);
    expect(suggested).toMatchObject([
      { windowHours: 12, suggestion: { status: 'cancelled', noticeHours: 24 } },
    ]);
  });
});

const waiting = { limitMinutes: 15, firstNudge: 5, secondNudge: 10 };
