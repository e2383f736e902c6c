import type { Page } from '@playwright/test';
import { answer, closeEvent, expectBadge, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('moved0001', 'First talk', [noor], { start: at(-2, 10) });

test.use({ launch: { world: worldOf([talk]) } });

const move = (page: Page, start: number) =>
  page.evaluate(([id, to]) => window.practice.moveEvent(id, to), [talk.id, start] as const);

test('a dragged event is a new slot: the old outcome stays with the old one', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  const panel = await openEvent(page, talk);
  await mark(panel, 'No-show');
  await closeEvent(page);

  await move(page, at(-2, 14));
  await openEvent(page, talk);
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'false');
  await closeEvent(page);

  await move(page, at(-2, 10));
  await openEvent(page, talk);
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
});

test('rescheduled, then showed: both stand in the history', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await answer(panel, 'More').click();
  await panel.getByRole('button', { name: 'Rescheduled' }).click();
  await expect(panel.getByText('Rescheduled. It does not count.')).toBeVisible();
  await closeEvent(page);

  await move(page, at(-2, 16));
  await openEvent(page, talk);
  await mark(panel, 'Showed');
  await closeEvent(page);
  await expectBadge(page, talk, '○');

  const popup = await kept.openPopup();
  await popup.getByRole('tab', { name: 'Clients' }).click();
  await popup.getByText('Noor Haddad').click();
  await expect(popup.getByText('Rescheduled').first()).toBeVisible();
  await expect(popup.getByText('Showed').first()).toBeVisible();
});

test('a drag with the mouse is noticed without a reload', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await mark(panel, 'Late');
  await closeEvent(page);

  const chip = page.locator('[data-eventchip]').filter({ hasText: 'First talk' });
  const box = (await chip.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 60, { steps: 5 });
  await page.mouse.move(box.x + 20, box.y + 90, { steps: 5 });
  await page.mouse.up();
  await openEvent(page, talk);
  await expect(answer(panel, 'Late')).toHaveAttribute('aria-pressed', 'false');
});
