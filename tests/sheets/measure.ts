import type { Page } from '@playwright/test';
import { judge, type Measured } from './judge.ts';
import { showHovered } from './open-sheet.ts';
import type { SheetOptions } from './page.ts';
import { comparePictures } from './pixels.ts';

/** Milliseconds for one photograph: they are large, and machines may be slow. */
const PATIENCE = 120_000;

/** Runs a function without imports in a page. */
export const runIn = <In extends unknown[], Out>(
  page: Page,
  work: (...values: In) => Promise<Out>,
  ...given: In
): Promise<Out> => page.evaluate(`(${work})(...${JSON.stringify(given)})`) as Promise<Out>;

const photograph = async (page: Page): Promise<string> =>
  (await page.screenshot({ fullPage: true, timeout: PATIENCE })).toString('base64');

/**
 * Draws a part of the sheet, photographs it and measures every badge on it.
 *
 * @param page where `openSheet` has been
 * @param reader any other page, in which the pictures are read
 */
export async function measureSheet(
  page: Page,
  reader: Page,
  options: SheetOptions,
): Promise<{ picture: string; measured: Measured[] }> {
  await page.evaluate((what) => window.keptSheet.drawSheet(what), options);
  await showHovered(page);
  const faces = await page.evaluate(() => window.keptSheet.seenFaces());
  const picture = await photograph(page);
  const hiding = await page.addStyleTag({
    content: '[data-kept-look]::after { display: none !important; }',
  });
  const bare = await photograph(page);
  await hiding.evaluate((element) => element.parentNode?.removeChild(element));
  const scale = await page.evaluate(() => devicePixelRatio);
  const boxes = faces.map(({ box }) => box);
  const pixels = await runIn(reader, comparePictures, picture, bare, boxes, scale);
  const measured = faces.flatMap((face, index) => {
    const seen = pixels[index];
    return seen ? [judge(face, seen, scale)] : [];
  });
  return { picture, measured };
}
