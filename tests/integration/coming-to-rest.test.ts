import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/lib/messaging/client';
import { revisionItem } from '@/lib/settings/items';
import { everything } from '../unit/store/fresh-store';
import {
  account,
  addClient,
  ANNA,
  badges,
  BOB,
  bubble,
  chip,
  DAY,
  freshProfile,
  makeClient,
  NOW,
  open,
  today,
} from './harness';

beforeEach(freshProfile);

/** How often the revision grows when everybody who watches it asks again. */
async function revisionsOf(...pages: (() => Promise<unknown>)[]): Promise<number> {
  let revisions = 0;
  let asked: Promise<unknown>[] = [];
  const load = () => (asked = [...asked, ...pages.map((page) => page())]);
  const stop = revisionItem.watch(() => {
    revisions += 1;
    if (revisions < 50) load();
  });
  load();
  for (let done = -1; done !== asked.length;) {
    done = asked.length;
    await Promise.all(asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  stop();
  return revisions;
}

test('two tabs with different guests of one series come to rest', async () => {
  const revisions = await revisionsOf(
    () => open([ANNA], { eventId: 'series_20261123T110000Z' }),
    () => open([BOB], { eventId: 'series_20261116T110000Z', start: NOW - 8 * DAY }),
  );
  expect(revisions).toBeLessThanOrEqual(4);
});

test('one event open in two accounts comes to rest', async () => {
  await makeClient();
  const other = { index: 1, email: 'me@second.example' };
  const calendarId = other.email;
  await ask('badges', { account: other, events: [chip({ calendarId, eventId: 'e2' })] });
  const event = { ...bubble([ANNA], { calendarId }), selves: [calendarId] };
  const revisions = await revisionsOf(
    () => open([ANNA]),
    () => ask('openEvent', { account: other, event }),
  );
  expect(revisions).toBeLessThanOrEqual(2);
});

test('two tabs in two languages come to rest', async () => {
  await makeClient();
  const revisions = await revisionsOf(
    () => open([ANNA], { title: '(No title)' }),
    () => open([ANNA], { title: '(Ohne Titel)' }),
  );
  expect(revisions).toBe(0);
});

test('a title that chip and bubble tell in two ways comes to rest', async () => {
  await addClient('Anna Meier');
  const revisions = await revisionsOf(async () => {
    await badges(chip({ title: 'Haircut' }));
    await open(null, { title: 'Anna Meier, haircut' });
  });
  expect(revisions).toBeLessThanOrEqual(2);
});

test('a verdict between reading and writing is not overwritten', async () => {
  await open([ANNA]);
  await Promise.all([
    badges(chip({ title: 'Another title' })),
    ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'client' }),
  ]);
  expect((await today()).unmarked).toHaveLength(1);
  await Promise.all([
    badges(chip({ title: 'A third title' })),
    ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'not_client' }),
  ]);
  expect((await today()).unmarked).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  expect((await everything()).slots).toEqual([]);
});

test('a verdict while an event is being opened is not overwritten', async () => {
  await Promise.all([
    open([ANNA], { title: 'A title' }),
    ask('judgePerson', { email: ANNA, name: 'Anna', verdict: 'client' }),
  ]);
  const { people, appointments } = await everything();
  expect(people).toMatchObject([{ verdict: 'client' }]);
  expect(appointments).toMatchObject([{ clients: [expect.any(String)] }]);
});

test('that a page told anything is written without looking at everything again', async () => {
  await badges(chip());
  await badges(chip());
  vi.setSystemTime(NOW + 5 * 60_000);
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await badges(chip());
  expect(all).not.toHaveBeenCalled();
  expect((await today()).lastSeen).toBe(NOW + 5 * 60_000);
});

test('the page was never seen in the future, whatever the clock said', async () => {
  vi.setSystemTime(NOW + 365 * DAY);
  await badges(chip());
  vi.setSystemTime(NOW);
  expect((await today()).lastSeen).toBe(NOW);
  await badges(chip());
  vi.setSystemTime(NOW + DAY);
  expect((await today()).lastSeen).toBe(NOW);
});

test('one account or event that cannot be read does not take the others with it', async () => {
  await makeClient();
  const odd = [{ start: Date.UTC(1985, 1, 1) }, { calendarId: '' }, { eventId: '' }];
  const asked = odd.map((over, i) => chip({ eventId: `odd${i}`, ...over }));
  expect(await badges(...asked, chip())).toEqual([null, null, null, expect.anything()]);
  const event = bubble([ANNA, 'x'.repeat(321)]);
  expect((await ask('openEvent', { account, event }))?.clients).toHaveLength(1);
});
