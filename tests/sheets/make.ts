import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { sandboxArguments } from '../tools/chromium-arguments.ts';
import { requireChromium } from '../tools/require-browser.ts';
import { buildSheet } from './bundle.ts';
import type { Measured } from './judge.ts';
import { measureSheet, runIn } from './measure.ts';
import { openSheet } from './open-sheet.ts';
import { joinPictures } from './pixels.ts';

/*
 * npm run sheets: every badge on every kind and colour of chip in one picture, light beside dark,
 * and the contrasts of all of them. Ends with 1 where one is too low. To look closer:
 *
 *   npm run sheets -- --scale 2 --kind 'Timed, 1 h' --color '#d50000' --out closer.png
 *
 * `--kind` and `--color` may be given several times.
 */

const FOLDER = '.output/sheets';
const WIDTH = 2330;

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true },
    color: { type: 'string', multiple: true },
    out: { type: 'string', default: 'badges.png' },
  },
});

const files = buildSheet();

async function open(browser: Browser, theme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    deviceScaleFactor: Number(values.scale),
    viewport: { width: WIDTH, height: 400 },
  });
  const page = await context.newPage();
  await openSheet(page, await files, { theme });
  return page;
}

function report(measured: Measured[]): number {
  const lowest = (all: (number | null)[]): string =>
    Math.min(...all.filter((value) => value !== null)).toFixed(2);
  const bad = measured.filter(({ faults }) => faults.length > 0);
  for (const { cell, faults } of bad) console.log(`${cell}: ${faults.join('; ')}`);
  console.log(
    `${measured.length} badges, ${bad.length} at fault. Lowest contrasts: text ` +
      `${lowest(measured.map(({ text }) => text))}, ring or shape to what it stands on ` +
      `${lowest(measured.map(({ shape }) => shape))}, shape to chip ` +
      `${lowest(measured.map(({ outline }) => outline))}`,
  );
  return bad.length > 0 || measured.length === 0 ? 1 : 0;
}

const browser = await chromium.launch({
  executablePath: requireChromium().path,
  args: sandboxArguments(),
});
try {
  const reader = await browser.newPage();
  const pages = [await open(browser, 'light'), await open(browser, 'dark')];
  const kinds = values.kind ?? (await pages[0]?.evaluate(() => window.keptSheet.kinds)) ?? [];
  const rows: string[][] = [];
  const measured: Measured[] = [];
  for (const kind of kinds) {
    const row: string[] = [];
    for (const page of pages) {
      const part = await measureSheet(page, reader, {
        kinds: [kind],
        ...(values.color && { colors: values.color }),
      });
      row.push(part.picture);
      measured.push(...part.measured);
    }
    rows.push(row);
  }
  mkdirSync(FOLDER, { recursive: true });
  const joined = await runIn(reader, joinPictures, rows);
  writeFileSync(`${FOLDER}/${values.out}`, Buffer.from(joined, 'base64'));
  console.log(`${FOLDER}/${values.out}`);
  process.exitCode = report(measured);
} finally {
  await browser.close();
}
