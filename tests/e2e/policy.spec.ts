import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { situationWords, type StepWords } from '../../lib/i18n/en/situations.ts';
import { situations, situationSteps } from '../../lib/policy/situations.ts';
import type { PracticeEvent } from '../practice-calendar/model.ts';
import type { Kept } from './browser.ts';
import { answer, attendance, closeEvent, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { lookingAt, popupAt } from './moved-clock.ts';
import { expectAccessible, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, priya, worldOf } from './worlds.ts';

const MINUTE = 60_000;

/* The clock is the test's own: what counts is what the worker makes of it each time it starts. */

/** Stops the worker, starts it anew at this instant and tells what the toolbar shows. */
async function wakeAt(kept: Kept, instant: number) {
  const worker = await lookingAt(kept, instant);
  const read = (): Promise<unknown> =>
    worker.evaluate(`Promise.all([
      chrome.action.getBadgeText({}), chrome.action.getTitle({}), chrome.alarms.get('slot-over'),
    ]).then(([text, title, alarm]) => ({ text, title, next: alarm?.scheduledTime }))`);
  return { read, worker };
}

test.describe('the waiting assistant', () => {
  let start = 0;
  let talk: PracticeEvent;
  // Made for each test: it has begun a moment ago.
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures here
    launch: async ({}, use) => {
      start = Math.floor(Date.now() / MINUTE) * MINUTE - 2 * MINUTE;
      const end = start + 50 * MINUTE;
      talk = meeting('policy0001', 'Strategy talk', [noor], { start, end });
      await use({ world: worldOf([talk]) });
    },
  });

  async function learnClient(kept: Kept): Promise<void> {
    const page = await kept.openCalendar(dayPath(talk.start));
    await sayClient(await openEvent(page, talk), 'Noor Haddad');
    await page.close();
  }
  const after = (minutes: number) => start + minutes * MINUTE;

  test('goes by the clock through a whole slot, however often the worker is stopped', async ({
    kept,
  }) => {
    await learnClient(kept);
    const early = await wakeAt(kept, after(3));
    await expect.poll(early.read).toEqual({ text: '', title: 'Kept', next: after(5) });

    const first = await wakeAt(kept, after(8));
    await expect.poll(first.read).toMatchObject({ text: '8′', next: after(9) });
    const popup = await popupAt(kept, after(8));
    await expect(popup.getByText('8 min past the start')).toBeVisible();
    await expect(popup.getByText('7 min left')).toBeVisible();
    await expect(popup.getByText('Time for a first short message.')).toBeVisible();
    await popup.close();

    const limit = await wakeAt(kept, after(15));
    await expect.poll(limit.read).toEqual({ text: '1', title: 'Kept', next: after(50) });
    const atLimit = await popupAt(kept, after(15));
    await expect(atLimit.getByText('Your limit has passed.')).toBeVisible();
    await atLimit.getByRole('button', { name: 'No-show: Noor Haddad' }).click();
    await atLimit.getByRole('button', { name: 'Write after the slot' }).click();
    await expect(atLimit.getByRole('heading', { name: 'To write' })).toBeVisible();
    await expect.poll(limit.read).toMatchObject({ text: '', next: after(50) });
    await atLimit.close();

    const over = await wakeAt(kept, after(51));
    await expect.poll(over.read).toMatchObject({ text: '1' });
    const popupAfter = await popupAt(kept, after(51));
    const composer = kept.context.waitForEvent('page');
    await popupAfter.getByRole('button', { name: 'Draft: Noor Haddad' }).click();
    await (await composer).waitForURL('https://mail.google.com/**');
    await expect(popupAfter.getByRole('heading', { name: 'To write' })).toHaveCount(0);
  });

  test('is woken by its alarm after the worker was stopped', async ({ kept }) => {
    await learnClient(kept);
    const worker = await kept.worker();
    await worker.evaluate(`chrome.action.setBadgeText({ text: '?' })`);
    await worker.evaluate(`chrome.alarms.create('slot-over', { when: Date.now() + 1500 })`);
    await kept.stopWorker();
    await expect
      .poll(async () =>
        (await kept.isWorkerRunning())
          ? (await kept.worker()).evaluate('chrome.action.getBadgeText({})')
          : '?',
      )
      .not.toBe('?');
  });

  test('Here says by how much they were late, and can be put right', async ({ kept }) => {
    await learnClient(kept);
    await wakeAt(kept, after(7));
    const popup = await popupAt(kept, after(7));
    await popup.getByRole('button', { name: 'Here, 7 min late: Noor Haddad' }).click();
    await popup.getByRole('button', { name: 'Here, on time' }).click();
    await popup.getByRole('tab', { name: 'Clients' }).click();
    await popup.getByRole('button', { name: /^Noor Haddad/u }).click();
    await expect(popup.getByRole('listitem').filter({ hasText: 'Showed' }).first()).toBeVisible();
  });

  test('a nudge names the limit', async ({ kept }) => {
    await learnClient(kept);
    await wakeAt(kept, after(6));
    const popup = await popupAt(kept, after(6));
    const composer = kept.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Nudge: Noor Haddad' }).click();
    const mail = await composer;
    await mail.waitForURL('https://mail.google.com/**');
    // It names the limit, in words of the client's language.
    const limit = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
    const body = new URL(mail.url()).searchParams.get('body') ?? '';
    expect(body.replace(/\s/gu, ' ')).toContain(
      limit.format(after(15)).replace(':00', '').replace(/\s/gu, ' '),
    );
  });
});

test.describe('in the panel', () => {
  const ago = (minutes: number) => Date.now() - minutes * MINUTE;
  const talk = (id: string, minutes: number) =>
    meeting(id, `Talk ${id}`, [noor], { start: ago(minutes), end: ago(minutes - 50) });
  let late: PracticeEvent;
  let overdue: PracticeEvent;
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures here
    launch: async ({}, use) => {
      late = talk('policy0011', 7);
      overdue = talk('policy0012', 22);
      await use({ world: worldOf([late, overdue]) });
    },
  });

  test('minutes, limit, Here and a nudge stand above the row', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(late.start));
    const panel = await openEvent(page, late);
    await sayClient(panel, 'Noor Haddad');
    await expect(panel.getByText(/^(?:7|8|9|10) min past the start$/u)).toBeVisible();
    await expect(panel.getByText(/ min left$/u)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Nudge', exact: true })).toBeVisible();
    await panel.getByRole('button', { name: /^Here, (?:7|8|9|10) min late$/u }).click();
    await expect(answer(panel, 'Late')).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.getByText(/min past the start/u)).toHaveCount(0);
  });

  test('at the limit a no-show is one click, and the message can wait', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(overdue.start));
    const panel = await openEvent(page, overdue);
    await sayClient(panel, 'Noor Haddad');
    await expect(panel.getByText('Your limit has passed. You may stop waiting.')).toBeVisible();
    await panel.locator('.k-await').getByRole('button', { name: 'No-show' }).click();
    await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
    await panel.getByRole('button', { name: 'Write after the slot' }).click();
    await expect(panel.locator('.k-toast')).toContainText('Kept reminds you at');
    const popup = await kept.openPopup();
    await expect(popup.getByRole('heading', { name: 'To write' })).toBeVisible();
  });
});

test.describe('a late cancellation', () => {
  const talk = meeting('policy0021', 'Contract review', [noor], {
    start: Date.now() + 20 * 60 * MINUTE,
    end: Date.now() + 21 * 60 * MINUTE,
  });
  const past = meeting('policy0022', 'Coaching', [priya], { start: at(-1, 10) });
  test.use({ launch: { world: worldOf([talk, past]) } });

  test('in the panel: urgency decides what is asked', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(talk.start));
    const panel = await openEvent(page, talk);
    await sayClient(panel, 'Noor Haddad');
    await mark(panel, 'Cancelled');
    await expect(panel.getByText(/^Late cancellation\. Told (?:19|20)/u)).toBeVisible();
    await expect(panel.getByText(/€|\$|%/u)).toHaveCount(0);
    await panel.getByRole('button', { name: 'Can wait' }).click();
    await expect(panel.getByRole('button', { name: 'New time', exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Deadline near' }).click();
    await panel.getByLabel('What is it for?').fill('the signed offer');
    const composer = kept.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Can you still make it?' }).click();
    await (await composer).waitForURL('https://mail.google.com/**');
  });

  test('in the panel: when it was told can be put right to the minute', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(talk.start));
    const panel = await openEvent(page, talk);
    await sayClient(panel, 'Noor Haddad');
    await mark(panel, 'Cancelled');
    await panel.getByRole('button', { name: 'Told at another time' }).click();
    await panel.getByRole('button', { name: 'At …' }).click();
    const told = new Date(talk.start - 50 * 60 * MINUTE);
    const two = (value: number) => String(value).padStart(2, '0');
    await panel
      .getByLabel('Day and time they told you')
      .fill(
        `${told.getFullYear()}-${two(told.getMonth() + 1)}-${two(told.getDate())}T${two(told.getHours())}:${two(told.getMinutes())}`,
      );
    await panel.getByRole('button', { name: 'Save' }).click();
    await expect(panel.getByText(/^Cancelled in time\. Told 50/u)).toBeVisible();
    await expect(attendance(panel)).toHaveAttribute('aria-busy', 'false');
  });

  test('in the popup: card with record, rules, refilled', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(past.start));
    await sayClient(await openEvent(page, past), 'Priya Raman');
    await closeEvent(page);
    const popup = await kept.openPopup();
    await popup.getByRole('button', { name: 'Cancelled …: Priya Raman' }).click();
    await popup.getByRole('button', { name: 'Short notice' }).click();
    const card = popup.getByRole('region', { name: /^Priya Raman, / });
    await expect(card.getByRole('button', { name: 'New time' })).toBeVisible();
    await expect(card.locator('.k-reasons')).not.toBeEmpty();
    await card.getByRole('radio', { name: 'Yes' }).click();
    await expect(popup.locator('.k-toast')).toContainText('Noted');
    await expect(card.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await popup.getByRole('button', { name: 'Undo' }).last().click();
    await expect(card.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
    await expectAccessible(popup);
  });
});

test.describe('the cheat-sheet', () => {
  const freed = meeting('policy0031', 'Coaching', [priya], { start: at(-1, 10) });
  test.use({ launch: { world: worldOf([freed]) } });

  test('answers each of the eight situations in two clicks', async ({ kept }) => {
    expect(situations).toHaveLength(8);
    for (const situation of situations) {
      const { name, steps } = situationWords[situation];
      const popup = await kept.openPopup();
      await popup.evaluate(() => {
        document.addEventListener('pointerdown', () => {
          document.body.dataset['presses'] = String(Number(document.body.dataset['presses']) + 1);
        });
        document.body.dataset['presses'] = '0';
      });
      await popup.getByRole('tab', { name: 'Policy' }).click();
      await popup
        .getByRole('radiogroup', { name: 'Right now' })
        .getByRole('radio', { name, exact: true })
        .click();
      await expect(popup.locator('body')).toHaveAttribute('data-presses', '2');

      // First to breathe, then its own steps in their order, each with its message.
      await expect(popup.getByText(situationWords.breath)).toBeInViewport();
      const list = popup.getByRole('list', { name: `Steps: ${name}`, exact: true });
      const words = Object.values<StepWords>(steps);
      await expect(list.getByRole('listitem').locator('.k-medium')).toHaveText(
        words.map(({ what }) => what),
      );
      await expect(list.getByRole('listitem').first()).toBeInViewport();
      await expect(list.getByRole('button', { name: /^Draft: / })).toHaveCount(
        situationSteps[situation].filter((step) => 'draft' in step).length,
      );
      await popup.close();
    }
  });

  test('finds a word anywhere, and says where nothing is', async ({ kept }) => {
    const popup = await kept.openPopup();
    await popup.getByRole('tab', { name: 'Policy' }).click();
    await expect(popup.getByRole('searchbox')).toBeVisible();
    await popup.keyboard.press('/');
    await popup.keyboard.type('notice');
    await expect(popup.locator('.k-hit, .k-phrase, .k-rule').first()).toBeVisible();
    await popup.getByRole('searchbox').fill('zzzz');
    await expect(popup.getByText('Nothing says “zzzz”')).toBeVisible();
  });

  test('writes a step’s message to whoever is chosen, and notes a refilled slot', async ({
    kept,
  }) => {
    const page = await kept.openCalendar(dayPath(freed.start));
    const panel = await openEvent(page, freed);
    await sayClient(panel, 'Priya Raman');
    await mark(panel, 'No-show');
    const popup = await kept.openPopup();
    await popup.getByRole('tab', { name: 'Policy' }).click();
    await popup.getByLabel('For', { exact: true }).selectOption({ label: 'Priya Raman' });
    const composer = kept.context.waitForEvent('page');
    await popup
      .getByRole('button', { name: /^Draft: .*, for Priya Raman$/u })
      .first()
      .click();
    await (await composer).waitForURL('https://mail.google.com/**');

    await popup.bringToFront();
    await popup.getByRole('radio', { name: 'A slot is free again' }).click();
    await popup.getByRole('radio', { name: 'Yes' }).click();
    await expect(popup.locator('.k-toast')).toContainText('Noted');
    await expectAccessible(popup);
  });

  for (const language of ['en', 'de'] as const) {
    test(`prints to two sheets of paper with no client on them, ${language}`, async ({ kept }) => {
      const page = await kept.openCalendar(dayPath(freed.start));
      await sayClient(await openEvent(page, freed), 'Priya Raman');
      await kept.setLanguage(language);
      const sheet = await kept.context.newPage();
      await sheet.goto(kept.popupUrl.replace('popup', 'cheat-sheet'));
      await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(sheet.getByRole('article')).toHaveCount(situations.length);
      await expect(sheet.getByText('Priya')).toHaveCount(0);
      await expectAccessible(sheet);
      const folder = fileURLToPath(new URL('../../.output/reports', import.meta.url));
      await mkdir(folder, { recursive: true });
      const pdf = await sheet.pdf({ path: `${folder}/cheat-sheet-${language}.pdf`, format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.length).toBeLessThanOrEqual(3);
    });
  }
});

test('the notification is offered in the options, off and with its reason', async ({ kept }) => {
  const page = await openOptions(kept, 'practice');
  const choice = page.getByRole('switch', { name: 'Tell me when the limit has passed' });
  await expect(choice).not.toBeChecked();
  await expect(page.getByText(/Your browser asks you first/u)).toBeVisible();
});
