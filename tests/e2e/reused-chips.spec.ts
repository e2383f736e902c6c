import { guest } from '../practice-calendar/model.ts';
import { expectBadge, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const lena = guest('lena@brandt.example', 'Lena Brandt');
const days = [-8, -1, 6, 13];
const events = days.flatMap((day, index) => [
  meeting(`reuse${index}a`, `Client ${index}`, [index % 2 ? noor : lena], { start: at(day, 10) }),
  meeting(`reuse${index}b`, `Private ${index}`, [], { start: at(day, 12) }),
]);

test.use({ launch: { world: worldOf(events) } });

test('a chip reused for another event never shows the wrong badge, not for one frame', async ({
  kept,
}) => {
  const page = await kept.openCalendar(dayPath(events[0]!.start));
  const panel = await openEvent(page, events[0]!);
  await sayClient(panel, 'Lena Brandt');
  await expectBadge(page, events[0]!, '○');

  // Watches every frame: a badge may stand only on an event of Lena's.
  await page.evaluate(
    (ids) => {
      const own = new Set(ids);
      const wrong: string[] = [];
      Object.assign(window, { wrong });
      const look = () => {
        for (const element of document.querySelectorAll('[data-kept]')) {
          const log = element.closest('[data-eventchip]')?.getAttribute('jslog') ?? '';
          const id = /2:\["([^"]*)"/u.exec(log)?.[1] ?? '';
          if (!own.has(id)) wrong.push(id);
        }
        requestAnimationFrame(look);
      };
      look();
    },
    events
      .filter((event) => event.guests.some((one) => one.email === lena.email))
      .map((event) => event.id),
  );

  await page.keyboard.press('Escape');
  for (const key of ['j', 'j', 'j', 'k', 'k', 'k']) {
    for (let i = 0; i < 7; i += 1) await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
  for (let i = 0; i < 5; i += 1) {
    await page.evaluate(() => window.practice.rerender());
    await page.waitForTimeout(50);
    await page.evaluate(() => window.practice.rebuild());
    await page.waitForTimeout(50);
  }
  await expectBadge(page, events[0]!, '○');
  expect(await page.evaluate(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
});
