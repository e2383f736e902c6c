import type { Locator, Page } from '@playwright/test';
import { partsOf } from '../unit/drafts/links/decode-link.ts';
import { launchKept, type Kept } from './browser.ts';
import { closeEvent, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { downloaded, expectAccessible, give, openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

/* Texts of messages in the options: one's own, scenarios of one's own, tried on a client, backed up. */

const missed = meeting('template1', 'First talk', [noor], { start: at(-2, 10) });
const soon = meeting('template2', 'Next talk', [noor], { start: at(1, 10) });
const world = worldOf([missed, soon]);

test.use({ launch: { world } });

const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

/** Noor is a client, missed the first talk and is expected tomorrow. */
async function missedByNoor(kept: Kept): Promise<Page> {
  const page = await kept.openCalendar(dayPath(missed.start));
  await sayClient(await openEvent(page, missed), 'Noor Haddad');
  const panel = await openEvent(page, missed);
  await mark(panel, 'No-show');
  return page;
}

/** The fields of the composer that pressing opens. */
async function composed(kept: Kept, press: () => Promise<void>): Promise<Record<string, string>> {
  const opened = kept.context.waitForEvent('page');
  await press();
  const page = await opened;
  await page.waitForURL('https://mail.google.com/**');
  const { fields } = partsOf(page.url());
  await page.close();
  return fields;
}

/** Noor's card in the popup. */
async function cardInPopup(kept: Kept): Promise<Page> {
  const popup = await kept.openPopup();
  await popup.getByRole('tab', { name: /^Clients/u }).click();
  await popup.getByRole('button', { name: /^Noor Haddad/u }).click();
  return popup;
}

const body = (options: Page): Locator =>
  options.getByRole('textbox', { name: 'Text', exact: true });
const saved = (options: Page) => expect(options.getByText('Saved', { exact: true })).toBeVisible();

test('a changed text is what a draft says, also where its page was left at once', async ({
  kept,
}) => {
  await missedByNoor(kept);
  const options = await openOptions(kept, 'templates');
  await expectAccessible(options);
  await options.getByRole('textbox', { name: 'Subject' }).fill('We missed each other');
  await body(options).fill('Dear {{name}}, a word about {{day}}. {{nmae}}');
  const warnings = options.getByRole('note');
  await expect(warnings).toHaveText([
    /“nmae” is not known/u,
    /does not ask for a new appointment/u,
  ]);
  await body(options).fill('Dear {{name}}, shall we find a new time?');
  await expect(warnings).toHaveCount(0);
  // No pause in between: what was typed is written on the way out.
  await options.close();

  const popup = await cardInPopup(kept);
  const fields = await composed(kept, () =>
    popup.getByRole('button', { name: 'Draft', exact: true }).click(),
  );
  expect(fields).toMatchObject({
    to: noor.email,
    su: 'We missed each other',
    body: 'Dear Noor, shall we find a new time?',
  });

  const again = await openOptions(kept, 'templates');
  await expect(body(again)).toHaveValue('Dear {{name}}, shall we find a new time?');
  await again.getByRole('button', { name: 'Back to Kept’s text' }).click();
  await expect(body(again)).toHaveValue(/I was looking forward/u);
  await again.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(body(again)).toHaveValue('Dear {{name}}, shall we find a new time?');
});

test('a message of one’s own, from adding it to a draft and to its end', async ({ kept }) => {
  const page = await missedByNoor(kept);
  await closeEvent(page);
  const options = await openOptions(kept, 'templates');
  await options.getByRole('button', { name: 'New message' }).click();
  // The name is what comes next: it is typed without a click.
  await expect(options.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await options.keyboard.type('The way here');
  await options.getByRole('combobox', { name: 'When it is offered' }).selectOption('no_show');
  await options.getByRole('textbox', { name: 'Subject' }).fill('How to find me');
  await body(options).fill('Dear {{name}}, ring twice. Another time?');
  await body(options).blur();
  await saved(options);
  await expectAccessible(options);

  await page.bringToFront();
  const panel = await openEvent(page, missed);
  await panel.getByRole('button', { name: 'Choose another message' }).click();
  const byPanel = await composed(kept, () =>
    panel.getByRole('button', { name: 'The way here' }).click(),
  );
  expect(byPanel).toMatchObject({
    to: noor.email,
    su: 'How to find me',
    body: 'Dear Noor, ring twice. Another time?',
  });
  const popup = await cardInPopup(kept);
  await expect(popup.getByText(/^Prepared .*: The way here\.$/u)).toBeVisible();
  await popup.getByRole('button', { name: /^Which message/u }).click();
  await popup.getByRole('menuitem', { name: 'The way here' }).waitFor();
  await popup.keyboard.press('Escape');

  await options.bringToFront();
  await options.getByRole('combobox', { name: 'When it is offered' }).selectOption('before');
  await options.getByRole('button', { name: 'Delete this message' }).click();
  await expect(options.getByRole('textbox', { name: 'Name' })).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(options.getByRole('textbox', { name: 'Name' })).toHaveValue('The way here');
});

test('a text is tried on a client as their draft would be', async ({ kept }) => {
  const page = await missedByNoor(kept);
  await page.goto(`https://calendar.google.com${dayPath(soon.start)}`);
  await openEvent(page, soon);
  const options = await openOptions(kept, 'templates');
  const preview = options.getByRole('region', { name: 'How it reads' });
  await expect(preview).toContainText('Hello Priya,');
  await preview.getByRole('combobox').fill('noo');
  await options.keyboard.press('Enter');
  await expect(preview).toContainText(`Our appointment on ${day.format(missed.start)}`);
  await expect(preview).toContainText('Hello Noor,');
  await body(options).fill('{{name}}, a new time?');
  await expect(preview).toContainText('Noor, a new time?');
  await options.getByRole('combobox', { name: 'Which message' }).selectOption('reminder');
  await expect(preview).toContainText('tomorrow');

  await openClient(options, kept, 'Noor Haddad');
  await options.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await options.goto(options.url().replace(/#.*/u, '#templates'));
  await preview.getByRole('combobox').fill('noo');
  await options.keyboard.press('Enter');
  await preview.getByRole('button', { name: 'Go to that text' }).click();
  await expect(options.getByRole('combobox', { name: 'Language' })).toHaveValue(/^de-/u);
  await expect(preview).toContainText('Guten Tag Noor Haddad');
  await expectAccessible(options);
});

test('texts and messages of one’s own come along in a backup', async ({ kept }) => {
  // Two browsers, one after the other.
  test.slow();
  const options = await openOptions(kept, 'templates');
  await body(options).fill('Dear {{name}}, a new time?');
  await options.getByRole('button', { name: 'Duplicate' }).click();
  await options.getByRole('textbox', { name: 'Name' }).fill('My way');
  await options.getByRole('textbox', { name: 'Name' }).blur();
  await saved(options);
  await options.getByRole('link', { name: 'Data' }).click();
  const file = await downloaded(options, () =>
    options.getByRole('button', { name: 'Export backup', exact: true }).click(),
  );
  await kept.close();

  const other = await launchKept({ world });
  try {
    const there = await openOptions(other, 'data');
    await give(there, 'Restore backup', file.name, file.text);
    const preview = there.getByRole('form', { name: /^Backup of/u });
    await expect(preview.getByText('2 texts of yours for messages')).toBeVisible();
    await preview.getByRole('button', { name: 'Restore' }).click();
    await expect(there.getByText('2 texts of yours for messages were added.')).toBeVisible();
    await there.getByRole('link', { name: 'Templates' }).click();
    await expect(body(there)).toHaveValue('Dear {{name}}, a new time?');
    await there.getByRole('combobox', { name: 'Which message' }).selectOption('My way');
    await expect(body(there)).toHaveValue('Dear {{name}}, a new time?');
    expect([other.problems, other.outside]).toEqual([[], []]);
  } finally {
    await other.close();
  }
});
