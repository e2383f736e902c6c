import type { Page } from '@playwright/test';
import { recordDemoHistory } from '../tools/demo-history.ts';
import type { Kept } from './browser.ts';
import { expect, test } from './fixtures.ts';

/*
 * The zoom of the browser. A page cannot tell it from a screen with more pixels and less room: its
 * CSS viewport shrinks by the factor by which a CSS pixel grows.
 */

const WINDOW = { width: 1440, height: 900 };

async function zoomTo(page: Page, zoom: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(WINDOW.width / zoom),
    height: Math.round(WINDOW.height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
  const seen = () => page.evaluate(() => [innerWidth, devicePixelRatio]);
  await expect.poll(seen).toEqual([Math.round(WINDOW.width / zoom), zoom]);
}

/**
 * Measures every badge that is drawn, in the page.
 *
 * @returns how many there are, and of which of them something is wrong
 */
function measureBadges(): { badges: number; faults: string[] } {
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const pen = document.createElement('canvas').getContext('2d')!;
  const faults: string[] = [];
  let badges = 0;
  for (const anchor of document.querySelectorAll<HTMLElement>('[data-kept-look]')) {
    const look = anchor.dataset['keptLook']!.split(' ');
    const style = getComputedStyle(anchor, look.includes('before') ? '::before' : '::after');
    const chip = anchor.closest('[data-eventchip]')!;
    const room = chip.getBoundingClientRect();
    if (style.display === 'none' || room.width === 0) continue;
    badges += 1;
    const text = anchor.dataset['keptText'] ?? '';
    const say = (what: string): void => void faults.push(`${text} (${look.join(' ')}) ${what}`);

    // In a row it stands behind the title, at a place only the browser knows.
    if (!look.includes('row')) {
      let holder: HTMLElement = anchor;
      while (getComputedStyle(holder).position === 'static') holder = holder.parentElement!;
      const ground = holder.getBoundingClientRect();
      const left = ground.left + holder.clientLeft + px(style.left) + px(style.marginLeft);
      const top = ground.top + holder.clientTop + px(style.top) + px(style.marginTop);
      const right = left + px(style.width);
      const bottom = top + px(style.height);
      if (left < room.left - 0.5 || right > room.right + 0.5) say(`${left}–${right} is beside`);
      if (top < room.top - 0.5 || bottom > room.bottom + 0.5) say(`${top}–${bottom} is outside`);
    }
    if (look.includes('mark')) continue;
    const beside = [
      style.paddingLeft,
      style.paddingRight,
      style.borderLeftWidth,
      style.borderRightWidth,
    ];
    const inside = beside.reduce((rest, one) => rest - px(one), px(style.width));
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const letters = text.length * px(style.letterSpacing);
    const width = pen.measureText(text).width + letters;
    if (width > inside + 1) say(`needs ${width}, has ${inside}`);
    if (px(style.lineHeight) > px(style.height)) say('is lower than its line');
  }
  return { badges, faults };
}

/** What of an open panel is cut off, or reaches out of its bubble, in the page. */
function measurePanel(): string[] {
  const panel = document.querySelector('kept-panel')!;
  const frame = panel.closest<HTMLElement>('[data-kept-frame]') ?? panel.parentElement!;
  const faults: string[] = [];
  const inner = panel.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  if (inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5) faults.push('beside');
  if (outer.right > innerWidth + 0.5 || outer.left < -0.5) faults.push('beyond the window');
  if (outer.bottom > innerHeight + 0.5 || outer.top < -0.5)
    faults.push('above or below the window');
  if (frame.scrollWidth > frame.clientWidth + 1) faults.push('scrolls sideways');
  const reached = frame.scrollHeight - frame.clientHeight;
  if (inner.bottom - reached > outer.bottom + 0.5) faults.push('cannot be scrolled to its end');
  for (const part of panel.shadowRoot!.querySelectorAll<HTMLElement>(
    'button, .k-note, .k-evidence',
  )) {
    if (part.scrollWidth > part.clientWidth + 1) faults.push(`cut off: ${part.textContent}`);
  }
  return faults;
}

const week = async (kept: Kept): Promise<Page> => {
  await recordDemoHistory(kept);
  const page = await kept.openCalendar('/calendar/u/0/r/week');
  await expect(page.locator('[data-kept="often_misses"]').first()).toBeVisible();
  return page;
};

test('at 125, 150 and 200 % every badge stays whole and inside its chip', async ({ kept }) => {
  test.slow();
  const page = await week(kept);
  for (const view of ['week', 'day', 'month', 'agenda']) {
    await page.goto(`https://calendar.google.com/calendar/u/0/r/${view}`);
    for (const zoom of [1, 1.25, 1.5, 2]) {
      await zoomTo(page, zoom);
      await expect(page.locator('[data-kept]').first()).toBeAttached();
      const what = `${view} at ${zoom * 100} %`;
      // Chips that the page has drawn anew for the new room are told of first.
      await expect.poll(async () => (await page.evaluate(measureBadges)).faults, what).toEqual([]);
      if (view === 'day') continue;
      expect((await page.evaluate(measureBadges)).badges, what).toBeGreaterThan(0);
    }
  }
});

for (const language of ['en', 'de'] as const) {
  test(`at 125, 150 and 200 % the panel stays inside its bubble: ${language}`, async ({ kept }) => {
    await kept.setLanguage(language);
    const page = await week(kept);
    const panel = page.locator('kept-panel');
    for (const zoom of [1, 1.25, 1.5, 2]) {
      await zoomTo(page, zoom);
      // The page may still be drawing its chips anew for the new room: a click looks for it again.
      await page
        .locator('[data-kept="often_misses"]')
        .first()
        .click({ position: { x: 8, y: 6 } });
      await expect(panel.locator('.k-seg')).toBeVisible();
      const what = `at ${zoom * 100} %`;
      await expect.poll(() => page.evaluate(measurePanel), what).toEqual([]);
      await panel.locator('.more').click();
      await expect(panel.locator('.k-menu')).toBeVisible();
      await expect.poll(() => page.evaluate(measurePanel), `${what}, with its menu`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  });
}
