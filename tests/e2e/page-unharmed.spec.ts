import type { Page } from '@playwright/test';
import { launchKept } from './browser.ts';
import { answer, chipOf, closeEvent, expectBadge, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('same0001', 'First talk', [noor]);
const short = meeting('same0002', 'Short call', [noor], {
  start: at(-1, 12),
  end: at(-1, 12, 15),
});
const bar = meeting('same0003', 'On site', [noor], {
  allDay: true,
  start: Date.UTC(new Date().getFullYear(), new Date().getMonth(), new Date().getDate() - 1),
  end: Date.UTC(new Date().getFullYear(), new Date().getMonth(), new Date().getDate()),
});
const world = worldOf([talk, short, bar]);

test.use({ launch: { world } });

/** The same small story on the page, with and without Kept; what the page noticed of it. */
async function story(page: Page) {
  await chipOf(page, talk).waitFor();
  const boxes = await page.evaluate(() => window.practice.chipBoxes());
  await chipOf(page, talk).click({ position: { x: 12, y: 6 } });
  const focusInside = await page.evaluate(
    () => document.activeElement?.closest('[role=dialog]') !== null,
  );
  await page.keyboard.press('Escape');
  const focusBack = await page.evaluate(() => document.activeElement?.getAttribute('data-eventid'));
  await chipOf(page, short).click({ position: { x: 6, y: 4 } });
  await page.keyboard.press('Escape');
  await chipOf(page, talk).dblclick({ position: { x: 12, y: 6 } });
  await page.goBack();
  await chipOf(page, talk).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('w');
  const log = await page.evaluate(() => JSON.parse(JSON.stringify(window.practice.log)));
  return { boxes, focusInside, focusBack, log };
}

test('boxes, clicks, keys and focus of the page are the same with Kept and without', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  for (const event of [talk, short, bar]) {
    const panel = await openEvent(page, event);
    if (event === talk) await sayClient(panel, 'Noor Haddad');
    await expectBadge(page, event, '○');
    await closeEvent(page);
  }
  await page.reload();
  for (const event of [talk, short, bar]) await expectBadge(page, event, '○');
  const withKept = await story(page);

  const bare = await launchKept({ world, extension: false });
  const without = await story(await bare.openCalendar(dayPath(talk.start)));
  await bare.close();
  expect(withKept).toEqual(without);
});

test('a click on the badge itself opens the event', async ({ kept }) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  await closeEvent(page);
  await expectBadge(page, talk, '○');
  const box = (await chipOf(page, talk).boundingBox())!;
  await page.mouse.click(box.x + box.width - 8, box.y + box.height - 8);
  await expect(page.locator('kept-panel')).toBeAttached();
});

test('keys pressed in the panel reach no shortcut of the calendar; Escape and Tab do', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(page, talk);
  await sayClient(panel, 'Noor Haddad');
  await answer(panel, 'Late').focus();
  const before = await page.evaluate(() => window.practice.log.length);
  for (const key of ['d', 'j', 'n', 'e', 'Delete', '?', '1']) await page.keyboard.press(key);
  expect(await page.evaluate(() => window.practice.log.length)).toBe(before);

  await page.keyboard.press('Tab');
  await expect(answer(panel, 'No-show')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(answer(panel, 'Late')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer(panel, 'Late')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('the panel is in the bubble in the second frame and stays through the late patches', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(talk.start));
  await sayClient(await openEvent(page, talk), 'Noor Haddad');
  await closeEvent(page);
  await expectBadge(page, talk, '○');
  const frames = await page.evaluate((id) => {
    return new Promise<number>((resolve) => {
      window.practice.openEvent(id);
      let frame = 0;
      const look = () => {
        frame += 1;
        if (document.querySelector('[role=dialog] kept-panel')) resolve(frame);
        else if (frame > 60) resolve(frame);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, talk.id);
  expect(frames).toBeLessThanOrEqual(2);
  const panel = page.locator('kept-panel');
  for (let i = 0; i < 8; i += 1) {
    await page.waitForTimeout(250);
    await expect(answer(panel, 'Showed')).toBeVisible();
  }
  const { bottom, height } = await panel.evaluate((host) => {
    const box = host.getBoundingClientRect();
    return { bottom: box.bottom, height: innerHeight };
  });
  expect(bottom).toBeLessThanOrEqual(height);
});

test('does nothing on pages that are not the calendar itself', async ({ kept }) => {
  for (const path of ['/calendar/embed', '/calendar/u/0/companion', '/calendar/u/0/r/settings']) {
    const page = await kept.openCalendar(path);
    await page.waitForTimeout(500);
    const ours = '[data-kept], kept-panel, [data-kept-frame], [data-kept-theme]';
    await expect(page.locator(ours)).toHaveCount(0);
    await page.close();
  }
});

test('has no business with tasks, new events and other people’s calendars', async ({ kept }) => {
  const page = await kept.openCalendar('/calendar/u/0/r/day');
  const before = await page.locator('[data-eventchip]').count();
  await page
    .locator('[role=gridcell][data-datekey]')
    .first()
    .click({ position: { x: 90, y: 30 } });
  await expect(page.locator('#tabEvent')).toBeVisible();
  await page.waitForTimeout(400);
  await expect(page.locator('kept-panel, [data-kept-frame]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-eventchip]')).toHaveCount(before);

  const foreign = {
    ...meeting('foreign0001', 'Ben / Noor', [noor], { calendarId: 'ben@aalto.example' }),
    start: at(0, 9),
    end: at(0, 10),
  };
  const task = {
    ...foreign,
    id: 'taskid0001',
    kind: 'task' as const,
    start: at(0, 11),
    end: at(0, 12),
  };
  for (const event of [foreign, task]) {
    await page.evaluate((one) => window.practice.addEvent(one), event);
    await chipOf(page, event)
      .first()
      .click({ position: { x: 12, y: 6 } });
    await page.waitForTimeout(2000);
    await expect(page.locator('kept-panel, [data-kept-frame]')).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});
