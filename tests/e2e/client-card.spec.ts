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
  expect(body).toContain('Are you all right?');
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
