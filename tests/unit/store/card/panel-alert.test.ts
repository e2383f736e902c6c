import { beforeEach, describe, expect, test } from 'vitest';
import type { Slot } from '@/lib/appointments/slot';
import { putOffAlert } from '@/lib/store/card/change-said';
import { addClient } from '@/lib/store/clients';
import { mark } from '@/lib/store/marks';
import { openEvent } from '@/lib/store/panel';
import { write } from '@/lib/store/transact';
import { account } from '../devices';
import { appointmentAt, freshStore, HOUR, markOf, NOW, slotAt } from '../fresh-store';

const DAY = 24 * HOUR;
const email = 'anna@client.example';
const guest = { email, name: 'Anna', group: false, organizer: false, resource: false };

/** What the panel tells of the only client of the event at a slot. */
async function alertAt(slot: Slot) {
  const list = [guest];
  const event = { ...slot, calendarId: account.email, title: null, selves: [account.email] };
  const opened = await openEvent(account, { ...event, guests: { known: true, list } }, NOW);
  return opened.view?.clients[0]?.alert;
}

const weeksAgo = (week: number): Slot => slotAt(`e${week}`, 24 + week * 168);

beforeEach(async () => {
  await freshStore();
  await addClient({ id: 'anna', name: 'Anna', email }, NOW);
  for (const week of [1, 2, 3, 4]) await mark(markOf(`${week}`, 'anna', weeksAgo(week)), NOW);
});

describe('an open event tells', () => {
  test('nothing where there is nothing to bear in mind', async () => {
    expect(await alertAt(slotAt('next', -30))).toBeUndefined();
  });

  test('of a slip at the missed slot and at the next one, in numbers alone', async () => {
    await mark(markOf('m', 'anna', weeksAgo(0), { status: 'no_show', note: 'secret' }), NOW);
    const alert = { code: 'slipped', facts: { status: 'no_show', kept: 4, first: true } };
    expect(await alertAt(weeksAgo(0))).toEqual(alert);
    expect(await alertAt(slotAt('next', -30))).toEqual(alert);
    expect(await alertAt(weeksAgo(2))).toBeUndefined();
    const about = { clientId: 'anna', alert: 'slipped', about: weeksAgo(0).start } as const;
    await putOffAlert({ ...about, until: null }, NOW);
    expect(await alertAt(weeksAgo(0))).toBeUndefined();
  });

  test('to remind where the date was agreed on long before', async () => {
    const slot = slotAt('far', -5 * 24);
    await write(async (tx) => {
      for (const week of [1, 2, 3, 4]) await tx.objectStore('facts').delete(`${week}`);
      await tx.objectStore('standing').clear();
      const listed = { title: null, calendarId: null, clients: ['anna'], open: ['anna'] };
      await tx.objectStore('slots').put({ ...slot, ...listed, due: slot.start });
      const appointment = appointmentAt(slot, 'anna');
      await tx.objectStore('appointments').put({ ...appointment, placedAt: NOW - 40 * DAY });
    });
    expect(await alertAt(slot)).toEqual({ code: 'booked_ahead', facts: { weeks: 6 } });
  });
});
