import type { Page, Route } from '@playwright/test';
import { guest, practiceEvent, type PracticeEvent } from '../practice-calendar/model.ts';
import { accountToZip, calendarToIcs } from '../practice-calendar/to-ics.ts';
import type { Kept } from './browser.ts';
import { badgeOf, expectBadge, expectNoBadge, panelOf } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { optionsUrl, startButton, storedIn } from './own-pages.ts';
import { ME, at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

/* Clients and their past from the calendar itself, without opening an event. */

const colleague = guest('kim@partners.example', 'Kim Park');
const crowd = Array.from({ length: 14 }, (_, i) => guest(`p${i}@summit.example`, `Person ${i}`));

const noors = [-8, -1, 0].map((day, i) =>
  meeting(`noor00${i}`, 'Coaching', [noor], { start: at(day, 9) }),
);
const priyas = [-9, -1, 0].map((day, i) =>
  meeting(`priya0${i}_20261101T0${i}0000Z`, 'Weekly', [priya], { start: at(day, 11) }),
);
const annas = [-15, -8, 0].map((day, i) =>
  meeting(`anna00${i}`, 'Anna 60 min', [], { start: at(day, 13) }),
);
const foreign: PracticeEvent[] = [
  meeting('dentist', 'Dentist', [], { start: at(0, 15) }),
  meeting('once', 'Intro', [colleague], { start: at(0, 16) }),
  meeting('summit', 'Summit', crowd, { start: at(0, 18) }),
];
const world = worldOf([...noors, ...priyas, ...annas, ...foreign]);
const clientChips = [noors[2]!, priyas[2]!, annas[2]!];

test.use({ launch: { world } });

async function openCalendars(kept: Kept): Promise<Page> {
  const page = await kept.context.newPage();
  await page.goto(optionsUrl(kept, 'calendars'));
  await expect(startButton(page)).toBeVisible();
  // The background has answered: the store is there.
  await expect(page.getByText('No calendar seen yet')).toBeVisible();
  return page;
}

async function acceptAll(page: Page): Promise<void> {
  await expect(page).toHaveURL(/review\.html#import=/u);
  await expect(page.getByRole('heading', { name: 'Who are your clients?' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('3 clients in Kept')).toBeVisible();
}

async function everyClientIsBadged(kept: Kept): Promise<void> {
  const calendar = await kept.openCalendar(dayPath(at(0, 9)));
  for (const event of clientChips) await expectBadge(calendar, event, '○');
  for (const event of foreign) await expectNoBadge(calendar, event);
  // No bubble was needed.
  await expect(panelOf(calendar)).toHaveCount(0);
}

test('one click and the review: every client chip is badged, no event opened', async ({ kept }) => {
  const page = await openCalendars(kept);
  await startButton(page).click();
  await acceptAll(page);
  await everyClientIsBadged(kept);

  const popup = await kept.openPopup();
  // Of the past eight are not marked; those of today depend on the hour.
  await expect(popup.getByText('Noor Haddad').first()).toBeVisible();
});

test('a file dropped on the page does the same', async ({ kept }) => {
  const page = await openCalendars(kept);
  const account = world.accounts[0]!;
  const text = calendarToIcs(account, account.calendars[0]!);
  await page.evaluate(
    ({ text, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/calendar' }));
      const fire = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        );
      fire('dragenter');
      fire('dragover');
      fire('drop');
    },
    { text, name: `${ME}.ics` },
  );
  await acceptAll(page);
  await everyClientIsBadged(kept);
});

test('an import is taken back as a whole', async ({ kept }) => {
  const page = await openCalendars(kept);
  const before = await storedIn(page);
  await startButton(page).click();
  await acceptAll(page);
  const calendar = await kept.openCalendar(dayPath(at(0, 9)));
  await expectBadge(calendar, noors[2]!, '○');
  await page.goto(optionsUrl(kept, 'calendars'));
  await page.getByRole('button', { name: /^Undo import: /u }).click();
  await page.getByRole('button', { name: 'Undo import', exact: true }).click();
  await expect(page.getByText('Import undone.')).toBeVisible();
  await expectNoBadge(calendar, noors[2]!);
  // The calendar page taught something meanwhile: accounts and calendars it met.
  const after = JSON.parse(await storedIn(page)) as [string, unknown[]][];
  for (const [name, records] of JSON.parse(before) as [string, unknown[]][]) {
    // What stood there on the day that was looked at is the page's to tell.
    if (name === 'meta' || name === 'days') continue;
    expect(after.find(([other]) => other === name)?.[1], name).toEqual(records);
  }
  expect(JSON.stringify(after.find(([name]) => name === 'days'))).not.toContain('importId');
});

const zip = Buffer.from(accountToZip(world.accounts[0]!));
const cut = zip.subarray(0, zip.length - 30);
const failures: [string, (route: Route) => Promise<void>, RegExp][] = [
  [
    'signed out',
    (r) => r.fulfill({ status: 302, headers: { location: 'https://accounts.google.com/' } }),
    /signed out of Google/u,
  ],
  [
    'blocked by an administrator',
    (r) => r.fulfill({ status: 403, body: 'no' }),
    /does not allow the export/u,
  ],
  [
    'a page instead of a zip',
    (r) => r.fulfill({ status: 200, contentType: 'text/html', body: '<html></html>' }),
    /something other than the export/u,
  ],
  [
    'asked too often',
    (r) => r.fulfill({ status: 429, headers: { 'retry-after': '600' }, body: '' }),
    /too often/u,
  ],
  [
    'a fault of the server',
    (r) => r.fulfill({ status: 503, body: '' }),
    /could not answer just now \(error 503\)/u,
  ],
  ['offline', (r) => r.abort('internetdisconnected'), /could not be reached/u],
  [
    'a damaged archive',
    (r) => r.fulfill({ status: 200, contentType: 'application/zip', body: cut }),
    /is damaged/u,
  ],
];

test('every failure of Google is said in words, with the next step, and changes nothing', async ({
  kept,
}) => {
  const page = await openCalendars(kept);
  const before = await storedIn(page);
  for (const [name, answer, says] of failures) {
    await test.step(name, async () => {
      await kept.context.route('**/exporticalzip', answer);
      await startButton(page).click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(says);
      await expect(alert).toContainText('Nothing was changed.');
      expect(await storedIn(page)).toBe(before);
      await kept.context.unroute('**/exporticalzip', answer);
    });
  }
  // A browser writes failed requests to the console of its own accord.
  kept.problems.splice(0);
  kept.outside.splice(0);
});

test('a large file shows how far it is, and can be cancelled', async ({ kept }) => {
  const page = await openCalendars(kept);
  const before = await storedIn(page);
  const account = world.accounts[0]!;
  const many = Array.from({ length: 12_000 }, (_, i) =>
    practiceEvent({
      ...noors[0]!,
      id: `many${i}`,
      start: at(-(i % 700), i % 24),
      end: at(-(i % 700), i % 24) + 3_600_000,
    }),
  );
  const text = calendarToIcs({ ...account, events: many }, account.calendars[0]!);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'large.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(text),
    });
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Import cancelled.')).toBeVisible();
  expect(await storedIn(page)).toBe(before);
  // Nothing hangs: the next one works.
  await startButton(page).click();
  await acceptAll(page);
});

test('the past is marked for a range with its exceptions, by keyboard', async ({ kept }) => {
  const page = await openCalendars(kept);
  await startButton(page).click();
  await acceptAll(page);
  await page.getByRole('button', { name: 'Review past appointments' }).click();
  await expect(page.getByRole('heading', { name: 'Mark the past' })).toBeVisible();
  const rows = page.locator('[data-row]');
  await expect(rows.first()).toBeVisible();
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(6);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: `Record ${count} outcomes` }).click();
  await expect(page.getByText(`${count} outcomes recorded`).first()).toBeVisible();
  await expect(page.getByText('Everything is marked')).toBeVisible();

  const calendar = await kept.openCalendar(dayPath(at(0, 9)));
  const texts = await Promise.all(
    clientChips.map((event) => badgeOf(calendar, event).getAttribute('data-kept-text')),
  );
  expect(texts.every((text) => text !== null)).toBe(true);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(count);
});
