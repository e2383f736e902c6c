import type { Page } from '@playwright/test';
import {
  answer,
  attendance,
  badgeOf,
  chipOf,
  closeEvent,
  expectBadge,
  expectNoBadge,
  mark,
  openEvent,
  panelOf,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, ME, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('care0001', 'First talk', [noor]);
const evening = meeting('care0002', 'Dinner', [], { start: at(-1, 17), end: at(-1, 18) });
const COLLEAGUE = 'ben@aalto.example';
const twin = { ...talk, id: 'care0003', start: at(-1, 13), end: at(-1, 14) };
const world = worldOf([talk, evening, twin, { ...twin, calendarId: COLLEAGUE }]);
world.accounts[0]!.calendars.push({ id: COLLEAGUE, name: 'Ben', color: '#e67c73', own: false });

test.use({ launch: { world } });

const shortcuts = (page: Page) =>
  page.evaluate(() => window.practice.log.filter(({ what }) => what === 'shortcut').length);

test('the keyboard stays in the panel when the pressed button vanishes', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  const inside = () => page.evaluate(() => document.activeElement?.localName === 'kept-panel');

  await panel.getByRole('button', { name: 'Yes, Noor Haddad is a client' }).focus();
  await page.keyboard.press('Enter');
  await expect(attendance(panel)).toBeVisible();
  expect(await inside()).toBe(true);

  await answer(panel, 'Cancelled').focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Short notice' }).focus();
  await page.keyboard.press('Enter');
  await expect(answer(panel, 'Cancelled')).toHaveAttribute('aria-pressed', 'true');
  expect(await inside()).toBe(true);

  await panel.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await inside()).toBe(true);
  await page.keyboard.press('Delete');
  expect(await shortcuts(page)).toBe(0);
  await expect(chipOf(page, talk)).toHaveCount(1);
});

test('a double click records once and is undone at once', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await answer(panel, 'No-show').dblclick();
  await expect(attendance(panel)).toHaveAttribute('aria-busy', 'false');
  await answer(panel, 'No-show').click();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('answers given faster than they are stored end with the last one', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await kept.stopWorker();
  for (const name of ['Showed', 'Late', 'No-show', 'Late', 'Showed', 'No-show']) {
    await answer(panel, name).click();
  }
  await expect(attendance(panel)).toHaveAttribute('aria-busy', 'false');
  await expect(attendance(panel).locator('[aria-pressed=true]')).toHaveText(['No-show']);
  await expect(panel.locator('.k-toast')).toContainText('No-show');
});

test('in a low window the whole bubble can be reached', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  await mark(panelOf(page), 'No-show');
  await closeEvent(page);
  await page.setViewportSize({ width: 600, height: 500 });
  const panel = await openEvent(page, talk);
  await page.waitForTimeout(2000);
  const frame = (await panel.locator('xpath=..').boundingBox())!;
  expect(frame.y).toBeGreaterThanOrEqual(0);
  expect(frame.y + frame.height).toBeLessThanOrEqual(500);
  await panel.getByRole('button', { name: 'Undo' }).scrollIntoViewIfNeeded();
  await panel.getByRole('button', { name: 'Undo' }).click({ timeout: 3000 });
  await page.locator('#xDetDlgCloseBu').click({ timeout: 3000 });
  await expect(panel).toHaveCount(0);
});

test('the bubble of a private event does not move under the pointer', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(evening.start));
  await openEvent(page, evening);
  await page.waitForTimeout(150);
  const close = page.locator('#xDetDlgCloseBu');
  const before = await close.boundingBox();
  await page.waitForTimeout(2200);
  expect(await close.boundingBox()).toEqual(before);
  await expect(panelOf(page).getByText('Client appointment?')).toBeVisible();
});

test('a meeting on two calendars has its badge on one’s own chip only', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, twin), 'Noor Haddad');
  await closeEvent(page);
  await expectBadge(page, twin, '○');
  await expectNoBadge(page, { ...twin, calendarId: COLLEAGUE });
  await page.reload();
  await expectBadge(page, { ...twin, calendarId: ME }, '○');
  await expectNoBadge(page, { ...twin, calendarId: COLLEAGUE });
  await expect(badgeOf(page, twin)).toHaveCount(1);
});
