import type { Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import { openEvent } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { pageAt, popupAt, workerAt } from './moved-clock.ts';
import { expectAccessible, importAll, openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

/* How appointments with a client are handled: up with misses, down with visits, by the user alone. */

const [before, last, tomorrow, week, twoWeeks] = [-15, -8, 1, 8, 15].map((day) =>
  meeting(`steps${100 + day}`, 'Coaching', [noor], { start: at(day, 10) }),
) as [Meeting, Meeting, Meeting, Meeting, Meeting];
type Meeting = ReturnType<typeof meeting>;

test.use({ launch: { world: worldOf([before, last, tomorrow, week, twoWeeks]) } });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const step = (page: Page, name: string) =>
  page
    .getByRole('radiogroup', { name: 'Step' })
    .getByRole('radio', { name: new RegExp(`^${name}`, 'u') });
const dateOf = (instant: number) =>
  new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' }).format(instant);

/** Marks the newest appointment that is not marked yet, in the popup of this instant. */
async function markAt(kept: Kept, instant: number, what: 'No-show' | 'Showed'): Promise<void> {
  await workerAt(kept, instant);
  const popup = await popupAt(kept, instant);
  const buttons = popup.getByRole('button', { name: `${what}: Noor Haddad`, exact: true });
  await expect(buttons).not.toHaveCount(0);
  const count = await buttons.count();
  await buttons.first().click();
  await expect(buttons).toHaveCount(count - 1);
  await expect(popup.locator('.k-toast')).toContainText('Noor Haddad');
  await popup.close();
}

/** The page of the client as it is opened at this instant. */
async function clientAt(kept: Kept, place: string, instant: number): Promise<Page> {
  const page = await pageAt(kept, instant, place);
  await expect(page.getByRole('radiogroup', { name: 'Step' })).toBeVisible();
  return page;
}

/** Opens the draft of a button, and gives back its subject and text. */
async function draftOf(kept: Kept, page: Page, button: string): Promise<string> {
  const [composer] = await Promise.all([kept.context.waitForEvent('page'), press(page, button)]);
  await composer.waitForURL('https://mail.google.com/**');
  const { searchParams } = new URL(composer.url());
  await composer.close();
  return `${searchParams.get('su')}\n${searchParams.get('body')}`;
}

test('misses suggest a step, two visits its end, and nothing changes without a click', async ({
  kept,
}) => {
  const options = await openOptions(kept, 'calendars');
  await importAll(options, 1);
  await openClient(options, kept, 'Noor Haddad');
  const place = options.url().replace(/^.*(?=options\.html)/u, '');
  await options.close();
  const now = Date.now();

  // One miss is no pattern.
  await markAt(kept, now, 'No-show');
  const once = await clientAt(kept, place, now);
  await expect(once.getByText('The record calls for nothing.')).toBeVisible();
  await expect(step(once, 'As usual')).toBeChecked();
  await once.close();

  // The second one is: it is said, with its reason, and nothing more happens.
  await markAt(kept, now, 'No-show');
  await kept.stopWorker();
  const twice = await clientAt(kept, place, now);
  await expect(twice.getByText('Suggested: Ask to confirm.')).toBeVisible();
  await expect(twice.getByText('Missed 2 times within 6 months.')).toBeVisible();
  await expect(step(twice, 'As usual')).toBeChecked();
  await expect(twice.getByRole('button', { name: /^Draft: please/u })).toHaveCount(0);
  await expectAccessible(twice);
  await press(twice, 'Choose “Ask to confirm”');
  await expect(step(twice, 'Ask to confirm')).toBeChecked();
  await expect(twice.getByText(`since ${dateOf(now)}`)).toBeVisible();
  await expect(twice.getByText('Suggested: Ask to confirm.')).toHaveCount(0);

  // It is one click away where the next days are prepared, and asked for once.
  const popup = await kept.openPopup();
  const row = popup.locator('[data-prepare]');
  await expect(row.getByRole('button', { name: 'Ask to confirm: Noor Haddad' })).toBeVisible();
  const confirm = await draftOf(kept, twice, 'Draft: please confirm');
  const longDate = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' });
  expect(confirm).toContain(longDate.format(tomorrow.start));
  expect(confirm).not.toContain(longDate.format(last.start));
  await expect(row).toContainText('Please confirm prepared at');
  await expect(row.getByRole('button', { name: 'Remind: Noor Haddad' })).toBeVisible();
  await popup.close();
  await twice.close();

  // The calendar knows nothing of it.
  const calendar = await kept.openCalendar(dayPath(tomorrow.start));
  const panel = await openEvent(calendar, tomorrow);
  await expect(panel.getByText('Noor Haddad')).toBeVisible();
  await expect(panel.getByText(/confirm|prepa(?:y|id)/iu)).toHaveCount(0);
  await calendar.close();

  // The third one goes a step further; each step has its message.
  await markAt(kept, at(2, 9), 'No-show');
  const third = await clientAt(kept, place, at(2, 9));
  await expect(third.getByText('Suggested: Ask to prepay.')).toBeVisible();
  await expect(third.getByText('Missed 3 times within 6 months.')).toBeVisible();
  await expect(step(third, 'Ask to confirm')).toBeChecked();
  await press(third, 'Choose “Ask to prepay”');
  await expect(step(third, 'Ask to prepay')).toBeChecked();
  expect(await draftOf(kept, third, 'Draft: please pay ahead')).toContain('deposit');
  await step(third, 'Hold bookings').check();
  expect(await draftOf(kept, third, 'Draft: which times would work?')).toContain('weekdays');
  await press(third, 'Undo');
  await step(third, 'Let go').check();
  expect(await draftOf(kept, third, 'Draft: a kind goodbye')).toContain('end our work together');
  await press(third, 'Undo');
  await expect(step(third, 'Ask to prepay')).toBeChecked();
  await expect(third.getByText(`since ${dateOf(at(2, 9))}`)).toBeVisible();
  await third.close();

  // One visit is not enough, two are.
  await markAt(kept, at(8, 12), 'Showed');
  const visited = await clientAt(kept, place, at(8, 12));
  await expect(step(visited, 'Ask to prepay')).toBeChecked();
  await expect(visited.getByText(/^Suggested: /u)).toHaveCount(0);
  await visited.close();
  await markAt(kept, at(15, 12), 'Showed');
  const lifted = await clientAt(kept, place, at(15, 12));
  await expect(lifted.getByText('Suggested: As usual.')).toBeVisible();
  await expect(lifted.getByText('The last two appointments were kept.')).toBeVisible();
  await expect(step(lifted, 'Ask to prepay')).toBeChecked();
  await press(lifted, 'Choose “As usual”');
  await expect(step(lifted, 'As usual')).toBeChecked();
  await expect(lifted.getByText(`since ${dateOf(at(15, 12))}`)).toBeVisible();
  await lifted.getByText('2 earlier decisions').click();
  await expect(lifted.getByText(`Ask to prepay · ${dateOf(at(2, 9))}`)).toBeVisible();
  await expect(lifted.getByText(`Ask to confirm · ${dateOf(now)}`)).toBeVisible();
});
