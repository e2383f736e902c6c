import type { Page } from '@playwright/test';
import { guest, type PracticeEvent, type PracticeGuest } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import {
  answer,
  badgeOf,
  closeEvent,
  expectBadge,
  mark,
  openEvent,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { givePast } from './known-people.ts';
import { at, dayPath, me, ME_AT_WORK, meeting, noor, priya, worldOf } from './worlds.ts';

const BOSS = 'boss@practice.example';
const meAtWork = guest(ME_AT_WORK, 'Mara Lindqvist', { organizer: true });

/** An event of the second account. */
const atWork = (id: string, title: string, guests: PracticeGuest[], start: number): PracticeEvent =>
  meeting(id, title, [], {
    start,
    calendarId: ME_AT_WORK,
    guests: [meAtWork, ...guests],
    organizer: ME_AT_WORK,
    response: 'accepted',
  });

const first = meeting('acc0001', 'Noor Haddad, first', [noor], { start: at(-1, 9) });
const second = atWork('acc0002', 'Noor Haddad, second', [noor], at(-1, 11));
const mine = meeting('acc0003', 'Noor Haddad, mine', [noor], { start: at(-1, 13) });
const theirs = atWork('acc0005', 'Noor Haddad, theirs', [noor], at(-1, 17));
/** The first account has invited the second one: the same event in both. */
const shared = meeting('acc0004', 'Shared talk', [priya], {
  start: at(-1, 15),
  guests: [me, meAtWork, priya],
});
const sharedAtWork = { ...shared, calendarId: ME_AT_WORK };

const world = worldOf([first, mine, shared], [second, theirs, sharedAtWork]);
world.accounts.push({
  index: 1,
  delegated: true,
  email: BOSS,
  name: 'The boss',
  calendars: [{ id: BOSS, name: 'The boss', color: '#33b679', own: true }],
  events: [meeting('acc0006', 'Talk of the boss', [noor], { start: at(-1, 10), calendarId: BOSS })],
});

test.use({ launch: { world } });

const day = (account: number) => dayPath(first.start, account);

/** Opens the day in both accounts, having said who the clients are: their names are in the titles. */
async function learnBoth(kept: Kept): Promise<[Page, Page]> {
  const one = await kept.openCalendar(day(0));
  await sayClient(await openEvent(one, first), 'Noor Haddad');
  await closeEvent(one);
  await sayClient(await openEvent(one, shared), 'Priya Raman');
  await closeEvent(one);
  await expectBadge(one, mine, '○');
  const two = await kept.openCalendar(day(1));
  for (const event of [second, theirs, sharedAtWork]) await expectBadge(two, event, '○');
  return [one, two];
}

const rows = (popup: Page) => popup.locator('[data-row]');
const filter = (popup: Page) => popup.getByRole('button', { name: /^Account: / });
const toolbarCount = async (kept: Kept): Promise<string> =>
  (await kept.worker()).evaluate('chrome.action.getBadgeText({})');

test('one client of two accounts: one record, rows that say whose they are', async ({ kept }) => {
  const [one, two] = await learnBoth(kept);
  const popup = await kept.openPopup();
  await givePast(popup, 'Noor Haddad', 'ss');
  await expect(rows(popup)).toHaveCount(5);
  await expect(rows(popup).filter({ hasText: 'Noor Haddad, first' })).toContainText(
    'mara.lindqvist',
  );
  await expect(
    rows(popup).filter({ hasText: 'Noor Haddad, second' }).locator('.k-account'),
  ).toHaveText('mara');
  await expect(rows(popup).filter({ hasText: 'Shared talk' })).toHaveCount(1);
  await expect.poll(() => toolbarCount(kept)).toBe('5');

  await filter(popup).click();
  await popup.getByRole('menuitemradio', { name: 'mara', exact: true }).click();
  await expect(rows(popup)).toHaveCount(2);
  await popup.close();
  const again = await kept.openPopup();
  await expect(rows(again)).toHaveCount(2);
  await expect(filter(again)).toHaveText('mara');
  await again.getByRole('button', { name: 'All showed' }).click();
  // Nothing of this account waits any more: the others are not hidden behind it.
  await expect(rows(again)).toHaveCount(3);
  await expect.poll(() => toolbarCount(kept)).toBe('3');

  for (const page of [one, two]) await page.bringToFront();
  await mark(await openEvent(one, first), 'Showed');
  await closeEvent(one);
  await expectBadge(one, mine, '✓ 3');
  await expectBadge(two, second, '✓ 3');
  const clients = await kept.openPopup();
  await clients.getByRole('tab', { name: 'Clients' }).click();
  await expect(clients.getByRole('button', { name: /^Noor Haddad/u })).toHaveCount(1);
});

test('two windows of two accounts: a change in one reaches the other, each writes from its own', async ({
  kept,
}) => {
  const [one, two] = await learnBoth(kept);
  const past = await kept.openPopup();
  await givePast(past, 'Noor Haddad', 'nn');
  await past.close();
  const panel = await openEvent(two, second);
  await one.bringToFront();
  for (const event of [first, mine]) {
    await mark(await openEvent(one, event), 'No-show');
    await closeEvent(one);
  }
  // Badges and the open panel of the window behind.
  await two.bringToFront();
  await mark(panel, 'No-show');
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel).toContainText('3 of 3');
  await closeEvent(two);
  await expectBadge(two, theirs, '! 3/3');
  await expectBadge(one, first, '! 3/3');
  await expect(badgeOf(two, sharedAtWork)).toHaveAttribute('data-kept-text', '○');

  for (const [page, event, path] of [
    [one, first, 'https://mail.google.com/mail/u/0/'],
    [two, second, 'https://mail.google.com/mail/u/1/'],
  ] as const) {
    await page.bringToFront();
    const opened = kept.context.waitForEvent('page');
    await (await openEvent(page, event)).getByRole('button', { name: 'Draft follow-up' }).click();
    const composer = await opened;
    await composer.waitForURL('https://mail.google.com/**');
    expect(composer.url().split('?')[0]).toBe(path);
    await composer.close();
  }
});

test('the popup writes from the account of the appointment', async ({ kept }) => {
  await learnBoth(kept);
  const popup = await kept.openPopup();
  await rows(popup)
    .filter({ hasText: 'Noor Haddad, second' })
    .getByRole('button', { name: /^No-show/u })
    .click();
  const opened = kept.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Draft follow-up' }).click();
  const composer = await opened;
  await composer.waitForURL('https://mail.google.com/**');
  expect(composer.url().split('?')[0]).toBe('https://mail.google.com/mail/u/1/');
});

test('days of one account ask about nothing that is of the other', async ({ kept }) => {
  const [one, two] = await learnBoth(kept);
  const popup = await kept.openPopup();
  const gone = popup.getByText('Gone from the calendar?');
  await one.bringToFront();
  await one.evaluate((id) => window.practice.removeEvent(id), mine.id);
  await expect(async () => {
    await popup.reload();
    await expect(gone).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  await two.bringToFront();
  await two.reload();
  await expectBadge(two, second, '○');
  await two.waitForTimeout(2_500);
  await popup.reload();
  await expect(rows(popup)).toHaveCount(5);
  await expect(gone).toHaveCount(1);
});

test('a calendar looked after for another: its number is nobody’s to write from', async ({
  kept,
}) => {
  await learnBoth(kept);
  const [talk] = world.accounts[2]!.events;
  const page = await kept.openCalendar(day(1).replace('/u/', '/b/'));
  const panel = await openEvent(page, talk!);
  await mark(panel, 'No-show');
  const opened = kept.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Draft follow-up' }).click();
  const composer = await opened;
  await composer.waitForURL('https://mail.google.com/**');
  expect(composer.url().split('?')[0]).toBe('https://mail.google.com/mail/u/0/');
  await composer.close();

  // The second account still writes from its own number.
  const popup = await kept.openPopup();
  await rows(popup)
    .filter({ hasText: 'Noor Haddad, second' })
    .getByRole('button', { name: /^No-show/u })
    .click();
  const next = kept.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Draft follow-up' }).click();
  const another = await next;
  await another.waitForURL('https://mail.google.com/**');
  expect(another.url().split('?')[0]).toBe('https://mail.google.com/mail/u/1/');
});
