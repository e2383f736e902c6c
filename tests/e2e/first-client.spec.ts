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
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('firsttalk0001', 'First talk', [noor]);
const gym = meeting('gym0001', 'Gym', [], { start: at(-1, 7) });
const later = meeting('firsttalk0002', 'Second talk', [noor], { start: at(-1, 15) });

test.use({ launch: { world: worldOf([talk, gym, later]) } });

test('from a stranger to a client with a badge, on every event of theirs once it was opened', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await expect(chipOf(page, talk)).toBeVisible();
  await expectNoBadge(page, talk);

  const panel = await openEvent(page, talk);
  await expect(panel.getByText('Client?')).toBeVisible();
  await expect(attendance(panel)).toHaveCount(0);
  await sayClient(panel, 'Noor Haddad');
  await expectBadge(page, talk, '○');
  await expect(badgeOf(page, talk)).toHaveAttribute('data-kept', 'new');
  await expect(badgeOf(page, talk)).toHaveAttribute('aria-description', 'too early to say');

  // The other event was never opened: its guests are unknown, so it has no badge yet.
  await expectNoBadge(page, later);
  await closeEvent(page);
  await openEvent(page, later);
  await expectBadge(page, later, '○');
  await closeEvent(page);

  await page.reload();
  await expectBadge(page, talk, '○');
  await expectBadge(page, later, '○');
  await expectNoBadge(page, gym);
});

test('a mark shows at once, is corrected, and taken back step by step', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');

  await mark(panel, 'No-show');
  await expect(panel.getByText('First no-show.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Draft follow-up' })).toBeVisible();
  await mark(panel, 'Late');
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'false');

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('not a client is one click, asked once, and can be taken back', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await panel.getByRole('button', { name: 'Not a client' }).click();
  await expect(panel.getByText('Client?')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Client?')).toBeVisible();
  await panel.getByRole('button', { name: 'Not a client' }).click();
  await page.keyboard.press('Escape');

  await page.reload();
  await openEvent(page, later);
  await page.waitForTimeout(2000);
  await expect(panelOf(page).getByRole('button')).toHaveCount(0);
});
