import { guest } from '../practice-calendar/model.ts';
import { answer, chipOf, expectBadge, mark, openEvent } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, worldOf } from './worlds.ts';

const image = '<img src=x onerror="window.hacked=1">';
const names = [
  `${image}<script>window.hacked=1</script>`,
  '\u202Egnp.exe Evil\u202C \u2066Name',
  'A'.repeat(5000),
  '👩‍👩‍👧‍👦 Familie 🧑🏽‍🦱',
  'Lone \uD83D surrogate \uDE00',
  '{{name}} {{{me}}} </textarea>',
];
const events = names.map((name, index) =>
  meeting(`hostile000${index}`, name, [guest(`guest${index}@evil.example`, name)], {
    start: at(-1, 6 + 2 * index),
  }),
);

test.use({ launch: { world: worldOf(events) } });

test('hostile titles and names are text everywhere, and the main job still works', async ({
  kept,
}) => {
  test.setTimeout(120_000);
  const page = await kept.openCalendar(dayPath(events[0]!.start));
  for (const event of events) {
    await chipOf(page, event).scrollIntoViewIfNeeded();
    const panel = await openEvent(page, event);
    await panel.getByRole('button', { name: /is a client$/u }).click();
    await mark(panel, 'No-show');
    const opened = kept.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Draft follow-up' }).click();
    const composer = await opened;
    await composer.waitForURL('https://mail.google.com/**');
    expect(composer.url().length).toBeLessThanOrEqual(1800);
    expect(await composer.evaluate(() => 'hacked' in window)).toBe(false);
    await composer.close();
    await page.bringToFront();
    const box = (await panel.boundingBox())!;
    const frame = (await panel.locator('xpath=..').boundingBox())!;
    expect(box.width).toBeLessThanOrEqual(frame.width);
    await expect(answer(panel, 'No-show')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectBadge(page, event, '○');
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await expect(page.locator('kept-panel img, [data-kept] img')).toHaveCount(0);

  const popup = await kept.openPopup();
  for (const tab of ['Today', 'Clients', 'Policy']) {
    await popup.getByRole('tab', { name: tab }).click();
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      380,
    );
  }
  expect(await popup.evaluate(() => 'hacked' in window)).toBe(false);
});
