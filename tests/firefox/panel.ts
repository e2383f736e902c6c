import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../tools/until.ts';

/* Kept's panel as Firefox shows it. The shadow root is open: everything is read from the page. */

/** Names of the buttons in the panel, in order; a pressed one ends in `*`. */
export const buttonsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('kept-panel')?.shadowRoot;
    return [...(root?.querySelectorAll('button') ?? [])].map((button) => {
      const name = button.getAttribute('aria-label') ?? button.textContent.trim();
      return button.getAttribute('aria-pressed') === 'true' ? `${name}*` : name;
    });
  });

/** Waits until the panel has a button of this name (`No-show*`: pressed). */
export const waitForButton = (page: Page, name: string): Promise<true> =>
  until(`a button "${name}" in the panel`, async () =>
    (await buttonsOf(page)).includes(name) ? true : undefined,
  );

type Point = { x: number; y: number };

const middleOf = (page: Page, name: string): Promise<Point | null> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('kept-panel')?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === wanted,
    );
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, name);

/** The page patches an open bubble up to 0.7 s after its last patch, and the buttons move. */
const STILL = { reads: 4, apart: 250 };

/** Clicks a button of the panel with the mouse, as a person does, once it stands still. */
export async function press(page: Page, name: string): Promise<void> {
  let before: Point | null = null;
  let same = 0;
  const { x, y } = await until(`the button "${name}" stands still`, async () => {
    const now = await middleOf(page, name);
    same = now && before && now.x === before.x && now.y === before.y ? same + 1 : 0;
    before = now;
    await wait(STILL.apart);
    return now && same >= STILL.reads ? now : undefined;
  });
  await page.mouse.click(x, y);
}

/** The text of the badge on the chip with this `data-eventid`, or `undefined`. */
export const badgeOn = (page: Page, eventId: string): Promise<string | undefined> =>
  page.evaluate((id) => {
    const chip = document.querySelector(`[data-eventchip][data-eventid="${id}"]`);
    const badge = chip?.matches('[data-kept]') ? chip : chip?.querySelector('[data-kept]');
    return badge?.getAttribute('data-kept-text') ?? undefined;
  }, eventId);
