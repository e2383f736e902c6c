import type { Locator, Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import { answer, attendance, closeEvent, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { pageAt, popupAt, workerAt } from './moved-clock.ts';
import { expectAccessible, openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

/*
 * The deposit of an appointment that did not take place, from one day to the next: it is carried
 * over where a new date is agreed by the end of the third calendar day after the original one.
 */

const MINUTE = 60_000;

const talk = meeting('deposit001', 'Contract review', [noor], { start: at(1, 10) });
const past = meeting('deposit002', 'Coaching', [noor], { start: at(-1, 10) });
/** The new date, seen once its day is looked at. */
const instead = meeting('deposit003', 'Contract review', [noor], { start: at(12, 14) });

test.use({ launch: { world: worldOf([talk, past, instead]) } });

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const dateOf = (instant: number, language = 'en-US') =>
  new Intl.DateTimeFormat(language, { weekday: 'short', month: 'short', day: 'numeric' }).format(
    instant,
  );
const money = (page: Page): Locator =>
  page.locator('section').filter({
    has: page.getByRole('heading', { name: /^(?:Fees and deposits|Gebühren und Anzahlungen)$/u }),
  });

/** A deposit of €50 by the rules, held for this appointment; the page of the client. */
async function withDeposit(kept: Kept, event: typeof talk): Promise<string> {
  const calendar = await kept.openCalendar(dayPath(event.start));
  await sayClient(await openEvent(calendar, event), 'Noor Haddad');
  await calendar.close();

  const page = await openOptions(kept, 'policy');
  await press(page, 'Consultant');
  await press(page, 'Use Consultant');
  await page
    .getByRole('radiogroup', { name: 'How much: percent or amount' })
    .getByRole('radio', { name: '€' })
    .click();
  const amount = page.getByLabel('How much: how much');
  await amount.fill('50');
  await amount.press('Enter');
  await expect(page.getByText(/deposit of €50/u).first()).toBeVisible();

  await openClient(page, kept, 'Noor Haddad');
  await press(page, 'Enter a fee or deposit…');
  await page.getByRole('radio', { name: 'Deposit' }).click();
  await page.getByLabel(/^Amount/u).fill('50');
  await press(page, 'Enter');
  await expect(money(page).getByText('Held €50')).toBeVisible();
  const place = page.url().replace(/^.*(?=options\.html)/u, '');
  await page.close();
  return place;
}

/** The client's page as it is opened at this instant, by a worker that has just started. */
async function clientAt(kept: Kept, place: string, instant: number): Promise<Page> {
  await workerAt(kept, instant);
  const page = await pageAt(kept, instant, place);
  await expect(page.getByRole('heading', { level: 1, name: 'Noor Haddad' })).toBeVisible();
  return page;
}

test('is counted down to the last day, and a new date in the calendar carries it over', async ({
  kept,
}) => {
  const place = await withDeposit(kept, talk);
  const calendar = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(calendar, talk);
  await mark(panel, 'Cancelled');
  await expect(panel.getByText(/^Late cancellation\. Told /u)).toBeVisible();
  await expect(panel.getByText(/deposit|€/iu)).toHaveCount(0);
  await closeEvent(calendar);

  const last = dateOf(at(4, 12));
  const counted: [instant: number, until: string][] = [
    [at(1, 11), `${last} · 3 days left`],
    [at(2, 23, 59), `${last} · 2 days left`],
    [at(4, 0), `today, ${last}`],
    [at(4, 23, 59), `today, ${last}`],
  ];
  for (const [instant, until] of counted) {
    const page = await clientAt(kept, place, instant);
    await expect(money(page).getByText(`Deposit open: new date by ${until}`)).toBeVisible();
    await expect(
      money(page).getByText(/The deposit is open: a new date agreed by /u),
    ).toBeVisible();
    await page.close();
  }
  await kept.setLanguage('de');
  const german = await clientAt(kept, place, at(2, 12));
  await expect(
    money(german).getByText(
      `Anzahlung offen: neuer Termin bis ${dateOf(at(4, 12), 'de')} · noch 2 Tage`,
    ),
  ).toBeVisible();
  await expectAccessible(german);
  await german.close();
  await kept.setLanguage('en');

  // A new date is put into the calendar in the last minute, wherever it lies.
  await workerAt(kept, at(4, 23, 59));
  await calendar.goto(`https://calendar.google.com${dayPath(instead.start)}`);
  await openEvent(calendar, instead);
  await expect(attendance(panel)).toBeVisible();
  await calendar.close();

  const page = await clientAt(kept, place, at(6, 9));
  const agreed = `The deposit is carried over: a new date was agreed on ${last}.`;
  await expect(money(page).getByText(agreed)).toBeVisible();
  await press(page, 'Carry it over');
  await expect(money(page).getByText('Carried over €50')).toBeVisible();
  await expect(money(page).getByText('Held €50')).toHaveCount(0);
});

test('is forfeited on the fourth day, after a word in time it would have been carried over', async ({
  kept,
}) => {
  const place = await withDeposit(kept, past);
  const deadline = at(2, 23, 59) + MINUTE - 1;
  const last = dateOf(deadline);
  await workerAt(kept, at(0, 9));
  const popup = await popupAt(kept, at(0, 9));
  await press(popup, 'Cancelled …: Noor Haddad');
  await press(popup, 'Short notice');
  const card = popup.getByRole('region', { name: /^Noor Haddad, / });
  await expect(card.locator('.k-reasons')).toContainText(
    `a new date agreed by ${last} (2 days left) carries it over.`,
  );
  await popup.close();

  // In its last millisecond one click says that a new date stands; that can be taken back.
  const inTime = await clientAt(kept, place, deadline);
  await expect(money(inTime).getByText(`Deposit open: new date by today, ${last}`)).toBeVisible();
  await press(inTime, 'New date agreed');
  await expect(money(inTime).getByRole('button', { name: 'Carry it over' })).toBeVisible();
  await press(inTime, 'Undo');
  await expect(money(inTime).getByRole('button', { name: 'New date agreed' })).toBeVisible();
  await inTime.close();

  const late = await clientAt(kept, place, deadline + 1);
  await expect(
    money(late).getByText(`The deposit is forfeited: no new date was agreed by ${last}.`),
  ).toBeVisible();
  await expect(money(late).getByRole('button', { name: 'New date agreed' })).toHaveCount(0);
  await press(late, 'Forfeit it');
  await expect(money(late).getByText('Forfeited €50')).toBeVisible();
});

test('is returned when the cancellation was mine, whatever day it is', async ({ kept }) => {
  const place = await withDeposit(kept, talk);
  const calendar = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(calendar, talk);
  await answer(panel, 'More').click();
  await panel.getByRole('button', { name: 'Cancelled by me' }).click();
  await expect(panel.getByText('Cancelled by you. It does not count.')).toBeVisible();
  await calendar.close();

  const page = await clientAt(kept, place, at(9, 9));
  await expect(money(page).getByText('The deposit is returned: it was my side.')).toBeVisible();
  await press(page, 'Return it');
  await expect(money(page).getByText('Returned €50')).toBeVisible();
});
