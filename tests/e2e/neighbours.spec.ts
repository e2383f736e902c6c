import type { Page } from '@playwright/test';
import { type PracticeEvent } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import {
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
import { translate } from './translation.ts';
import { at, dayPath, me, meeting, noor, priya, worldOf } from './worlds.ts';

const talk = meeting('near0001', 'Planning', [noor], { start: at(-1, 9) });
const second = meeting('near0002', 'Review', [priya], { start: at(-1, 11) });
const named = meeting('near0003', 'Noor Haddad', [], { start: at(-1, 12) });
const declined = meeting('near0004', 'Declined talk', [], {
  start: at(-1, 14),
  guests: [noor, me],
  organizer: noor.email,
  response: 'declined',
});
const alone = meeting('near0005', 'Dentist', [], { start: at(-1, 16) });
const hidden = meeting('near0006', 'Hidden guests', [noor, priya], {
  start: at(-1, 18),
  guestsHidden: true,
});
const events = [talk, second, named, declined, alone, hidden];

test.use({ launch: { world: worldOf(events) } });

/** Says who the clients are and records a miss of Noor's and a visit of Priya's. */
async function learn(kept: Kept): Promise<Page> {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await closeEvent(page);
  await openEvent(page, second);
  await sayClient(panel, 'Priya Raman');
  await mark(panel, 'Showed');
  await closeEvent(page);
  return page;
}

/** Counts from now on what Kept writes on chips. */
const countWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const count = { writes: 0 };
    Object.assign(window, { count });
    new MutationObserver((records) => {
      count.writes += records.length;
    }).observe(document.body, {
      subtree: true,
      attributeFilter: ['data-kept', 'data-kept-text', 'data-kept-look', 'aria-description'],
    });
  });
const writes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { count: { writes: number } }).count.writes);

/** Fails where a badge stands on another event than these, each with its text. */
async function expectBadges(page: Page, texts: ReadonlyMap<PracticeEvent, string>): Promise<void> {
  for (const [event, text] of texts) await expectBadge(page, event, text);
  for (const event of events) if (!texts.has(event)) await expectNoBadge(page, event);
}

/** What must hold beside any neighbour. */
async function livesWell(kept: Kept, page: Page): Promise<void> {
  const both = new Map([
    [talk, '○'],
    [second, '○'],
    [named, '○'],
  ]);
  await expectBadges(page, both);
  await countWrites(page);
  await page.evaluate(() => window.practice.churn(30));
  await page.waitForTimeout(1_500);
  expect(await writes(page), 'writes while other things change, and after').toBe(0);

  for (let i = 0; i < 5; i += 1) {
    await page.evaluate(() => window.practice.rerender());
    await page.waitForTimeout(100);
    await page.evaluate(() => window.practice.rebuild());
    await page.waitForTimeout(100);
  }
  await expectBadges(page, both);
  await page.waitForTimeout(500);
  const after = await writes(page);
  await page.waitForTimeout(1_500);
  expect(await writes(page), 'writes of a page at rest').toBe(after);
  // Three badges of four attributes, ten times anew, taken off and put on.
  expect(after).toBeLessThanOrEqual(3 * 4 * 10 * 2);

  const panel = await openEvent(page, talk);
  await mark(panel, 'No-show');
  await closeEvent(page);
  await openEvent(page, named);
  await mark(panel, 'No-show');
  await closeEvent(page);
  await expect(panelOf(page)).toHaveCount(0);
  await expectBadge(page, talk, '○');
  const clicked = await page.evaluate(() => window.practice.log.map(({ what }) => what));
  expect(clicked).toContain('open');
  expect(clicked.filter((what) => what === 'draft')).toEqual([]);
  const popup = await kept.openPopup();
  await expect(popup.getByText('Gone from the calendar?')).toHaveCount(0);
  await popup.close();
}

test('beside an extension that hides declined events and restyles the others', async ({ kept }) => {
  await kept.loadNeighbour('hides-declined');
  const page = await learn(kept);
  await expect(chipOf(page, talk)).toHaveClass(/neighbour-chip/u);
  await expect(chipOf(page, declined)).toBeHidden();
  await livesWell(kept, page);
  await expect(chipOf(page, declined)).toBeHidden();
  // The neighbour has one pseudo-element, the badge the other.
  await expect(badgeOf(page, talk)).toHaveAttribute('data-kept-look', /\bafter\b/u);
  const badge = await badgeOf(page, talk).evaluate((anchor) => {
    const { display, height } = getComputedStyle(anchor, '::after');
    return { display, isDrawn: Number.parseFloat(height) > 5 };
  });
  expect(badge).toEqual({ display: expect.not.stringContaining('none'), isDrawn: true });
});

test('beside an extension that writes into titles', async ({ kept }) => {
  await kept.loadNeighbour('writes-into-titles');
  const page = await learn(kept);
  await expect(chipOf(page, talk)).toContainText('⏱ 60');
  // The words of the other extension are not the event's.
  const popup = await kept.openPopup();
  await expect(popup.getByText('Planning', { exact: true })).toBeVisible();
  await popup.close();
  await livesWell(kept, page);
  await expect(chipOf(page, talk)).toContainText('⏱ 60');
});

test('beside both', async ({ kept }) => {
  await kept.loadNeighbour('writes-into-titles');
  await kept.loadNeighbour('hides-declined');
  const page = await learn(kept);
  await expect(chipOf(page, declined)).toBeHidden();
  await livesWell(kept, page);
});

/** Opens an event of a translated page: beside its text, which the translation takes away and puts back. */
async function openTranslated(page: Page, event: PracticeEvent): Promise<void> {
  await chipOf(page, event)
    .first()
    .click({ position: { x: 400, y: 12 } });
  await expect(page.locator('#xDetDlg')).toBeVisible();
}

test.describe('with the page translated by the browser', () => {
  /** As bad as it gets: words that are the name of another client. */
  const words = { Planning: 'Priya Raman', 'Hidden guests': 'Priya Raman', Dentist: 'Priya Raman' };
  const right = new Map([
    [talk, '○'],
    [second, '○'],
  ]);

  test('a badge stands on nobody else’s appointment', async ({ kept }) => {
    const page = await learn(kept);
    await translate(page, words);
    await expect(chipOf(page, talk)).toContainText('Priya Raman');
    await countWrites(page);
    await page.evaluate(() => window.practice.churn(30));
    await page.waitForTimeout(1_000);
    for (const [event, text] of right) await expectBadge(page, event, text);
    for (const event of [alone, hidden, declined]) await expectNoBadge(page, event);
    await page.evaluate(() => window.practice.rebuild());
    await page.waitForTimeout(1_000);
    for (const [event, text] of right) await expectBadge(page, event, text);
    for (const event of [alone, hidden, declined]) await expectNoBadge(page, event);
    const before = await writes(page);
    await page.waitForTimeout(1_500);
    expect(await writes(page), 'writes of a page at rest').toBe(before);
  });

  test('the panel is the right person’s, in its own words', async ({ kept }) => {
    const page = await learn(kept);
    await translate(page, words);
    const panel = panelOf(page);
    await openTranslated(page, talk);
    await expect(panel).toContainText('Noor Haddad');
    await expect(attendance(panel)).toBeVisible();
    await mark(panel, 'No-show');
    await expect(panel).not.toContainText('‹');
    await expect(panel.locator('font')).toHaveCount(0);
    await closeEvent(page);

    await openTranslated(page, hidden);
    await page.waitForTimeout(2_500);
    await expect(attendance(panel)).toHaveCount(0);

    const popup = await kept.openPopup();
    await popup.getByRole('tab', { name: 'Clients' }).click();
    await popup.getByRole('button', { name: /^Priya Raman/u }).click();
    await expect(popup.getByText('No-show', { exact: true })).toHaveCount(0);
  });

  test('a page that was translated before Kept saw it costs knowledge, never a person', async ({
    kept,
  }) => {
    await learn(kept);
    const page = await kept.openCalendar('/calendar/u/0/r/day/2020/1/6');
    await translate(page, words);
    await page.evaluate((start) => window.practice.go('day', start), talk.start);
    for (const [event, text] of right) await expectBadge(page, event, text);
    for (const event of [alone, hidden, declined]) await expectNoBadge(page, event);
  });
});
