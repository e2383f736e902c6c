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

test.describe('in German', () => {
  test.use({ launch: { locale: 'de-DE', theme: 'dark' } });

  test('page and system follow the launch', async ({ kept }) => {
    const page = await kept.openCalendar();
    expect(await page.evaluate(() => navigator.language)).toBe('de-DE');
    const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(dark).toBe(true);
  });
});
