import type { Page } from '@playwright/test';
import { closeEvent, mark, openEvent, sayClient } from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { sendAll } from './known-people.ts';
import { optionsUrl } from './own-pages.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('steady01', 'Coaching', [noor], { start: at(-1, 10) });

test.use({ launch: { world: worldOf([talk]), viewport: { width: 1180, height: 900 } } });

/** What moved while it could be seen, and nobody had pressed anything. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          // Chromium tells of it by a type that the DOM's own declarations do not know.
          type Shift = PerformanceEntry & { sources: { node: Element | null }[] };
          for (const { sources } of list.getEntries() as Shift[]) {
            seen.push(...sources.map(({ node }) => `${node?.nodeName}.${node?.className}`));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(seen), 300);
      }),
  );

test('no part of a page in the options moves once it can be seen', async ({ kept }) => {
  const calendar = await kept.openCalendar(dayPath(talk.start));
  const panel = await openEvent(calendar, talk);
  await sayClient(panel, 'Noor Haddad');
  await mark(panel, 'No-show');
  await closeEvent(calendar);
  const page = await kept.openPopup();
  const [clients] = await page.evaluate(sendAll, [['clients', null]] as [string, unknown][]);
  const [{ clientId }] = clients as [{ clientId: string }];
  await page.setViewportSize({ width: 1180, height: 900 });
  // Answers come one by one on a slow machine.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(optionsUrl(kept, 'data'));
  const links = page.getByRole('navigation').getByRole('link');
  await expect(links.first()).toBeVisible();
  const sections = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')!.slice(1)),
  );
  expect(sections).toContain('policy');
  for (const place of [`clients=${clientId}`, ...sections, 'policy=ledger']) {
    await page.goto('about:blank');
    await page.goto(optionsUrl(kept, place));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.k-skeleton')).toHaveCount(0);
    await page.waitForTimeout(500);
    expect(await moved(page), place).toEqual([]);
  }
});
