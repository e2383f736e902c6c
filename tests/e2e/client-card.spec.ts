import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Mark } from '../../lib/messaging/protocol.ts';
import type { Kept } from './browser.ts';
import {
  attendance,
  closeEvent,
  expectBadge,
  mark,
  openEvent,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { sendAll } from './known-people.ts';
import { expectAccessible, optionsUrl } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

/* The card of one client: alerts with their next step, Keep?, causes, timeline, patterns. */

const HOUR = 3_600_000;
const last = meeting('noorlast', 'Coaching', [noor], { start: at(-1, 10) });

test.use({ launch: { world: worldOf([last]) } });

const send = (page: Page, messages: [type: string, data: unknown][]) =>
  page.evaluate(sendAll, messages);

/** A mark so many weeks before the last meeting. */
const markOf = (clientId: string, week: number, more: Partial<Mark> = {}): Mark => ({
  id: randomUUID(),
  clientId,
  slot: {
    eventId: `manual:${randomUUID()}`,
    start: at(-1 - week * 7, 10),
    end: at(-1 - week * 7, 10) + HOUR,
    allDay: false,
  },
  title: 'Coaching',
  status: 'showed',
  source: 'popup',
  ...more,
});

/** A client who kept nine meetings; the tab of the calendar, yesterday's not marked. */
async function withNoor(kept: Kept): Promise<{ calendar: Page; clientId: string; page: Page }> {
  const calendar = await kept.openCalendar(dayPath(last.start));
  await sayClient(await openEvent(calendar, last), 'Noor Haddad');
  await closeEvent(calendar);
  const page = await kept.openPopup();
  const [clients] = await send(page, [['clients', null]]);
  const { clientId } = (clients as { clientId: string }[])[0]!;
  const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  await send(
    page,
    weeks.map((week) => ['mark', markOf(clientId, week)]),
  );
  await calendar.reload();
  await expectBadge(calendar, last, '✓ 9');
  return { calendar, clientId, page };
}

async function openCard(page: Page, kept: Kept, clientId: string): Promise<void> {
  await page.setViewportSize({ width: 1180, height: 900 });
  await page.goto(optionsUrl(kept, `clients=${clientId}`));
  await expect(page.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a reliable client slips: a line in the event, an alert with its step on the card', async ({
  kept,
}) => {
  const { calendar, clientId, page } = await withNoor(kept);
  await calendar.bringToFront();
  const panel = await openEvent(calendar, last);
  await mark(panel, 'No-show');
  await expect(panel.getByText('First miss after 9 kept. Check in before any fee.')).toBeVisible();
  await expect(attendance(panel)).toBeVisible();
  await closeEvent(calendar);
  await expectBadge(calendar, last, '1/10');

  await page.bringToFront();
  await openCard(page, kept, clientId);
  const alerts = section(page, 'Worth a second look');
  await expect(alerts.getByText('A reliable client slipped')).toBeVisible();
  await alerts.getByText('Four questions about your own work').click();
  await expect(alerts.getByText(/did your own dates hold\?$/u)).toBeVisible();
  await expectAccessible(page);

  // The step is a message without a word about money.
  const [composer] = await Promise.all([
    kept.context.waitForEvent('page'),
    alerts.getByRole('button', { name: /^Draft message/u }).click(),
  ]);
  await composer.waitForURL(/mail\.google\.com/u);
  const body = new URL(composer.url()).searchParams.get('body') ?? '';
  expect(body).toContain('Is everything all right?');
  expect(body).not.toMatch(/fee|charge|policy/iu);
  await composer.close();

  // Done is done, also in the calendar; an undo brings it back.
  await page.bringToFront();
  await alerts.getByRole('button', { name: /^Done/u }).click();
  await expect(alerts).toHaveCount(0);
  await undo(page);
  await expect(alerts).toBeVisible();
  await alerts.getByRole('button', { name: /^Remind me in a week/u }).click();
  await expect(alerts).toHaveCount(0);
  await calendar.bringToFront();
  await openEvent(calendar, last);
  await expect(panel.getByText('First miss after 9 kept.')).toHaveCount(0);
});

test('Keep?, cause, my own delay and corrections, each undone and all in the backup', async ({
  kept,
}) => {
  const { calendar, clientId, page } = await withNoor(kept);
  const miss = markOf(clientId, 1, { status: 'no_show' });
  miss.slot.start += 3 * HOUR + 24 * HOUR;
  miss.slot.end = miss.slot.start + HOUR;
  await send(page, [['mark', miss]]);
  await openCard(page, kept, clientId);

  const view = section(page, 'Your view');
  await view.getByRole('radio', { name: 'Unsure' }).click({ force: true });
  await expect(view.getByText(/^Said on .* Look at the record/u)).toBeVisible();
  await view.getByRole('button', { name: 'Forgot' }).click();
  await expect(view.getByText(/^Send a reminder three days/u)).toBeVisible();

  const slots = section(page, 'Appointments');
  const row = slots.getByRole('listitem').filter({ hasText: 'No-show' }).first();
  await expect(row).toContainText('Cause: Forgot');
  await expect(row).toContainText('1 earlier entry');
  const choose = async (role: 'menuitemradio' | 'menuitemcheckbox', name: string) => {
    await row.getByRole('button', { name: /^More for/u }).click();
    await page.getByRole(role, { name, exact: true }).click();
  };
  await choose('menuitemcheckbox', 'I was late');
  await expect(row).toContainText('You were late');
  await undo(page);
  await expect(row).not.toContainText('You were late');
  await undo(page);
  await expect(view.getByRole('button', { name: 'Forgot', pressed: true })).toHaveCount(0);
  await undo(page);
  await expect(view.getByText(/^Said on/u)).toHaveCount(0);

  await view.getByRole('radio', { name: 'No', exact: true }).click({ force: true });
  await view.getByRole('button', { name: 'Emergency' }).click();
  await view.getByRole('button', { name: 'Excuse it' }).click();
  await expect(row).toContainText('No-show, excused');
  // What is excused counts on no chip, at once.
  await expectBadge(calendar, last, '✓ 9');
  const [backup] = await send(page, [['exportBackup', null]]);
  for (const part of ['"cause":"emergency"', '"keep":{"answer":"no"']) {
    expect(backup).toContain(part);
  }
  await expect(section(page, 'When it works and when not').getByRole('table')).toHaveCount(2);
});

test('the short form in the popup, in German and dark, and the way to the whole card', async ({
  kept,
}) => {
  const { clientId, page } = await withNoor(kept);
  const cancelled = [1, 1].map((week) => markOf(clientId, week, { status: 'provider_cancelled' }));
  for (const [i, one] of cancelled.entries()) {
    one.slot.start += (2 + i) * 24 * HOUR;
    one.slot.end = one.slot.start + HOUR;
  }
  await send(
    page,
    cancelled.map((one) => ['mark', one]),
  );
  await kept.setLanguage('de');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${kept.popupUrl}#client=${clientId}`);
  await page.reload();
  await expect(page.getByText('Dein Anteil')).toBeVisible();
  await expect(page.getByText(/zweimal hast du abgesagt/u)).toBeVisible();
  await page.getByRole('radio', { name: 'Ja' }).click({ force: true });
  await expect(page.getByText(/^Am .* eingetragen\./u)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Erledigt: Dein Anteil' }).click();
  await expect(page.getByText('Dein Anteil')).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Dein Anteil')).toBeVisible();
  const [card] = await Promise.all([
    kept.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Ganze Karte' }).click(),
  ]);
  await expect(card.getByRole('heading', { name: 'Wann es klappt und wann nicht' })).toBeVisible();
  await expect(card.getByText(/^Am .* eingetragen\./u)).toBeVisible();
});

test('Details opens the card in the options, and comes back to it', async ({ kept }) => {
  const { calendar, clientId, page } = await withNoor(kept);
  await calendar.bringToFront();
  const panel = await openEvent(calendar, last);
  const details = panel.getByRole('button', { name: 'Details of Noor Haddad' });
  const [card] = await Promise.all([kept.context.waitForEvent('page'), details.click()]);
  await expect(card.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
  expect(card.url()).toBe(optionsUrl(kept, `clients=${clientId}`));
  // Every page believes that it is visible: the browser tells which tab is.
  const inFront = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query: (asked: { active: true }) => Promise<{ url?: string }[]> } };
      };
      return (await chrome.tabs.query({ active: true })).map(({ url }) => url);
    });

  // The same card is not opened twice.
  await calendar.bringToFront();
  await expect.poll(inFront).not.toContain(card.url());
  const pages = kept.context.pages().length;
  await details.click();
  await expect.poll(inFront).toContain(card.url());
  expect(kept.context.pages()).toHaveLength(pages);

  // One that has gone on to something else is left alone.
  await card.goto(optionsUrl(kept, 'clients'));
  await calendar.bringToFront();
  const [another] = await Promise.all([kept.context.waitForEvent('page'), details.click()]);
  await expect(another.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
  expect(card.url()).toBe(optionsUrl(kept, 'clients'));
});

test('my own late start: from the event and from the worklist, each undone', async ({ kept }) => {
  const { calendar, clientId, page } = await withNoor(kept);
  await calendar.bringToFront();
  const panel = await openEvent(calendar, last);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Showed, I was late' }).click();
  await expect(panel.getByText('You were late yourself.')).toBeVisible();
  await expectBadge(calendar, last, '✓ 10');
  const standing = async () => {
    const [card] = await send(page, [['clientCard', { clientId }]]);
    return (card as { history: { status: string; lateByMe?: boolean }[] }).history[0];
  };
  expect(await standing()).toMatchObject({ status: 'showed', lateByMe: true });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('You were late yourself.')).toHaveCount(0);
  await expectBadge(calendar, last, '✓ 9');
  await closeEvent(calendar);

  await page.bringToFront();
  await page.goto(kept.popupUrl);
  const row = page.locator('[data-row]').filter({ hasText: 'Noor Haddad' });
  await row.getByRole('button', { name: /^More/u }).click();
  await page.getByRole('menuitem', { name: 'Showed, I was late' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Noor Haddad: Showed, I was late' }),
  ).toHaveCount(1);
  expect(await standing()).toMatchObject({ status: 'showed', lateByMe: true });
  await undo(page);
  await expect(row).toBeVisible();
});

test('quiet shows a reliable client with an alert, and the list names it', async ({ kept }) => {
  const { calendar, clientId, page } = await withNoor(kept);
  await send(page, [['changePractice', { badgeStyle: 'quiet' }]]);
  await calendar.bringToFront();
  const panel = await openEvent(calendar, last);
  await closeEvent(calendar);
  const badges = calendar.locator('[data-kept]');
  await expect(badges).toHaveCount(0);
  await openEvent(calendar, last);
  await mark(panel, 'No-show');
  await closeEvent(calendar);
  await expectBadge(calendar, last, '1/10');
  // The page is told of the badge, and of nothing else.
  await expect(badges.first()).toHaveAttribute('data-kept', 'mixed');
  expect(await calendar.content()).not.toMatch(/slipped|second look/iu);

  await page.bringToFront();
  for (const address of [`${kept.popupUrl}#clients`, optionsUrl(kept, 'clients')]) {
    await page.goto(address);
    await page.reload();
    const tab = page.getByRole('tab', { name: 'Clients' });
    if (await tab.count()) await tab.click();
    const row = page.getByRole('button', { name: /Noor Haddad/u });
    await expect(row).toHaveAccessibleName(/A reliable client slipped · Missed 1 of 10/u);
    await expectAccessible(page);
  }
  const about = { clientId, alert: 'slipped', about: last.start, until: null };
  await send(page, [['putOffAlert', about]]);
  await expect(badges).toHaveCount(0);
});
