import type { Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import {
  attendance,
  closeEvent,
  expectBadge,
  expectNoBadge,
  openEvent,
  panelOf,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, openOptions } from './own-pages.ts';
import { at, dayPath, ME, meeting, noor, priya, worldOf } from './worlds.ts';

/* What Kept says and still does when Google changes its page. */

const talk = meeting('check0001', 'First talk with Noor', [noor]);
const other = meeting('check0002', 'Fitting', [priya], { start: at(-1, 13) });

test.use({ launch: { world: worldOf([talk, other]) } });

const TITLE = 'Google changed its calendar page. Marking works here.';

/**
 * From now on the page writes these attributes under other names, as a new version of it would;
 * of ids only those in an opened event.
 */
async function rename(page: Page, ...attributes: string[]): Promise<void> {
  await page.addInitScript((names) => {
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name: string, value: string) {
      const other = names.includes(name) && (name !== 'id' || value.startsWith('xDet'));
      set.call(this, other ? `${name}-renamed` : name, value);
    };
  }, attributes);
}

async function openRenamed(kept: Kept, ...attributes: string[]): Promise<Page> {
  const page = await kept.context.newPage();
  await rename(page, ...attributes);
  await page.goto(`https://calendar.google.com${dayPath(talk.start)}`);
  return page;
}

/** Makes Noor a client while the page is as it was, so that there is something to mark. */
async function learnNoor(kept: Kept): Promise<void> {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  await closeEvent(page);
  await expectBadge(page, talk, '○');
  await page.close();
}

/** Opens the popup until it says so: the page is looked at twice before it is believed. */
async function popupSaying(kept: Kept, text: string): Promise<Page> {
  const popup = await kept.openPopup();
  await expect(async () => {
    await popup.reload();
    await expect(popup.getByText(text)).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 40_000 });
  return popup;
}

test('a page as Kept knows it is reported, and nobody is troubled', async ({ kept }) => {
  await learnNoor(kept);
  const page = await kept.openCalendar(dayPath(talk.start));
  await expectBadge(page, talk, '○');
  const options = await openOptions(kept, 'calendars');
  await expect(async () => {
    await options.reload();
    await expect(options.getByText('Everything Kept needs is there.')).toBeVisible({
      timeout: 1_500,
    });
  }).toPass({ timeout: 20_000 });
  await expect(options.getByText('2 found, 2 read')).toBeVisible();
  const popup = await kept.openPopup();
  await expect(popup.locator('[data-row]').first()).toBeVisible();
  await expect(popup.getByText(TITLE)).toHaveCount(0);
});

test('events under another name: the popup says so, and marking works there', async ({ kept }) => {
  test.slow();
  await learnNoor(kept);
  const page = await openRenamed(kept, 'data-eventid', 'data-eventchip', 'jslog');
  await expectNoBadge(page, talk);
  const popup = await popupSaying(kept, TITLE);
  await expect(popup.getByText(/Badges are off in the day view/)).toBeVisible();
  await expect(popup.getByText(/reach this list by import only/)).toBeVisible();
  await expectAccessible(popup);

  // The report is shown before it is copied, and holds nothing of what stands in the calendar.
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'What is in it?' }).click();
  const shown = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
  await popup.getByRole('button', { name: 'Copy report' }).click();
  await expect(popup.getByText('Report copied')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r', '')).toBe(shown);
  expect(copied).toContain('badges.day not_found');
  for (const told of ['Noor', 'Haddad', 'haddad.example', 'First talk', 'Fitting', 'Mara', ME]) {
    expect(copied).not.toContain(told);
  }
  await expectAccessible(popup);

  // What happened can still be marked.
  await popup.locator('[data-row]').first().focus();
  await popup.keyboard.press('3');
  await expect(popup.getByText('Everything is marked')).toBeVisible();

  // The note is put away, and comes back only with other news.
  // By key: the toast of the mark may lie over it, and stays while the pointer is there.
  await popup.getByRole('button', { name: 'Hide this note' }).press('Enter');
  await expect(popup.getByText(TITLE)).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByText('Everything is marked')).toBeVisible();
  await expect(popup.getByText(TITLE)).toHaveCount(0);
});

test('opened events under another name: badges stay, and the popup says what works', async ({
  kept,
}) => {
  test.slow();
  await learnNoor(kept);
  const page = await openRenamed(kept, 'id', 'jslog');
  await expectBadge(page, talk, '○');
  await page.waitForTimeout(2_500);
  const chip = page.locator('[data-eventchip]').first();
  // Told twice before it is believed.
  for (const wait of [9_000, 3_000]) {
    await chip.click({ position: { x: 12, y: 6 } });
    await page.waitForTimeout(wait);
    await page.keyboard.press('Escape');
  }
  const popup = await popupSaying(kept, TITLE);
  await expect(popup.getByText(/Marking in an opened event does not work/)).toBeVisible();
  await expect(popup.getByText(/Still works: badges in the day view/)).toBeVisible();
  await expect(popup.getByText(/by import only/)).toHaveCount(0);
});

test('once the page is as it was, the note goes by itself', async ({ kept }) => {
  test.slow();
  await learnNoor(kept);
  const odd = await openRenamed(kept, 'data-eventid', 'data-eventchip', 'jslog');
  await popupSaying(kept, TITLE);
  await odd.close();
  const page = await kept.openCalendar(dayPath(talk.start));
  await expectBadge(page, talk, '○');
  const popup = await kept.openPopup();
  await expect(async () => {
    await popup.reload();
    await expect(popup.locator('[data-row]').first()).toBeVisible();
    await expect(popup.getByText(TITLE)).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(attendance(panelOf(page))).toHaveCount(0);
});
