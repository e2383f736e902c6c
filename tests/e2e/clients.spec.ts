import type { Page } from '@playwright/test';
import { guest } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import { attendance, closeEvent, expectBadge, expectNoBadge, openEvent } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import {
  downloaded,
  finishReview,
  importAll,
  importToReview,
  openClient,
  openOptions,
  optionsUrl,
  recordPast,
  storedIn,
} from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

/* What can be done with a client in the options, and what the calendar shows of it. */

const pia = guest('p.raman@home.example', 'Pia Holm');
const noorAtHome = guest('nh@home.example', 'nh@home.example');
const kim = guest('kim@partners.example', 'Kim Park');

const noors = [-8, -3, -1, 1].map((day, i) =>
  meeting(`noor000${i}`, 'Coaching', [noor], { start: at(day, 9) }),
);
const priyas = [-9, -3, -1, 1].map((day, i) =>
  meeting(`priya00${i}`, 'Weekly', [priya], { start: at(day, 11) }),
);
const pias = [-10, -2, 1].map((day, i) =>
  meeting(`pia0000${i}`, 'Talk', [pia], { start: at(day, 13) }),
);
const atHome = meeting('noorhome', 'From home', [noorAtHome], { start: at(1, 15) });
const withKim = meeting('withkim0', 'Intro', [priya, kim], { start: at(1, 17) });
const together = meeting('together', 'Workshop', [priya, noor], { start: at(1, 19) });
const [noorChip, priyaChip, piaChip] = [noors[3]!, priyas[3]!, pias[2]!];

test.use({ launch: { world: worldOf([...noors, ...priyas, ...pias, atHome, withKim, together]) } });

/** Three clients; two people who were met once are nobody yet. */
async function withClients(kept: Kept): Promise<Page> {
  const page = await openOptions(kept, 'calendars');
  await importAll(page, 3);
  return page;
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();
const openDay = (kept: Kept) => kept.openCalendar(dayPath(at(1, 9)));

test('a new name and a further address are known to the panel and the popup', async ({ kept }) => {
  const page = await withClients(kept);
  const calendar = await openDay(kept);
  await expectBadge(calendar, noorChip, '○');
  await expectNoBadge(calendar, atHome);

  await openClient(page, kept, 'Noor Haddad');
  await page.getByLabel('Name', { exact: true }).fill('Noor El-Haddad');
  await page.getByLabel('Name', { exact: true }).press('Tab');
  await expect(page.getByRole('heading', { level: 1, name: 'Noor El-Haddad' })).toBeVisible();
  // The old name still finds the client in titles.
  await expect(page.getByLabel('Also written as')).toHaveValue('Noor Haddad');
  await page.getByLabel('Addresses').fill(`${noor.email}\n${noorAtHome.email}`);
  await page.getByLabel('Addresses').press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  await calendar.bringToFront();
  const panel = await openEvent(calendar, noorChip);
  await expect(panel.getByRole('button', { name: 'Details of Noor El-Haddad' })).toBeVisible();
  await closeEvent(calendar);
  // The guest of the other address is this client; nobody is asked.
  await openEvent(calendar, atHome);
  await expect(panel.getByRole('button', { name: 'Details of Noor El-Haddad' })).toBeVisible();
  await expect(attendance(panel)).toBeVisible();
  await expectBadge(calendar, atHome, '○');
  await closeEvent(calendar);

  const popup = await kept.openPopup();
  await popup.getByRole('tab', { name: 'Clients' }).click();
  await expect(popup.getByRole('button', { name: /^Noor El-Haddad/u })).toBeVisible();
  await popup.close();

  // An address of somebody else is not taken, and says whose it is.
  await page.bringToFront();
  await page.getByLabel('Addresses').fill(`${noor.email}\n${priya.email}`);
  await page.getByLabel('Addresses').press('Tab');
  await expect(page.getByText(`“${priya.email}” belongs to Priya Raman`)).toBeVisible();
});

test('two records of one person are joined, told apart again, and split', async ({ kept }) => {
  const page = await withClients(kept);
  await recordPast(page, kept, [
    [/Priya Raman/u, '3'],
    [/Pia Holm/u, '3'],
  ]);
  const calendar = await openDay(kept);
  const counts = (first: string, second: string) =>
    Promise.all([expectBadge(calendar, priyaChip, first), expectBadge(calendar, piaChip, second)]);
  await counts('1/3', '○');

  await openClient(page, kept, 'Priya Raman');
  await page.getByRole('button', { name: 'Merge with another client…' }).click();
  await page.getByRole('combobox', { name: 'The other client' }).fill('Pia');
  await page.getByRole('option', { name: /^Pia Holm/u }).click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Joined with this client' })).toBeVisible();
  await counts('2/5', '2/5');

  await undo(page);
  await counts('1/3', '○');
  await expect(page.getByRole('heading', { name: 'Joined with this client' })).toHaveCount(0);

  // The address belongs to somebody else after all: their outcomes go with it.
  await page.getByLabel('Addresses').fill(`${priya.email}\nnobody@home.example`);
  await page.getByLabel('Addresses').press('Tab');
  await page.getByRole('button', { name: 'Split off…' }).click();
  await page.getByRole('checkbox', { name: priya.email }).check();
  await page.getByLabel('Name of the new client').fill('Priya the Second');
  await page.getByRole('button', { name: 'Split off', exact: true }).click();
  await expect(page.getByText('Priya the Second is a client of their own now')).toBeVisible();
  await page.getByRole('button', { name: 'Open Priya the Second' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Priya the Second' })).toBeVisible();
  await expect(page.getByLabel('Addresses')).toHaveValue(priya.email);
  await counts('1/3', '○');
});

test('a client who is not rated has no badge, at once', async ({ kept }) => {
  const page = await withClients(kept);
  const calendar = await openDay(kept);
  await expectBadge(calendar, noorChip, '○');
  await openClient(page, kept, 'Noor Haddad');
  const notRated = page.getByRole('switch', { name: 'Do not rate' });
  await notRated.check();
  await expectNoBadge(calendar, noorChip);
  await expectBadge(calendar, priyaChip, '○');
  await undo(page);
  await expect(notRated).not.toBeChecked();
  await expectBadge(calendar, noorChip, '○');
});

test('who was left out stands in a list, and can be asked about again', async ({ kept }) => {
  const page = await openOptions(kept, 'calendars');
  await importToReview(page);
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await page.getByRole('button', { name: 'Leave out: Kim Park' }).click();
  await finishReview(page, 3);
  const calendar = await openDay(kept);
  const panel = await openEvent(calendar, withKim);
  const question = panel.getByRole('button', { name: 'Yes, Kim Park is a client' });
  // The other guest is there, and nobody asks about this one.
  await expect(panel.getByRole('button', { name: 'Details of Priya Raman' })).toBeVisible();
  await expect(question).toHaveCount(0);

  await page.goto(optionsUrl(kept, 'clients'));
  const askAgain = page.getByRole('button', { name: 'Ask again about Kim Park' });
  await askAgain.click();
  await expect(page.getByText('Nobody yet.')).toBeVisible();
  await expect(question).toBeVisible();
  await undo(page);
  await expect(askAgain).toBeVisible();
  await expect(question).toHaveCount(0);
  await page.getByRole('button', { name: 'Kim Park is a client' }).click();
  await expect(page.getByRole('button', { name: /^Kim Park(?! is)/u })).toBeVisible();
  await expect(attendance(panel, 'Kim Park')).toBeVisible();
});

test('a data sheet holds what is stored of one person, and nothing that runs', async ({ kept }) => {
  const page = await withClients(kept);
  const count = await recordPast(page, kept, [[/Noor Haddad/u, '3']]);
  expect(count).toBeGreaterThanOrEqual(8);
  await openClient(page, kept, 'Noor Haddad');
  await page.getByLabel('Note').fill('Comes by train <script>alert(1)</script>');
  await page.getByLabel('Note').press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  const sheet = await downloaded(page, () =>
    page.getByRole('button', { name: 'Data sheet as a page to print' }).click(),
  );
  expect(sheet.name).toMatch(/^data-sheet-Noor-Haddad-\d{4}-\d\d-\d\d\.html$/u);
  expect(sheet.text).not.toMatch(/<script/iu);
  const reader = await page.context().newPage();
  await reader.setContent(sheet.text);
  for (const part of [
    'Noor Haddad',
    noor.email,
    'Comes by train <script>',
    'No-show',
    'Coaching',
  ]) {
    await expect(reader.locator('body')).toContainText(part);
  }
  await expect(reader.locator('body')).not.toContainText('Priya');
  await reader.close();

  const json = await downloaded(page, () =>
    page.getByRole('button', { name: /^Data sheet as .*JSON/u }).click(),
  );
  expect(json.name).toMatch(/\.json$/u);
  const text = JSON.stringify(JSON.parse(json.text));
  for (const part of ['Noor Haddad', noor.email, 'Comes by train', '"no_show"', '"showed"']) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain(priya.email);
});

test('who is erased is nowhere any more, and stays away from the next import', async ({ kept }) => {
  const page = await withClients(kept);
  await recordPast(page, kept, [[/Noor Haddad/u, '3']]);
  const calendar = await openDay(kept);
  await expectBadge(calendar, noorChip, '1/3');
  const person = /haddad|noor@/iu;
  expect(await storedIn(page)).toMatch(person);

  await openClient(page, kept, 'Noor Haddad');
  await page.getByRole('button', { name: 'Erase…' }).click();
  const question = page.getByRole('form', { name: /^Erase .*Noor Haddad.* for good\?$/u });
  for (const goes of ['1 address', '3 outcomes', '5 appointments']) {
    await expect(question.getByRole('listitem').filter({ hasText: goes })).toBeVisible();
  }
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expectBadge(calendar, noorChip, '1/3');
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase Noor Haddad' }).click();
  await expect(page.getByText(/^Erased\. Nothing/u)).toBeVisible();

  await expectNoBadge(calendar, noorChip);
  await expectBadge(calendar, priyaChip, '✓ 3');
  expect(await storedIn(page)).not.toMatch(person);
  const settings = 'chrome.storage.local.get(null).then(JSON.stringify)';
  expect(await page.evaluate(settings)).not.toMatch(person);
  // Where they meet somebody else, that one is left, and nobody asks who the other guest is.
  await calendar.bringToFront();
  const panel = await openEvent(calendar, together);
  const left = async () => {
    await expect(panel.getByRole('button', { name: 'Details of Priya Raman' })).toBeVisible();
    await expect(attendance(panel)).toBeVisible();
    await expect(panel.getByText('Noor')).toHaveCount(0);
    await expect(panel.getByText('Client?')).toHaveCount(0);
  };
  await left();

  await page.bringToFront();
  await page.goto(optionsUrl(kept, 'calendars'));
  await importToReview(page);
  await expect(page.getByText(/^1 person you had erased/u)).toBeVisible();
  await expect(page.getByText('Noor')).toHaveCount(0);
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open Google Calendar' })).toBeVisible();
  expect(await storedIn(page)).not.toMatch(person);
  await expectBadge(calendar, priyaChip, '✓ 3');
  await expectNoBadge(calendar, noorChip);
  await left();
});
