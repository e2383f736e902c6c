import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/* What the other tests stand on: if one of these fails, look here first. */

test('the practice calendar opens and nothing else is asked for', async ({ kept }) => {
  const page = await kept.openCalendar();
  await expect(page.locator('[data-eventid]').first()).toBeVisible();
});

test('the popup opens', async ({ kept }) => {
  const popup = await kept.openPopup();
  await expect(popup).toHaveURL(kept.popupUrl);
  await expect(popup.getByRole('tab').first()).toBeVisible();
});

test('a stopped service worker is really gone and comes back without its memory', async ({
  kept,
}) => {
  await (await kept.worker()).evaluate('globalThis.remembered = 1');
  await kept.stopWorker();
  expect(await kept.isWorkerRunning()).toBe(false);
  const again = await kept.worker();
  expect(await again.evaluate('globalThis.remembered')).toBeUndefined();
  expect(await kept.isWorkerRunning()).toBe(true);
});

test('reloading keeps the storage and starts a new service worker', async ({ kept }) => {
  await kept.setLanguage('de');
  await (await kept.worker()).evaluate('globalThis.remembered = 1');
  await kept.reloadExtension();
  const again = await kept.worker();
  expect(await again.evaluate('globalThis.remembered')).toBeUndefined();
  expect(await again.evaluate('chrome.storage.local.get("language")')).toEqual({ language: 'de' });
});

/** Leaves something wherever a page can. */
const leaveThings = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    document.cookie = 'left=behind';
    await new Promise((resolve) => {
      indexedDB.open('left').addEventListener('success', resolve);
    });
  });

/** What of it is there. */
const thingsLeft = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => [
    localStorage.getItem('left'),
    document.cookie,
    (await indexedDB.databases()).some(({ name }) => name === 'left'),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
  ]);

test('nothing of a test is left in the browser that the next one shares', async ({
  kept,
  shared,
}) => {
  await kept.loadNeighbour('hides-declined');
  await kept.context.grantPermissions(['geolocation']);
  const pages = [await kept.openCalendar(), await kept.openPopup()];
  await expect(pages[0]!.locator('.neighbour-chip').first()).toBeVisible();
  for (const page of pages) await leaveThings(page);
  expect(await thingsLeft(pages[0]!)).toEqual(['behind', 'left=behind', true, 'granted']);
  await kept.setLanguage('de');
  await kept.context.route('**/calendar/**', (route) => route.abort());
  await kept.close();
  expect(pages.map((page) => page.isClosed())).toEqual([true, true]);

  const next = await shared.start({});
  expect(next.context).toBe(kept.context);
  const calendar = await next.openCalendar();
  await expect(calendar.locator('[data-eventid]').first()).toBeVisible();
  await expect(calendar.locator('.neighbour-chip')).toHaveCount(0);
  for (const page of [calendar, await next.openPopup()]) {
    expect(await thingsLeft(page)).toEqual([null, '', false, 'prompt']);
  }
  const worker = await next.worker();
  expect(await worker.evaluate('chrome.storage.local.get("language")')).toEqual({});
  expect([next.problems, next.outside]).toEqual([[], []]);
  await next.close();
});

test('a browser that crashed is replaced', async ({ kept, shared }) => {
  const browser = kept.context.browser()!;
  const session = await browser.newBrowserCDPSession();
  await kept.close();
  await session.send('Browser.crash' as 'Browser.close').catch(() => null);
  await expect.poll(() => browser.isConnected()).toBe(false);
  const next = await shared.start({});
  await expect((await next.openPopup()).getByRole('tab').first()).toBeVisible();
  await next.close();
});

test.describe('in German', () => {
  test.use({ launch: { locale: 'de-DE', theme: 'dark' } });

  test('page and system follow the launch', async ({ kept }) => {
    const page = await kept.openCalendar();
    expect(await page.evaluate(() => navigator.language)).toBe('de-DE');
    const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(dark).toBe(true);
  });
});
