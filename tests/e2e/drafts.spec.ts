import type { Locator, Page } from '@playwright/test';
import { mailOf, partsOf } from '../unit/drafts/links/decode-link.ts';
import type { Kept } from './browser.ts';
import { expectBadge, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const first = meeting('draft0001', 'First talk', [noor], { start: at(-2, 10) });
const again = meeting('draft0002', 'Second talk', [noor], { start: at(-1, 10) });
const atWork = meeting('draft0003', 'At work', [noor], {
  start: at(-1, 12),
  calendarId: 'mara@studio-lindqvist.example',
});

test.use({ launch: { world: worldOf([first, again], [atWork]) } });

/** What a compose page was opened with. Decoded by hand: a `+` must stay a plus. */
async function composed(
  kept: Kept,
  press: () => Promise<void>,
  host = 'mail.google.com',
): Promise<{ path: string; fields: Record<string, string> }> {
  const opened = kept.context.waitForEvent('page');
  await press();
  const page = await opened;
  await page.waitForURL(`https://${host}/**`);
  const { before, fields } = partsOf(page.url());
  await page.close();
  return { path: before, fields };
}

const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
const when = day.format(first.start);
const subject = `Our appointment on ${when}`;
const body = [
  'Hello Noor,',
  `I was looking forward to our appointment on ${when} at 10 AM, and it seems we missed each other. Are you all right?`,
  'If something came up, I understand. I would be glad to see you another time.',
  'When would a new appointment suit you? Two or three times to choose from are ideal, and I will confirm one of them.',
  'Warm regards',
].join('\n\n');
const short = `Hello Noor, we missed each other on ${when} at 10 AM. Are you all right? If something came up, I understand. When would a new appointment suit you? Best wishes`;

/**
 * Noor missed the first talk; her number is known.
 *
 * @param channel where drafts to her open, as the options call it; unset: as usual
 */
async function missedByNoor(
  kept: Kept,
  channel?: string,
): Promise<{ page: Page; panel: Locator; draft: () => Promise<void> }> {
  const page = await kept.openCalendar(dayPath(first.start));
  await sayClient(await openEvent(page, first), 'Noor Haddad');
  const options = await openOptions(kept, 'clients');
  await openClient(options, kept, 'Noor Haddad');
  await options.getByLabel('Phone', { exact: true }).fill('+49 (0)171 1234567');
  await options.getByLabel('Phone', { exact: true }).blur();
  await expect(options.getByLabel('Phone', { exact: true })).toHaveValue('+491711234567');
  if (channel) {
    const choice = options.getByRole('combobox', { name: 'Drafts open in' });
    await choice.selectOption({ label: channel });
    await options.reload();
    await expect(choice.locator('option:checked')).toHaveText(channel);
  }
  await options.close();
  await page.bringToFront();
  const panel = await openEvent(page, first);
  await mark(panel, 'No-show');
  const draft = () => panel.getByRole('button', { name: 'Draft follow-up' }).click();
  return { page, panel, draft };
}

async function openIn(panel: Locator, channel: string): Promise<void> {
  await panel.getByRole('button', { name: 'Choose another message' }).click();
  await panel.getByRole('button', { name: channel, exact: true }).click();
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
  expect(fields).toEqual({ view: 'cm', fs: '1', to: 'noor@haddad.example', su: subject, body });
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

for (const [name, host, path] of [
  ['Outlook (work)', 'outlook.cloud.microsoft', '/mail/deeplink/compose'],
  ['Outlook (personal)', 'outlook.live.com', '/mail/0/deeplink/compose'],
] as const) {
  test(`one click opens ${name} with the whole mail`, async ({ kept }) => {
    const { draft } = await missedByNoor(kept, name);
    const opened = await composed(kept, draft, host);
    expect(opened.path).toBe(`https://${host}${path}`);
    expect(Object.keys(opened.fields)).toEqual(['mailtouri']);
    const mail = mailOf(opened.fields['mailtouri'] ?? '');
    expect(mail).toEqual({ to: 'noor@haddad.example', subject, body });
  });
}

test('one click opens WhatsApp with the number and the short text', async ({ kept }) => {
  const { draft } = await missedByNoor(kept, 'WhatsApp');
  const { path, fields } = await composed(kept, draft, 'wa.me');
  expect(path).toBe('https://wa.me/491711234567');
  expect(fields).toEqual({ text: short });
});

test('a mail program and a telephone are handed the draft, and the page stays', async ({
  kept,
}) => {
  const { page, panel, draft } = await missedByNoor(kept, 'Mail program');
  const address = page.url();
  const worker = await kept.worker();
  // What the browser would hand to another program stays here.
  await worker.evaluate(`
    globalThis.handed = [];
    chrome.tabs.update = async (tabId, { url }) => void handed.push(url);
  `);
  const handed = async () => (await worker.evaluate('handed.splice(0)')) as string[];
  await draft();
  await expect(panel.locator('.k-toast')).toContainText(
    'First no-show in twelve months: draft opened.',
  );
  const mail = mailOf((await handed())[0] ?? '');
  expect(mail).toEqual({ to: 'noor@haddad.example', subject, body });

  await openIn(panel, 'Write an SMS');
  await expect.poll(() => worker.evaluate('handed.length')).toBe(1);
  const sms = partsOf((await handed())[0] ?? '');
  expect(sms.before).toBe('sms:+491711234567');
  expect(sms.fields['body']).toBe(short);

  await openIn(panel, 'Call, with words to say');
  const call = panel.getByRole('link', { name: 'Call +491711234567' });
  await expect(call).toHaveAttribute('href', 'tel:+491711234567');
  await expect(panel.getByText('What to say:')).toBeVisible();
  expect(await handed()).toEqual([]);
  expect(page.url()).toBe(address);
});

test('one click copies the draft as text and HTML, and says what it leaves out', async ({
  kept,
}) => {
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, panel, draft } = await missedByNoor(kept, 'Copy the text');
  await draft();
  await expect(panel.locator('.k-toast')).toContainText(
    'Text copied. Fees and deposits are left out here. Kept’s popup copies the whole text.',
  );
  const kinds = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kind = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await kind('text/plain'), html: await kind('text/html') };
  });
  expect(kinds.plain).toBe(`${subject}\n\n${body}`);
  const paragraphs = [subject, ...body.split('\n\n')].map((one) => `<p>${one}</p>`);
  // The browser may wrap what it is given in a document of its own.
  expect(kinds.html).toContain(paragraphs.join(''));
});
