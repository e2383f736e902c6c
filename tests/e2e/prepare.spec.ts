import type { Page } from '@playwright/test';
import type { FreeTimes } from '../../lib/messaging/drafts-protocol.ts';
import type { Kept } from './browser.ts';
import { closeEvent, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible, openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';
import { partsOf } from '../unit/drafts/links/decode-link.ts';

/** The page's own global, in the function that runs inside it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const BUFFER = 15 * 60_000;
const soon = meeting('prepare01', 'First talk', [noor], { start: at(1, 10) });
const later = meeting('prepare02', 'Second talk', [priya], { start: at(1, 13) });
/** Monday of the week in which the day after a week from now lies: all of it is still to come. */
const monday = -((new Date(at(7, 12)).getDay() + 6) % 7) + 7;
const workshop = meeting('workshop1', 'Workshop', [], {
  start: at(monday + 2, 8),
  end: at(monday + 2, 18),
});
const dentist = meeting('dentist01', 'Dentist', [], { start: at(monday, 9), end: at(monday, 16) });

test.use({ launch: { world: worldOf([soon, later, workshop, dentist]) } });

const longDay = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
});

/** What the composer is opened with by a key. */
async function composedBy(kept: Kept, popup: Page, key: string): Promise<Record<string, string>> {
  const opened = kept.context.waitForEvent('page');
  await popup.keyboard.press(key);
  const composer = await opened;
  await composer.waitForURL('https://mail.google.com/**');
  const { before, fields } = partsOf(composer.url());
  expect(before).toBe('https://mail.google.com/mail/u/0/');
  await composer.close();
  await popup.bringToFront();
  return fields;
}

test('reminders and preparations by keyboard alone, ticked, and accessible', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(soon.start));
  await sayClient(await openEvent(page, soon), 'Noor Haddad');
  await closeEvent(page);
  await sayClient(await openEvent(page, later), 'Priya Raman');
  const popup = await kept.openPopup();
  await expect(popup.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  const rows = popup.locator('[data-prepare]');
  await expect(rows).toHaveCount(2);
  const [first, second] = [rows.nth(0), rows.nth(1)];
  await expectAccessible(popup);

  // One stop for the whole list, then the arrows.
  for (let presses = 0; presses < 20; presses += 1) {
    if (await first.evaluate((one) => one === document.activeElement)) break;
    await popup.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();

  expect(await composedBy(kept, popup, '1')).toEqual({
    view: 'cm',
    fs: '1',
    to: 'noor@haddad.example',
    su: `Our appointment on ${longDay.format(soon.start)}`,
    body: [
      'Hello Noor,',
      'I am looking forward to our appointment tomorrow at 10 AM.',
      'If there is anything you would like us to look at, feel free to tell me beforehand.',
      'If the time no longer suits you, please write to me as soon as you can, and we will find a new one together.',
      'Warm regards',
    ].join('\n\n'),
  });
  await expect(first).toContainText('Reminder prepared at');
  await expect(first).toHaveAccessibleName(/Reminder prepared at/u);
  await expect(second).not.toContainText('prepared at');

  await popup.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  const fields = await composedBy(kept, popup, '2');
  expect(fields).toMatchObject({
    to: 'priya@raman.example',
    su: `Preparing for our call on ${longDay.format(later.start)}`,
  });
  expect(fields['body']).toContain('We meet online tomorrow at 1 PM');
  await expect(second).toContainText('Preparation prepared at');
  await expectAccessible(popup);

  // The buttons of a row, and its menu.
  await second.focus();
  const button = popup.getByRole('button', { name: 'Remind: Priya Raman' });
  for (let presses = 0; presses < 3; presses += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) break;
    await popup.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  expect(await composedBy(kept, popup, 'Enter')).toMatchObject({ to: 'priya@raman.example' });
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  const menu = popup.getByRole('menu');
  await expect(menu).toBeVisible();
  await expectAccessible(popup);
  await popup.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(popup.getByRole('button', { name: 'More for Priya Raman' })).toBeFocused();

  await first.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('noor@haddad.example')).toBeVisible();
});

test('free times are those of the week that was looked at', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(soon.start));
  await sayClient(await openEvent(page, soon), 'Noor Haddad');
  await closeEvent(page);
  const options = await openOptions(kept, 'practice');
  for (let day = 0; day < 5; day += 1) {
    await options.getByRole('button', { name: 'Add a time' }).click();
  }
  await expect(options.getByRole('button', { name: /^Remove Friday/u })).toBeVisible();
  await openClient(options, kept, 'Noor Haddad');
  const clientId = decodeURIComponent(/clients=([^&]+)/u.exec(options.url())?.[1] ?? '');
  const freeTimes = () =>
    options.evaluate(async (id): Promise<FreeTimes | null> => {
      const message = { id: 1, type: 'freeTimes', data: { clientId: id }, timestamp: Date.now() };
      const answer = (await chrome.runtime.sendMessage(message)) as { res: FreeTimes | null };
      return answer.res;
    }, clientId);
  expect(await freeTimes()).toMatchObject({ slots: [], why: 'unknown_days' });

  await page.bringToFront();
  await page.goto(
    `https://calendar.google.com${dayPath(at(monday, 12)).replace('/day/', '/week/')}`,
  );
  await expect.poll(async () => (await freeTimes())?.slots.length, { timeout: 15_000 }).toBe(9);
  const slots = (await freeTimes())?.slots ?? [];
  for (const { start, end } of slots) {
    for (const event of [soon, later, workshop, dentist]) {
      expect(start < event.end + BUFFER && event.start - BUFFER < end).toBe(false);
    }
    expect(new Date(start).getDay()).not.toBe(0);
    expect(new Date(start).getHours()).toBeGreaterThanOrEqual(9);
    expect(new Date(end - 1).getHours()).toBeLessThan(17);
    const isTomorrow = start < at(2, 0);
    expect(isTomorrow || (start >= at(monday, 0) && end <= at(monday + 7, 0))).toBe(true);
  }
  const days = new Set(slots.slice(0, 3).map(({ start }) => new Date(start).getDay()));
  expect(days.size).toBe(3);
});
