import { guest } from '../practice-calendar/model.ts';
import { answer, attendance, closeEvent, expectBadge, mark, openEvent } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const lena = guest('lena@brandt.example', 'Lena Brandt');
const group = meeting('circle0001', 'Portfolio circle', [
  lena,
  noor,
  priya,
  guest('everyone@lists.example', 'Everyone', { group: true, size: 12 }),
  guest('c_1@resource.calendar.google.com', 'Room 2', { resource: true }),
]);
const hidden = meeting('hidden0001', 'Appointment', [noor], {
  start: at(-1, 13),
  guestsHidden: true,
});
const titled = meeting('titled0001', 'Anna 60 min', [], { start: at(-1, 15) });
const titledAgain = meeting('titled0002', 'anna, haircut', [], { start: at(-1, 17) });

test.use({ launch: { world: worldOf([group, hidden, titled, titledAgain]) } });

test('a group has one row per client; lists and rooms are nobody', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(group.start));
  const panel = await openEvent(page, group);
  for (const name of ['Lena Brandt', 'Noor Haddad', 'Priya Raman']) {
    await panel.getByRole('button', { name: `Yes, ${name} is a client` }).click();
    await expect(panel.getByRole('button', { name: `Yes, ${name} is a client` })).toHaveCount(0);
  }
  await expect(panel.getByText('Everyone')).toHaveCount(0);
  await expect(panel.getByText('Room 2')).toHaveCount(0);

  await mark(panel, 'No-show', 'Noor Haddad');
  await panel.getByRole('button', { name: 'All showed' }).click();
  await expect(answer(panel, 'Showed', 'Lena Brandt')).toHaveAttribute('aria-pressed', 'true');
  await expect(answer(panel, 'Showed', 'Priya Raman')).toHaveAttribute('aria-pressed', 'true');
  await expect(answer(panel, 'No-show', 'Noor Haddad')).toHaveAttribute('aria-pressed', 'true');
  await expectBadge(page, group, '3 of 3');
});

test('a hidden guest list is unknown, not empty: the user says who it is', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(hidden.start));
  const panel = await openEvent(page, hidden);
  await expect(panel.getByText('The guest list is hidden.')).toBeVisible();
  await panel.getByRole('button', { name: 'Who is this?' }).click();
  await panel.getByRole('combobox').fill('Noor Haddad');
  await page.keyboard.press('Enter');
  await expect(attendance(panel)).toBeVisible();
  await expectBadge(page, hidden, '○');
});

test('a known name in the title is enough where there are no guests', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(titled.start));
  const panel = await openEvent(page, titled);
  await panel.getByRole('button', { name: 'Who is this?' }).click();
  await panel.getByRole('combobox').fill('Anna');
  await page.keyboard.press('Enter');
  await expect(attendance(panel)).toBeVisible();
  await closeEvent(page);
  await expectBadge(page, titled, '○');
  await expectBadge(page, titledAgain, '○');
});
