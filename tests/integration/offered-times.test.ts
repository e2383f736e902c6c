import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/lib/messaging/client';
import { account, asKept, chip, DAY, freshProfile, HOUR, makeClient, markOf, NOW } from './harness';

const BOOKING = 'https://book.example/me';
let clientId = '';

beforeEach(async () => {
  await freshProfile();
  vi.spyOn(fakeBrowser.tabs, 'create');
  ({ clientId } = await makeClient());
  await ask('mark', markOf(clientId, { status: 'no_show' }));
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 }));
  const times = { hours, daysOff: [], bufferMinutes: 0, lengthMinutes: 60, allDayBusy: true };
  await asKept(() => ask('changePractice', { times, bookingLink: BOOKING }));
});

const bodyOf = async (times?: number[]): Promise<string> => {
  const { slot, title } = markOf(clientId);
  const chosen = times ? { times } : {};
  const result = await asKept(() =>
    ask('openDraft', { clientId, slot, title, account, ...chosen }),
  );
  if (!result.ok) throw new Error(result.why);
  return result.value.body;
};
/** The page shows the ten days to come, with one appointment of an hour in them. */
const look = () => {
  const events = [chip({ eventId: 'other', start: NOW + DAY + HOUR })];
  const from = NOW - 12 * HOUR;
  return ask('rangeSeen', { account, from, to: from + 11 * DAY, eventIds: ['other'], events });
};

test('nothing is offered before the calendar is known, but the booking link', async () => {
  const body = await bodyOf();
  expect(body).toContain(BOOKING);
  expect(body).not.toContain('November 25');
});

test('times are changed one by one: two quick changes both stand', async () => {
  await asKept(() =>
    Promise.all([
      ask('changePractice', { times: { lengthMinutes: 90 } }),
      ask('changePractice', { times: { allDayBusy: false } }),
    ]),
  );
  const { times } = await asKept(() => ask('practice'));
  expect(times).toMatchObject({ lengthMinutes: 90, allDayBusy: false, bufferMinutes: 0 });
  expect(times.hours).toHaveLength(5);
});

test('the best times are offered by themselves', async () => {
  await look();
  const body = await bodyOf();
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', month: 'long', day: 'numeric' });
  const found = await asKept(() => ask('freeTimes', { clientId }));
  const shown = found?.slots.slice(0, 3).map(({ start }) => day.format(start)) ?? [];
  expect(shown).toHaveLength(3);
  for (const one of shown) expect(body).toContain(one);
});

test('the times that were chosen are offered in their place, or none', async () => {
  await look();
  const body = await bodyOf([NOW + 8 * DAY]);
  expect(body).toContain('Wednesday 2 December');
  expect(await bodyOf([])).not.toContain('December');
});
