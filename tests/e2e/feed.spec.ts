import type { Page, Route } from '@playwright/test';
import type { PracticeEvent } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import { expectBadge } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { downloaded, finishReview, openOptions, optionsUrl, storedIn } from './own-pages.ts';
import { ME, at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

/* A calendar read by its secret address, without an open calendar. */

const SECRET = '8f14e45fceea167a5a36dedd4bea2543';
const ADDRESS = `https://calendar.google.com/calendar/ical/${encodeURIComponent(ME)}/private-${SECRET}/basic.ics`;

const noors = [-8, 0, 4].map((day, i) =>
  meeting(`noor000${i}`, 'Coaching', [noor], { start: at(day, 9) }),
);
const priyas = [-9, 0, 5].map((day, i) =>
  meeting(`priya00${i}`, 'Weekly', [priya], { start: at(day, 11) }),
);
const [noorNext, priyaNext] = [noors[2]!, priyas[2]!];
const events = [...noors, ...priyas];

test.use({ launch: { world: worldOf(events) } });

/** What any page or the worker writes to a console, from now on. */
async function listen(kept: Kept): Promise<string[]> {
  const said: string[] = [];
  kept.context.on('console', (message) => said.push(message.text()));
  (await kept.worker()).on('console', (message) => said.push(message.text()));
  return said;
}

/** Adds the address and accepts who is found by it. */
async function withFeed(kept: Kept): Promise<Page> {
  const page = await openOptions(kept, 'calendars');
  const field = page.getByLabel('Secret address', { exact: true });
  await field.fill(ADDRESS);
  await field.press('Enter');
  await expect(page).toHaveURL(/review\.html#import=/u);
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await finishReview(page, 2);
  await page.goto(optionsUrl(kept, 'calendars'));
  await expect(refresh(page)).toBeVisible();
  return page;
}

const refresh = (page: Page) => page.getByRole('button', { name: `Refresh now: ${ME}` });
const asOf = (page: Page) => page.getByText(/^as of/u);

/** The calendar as it is from now on. */
function change(kept: Kept, next: PracticeEvent[]): void {
  kept.practice.world = worldOf(next);
}

/** Noor declines the next appointment; Priya's disappears. */
const changed = events.flatMap((event) => {
  if (event === priyaNext) return [];
  if (event !== noorNext) return [event];
  const guests = event.guests.map((one) =>
    one.email === noor.email ? { ...one, response: 'declined' as const } : one,
  );
  return [{ ...event, guests }];
});

interface Stored {
  facts: { kind: string; status?: string; noticeHours?: number }[];
}
async function factsIn(page: Page): Promise<Stored['facts']> {
  const stores = new Map(JSON.parse(await storedIn(page)) as [string, unknown][]);
  return stores.get('facts') as Stored['facts'];
}

async function readChanges(page: Page): Promise<void> {
  await refresh(page).click();
  await expect(page.getByText(/Nobody new\.$/u)).toBeVisible();
}

test('people found by a secret address wait for the review; the address is shown to nobody', async ({
  kept,
}) => {
  const page = await openOptions(kept, 'calendars');
  const said = await listen(kept);
  const field = page.getByLabel('Secret address', { exact: true });
  await field.fill('https://calendar.google.com/calendar/ical/x/public/basic.ics');
  await field.press('Enter');
  await expect(page.getByText(/^This is not a secret address\./u)).toBeVisible();
  await field.fill(ADDRESS);
  await field.press('Enter');
  await expect(page).toHaveURL(/review\.html#import=/u);
  await expect(page.getByText(/proposes 2 clients/u)).toBeVisible();
  // Nobody is a client before somebody says so.
  const calendar = await kept.openCalendar(dayPath(at(0, 9)));
  await expect(calendar.locator('[data-eventchip]').first()).toBeVisible();
  await expect(calendar.locator('[data-kept]')).toHaveCount(0);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await finishReview(page, 2);
  await expectBadge(calendar, noors[1]!, '○');

  const secret = new RegExp(SECRET, 'u');
  await page.goto(optionsUrl(kept, 'calendars'));
  await expect(asOf(page)).toBeVisible();
  expect(await page.content()).not.toMatch(secret);
  await expect(page.getByLabel('Secret address', { exact: true })).toHaveValue('');
  await page.goto(optionsUrl(kept, 'data'));
  const backup = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export backup', exact: true }).click(),
  );
  expect(backup.text).toContain(noor.email);
  expect(backup.text).not.toMatch(secret);
  // Both consoles are heard up to here.
  await page.evaluate(() => console.info('page heard'));
  await (await kept.worker()).evaluate(() => console.info('worker heard'));
  await expect.poll(() => said).toEqual(expect.arrayContaining(['page heard', 'worker heard']));
  expect(said.join('\n')).not.toMatch(secret);
  // It is where it has to be, so the search above would have found it.
  expect(await storedIn(page)).toMatch(secret);

  await page.goto(optionsUrl(kept, 'calendars'));
  await page.getByRole('button', { name: `Remove: ${ME}` }).click();
  await expect(page.getByText(/^Address removed\./u)).toBeVisible();
  expect(await storedIn(page)).not.toMatch(secret);
  await expectBadge(calendar, noors[1]!, '○');
});

test('what looks cancelled is a question, recorded by one click and taken back', async ({
  kept,
}) => {
  const page = await withFeed(kept);
  expect(await factsIn(page)).toEqual([]);
  change(kept, changed);
  await readChanges(page);
  expect(await factsIn(page), 'nothing is marked by itself').toEqual([]);

  const popup = await kept.openPopup();
  const looksCancelled = popup.getByRole('region', { name: 'Looks cancelled' });
  const row = (name: RegExp) => looksCancelled.getByRole('group', { name });
  await expect(row(/^Noor Haddad/u)).toContainText(/Declined .* before/u);
  await expect(row(/^Priya Raman/u)).toContainText(/Removed .* before/u);

  await row(/^Noor Haddad/u)
    .getByRole('button', { name: 'Cancelled in time? Noor Haddad' })
    .click();
  await expect(row(/^Noor Haddad/u)).toHaveCount(0);
  await expect.poll(() => factsIn(page)).toHaveLength(1);
  const [fact] = await factsIn(page);
  expect(fact).toMatchObject({ kind: 'outcome', status: 'cancelled' });
  await popup.keyboard.press('z');
  await expect(row(/^Noor Haddad/u)).toBeVisible();

  await row(/^Priya Raman/u)
    .getByRole('button', { name: /^It was not cancelled/u })
    .click();
  await expect(row(/^Priya Raman/u)).toHaveCount(0);
  // It is not asked again.
  await page.bringToFront();
  await readChanges(page);
  await popup.bringToFront();
  await popup.reload();
  await expect(row(/^Noor Haddad/u)).toBeVisible();
  await expect(row(/^Priya Raman/u)).toHaveCount(0);
});

const EMPTY = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'VERSION:2.0',
  'END:VCALENDAR',
  '',
].join('\r\n');
const calendarText = (body: string) => ({
  status: 200,
  contentType: 'text/calendar; charset=utf-8',
  body,
});
const answers: [what: string, answer: Parameters<Route['fulfill']>[0], says: RegExp][] = [
  ['an empty answer', calendarText(''), /Google sent no events\./u],
  [
    'too often',
    { status: 429, headers: { 'retry-after': '600' }, body: '' },
    /Google was asked too often\. Nothing was changed\. Try again in 10 minutes\./u,
  ],
  [
    'a fault of the server',
    { status: 500, body: '' },
    /Google could not answer just now \(error 500\)\. Nothing was changed\./u,
  ],
  ['gone', { status: 404, body: '' }, /Google does not know this address any more\./u],
  ['a calendar without events', calendarText(EMPTY), /Google sent no events\./u],
];

test('an answer that brings nothing says so and removes nothing', async ({ kept }) => {
  const page = await withFeed(kept);
  /** All but the state of the feed itself. */
  const records = async () => {
    const stores = JSON.parse(await storedIn(page)) as [string, unknown][];
    return stores.filter(([name]) => name !== 'feeds');
  };
  const before = await records();
  for (const [what, answer, says] of answers) {
    await kept.context.route('**/basic.ics', (route) => route.fulfill(answer), { times: 1 });
    await refresh(page).click();
    await expect(page.getByText(says).first(), what).toBeVisible();
    await expect(asOf(page)).toBeVisible();
    expect(await records(), what).toEqual(before);
  }
  // It is remembered until a better answer comes.
  await page.reload();
  const trouble = page.getByText('Google sent no events.');
  await expect(trouble).toBeVisible();
  await readChanges(page);
  await expect(trouble).toHaveCount(0);

  const popup = await kept.openPopup();
  await expect(popup.getByText('Noor Haddad').first()).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Looks cancelled' })).toHaveCount(0);
  // A browser writes the failed requests to the console of its own accord.
  kept.problems.splice(0);
});
