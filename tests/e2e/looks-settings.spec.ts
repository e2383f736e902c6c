import type { Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import {
  badgeOf,
  chipOf,
  closeEvent,
  expectBadge,
  expectNoBadge,
  openEvent,
  panelOf,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const COACHING = 'coaching0123456789@group.calendar.google.com';
const own = meeting('looks0001', 'First talk', [noor], { start: at(-1, 9) });
const coaching = meeting('looks0002', 'Second talk', [priya], {
  start: at(-1, 11),
  calendarId: COACHING,
});
const world = worldOf([own, coaching]);
world.accounts[0]!.calendars.push({ id: COACHING, name: 'Coaching', color: '#f4511e', own: true });

test.use({ launch: { world } });

const HIDDEN = 'Kept: hidden for screen sharing';

/** Both guests are clients, one on each calendar; nothing is marked. */
async function learnClients(kept: Kept): Promise<Page> {
  const page = await kept.openCalendar(dayPath(own.start));
  await sayClient(await openEvent(page, own), 'Noor Haddad');
  await closeEvent(page);
  const panel = await openEvent(page, coaching);
  await panel.getByRole('button', { name: 'Use Kept here' }).click();
  await sayClient(panel, 'Priya Raman');
  await closeEvent(page);
  await expectBadge(page, own, '○');
  await expectBadge(page, coaching, '○');
  return page;
}

/** What the browser's own button shows. */
const toolbar = async (kept: Kept): Promise<unknown> =>
  (await kept.worker()).evaluate(
    'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])',
  );
const expectToolbar = (kept: Kept, count: string, title: string): Promise<void> =>
  expect.poll(() => toolbar(kept)).toEqual([count, title]);
const storeScreenShare = async (kept: Kept, on: boolean): Promise<void> => {
  await (await kept.worker()).evaluate(`chrome.storage.local.set({ screenShare: ${on} })`);
};

test('a style of badges, for all and for one calendar, is seen at once and taken back', async ({
  kept,
}) => {
  const calendar = await learnClients(kept);
  const options = await openOptions(kept, 'calendars');
  const style = options.getByRole('combobox', { name: `Badges of ${COACHING}` });
  await style.selectOption({ label: 'Badges: Off' });
  await expectNoBadge(calendar, coaching);
  await expectBadge(calendar, own, '○');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expectBadge(calendar, coaching, '○');
  await expect(style).toHaveValue('all');

  await style.selectOption({ label: 'Badges: Text' });
  await options.getByRole('link', { name: 'Appearance' }).click();
  await options.getByRole('radio', { name: 'Off' }).check({ force: true });
  await expectNoBadge(calendar, own);
  await expectBadge(calendar, coaching, '○');
  await options.getByRole('radio', { name: 'Dot' }).check({ force: true });
  await expect(badgeOf(calendar, own)).toHaveAttribute('data-kept-look', /\bdot\b/u);
  await expect(badgeOf(calendar, coaching)).not.toHaveAttribute('data-kept-look', /\bdot\b/u);
  await options.getByRole('radio', { name: 'On hover' }).check({ force: true });
  await expect(badgeOf(calendar, own)).toHaveAttribute('data-kept-look', /\bhover\b/u);
  // It is chosen for good: a calendar that is opened later knows it too.
  await calendar.reload();
  await expect(badgeOf(calendar, own)).toHaveAttribute('data-kept-look', /\bhover\b/u);
});

test('screen sharing takes everything off the calendar and brings all of it back', async ({
  kept,
}) => {
  const calendar = await learnClients(kept);
  await openEvent(calendar, own);
  await storeScreenShare(kept, true);
  await expect(calendar.locator('[data-kept], kept-badge')).toHaveCount(0);
  await expect(panelOf(calendar)).toHaveCount(0);
  await calendar.keyboard.press('Escape');
  // Nor does anything come back by going on working, or in a calendar that is opened now.
  await chipOf(calendar, coaching).first().click();
  await expect(calendar.getByRole('dialog')).toBeVisible();
  const other = await kept.openCalendar(dayPath(own.start));
  await expect(chipOf(other, own)).toBeVisible();
  await other.waitForTimeout(500);
  for (const page of [calendar, other]) {
    await expect(
      page.locator('[data-kept], [data-kept-theme], kept-badge, kept-panel'),
    ).toHaveCount(0);
  }

  await storeScreenShare(kept, false);
  for (const page of [calendar, other]) await expectBadge(page, own, '○');
  await expect(panelOf(calendar)).toBeAttached();
});

test('the popup hides everything, covers itself, and counts and names are back afterwards', async ({
  kept,
}) => {
  await learnClients(kept);
  await expectToolbar(kept, '2', 'Kept');
  const popup = await kept.openPopup();
  await expect(popup.getByText('Noor Haddad')).toBeVisible();
  await popup.getByRole('button', { name: 'Hide for screen sharing' }).click();
  await expectToolbar(kept, '', HIDDEN);
  await expect(popup.getByText('Hidden for screen sharing.')).toBeVisible();
  await expect(popup.getByText('Noor Haddad')).toHaveCount(0);
  await expect(popup.getByRole('tab', { name: 'Today', exact: true })).toBeVisible();

  await popup.getByRole('button', { name: 'Show here' }).click();
  await expect(popup.getByText('Noor Haddad')).toBeVisible();
  await expectToolbar(kept, '', HIDDEN);
  await popup.getByRole('button', { name: 'Show again' }).click();
  await expectToolbar(kept, '2', 'Kept');
  await expect(popup.getByText('Hidden for screen sharing.')).toHaveCount(0);
});

test('screen sharing outlives the worker, and a worker that sleeps still answers it', async ({
  kept,
}) => {
  await learnClients(kept);
  await storeScreenShare(kept, true);
  await expectToolbar(kept, '', HIDDEN);
  await kept.stopWorker();
  await expectToolbar(kept, '', HIDDEN);
  const popup = await kept.openPopup();
  await expect(popup.getByText('Names and counts are hidden')).toBeVisible();
  await kept.stopWorker();
  await popup.getByRole('button', { name: 'Show again' }).click();
  await expect.poll(() => kept.isWorkerRunning()).toBe(true);
  await expectToolbar(kept, '2', 'Kept');
});

test('the options show the shortcut that the browser has given', async ({ kept }) => {
  const page = await openOptions(kept, 'appearance');
  await expect(page.locator('kbd')).toHaveText(['Alt', 'Shift', 'K']);
  const [shortcuts] = await Promise.all([
    kept.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Keyboard shortcut: Change' }).click(),
  ]);
  await expect.poll(() => shortcuts.url()).toContain('extensions/shortcuts');
});

for (const language of ['en', 'de'] as const) {
  test(`looks and screen sharing have no accessibility faults, ${language}`, async ({ kept }) => {
    await learnClients(kept);
    await kept.setLanguage(language);
    const options = await openOptions(kept, 'appearance');
    await expect(options.locator('html')).toHaveAttribute('lang', language);
    for (const style of ['text', 'dot', 'hover']) {
      await options.locator(`input[value=${style}]`).check({ force: true });
      await expectAccessible(options);
    }
    await options.getByRole('switch').check();
    await options.goto(options.url().replace('appearance', 'calendars'));
    await expect(options.getByRole('combobox').first()).toBeVisible();
    await expectAccessible(options);
    await options.goto(options.url().replace('calendars', 'clients'));
    await expect(options.locator('.k-share-banner')).toBeVisible();
    await expectAccessible(options);

    const popup = await kept.openPopup();
    await expect(popup.locator('html')).toHaveAttribute('lang', language);
    await expect(popup.locator('.k-share-banner')).toBeVisible();
    await expectAccessible(popup);
    await popup.locator('.k-empty .k-btn').click();
    await expect(popup.getByText('Noor Haddad')).toBeVisible();
    await expectAccessible(popup);
  });
}
