import type { Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import { badgeOf, closeEvent, expectBadge, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { expectAccessible } from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const talks = [9, 11, 13, 15].map((hour, index) =>
  meeting(`popup000${index}`, `Talk ${index}`, [index % 2 ? priya : noor], { start: at(-1, hour) }),
);

test.use({ launch: { world: worldOf(talks) } });

/** Makes the guests of all talks clients and leaves the talks unmarked. */
async function learnClients(kept: Kept): Promise<Page> {
  const page = await kept.openCalendar(dayPath(talks[0]!.start));
  for (const [index, talk] of talks.entries()) {
    const panel = await openEvent(page, talk);
    if (index === 0) await sayClient(panel, 'Noor Haddad');
    if (index === 1) await sayClient(panel, 'Priya Raman');
    await expectBadge(page, talk, '○');
    await closeEvent(page);
  }
  return page;
}

const rows = (popup: Page) => popup.locator('[data-row]');

test('the whole worklist by keyboard: mark, undo, move, all showed', async ({ kept }) => {
  const calendar = await learnClients(kept);
  const popup = await kept.openPopup();
  await expect(rows(popup)).toHaveCount(4);
  await expect(rows(popup).first()).toContainText('Priya Raman');

  await popup.keyboard.press('3');
  await expect(rows(popup)).toHaveCount(3);
  await popup.keyboard.press('z');
  await expect(rows(popup)).toHaveCount(4);
  await popup.keyboard.press('3');
  await expect(rows(popup)).toHaveCount(3);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('1');
  await expect(rows(popup)).toHaveCount(2);

  await popup.getByRole('button', { name: 'All showed' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Everything is marked')).toBeVisible();
  await popup.keyboard.press('z');
  await expect(rows(popup)).toHaveCount(2);
  await popup.getByRole('button', { name: 'All showed' }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Everything is marked')).toBeVisible();

  // The calendar was told: the panel of a marked talk shows the answer.
  await calendar.bringToFront();
  const panel = await openEvent(calendar, talks[3]!);
  await expect(panel.getByRole('button', { name: 'No-show', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('tabs, client card and record by hand without a mouse', async ({ kept }) => {
  await learnClients(kept);
  const popup = await kept.openPopup();
  await expect(rows(popup)).toHaveCount(4);
  await popup.getByRole('tab', { name: 'Today' }).focus();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: 'Clients' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: /^Noor Haddad/u })).toBeVisible();
  await popup.keyboard.press('/');
  await popup.keyboard.type('noor');
  await expect(popup.getByRole('button', { name: /^Priya Raman/u })).toHaveCount(0);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
});

test('an outcome recorded by hand counts like any other', async ({ kept }) => {
  const calendar = await learnClients(kept);
  const popup = await kept.openPopup();
  await popup.getByRole('button', { name: 'Record by hand' }).click();
  await popup.getByRole('combobox', { name: 'Client' }).fill('Noor');
  await expect(popup.getByRole('option', { name: 'Noor Haddad' })).toBeVisible();
  await popup.keyboard.press('Enter');
  const date = new Date(at(-20, 10));
  const two = (value: number) => String(value).padStart(2, '0');
  await popup
    .getByLabel('Date')
    .fill(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
  await popup.getByLabel('Start').fill('10:00');
  await popup.getByRole('radio', { name: 'No-show' }).check();
  await popup.getByRole('button', { name: 'Save' }).click();

  await popup.getByRole('tab', { name: 'Clients' }).click();
  await popup.getByRole('button', { name: /^Noor Haddad/u }).click();
  await expect(popup.getByText(/1 of 1 missed/u)).toBeVisible();
  await expect(badgeOf(calendar, talks[0]!)).toHaveAttribute('data-kept-text', '○');
});

test('the popup starts from a cold worker and tells the same', async ({ kept }) => {
  await learnClients(kept);
  await kept.stopWorker();
  const popup = await kept.openPopup();
  await expect(rows(popup)).toHaveCount(4);
});

for (const language of ['en', 'de'] as const) {
  test(`popup, options and panel have no accessibility faults, ${language}`, async ({ kept }) => {
    const calendar = await learnClients(kept);
    await kept.setLanguage(language);
    const popup = await kept.openPopup();
    await expect(rows(popup)).toHaveCount(4);
    for (const index of [0, 1, 2]) {
      await popup.getByRole('tab').nth(index).click();
      await expectAccessible(popup);
    }
    await popup.goto(kept.popupUrl.replace('popup', 'options'));
    await expectAccessible(popup);
    await calendar.bringToFront();
    await openEvent(calendar, talks[0]!);
    await expectAccessible(calendar, 'kept-panel');
  });
}
