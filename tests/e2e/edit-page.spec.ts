import type { Page } from '@playwright/test';
import { encodeEventId } from '../practice-calendar/encode-event-id.ts';
import type { LocaleName, PracticeEvent } from '../practice-calendar/model.ts';
import { instanceStamp } from '../practice-calendar/worlds/week-plan.ts';
import type { Kept } from './browser.ts';
import {
  answer,
  attendance,
  badgeOf,
  expectBadge,
  mark,
  openEvent,
  panelOf,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, me, meeting, noor, priya, worldOf } from './worlds.ts';

/* The page on which an event is edited: the same panel as in its bubble, and never for a new one. */

const talk = meeting('edit0001', 'Noor Haddad', [noor], { start: at(-1, 10) });
/** One of a series: its id tells when it is, so that its form alone is enough. */
const later = meeting(`edit0002_${instanceStamp(at(-1, 14))}`, 'Noor Haddad again', [noor], {
  start: at(-1, 14),
});
const other = meeting('edit0003', 'Third talk', [priya], { start: at(-1, 16) });
const lunch = meeting('edit0004', 'Lunch', [], { start: at(-1, 12) });
const EVENTS = [talk, later, other, lunch];
const day = dayPath(talk.start);

const editPath = (event: PracticeEvent, form = ''): string =>
  `/calendar/u/0/r/eventedit/${form}${encodeEventId(event)}`;

/** Waits for what the page loads late, and for what Kept would make of it. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(2_500);

const addGuest = async (page: Page, email: string): Promise<void> => {
  const field = page.locator('[jsname="p-add-guest"]');
  await field.fill(email);
  await field.press('Enter');
};
const removeGuest = (page: Page, email: string): Promise<void> =>
  page.locator(`#xGstLst [data-email="${email}"] [jsname="p-remove-guest"]`).click();
/** Whether the last sign of a text stands to the right of the one before it. Runs in the page. */
function endsRight(element: Element): boolean {
  const text = [...element.childNodes].find((one) => one.textContent!.trim() !== '');
  const end = text!.textContent!.trimEnd().length;
  const leftOf = (at: number): number => {
    const range = document.createRange();
    range.setStart(text!, at);
    range.setEnd(text!, at + 1);
    return range.getBoundingClientRect().left;
  };
  return leftOf(end - 1) > leftOf(end - 2);
}
const question = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name: `Yes, ${name} is a client` });
const tab = (page: Page, panel: string) => page.locator(`[role="tab"][aria-controls="${panel}"]`);

/** Goes to the edit page as a person does: by the pencil of the event's bubble. */
async function edit(page: Page, event: PracticeEvent): Promise<void> {
  await openEvent(page, event);
  await page.locator('[role="dialog"] [jsname="DyVDA"]').click();
  await expect(page.locator('[data-is-create="false"] kept-panel')).toHaveCount(1);
}

/** Opens the edit page of the first talk and says that its guest is a client. */
async function openKnown(kept: Kept): Promise<Page> {
  const page = await kept.openCalendar(day);
  // Nothing tells the half of the day in this form: Kept must have seen the chip.
  await expect(page.locator('html[data-kept-theme]')).toBeAttached();
  await edit(page, talk);
  await question(page, 'Noor Haddad').click();
  await expect(attendance(panelOf(page))).toBeVisible();
  return page;
}

for (const locale of ['en-US', 'ar'] as const satisfies LocaleName[]) {
  test.describe(`on a page in ${locale}`, () => {
    const world = { ...worldOf(EVENTS), locale, hour12: locale === 'en-US' };
    test.use({ launch: { world } });

    test('the panel stands in the form, marks, and the calendar has the badge', async ({
      kept,
    }) => {
      const page = await openKnown(kept);
      const panel = panelOf(page);
      await expect(panel).toHaveCount(1);
      await expect(page.locator('[data-is-create="false"] kept-panel')).toHaveCount(1);
      for (const name of ['Showed', 'Late', 'No-show']) {
        await expect(answer(panel, name)).toBeVisible();
      }
      await expect(panel).toContainText('Noor Haddad');
      await mark(panel, 'No-show');
      const note = panel.getByText('First no-show. Ask kindly and offer a new time.');
      await expect(note).toBeVisible();
      // A sentence from left to right ends on its right, whichever way the page reads.
      expect(await note.evaluate(endsRight)).toBe(true);
      await page.locator('#xCancelBu').click();
      await expect(panel).toHaveCount(0);
      await expect(page.locator('kept-place')).toHaveCount(0);
      await expectBadge(page, later, '○');
      // The same mark in the bubble of the event.
      await page.evaluate((id) => window.practice.openEvent(id), talk.id);
      await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
    });

    test('guests are read while they are added and removed', async ({ kept }) => {
      const page = await openKnown(kept);
      const panel = panelOf(page);
      await addGuest(page, priya.email);
      await expect(question(page, 'Priya Raman')).toBeVisible();
      await expect(panel).toContainText('Noor Haddad');
      await removeGuest(page, priya.email);
      await expect(question(page, 'Priya Raman')).toHaveCount(0);
      await expect(attendance(panel)).toBeVisible();

      // One client goes and another comes.
      await addGuest(page, priya.email);
      await question(page, 'Priya Raman').click();
      await expect(attendance(panel, 'Noor Haddad')).toBeVisible();
      await expect(attendance(panel, 'Priya Raman')).toBeVisible();
      await removeGuest(page, noor.email);
      await expect(panel).not.toContainText('Noor Haddad');
      await expect(attendance(panel)).toBeVisible();
      await mark(panel, 'Showed');
      expect(
        await page.evaluate(() => window.practice.log.filter(({ what }) => what === 'save')),
      ).toEqual([]);

      // Both are in the form when it is left without saving: the event is what it was.
      await addGuest(page, noor.email);
      await expect(attendance(panel, 'Noor Haddad')).toBeVisible();
      await page.locator('#xCancelBu').click();
      await expectBadge(page, talk, '○');
    });

    test('never on a new event, a copy, a duplicate or in quick create', async ({ kept }) => {
      const page = await openKnown(kept);
      const panel = panelOf(page);
      await expect(panel).toHaveCount(1);
      await page.evaluate(() => window.practice.edit(null));
      await expect(panel).toHaveCount(0);
      await addGuest(page, noor.email);
      await expect(page.locator(`#xGstLst [data-email="${noor.email}"]`)).toHaveCount(1);
      await settled(page);
      await expect(page.locator('kept-panel, kept-place, [data-kept]')).toHaveCount(0);

      for (const path of [
        editPath(talk, 'duplicate/'),
        editPath(talk, 'copy/').concat(`/${encodeURIComponent(me.email)}`),
        '/calendar/u/0/r/eventedit',
      ]) {
        await page.goto(`https://calendar.google.com${path}`);
        await expect(page.locator('[data-is-create="true"]')).toHaveCount(1);
        await settled(page);
        await expect(page.locator('kept-panel, kept-place'), path).toHaveCount(0);
      }

      await page.goto(`https://calendar.google.com${day}`);
      await expectBadge(page, later, '○');
      await page.locator('[data-column-index="0"]').click({ position: { x: 40, y: 8 * 40 } });
      await expect(page.locator('[data-is-create="true"]')).toBeVisible();
      await settled(page);
      await expect(panel).toHaveCount(0);
      await expect(page.locator('[data-eventid=""][data-kept]')).toHaveCount(0);
    });

    test('stays through the tabs, and nothing in "Find a time" has a badge', async ({ kept }) => {
      const page = await openKnown(kept);
      const panel = panelOf(page);
      await mark(panel, 'Showed');
      await tab(page, 'p-findtime').click();
      const theirs = page.locator('#p-findtime [data-eventchip]');
      await expect(theirs.first()).toBeVisible();
      expect(await theirs.count()).toBeGreaterThan(3);
      await settled(page);
      await expect(page.locator('[data-kept]')).toHaveCount(0);
      await expect(panel).toHaveCount(1);
      await expect(answer(panel, 'Showed')).toBeVisible();
      await tab(page, 'tabEventDetails').click();
      await expect(theirs.first()).toBeHidden();
      await expect(answer(panel, 'Showed')).toHaveAttribute('aria-pressed', 'true');
      await mark(panel, 'Late');
    });

    test('opened by its address alone, and left by going back', async ({ kept }) => {
      const page = await openKnown(kept);
      const panel = panelOf(page);
      await page.goto(`https://calendar.google.com${editPath(later)}`);
      await mark(panel, 'Showed');
      await page.goto(`https://calendar.google.com${day}`);
      await expectBadge(page, talk, '○');
      await edit(page, other);
      await expect(question(page, 'Priya Raman')).toBeVisible();
      await expect(panel).not.toContainText('Noor Haddad');
      await page.goBack();
      await expect(panel).toHaveCount(0);
      await expectBadge(page, later, '○');
      await expect(badgeOf(page, other)).toHaveCount(0);
      await page.goForward();
      await expect(question(page, 'Priya Raman')).toBeVisible();
      await page.locator('#xCancelBu').click();
      await edit(page, later);
      await expect(answer(panel, 'Showed')).toHaveAttribute('aria-pressed', 'true');
      await page.goBack();
      await expect(panel).toHaveCount(0);
    });
  });
}
