import type { FreeTimes } from '../../lib/messaging/drafts-protocol.ts';
import { closeEvent, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { openClient, openOptions } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';
import { partsOf } from '../unit/drafts/links/decode-link.ts';

/** The page's own global, in the function that runs inside it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const BUFFER = 15 * 60_000;
const soon = meeting('prepare01', 'First talk', [noor], { start: at(1, 10) });
/** Monday of the week in which the day after a week from now lies: all of it is still to come. */
const monday = -((new Date(at(7, 12)).getDay() + 6) % 7) + 7;
const workshop = meeting('workshop1', 'Workshop', [], {
  start: at(monday + 2, 8),
  end: at(monday + 2, 18),
});
const dentist = meeting('dentist01', 'Dentist', [], { start: at(monday, 9), end: at(monday, 16) });

test.use({ launch: { world: worldOf([soon, workshop, dentist]) } });

test('a reminder by keyboard alone, and its tick', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(soon.start));
  await sayClient(await openEvent(page, soon), 'Noor Haddad');
  const popup = await kept.openPopup();
  await expect(popup.getByRole('heading', { name: 'Prepare' })).toBeVisible();
  const row = popup.locator('[data-prepare]');
  await expect(row).toHaveCount(1);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await row.evaluate((one) => one === document.activeElement)) break;
    await popup.keyboard.press('Tab');
  }
  await expect(row).toBeFocused();
  const opened = kept.context.waitForEvent('page');
  await popup.keyboard.press('1');
  const composer = await opened;
  await composer.waitForURL('https://mail.google.com/**');
  const { fields } = partsOf(composer.url());
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  expect(fields).toMatchObject({
    to: 'noor@haddad.example',
    su: `Our appointment on ${day.format(soon.start)}`,
  });
  await popup.bringToFront();
  await expect(row).toContainText('Reminder prepared at');
});

test('free times are those of the week that was looked at', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(soon.start));
  await sayClient(await openEvent(page, soon), 'Noor Haddad');
  await closeEvent(page);
  const options = await openOptions(kept, 'practice');
  for (let day = 0; day < 5; day += 1) {
    await options.getByRole('button', { name: 'Add a time' }).click();
  }
  await expect(options.getByRole('button', { name: /^Remove Friday/u })).toBeVisible();
  await openClient(options, kept, 'Noor Haddad');
  const clientId = decodeURIComponent(/clients=([^&]+)/u.exec(options.url())?.[1] ?? '');
  const freeTimes = () =>
    options.evaluate(async (id): Promise<FreeTimes | null> => {
      const message = { id: 1, type: 'freeTimes', data: { clientId: id }, timestamp: Date.now() };
      const answer = (await chrome.runtime.sendMessage(message)) as { res: FreeTimes | null };
      return answer.res;
    }, clientId);
  expect(await freeTimes()).toMatchObject({ slots: [], why: 'unknown_days' });

  await page.bringToFront();
  await page.goto(
    `https://calendar.google.com${dayPath(at(monday, 12)).replace('/day/', '/week/')}`,
  );
  await expect.poll(async () => (await freeTimes())?.slots.length, { timeout: 15_000 }).toBe(9);
  const slots = (await freeTimes())?.slots ?? [];
  for (const { start, end } of slots) {
    for (const event of [soon, workshop, dentist]) {
      expect(start < event.end + BUFFER && event.start - BUFFER < end).toBe(false);
    }
    expect(new Date(start).getDay()).not.toBe(0);
    expect(new Date(start).getHours()).toBeGreaterThanOrEqual(9);
    expect(new Date(end - 1).getHours()).toBeLessThan(17);
    const isTomorrow = start < at(2, 0);
    expect(isTomorrow || (start >= at(monday, 0) && end <= at(monday + 7, 0))).toBe(true);
  }
  const days = new Set(slots.slice(0, 3).map(({ start }) => new Date(start).getDay()));
  expect(days.size).toBe(3);
});
