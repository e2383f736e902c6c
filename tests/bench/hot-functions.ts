import { resolve } from 'node:path';
import { build } from 'wxt';
import { cases, changedChip } from './cases.ts';
import { ownScript } from './cpu-profile.ts';
import { crowdedWeeks } from './crowded-weeks.ts';
import { table } from './figures.ts';
import { seedRecords } from './seed-records.ts';
import { launchWith } from './tested-browser.ts';

/** Kept's functions keep their names here, and their lines can be looked up. */
const OUT = '.output/bench/readable';
const SHOWN = 60;

async function readableBuild(): Promise<string> {
  if (process.env['KEPT_READABLE']) return process.env['KEPT_READABLE'];
  await build({ outDir: OUT, vite: () => ({ build: { minify: false } }) });
  return resolve(OUT, 'chrome-mv3');
}

/** The functions of Kept that a case spends most time in, per run, as a table. */
export async function topFunctions(name: string, rounds: number): Promise<string> {
  const one = [...cases, changedChip(600), changedChip(50)].find((other) => other.name === name);
  if (!one) throw new Error(`No such case: ${name}`);
  const folder = await readableBuild();
  const browser = await launchWith(folder, '[data-kept]');
  const weeks = crowdedWeeks(one.chips, one.weeks);
  await seedRecords(browser, weeks);
  browser.show(weeks);

  const sums = new Map<string, { self: number; total: number }>();
  let [ms, garbage] = [0, 0];
  // The first round does not count: as in the bench, it warms the caches.
  for (let round = 0; round <= rounds; round += 1) {
    const tab = await browser.openTab();
    const script = ownScript(await one.run(tab, browser), browser.origin);
    await tab.page.close();
    if (round === 0) continue;
    ms += script.ms / rounds;
    garbage += script.garbage / rounds;
    for (const [name, { self, total }] of script.byFunction) {
      const known = sums.get(name) ?? { self: 0, total: 0 };
      known.self += self / rounds;
      known.total += total / rounds;
      sums.set(name, known);
    }
  }
  await browser.kept.close();

  const percent = (part: number): string => `${((100 * part) / ms).toFixed(1)} %`;
  const rows = [...sums]
    .sort(([, a], [, b]) => b.total - a.total)
    .slice(0, SHOWN)
    .map(([name, { self, total }]) => [
      name,
      total.toFixed(2),
      percent(total),
      self.toFixed(2),
      percent(self),
    ]);
  return (
    `${one.title}: ${ms.toFixed(1)} ms of Kept's own script (and ${garbage.toFixed(1)} ms of ` +
    `collecting garbage), mean of ${rounds}; lines of ${folder}/content-scripts/calendar.js\n\n` +
    table([['function:line', 'with all below', '', 'itself', ''], ...rows])
  );
}
