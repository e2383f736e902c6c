import type { Page } from '@playwright/test';
import { guest } from '../practice-calendar/model.ts';
import { type Kept, launchKept } from './browser.ts';
import { expectBadge } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import {
  downloaded,
  expectAccessible,
  give,
  importAll,
  importToReview,
  openClient,
  openOptions,
  optionsUrl,
  recordPast,
  storedIn,
} from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

/* Files in and out: backup, table of outcomes, contacts; and how long records are kept. */

/** The calendar has no name for this one, only the address. */
const nameless = guest('tom@okafor.example', 'tom@okafor.example');

const noors = [-8, -3, -1, 1].map((day, i) =>
  meeting(`noor000${i}`, 'Coaching', [noor], { start: at(day, 9) }),
);
const priyas = [-9, -3, -1, 1].map((day, i) =>
  meeting(`priya00${i}`, 'Weekly', [priya], { start: at(day, 11) }),
);
const toms = [-10, -2, 1].map((day, i) =>
  meeting(`tom0000${i}`, 'Talk', [nameless], { start: at(day, 13) }),
);
const world = worldOf([...noors, ...priyas, ...toms]);
const chips = [
  [noors[3]!, '1/3'],
  [priyas[3]!, '✓ 3'],
  [toms[2]!, '○'],
] as const;

test.use({ launch: { world } });

async function expectBadges(page: Page): Promise<void> {
  for (const [event, text] of chips) await expectBadge(page, event, text);
}

/** Three clients and what happened at their past appointments: Noor missed one. */
async function withOutcomes(kept: Kept): Promise<Page> {
  const page = await openOptions(kept, 'calendars');
  await importAll(page, 3);
  await recordPast(page, kept, [[/Noor Haddad/u, '3']]);
  return page;
}

const download = (page: Page, button: string) =>
  downloaded(page, () => page.getByRole('button', { name: button, exact: true }).click());

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).click();

/** What the list of clients says of each: name, counts, badge. */
async function clientLines(page: Page, kept: Kept): Promise<string[]> {
  await page.goto(optionsUrl(kept, 'clients'));
  const rows = page.locator('.k-client-row');
  await expect(rows.first()).toBeVisible();
  return rows.allInnerTexts();
}

/** A backup without what tells when and where it was made. */
function madeOf(text: string): Record<string, unknown> {
  const { madeAt, device, ...rest } = JSON.parse(text) as Record<string, unknown>;
  expect(madeAt).toEqual(expect.any(Number));
  expect(device).toEqual(expect.any(String));
  return rest;
}

test('a backup restored in another browser shows the same badges and is the same backup', async ({
  kept,
}) => {
  // Two browsers, one after the other.
  test.slow();
  const page = await withOutcomes(kept);
  await page.goto(optionsUrl(kept, 'data'));
  await expect(page.getByText('No backup yet')).toBeVisible();
  const first = await download(page, 'Export backup');
  expect(first.name).toMatch(/^kept-backup-\d{4}-\d\d-\d\d\.json$/u);
  await expect(page.getByText(`Saved as ${first.name}`)).toBeVisible();
  await expect(page.getByText(/^Last backup/u)).toBeVisible();
  const made = madeOf(first.text);
  expect(made).toMatchObject({ format: 'kept-backup' });
  await kept.close();

  const other = await launchKept({ world });
  try {
    const there = await openOptions(other, 'data');
    await give(there, 'Restore backup', first.name, first.text);
    const preview = there.getByRole('form', { name: /^Backup of/u });
    for (const adds of ['3 clients', '8 outcomes', '11 appointments']) {
      await expect(preview.getByText(adds, { exact: true })).toBeVisible();
    }
    // So far it is a preview.
    expect(await storedIn(there)).not.toContain(noor.email);
    await preview.getByRole('button', { name: 'Restore' }).click();
    await expect(there.getByText('3 clients and 8 outcomes were added.')).toBeVisible();
    const second = await download(there, 'Export backup');
    expect(madeOf(second.text)).toEqual(made);

    const calendar = await other.openCalendar(dayPath(at(1, 9)));
    await expectBadges(calendar);

    await there.bringToFront();
    await give(there, 'Restore backup', first.name, first.text);
    await expect(there.getByText('Nothing new in this backup.')).toBeVisible();
    expect([other.problems, other.outside]).toEqual([[], []]);
  } finally {
    await other.close();
  }
});

test('a damaged backup is refused in words, and nothing is changed', async ({ kept }) => {
  const page = await withOutcomes(kept);
  await page.goto(optionsUrl(kept, 'data'));
  const { text } = await download(page, 'Export backup');
  const before = await storedIn(page);
  const changed = (change: (backup: Record<string, unknown>) => void): string => {
    const backup = JSON.parse(text) as Record<string, unknown>;
    change(backup);
    return JSON.stringify(backup);
  };
  const damaged: [what: string, text: string, says: RegExp][] = [
    ['cut off', text.slice(0, -200), /breaks off or is damaged in line \d+/u],
    ['something else', '{"format":"shopping-list"}', /This is not a backup of Kept/u],
    [
      'of a later version',
      changed((backup) => (backup['version'] = 99)),
      /comes from a newer Kept \(version 99/u,
    ],
    [
      'with one wrong value',
      changed(({ data }) => {
        const [fact] = (data as { facts: { recordedAt: unknown }[] }).facts;
        fact!.recordedAt = 'yesterday';
      }),
      /This backup is damaged\..*“.*recordedAt/u,
    ],
  ];
  for (const [what, content, says] of damaged) {
    await give(page, 'Restore backup', `${what}.json`, content);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('Nothing was changed.');
    await expect(page.getByRole('form', { name: /^Backup of/u })).toHaveCount(0);
    expect(await storedIn(page), what).toBe(before);
  }
});

test('the table of outcomes brings the counts back after everything was erased', async ({
  kept,
}) => {
  const page = await withOutcomes(kept);
  const before = await clientLines(page, kept);
  expect(before).toHaveLength(3);
  await page.goto(optionsUrl(kept, 'data'));
  const { name, text } = await download(page, 'Export CSV');
  await expect(page.getByText(`8 outcomes saved as ${name}`)).toBeVisible();
  expect(text.split('\r\n')[0]).toContain('client,email,start,end,status');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  const now = page.getByRole('button', { name: 'Erase now' });
  await expect(now).toBeDisabled();
  await page.getByLabel('Type ERASE to go on').fill('ERAS');
  await expect(now).toBeDisabled();
  await page.getByLabel('Type ERASE to go on').fill('ERASE');
  await now.click();
  await expect(page.getByText('Everything is erased')).toBeVisible();
  expect(await storedIn(page)).not.toMatch(/haddad|raman|okafor/iu);

  await page.getByRole('status').getByRole('button').click();
  await give(page, 'Import CSV', name, text);
  await page.getByRole('button', { name: 'Continue' }).click();
  // Times and words are Kept's own: there is nothing to ask.
  await expect(page.getByText('8 new outcomes')).toBeVisible();
  await expect(page.getByText(/^3 new clients/u)).toBeVisible();
  await page.getByRole('button', { name: 'Import 8 outcomes' }).click();
  await expect(page.getByText('8 outcomes imported.')).toBeVisible();
  expect(await clientLines(page, kept)).toEqual(before);
});

/** A day so many days ago as it is written in German. */
const day = (ago: number): string => new Date(at(-ago, 12)).toLocaleDateString('de-DE');
const noDay = `31.02.${new Date().getFullYear() - 1}`;
const foreign = [
  'Kundin;Mail;Datum;Uhrzeit;Ergebnis',
  `Ada Lund;ada@lund.example;${day(1514)};09:00;war da`,
  `Ada Lund;ada@lund.example;${day(1507)};09:00;geschwänzt`,
  `Ada Lund;ada@lund.example;${day(1500)};09:00;war da`,
  `Ada Lund;ada@lund.example;${day(20)};09:00;geschwänzt`,
  `Bo Falk;;${day(19)};10:30;Urlaub`,
  `Bo Falk;;${noDay};10:30;war da`,
  '',
].join('\n');

test('a table of another program goes through all steps; old records go when one says so', async ({
  kept,
}) => {
  const page = await openOptions(kept, 'data');
  await give(page, 'Import CSV', 'termine.csv', foreign);
  const columns = page.getByRole('form', { name: 'Which column is what?' });
  await expect(columns.getByText('6 lines in termine.csv.')).toBeVisible();
  // A word Kept does not know as a name of a column is chosen by hand.
  await columns.getByLabel('Client’s name').selectOption('Kundin');
  await columns.getByRole('button', { name: 'Continue' }).click();

  const questions = page.getByRole('form', { name: 'What Kept cannot know' });
  await expect(questions.getByLabel('In which time zone are the times?')).toBeVisible();
  // Points tell that the day comes first.
  await expect(questions.getByText('How are the dates written?')).toHaveCount(0);
  await expect(questions.getByLabel('“war da”')).toHaveValue('showed');
  await expect(questions.getByLabel('“geschwänzt”')).toHaveValue('');
  await questions.getByLabel('“geschwänzt”').selectOption('No-show');
  await questions.getByRole('button', { name: 'Continue' }).click();

  const preview = page.getByRole('form', { name: 'What will happen' });
  await expect(preview).toContainText('4 new outcomes');
  await expect(preview).toContainText('1 new client: Ada Lund');
  await expect(preview).toContainText('1 line says nothing about what happened');
  await expect(preview).toContainText(`Line 7, Datum: this is not a date (${noDay})`);
  await preview.getByRole('button', { name: 'Import 4 outcomes' }).click();
  await expect(page.getByText('4 outcomes imported.')).toBeVisible();
  await page.goto(optionsUrl(kept, 'clients'));
  await expect(page.getByRole('button', { name: /^Ada Lund/u })).toContainText('2/4');

  await page.goto(optionsUrl(kept, 'data'));
  const keep = page.getByLabel('Keep records');
  await keep.selectOption('2 years');
  await expect(
    page.getByText(/^3 outcomes .*older than 2 years .*would be deleted now\./u),
  ).toBeVisible();
  const before = await storedIn(page);
  await page
    .getByRole('form', { name: 'Keep records' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await expect(keep).toHaveValue('0');
  expect(await storedIn(page)).toBe(before);
  await keep.selectOption('2 years');
  await page.getByRole('button', { name: 'Delete 3 outcomes' }).click();
  await expect(page.getByText('3 outcomes deleted.')).toBeVisible();
  const [line] = await clientLines(page, kept);
  expect(line).toMatch(/Ada Lund[^]*○/u);
});

const googleContacts = [
  'First Name,Middle Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
  `Noor,,Haddad,* Work,${noor.email},Mobile,0151 23456789`,
  'Somebody,,Else,* Home,else@family.example,Mobile,0151 11111111',
  '',
].join('\r\n');
const card = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Tom Okafor',
  `EMAIL:${nameless.email}`,
  'TEL;VALUE=uri:tel:+44-20-7946-0018',
  'END:VCARD',
  '',
].join('\r\n');

test('contacts fill in a name and phones, and can be taken back', async ({ kept }) => {
  const page = await openOptions(kept, 'calendars');
  await importAll(page, 3);
  await page.goto(optionsUrl(kept, 'data'));
  await page.getByLabel('Country of phone numbers').selectOption({ value: 'DE' });
  await expect.poll(() => storedIn(page)).toContain('"country":"DE"');

  await give(page, 'Import contacts', 'contacts.csv', googleContacts);
  const noorLine = page.getByRole('checkbox', { name: /^Noor Haddad/u });
  await expect(noorLine).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Somebody Else/u })).not.toBeChecked();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Done: 1 client updated, 0 new clients.')).toBeVisible();
  // Who is nobody's client leaves no trace.
  expect(await storedIn(page)).not.toContain('else@family');

  await give(page, 'Import contacts', 'tom.vcf', card);
  await expect(page.getByText('name “Tom Okafor”')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Done: 1 client updated, 0 new clients.')).toBeVisible();
  const stored = await storedIn(page);
  for (const part of ['+4915123456789', '+442079460018', 'Tom Okafor']) {
    expect(stored).toContain(part);
  }
  await undo(page);
  await expect(page.getByText(/^Done: /u)).toHaveCount(0);
  const after = await storedIn(page);
  expect(after).not.toContain('Tom Okafor');
  expect(after).not.toContain('+442079460018');
  expect(after).toContain('+4915123456789');

  await openClient(page, kept, 'Noor Haddad');
  await expect(page.getByLabel('Phone')).toHaveValue('+4915123456789');
});

for (const language of ['en', 'de'] as const) {
  test(`the pages for clients, data and imports have no accessibility faults, ${language}`, async ({
    kept,
  }) => {
    // Seven pages are looked at.
    test.slow();
    const page = await openOptions(kept, 'calendars');
    await importToReview(page);
    await kept.setLanguage(language);
    const check = async (address?: string) => {
      if (address) await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    };
    await check();
    const done = { en: 'Done', de: 'Fertig' }[language];
    const accept = { en: 'Accept all proposals', de: 'Alle Vorschläge annehmen' }[language];
    await page.getByRole('button', { name: accept }).click();
    await page.getByRole('button', { name: done, exact: true }).click();
    await expect(page).toHaveURL(/review/u);
    await check();

    await page.goto(kept.popupUrl.replace('popup.html', 'review.html#past'));
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await check();
    for (const section of ['calendars', 'data', 'clients']) {
      await check(optionsUrl(kept, section));
    }
    await page.getByRole('button', { name: /^Noor Haddad/u }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
    await check();
  });
}
