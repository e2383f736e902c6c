import { type Browser, chromium, expect, type Locator, type Page, test } from '@playwright/test';
import type { World } from '../practice-calendar/model.ts';
import { buildSheet, type SheetFiles } from '../sheets/bundle.ts';
import { measureSheet } from '../sheets/measure.ts';
import { openSheet } from '../sheets/open-sheet.ts';
import type { SheetOptions } from '../sheets/page.ts';
import { chromiumArguments } from '../tools/chromium-arguments.ts';
import { requireChromium } from '../tools/require-browser.ts';

/* How badges look: the real painter and stylesheet on chips of the practice calendar's markup. */

const COLOR = '#039be5';
let files: SheetFiles;
let browser: Browser;

test.beforeAll(async () => {
  files = await buildSheet();
  browser = await chromium.launch({
    executablePath: requireChromium().path,
    args: chromiumArguments('en-US'),
  });
});
test.afterAll(() => browser.close());

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

async function open(world: Partial<World> = {}, context: ContextOptions = {}): Promise<Page> {
  const made = await browser.newContext({ viewport: { width: 2330, height: 900 }, ...context });
  const page = await made.newPage();
  await openSheet(page, files, world);
  return page;
}

const draw = (page: Page, options: SheetOptions = {}): Promise<void> =>
  page.evaluate((what) => window.keptSheet.drawSheet(what), { colors: [COLOR], ...options });

const cell = (page: Page, kind: string, style: string, badge: string): Locator =>
  page.locator(`[data-cell$=": ${kind}, Peacock, ${style}, ${badge}"]`);

interface Drawn {
  display: string;
  left: number;
  right: number;
  width: number;
  height: number;
  color: string;
  border: string;
  radius: string;
  rotate: string;
}

/** What is drawn in a pseudo-element, and how far from the sides of the chip. */
const drawn = (where: Locator, pseudo = '::after'): Promise<Drawn> =>
  where.locator('[data-kept]').evaluate((anchor, name) => {
    const style = getComputedStyle(anchor, name);
    const px = (value: string): number => Number.parseFloat(value);
    return {
      display: style.display,
      left: px(style.left),
      right: px(style.right),
      width: px(style.width),
      height: px(style.height),
      color: style.color,
      border: style.borderWidth,
      radius: style.borderRadius,
      rotate: style.rotate,
    };
  }, pseudo);

for (const scale of [1, 1.25, 1.5]) {
  test(`enough contrast, whole and opaque, at ${scale * 100} %`, async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await open({ theme }, { deviceScaleFactor: scale });
      const reader = await browser.newPage();
      const { measured } = await measureSheet(page, reader, {
        kinds: ['Timed, 30 min', 'Timed, 14 px', 'Month row', 'Striped bar'],
        colors: ['#f6bf26'],
      });
      expect(measured).toHaveLength(65);
      expect(measured.filter(({ faults }) => faults.length > 0)).toEqual([]);
      await reader.close();
      await page.context().close();
    }
  });
}

test('no badge of any style moves or resizes anything', async () => {
  for (const density of ['comfortable', 'compact'] as const) {
    const page = await open({ density });
    await draw(page);
    const boxes = () =>
      page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        ...[...document.querySelectorAll('[data-cell] *')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height, element.scrollWidth, element.scrollHeight];
        }),
      ]);
    const withBadges = await boxes();
    await page.evaluate(() => {
      for (const chip of document.querySelectorAll('[data-kept-look]')) {
        chip.removeAttribute('data-kept-look');
      }
    });
    const scrollable = (all: (number | number[])[]) =>
      all.map((box) => (Array.isArray(box) ? box.slice(0, 4) : box));
    expect(scrollable(withBadges)).toEqual(scrollable(await boxes()));
    await page.context().close();
  }
});

test('a badge on hover shows under the pointer and with the keyboard on the chip, not else', async () => {
  const page = await open();
  await draw(page);
  for (const kind of ['Timed, 1 h', 'Bar', 'Month row', 'Schedule row']) {
    const where = cell(page, kind, 'hover', 'often');
    const other = cell(page, kind, 'hover', 'mixed');
    const button = where.locator('[data-kept]');
    await page.mouse.move(1, 1);
    expect((await drawn(where)).display, kind).toBe('none');
    await button.hover({ position: { x: 10, y: 8 } });
    expect((await drawn(where)).display, kind).not.toBe('none');
    expect((await drawn(other)).display, kind).toBe('none');

    await page.mouse.move(1, 1);
    // Focus by a key: pressing Tab on the chip before it.
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    expect((await drawn(where)).display, kind).not.toBe('none');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect((await drawn(where)).display, kind).toBe('none');
    await expect(button).toHaveAccessibleDescription('often misses, 3 of 7');
  }
  // In a row of the schedule the whole of the title's cell will do.
  const row = cell(page, 'Schedule row', 'hover', 'often');
  const box = (await row.locator('[data-kept]').locator('xpath=..').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect((await drawn(row)).display).not.toBe('none');
});

test('no badge on paper', async () => {
  const page = await open();
  await draw(page);
  await page.emulateMedia({ media: 'print' });
  for (const style of ['text', 'dot', 'shape']) {
    expect((await drawn(cell(page, 'Timed, 1 h', style, 'often'))).display).toBe('none');
  }
});

test('in high contrast the system’s colours, and shapes still tell the levels apart', async () => {
  const page = await open({}, { forcedColors: 'active' });
  await draw(page);
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    return getComputedStyle(probe).color;
  });
  for (const style of ['text', 'shape']) {
    const faces = [];
    for (const badge of ['new', 'reliable', 'mixed', 'often']) {
      const { color, border, radius, rotate } = await drawn(
        cell(page, 'Timed, 30 min', style, badge),
      );
      expect(color).toBe(system);
      const image = await cell(page, 'Timed, 30 min', style, badge)
        .locator('[data-kept]')
        .evaluate((anchor) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(anchor, '::after');
          return [backgroundColor, backgroundImage];
        });
      faces.push(JSON.stringify([border, radius, rotate, image]));
    }
    expect(new Set(faces).size, style).toBe(4);
  }
});

test('mirrored on a page from right to left', async () => {
  const page = await open({ locale: 'ar' });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await draw(page);
  for (const kind of ['Timed, 1 h', 'Timed, 30 min', 'Bar', 'Month row']) {
    for (const style of ['text', 'dot', 'shape']) {
      const { left, right } = await drawn(cell(page, kind, style, 'often'));
      expect(left, `${kind}, ${style}`).toBeLessThan(6);
      expect(right, `${kind}, ${style}`).toBeGreaterThan(10);
    }
  }
  const bar = cell(page, 'Timed, 1 h', 'text', 'often').locator('[data-kept]');
  const widths = await bar.evaluate((anchor) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(anchor, '::after');
    return [borderLeftWidth, borderRightWidth];
  });
  expect(widths).toEqual(['1px', '4px']);
});

test('clicks and the resize handle belong to the page, under the badge as well', async () => {
  const page = await open();
  await draw(page);
  const chip = cell(page, 'Timed, 1 h', 'text', 'often').locator('[data-eventchip]');
  const hit = await chip.evaluate((element) => {
    const { right, bottom } = element.getBoundingClientRect();
    return [10, 2].map((up) => document.elementFromPoint(right - 10, bottom - up)?.className);
  });
  expect(hit[0]).not.toBeUndefined();
  expect(hit[1]).toContain('leOeGd');
});

test('looks the same whichever way the page leaves free', async () => {
  const page = await open();
  await draw(page, { kinds: ['Timed, 30 min'] });
  const where = cell(page, 'Timed, 30 min', 'text', 'often');
  const shot = async () => (await where.screenshot()).toString('base64');
  const after = await drawn(where);
  const picture = await shot();

  const taken = await page.addStyleTag({ content: ".GTG3wb::after { content: 'x'; }" });
  await page.evaluate(() => window.keptSheet.forgetKinds());
  await draw(page, { kinds: ['Timed, 30 min'] });
  expect(await drawn(where, '::before')).toEqual(after);
  await taken.evaluate((style) => {
    style.textContent = ".GTG3wb:is(*, #a)::after, .GTG3wb::before { content: ''; }";
  });
  await page.evaluate(() => window.keptSheet.forgetKinds());
  await draw(page, { kinds: ['Timed, 30 min'] });
  await expect(where.locator('kept-badge')).toHaveCount(1);
  expect(await shot()).toBe(picture);
  const hover = cell(page, 'Timed, 30 min', 'hover', 'often');
  await expect(hover.locator('kept-badge')).toBeHidden();
  await hover.locator('[data-kept]').hover({ position: { x: 10, y: 8 } });
  await expect(hover.locator('kept-badge')).toBeVisible();
});
