import type { Kept } from './browser.ts';
import { expectBadge, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const first = meeting('draft0001', 'First talk', [noor], { start: at(-2, 10) });
const again = meeting('draft0002', 'Second talk', [noor], { start: at(-1, 10) });
const atWork = meeting('draft0003', 'At work', [noor], {
  start: at(-1, 12),
  calendarId: 'mara@studio-lindqvist.example',
});

test.use({ launch: { world: worldOf([first, again], [atWork]) } });

/** What a compose page was opened with. Decoded by hand: a `+` must stay a plus. */
async function composed(kept: Kept, press: () => Promise<void>) {
  const opened = kept.context.waitForEvent('page');
  await press();
  const page = await opened;
  await page.waitForURL('https://mail.google.com/**');
  const [path, query = ''] = page.url().split('?');
  const fields: Record<string, string> = {};
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = pair.split('=');
    fields[key] = decodeURIComponent(value);
  }
  await page.close();
  return { path, fields };
}

test('one click opens the composer of the same account with the right text', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(first.start));
  const panel = await openEvent(page, first);
  await sayClient(panel, 'Noor Haddad');
  await mark(panel, 'No-show');
  const { path, fields } = await composed(kept, () =>
    panel.getByRole('button', { name: 'Draft follow-up' }).click(),
  );
  expect(path).toBe('https://mail.google.com/mail/u/0/');
  expect(fields).toMatchObject({ view: 'cm', fs: '1', to: 'noor@haddad.example' });
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  expect(fields['su']).toBe(`Our appointment on ${day.format(first.start)}`);
  expect(fields['body']).toBe(
    [
      'Hello Noor,',
      `I was looking forward to our appointment on ${day.format(first.start)} at 10 AM, and it seems we missed each other. Are you all right?`,
      'If something came up, please don’t worry about it. I would be glad to see you another time.',
      'When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.',
      'Warm regards',
    ].join('\n\n'),
  );
});

test('the second miss gets another text, and another account its own composer', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(first.start));
  await sayClient(await openEvent(page, first), 'Noor Haddad');
  const panel = await openEvent(page, first);
  await mark(panel, 'No-show');
  const one = await composed(kept, () =>
    panel.getByRole('button', { name: 'Draft follow-up' }).click(),
  );
  await page.goto(`https://calendar.google.com${dayPath(again.start)}`);
  await openEvent(page, again);
  await mark(panel, 'No-show');
  const two = await composed(kept, () =>
    panel.getByRole('button', { name: 'Draft follow-up' }).click(),
  );
  expect(two.fields['su']).not.toBe(one.fields['su']);
  expect(two.fields['body']).toContain('48 hours');

  await page.goto(`https://calendar.google.com${dayPath(atWork.start, 1)}`);
  await openEvent(page, atWork);
  await expectBadge(page, atWork, '○');
  await mark(panel, 'No-show');
  const three = await composed(kept, () =>
    panel.getByRole('button', { name: 'Draft follow-up' }).click(),
  );
  expect(three.path).toBe('https://mail.google.com/mail/u/1/');
});

test('another message, and the text for copying', async ({ kept }) => {
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await kept.openCalendar(dayPath(first.start));
  const panel = await openEvent(page, first);
  await sayClient(panel, 'Noor Haddad');
  await mark(panel, 'No-show');
  await panel.getByRole('button', { name: 'Choose another message' }).click();
  const { fields } = await composed(kept, () =>
    panel.getByRole('button', { name: 'New time' }).click(),
  );
  expect(fields['su']).toBe('A new appointment');

  await page.bringToFront();
  await panel.getByRole('button', { name: 'Choose another message' }).click();
  await panel.getByRole('button', { name: 'Copy text' }).click();
  await expect(panel.locator('.k-toast')).toContainText('Text copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hello Noor,');
});

test('the text is in the client’s language, with the form of address set for them', async ({
  kept,
}) => {
  await kept.setLanguage('de');
  const page = await kept.openCalendar(dayPath(first.start));
  const panel = await openEvent(page, first);
  await panel.getByRole('button', { name: 'Ja, Noor Haddad zählt zu meinen Kunden' }).click();
  await panel.getByRole('button', { name: 'Nicht erschienen', exact: true }).click();
  const { fields } = await composed(kept, () =>
    panel.getByRole('button', { name: 'Nachricht entwerfen' }).click(),
  );
  expect(fields['body']).toMatch(/^(Hallo Noor|Guten Tag Noor Haddad),\n\n/u);
  expect(fields['body']).toContain('um 10 Uhr');
});
