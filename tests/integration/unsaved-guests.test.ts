import { beforeEach, expect, test } from 'vitest';
import type { SeenEvent } from '@/lib/appointments/event';
import { ask } from '@/lib/messaging/client';
import {
  account,
  ANNA,
  badges,
  BOB,
  bubble,
  chip,
  DAY,
  freshProfile,
  historyOf,
  makeClient,
  markOf,
  NOW,
  open,
  today,
} from './harness';

/* Guests in the form of the edit page that are not saved, and may never be. */

beforeEach(freshProfile);

const typed = (guests: readonly string[], over: Partial<SeenEvent> = {}) =>
  ask('openEvent', { account, event: { ...bubble(guests, over), unsaved: true } });
const rows = async (): Promise<string[]> =>
  (await today()).unmarked.map(({ name, slot }) => `${name}: ${slot.eventId}`).toSorted();
const first = { eventId: 'weekly_20261110T110000Z', start: NOW - 14 * DAY };
const second = { eventId: 'weekly_20261117T110000Z', start: NOW - 7 * DAY };

/** Anna's weekly series and an appointment of Bob's. */
async function both(): Promise<{ bob: string }> {
  await makeClient(ANNA, first);
  const { clientId: bob } = await makeClient(BOB, { eventId: 'other', start: NOW - 3 * DAY });
  await badges(chip(second));
  return { bob };
}

test('somebody added is shown, and becomes nothing on that date or another of the series', async () => {
  await both();
  const before = await rows();
  const seen = await badges(chip(first), chip(second));
  const view = await typed([ANNA, BOB], first);
  expect(view?.clients.map(({ name }) => name)).toEqual(['Anna Meier', 'Bob']);
  expect(await badges(chip(first), chip(second))).toEqual(seen);
  expect(await rows()).toEqual(before);
});

test('a stranger who is added is asked about, and not remembered', async () => {
  await both();
  const view = await typed([ANNA, 'new@client.example'], first);
  expect(view?.candidates).toMatchObject([{ email: 'new@client.example' }]);
  expect((await open(null, first))?.candidates).toEqual([]);
});

test('somebody taken out keeps row and badge', async () => {
  await makeClient(BOB, { eventId: 'other', start: NOW - 3 * DAY });
  await makeClient(ANNA);
  await open([ANNA, BOB]);
  const before = await rows();
  const seen = await badges(chip());
  const view = await typed([ANNA]);
  expect(view?.clients.map(({ name }) => name)).toEqual(['Anna Meier']);
  expect(await badges(chip())).toEqual(seen);
  expect(await rows()).toEqual(before);
});

test('teach once they are saved, and the event is opened again', async () => {
  await both();
  await typed([ANNA, BOB], first);
  await open([ANNA, BOB], first);
  expect(await rows()).toContain(`Bob: ${first.eventId}`);
});

test('an answer for somebody added is what the user said, and stands', async () => {
  const { bob } = await both();
  await typed([ANNA, BOB], first);
  expect(await ask('mark', markOf(bob, { status: 'no_show' }, first))).toMatchObject({ ok: true });
  const view = await typed([ANNA, BOB], first);
  expect(view?.clients.map(({ outcome }) => outcome?.status)).toEqual([undefined, 'no_show']);
  expect(await historyOf(bob)).toMatchObject([{ ...first, status: 'no_show' }]);
  // Anna's row is still hers alone.
  expect(await rows()).toContain(`Anna Meier: ${first.eventId}`);
  expect(await rows()).not.toContain(`Bob: ${first.eventId}`);
});
