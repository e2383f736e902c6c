import type { PracticeEvent } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import { openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { lookingAt } from './moved-clock.ts';
import { openOptions, optionsUrl } from './own-pages.ts';
import { dayPath, meeting, noor, worldOf } from './worlds.ts';

/*
 * The notification at the limit, with the permission given. What a test cannot do is answer the
 * browser's own question, and press what the system draws: it hands the worker the browser's event.
 */

const MINUTE = 60_000;

let start = 0;
let talk: PracticeEvent;
test.use({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures here
  launch: async ({}, use) => {
    start = Math.floor(Date.now() / MINUTE) * MINUTE - 2 * MINUTE;
    talk = meeting('notice0001', 'Strategy talk', [noor], { start, end: start + 50 * MINUTE });
    await use({ world: worldOf([talk]), granted: ['notifications'] });
  },
});

const after = (minutes: number) => start + minutes * MINUTE;

async function learnClient(kept: Kept): Promise<void> {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  await page.close();
}

/**
 * Has the worker look at this instant.
 *
 * @param next when it looks again: its alarm is set when it is through
 * @returns ids of the notifications that are shown then
 */
async function shownAt(kept: Kept, instant: number, next: number) {
  const worker = await lookingAt(kept, instant);
  const alarm = () =>
    worker.evaluate(`chrome.alarms.get('slot-over').then((alarm) => alarm?.scheduledTime)`);
  await expect.poll(alarm).toBe(next);
  // They show a moment after they were made, one after the other: once this one is there, all are.
  await worker.evaluate(`chrome.notifications.create('last', {
    type: 'basic', iconUrl: chrome.runtime.getURL('icons/128.png'), title: 'Last', message: 'Last',
  })`);
  const shown = (): Promise<string[]> =>
    worker.evaluate('chrome.notifications.getAll().then((all) => Object.keys(all))');
  await expect.poll(shown).toContain('last');
  const ids = (await shown()).filter((id) => id !== 'last');
  await worker.evaluate(`chrome.notifications.clear('last')`);
  return { worker, ids };
}

test('comes once when the limit has passed, and a click opens who is waited for', async ({
  kept,
}) => {
  await learnClient(kept);
  const options = await openOptions(kept, 'practice');
  const choice = options.getByRole('switch', { name: 'Tell me when the limit has passed' });
  await expect(choice).not.toBeChecked();
  await choice.click();
  await expect(choice).toBeChecked();
  await options.reload();
  await expect(choice).toBeChecked();
  await options.close();

  const early = await shownAt(kept, after(14), after(15));
  expect(early.ids).toEqual([]);
  const limit = await shownAt(kept, after(15), after(50));
  expect(limit.ids).toEqual([expect.stringMatching(/^limit\|/u)]);

  // Who has put it away is not told again, whether or not the worker was stopped.
  const [id] = limit.ids;
  await limit.worker.evaluate(`chrome.notifications.clear(${JSON.stringify(id)})`);
  const again = await shownAt(kept, after(16), after(50));
  expect(again.ids).toEqual([]);

  const opened = kept.context.waitForEvent('page');
  await again.worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  const page = await opened;
  await expect(page).toHaveURL(kept.popupUrl);
  await expect(page.getByRole('tab', { name: 'Today', selected: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'No-show: Noor Haddad' })).toBeVisible();
});

test('does not come any more once it is turned off', async ({ kept }) => {
  await learnClient(kept);
  const options = await openOptions(kept, 'practice');
  const choice = options.getByRole('switch', { name: 'Tell me when the limit has passed' });
  await choice.click();
  await expect(choice).toBeChecked();
  await choice.click();
  await expect(choice).not.toBeChecked();
  const allowed = () =>
    options.evaluate(`chrome.permissions.contains({ permissions: ['notifications'] })`);
  // The permission is given back.
  await expect.poll(allowed).toBe(false);
  await options.goto(optionsUrl(kept, 'data'));

  const worker = await lookingAt(kept, after(15));
  const next = () =>
    worker.evaluate(`chrome.alarms.get('slot-over').then((alarm) => alarm?.scheduledTime)`);
  await expect.poll(next).toBe(after(50));
  const told = await worker.evaluate(`chrome.storage.session.get('limitsTold')`);
  expect(told).toEqual({});
});
