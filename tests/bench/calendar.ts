import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { blocksRun } from './blocks-run.ts';
import { type Case, cases, changedChip, readyToChange } from './cases.ts';
import { ownScript } from './cpu-profile.ts';
import { crowdedWeeks } from './crowded-weeks.ts';
import { inWords, type Spread, spreadOf, table } from './figures.ts';
import { GROWTH_NAVIGATIONS, GROWTH_WEEKS, growthOf } from './growth.ts';
import { topFunctions } from './hot-functions.ts';
import { QUIET_SECONDS, quietMinute, sum } from './quiet.ts';
import { seedRecords } from './seed-records.ts';
import { FLOOR, KEPT, launchWith, LEAST, type TestedBrowser } from './tested-browser.ts';

/*
 * What Kept's own script costs the calendar page, beside a floor: an extension that only writes two
 * attributes on every chip. And beside the least that a badge of somebody costs: an extension that
 * asks its background whose each chip is and writes Kept's attributes. All in the same run, in turn,
 * so that a slow or busy machine slows all. Only ratios count; the milliseconds are this machine's.
 *
 *   npm run bench                             everything, about twenty minutes
 *   npm run bench -- --case first-paint       one case (repeatable)
 *   npm run bench -- --rounds 3               fewer runs
 *   npm run bench -- --profile first-paint    where Kept's time goes, by function
 */

const OUT = '.output/bench';
const MARK = '[data-kept]';
/** Own script of Kept, at most, times that of the floor. */
const MOST = 1.5;
/** A changed chip in a crowded week, at most, times one in a usual week. */
const MOST_BY_CROWD = 1.3;

interface Row {
  title: string;
  kept: string;
  /** What Kept is compared with. */
  floor: string;
  ratio: string;
  limit: string;
  ok: boolean;
  /** The least that a badge of somebody costs, and how many times the floor that is. */
  least: string;
}

interface Browsers {
  kept: TestedBrowser;
  floor: TestedBrowser;
  least: TestedBrowser;
}

/** One run in a tab of its own; milliseconds of the extension's script. */
async function once(one: Case, browser: TestedBrowser): Promise<number> {
  browser.show(crowdedWeeks(one.chips, one.weeks));
  const tab = await browser.openTab();
  const profile = await one.run(tab, browser);
  await tab.page.close();
  return ownScript(profile, browser.origin).ms;
}

/** Runs things in turn, round by round. The first round does not count: it warms the caches. */
async function inTurn(rounds: number, things: (() => Promise<number>)[]): Promise<Spread[]> {
  const values = things.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, thing] of things.entries()) {
      const ms = await thing();
      if (round > 0) values[index]?.push(ms);
    }
    process.stdout.write('.');
  }
  return values.map(spreadOf);
}

const compared = (title: string, kept: Spread, floor: Spread, most: number): Row => {
  const ratio = kept.median / floor.median;
  return {
    title,
    kept: inWords(kept),
    floor: inWords(floor),
    ratio: ratio.toFixed(2),
    limit: `≤ ${most}`,
    ok: ratio <= most,
    least: '',
  };
};

async function besideFloor(
  one: Case,
  rounds: number,
  { kept, floor, least }: Browsers,
): Promise<Row> {
  const runs = [kept, floor, least].map((browser) => () => once(one, browser));
  const [ours, lowest, wished] = await inTurn(rounds, runs);
  if (!ours || !lowest || !wished) throw new Error('A run is missing');
  const times = (wished.median / lowest.median).toFixed(2);
  return { ...compared(one.title, ours, lowest, MOST), least: `${inWords(wished)} = ${times}` };
}

async function changedChips(rounds: number, { kept }: Browsers): Promise<Row> {
  const runs = [600, 50].map((chips) => () => once(changedChip(chips), kept));
  const [crowded, usual] = await inTurn(rounds, runs);
  if (!crowded || !usual) throw new Error('A run is missing');
  return compared('ten changed chips: in a week of 600, of 50', crowded, usual, MOST_BY_CROWD);
}

/** The same without the clock. */
async function changedChipsByBlocks({ kept }: Browsers): Promise<Row> {
  const blocks: number[] = [];
  for (const chips of [600, 50]) {
    kept.show(crowdedWeeks(chips, 1));
    const tab = await kept.openTab();
    const act = await readyToChange(tab, kept);
    blocks.push(await blocksRun(tab.cdp, kept.origin, act));
    await tab.page.close();
  }
  const [crowded = Number.NaN, usual = Number.NaN] = blocks;
  const ratio = crowded / usual;
  return {
    title: 'the same in blocks of code that run',
    kept: String(crowded),
    floor: String(usual),
    ratio: ratio.toFixed(2),
    limit: `≤ ${MOST_BY_CROWD}`,
    ok: ratio <= MOST_BY_CROWD,
    least: '',
  };
}

async function quiet({ kept }: Browsers): Promise<Row> {
  kept.show(crowdedWeeks(600, 1));
  const { page, background } = await quietMinute(kept);
  if (sum(page) > 0) console.log('\nin the page:', Object.fromEntries(page));
  if (sum(background) > 0) console.log('\nin the background:', Object.fromEntries(background));
  return {
    title: `${QUIET_SECONDS} s of nothing: calls, timers, frames`,
    kept: String(sum(page)),
    floor: '',
    ratio: '',
    limit: '0',
    ok: sum(page) === 0,
    least: '',
  };
}

async function growth({ kept }: Browsers): Promise<Row[]> {
  const bare = await launchWith(null, '');
  const weeks = crowdedWeeks(50, GROWTH_WEEKS);
  for (const browser of [kept, bare]) browser.show(weeks);
  const [ours, page] = [await growthOf(kept), await growthOf(bare)];
  await bare.kept.close();
  console.log(
    `\nscript heap after ${GROWTH_NAVIGATIONS} navigations: with Kept ` +
      `${ours.heap.toFixed(1)} MB more, the bare page ${page.heap.toFixed(1)} MB more`,
  );
  return (['detached', 'nodes', 'listeners'] as const).map((what) => ({
    title: `${GROWTH_NAVIGATIONS} navigations: more ${what === 'detached' ? 'detached nodes' : what} (second: bare page)`,
    kept: String(ours[what]),
    floor: String(page[what]),
    ratio: '',
    limit: '≤ bare page',
    ok: ours[what] <= Math.max(0, page[what]),
    least: '',
  }));
}

async function measured(wanted: (name: string) => boolean, rounds?: number): Promise<Row[]> {
  const browsers = {
    kept: await launchWith(KEPT, MARK),
    floor: await launchWith(FLOOR, '[data-floor]'),
    least: await launchWith(LEAST, '[data-least]'),
  };
  await seedRecords(browsers.kept, crowdedWeeks(600, 1));
  const rows: Row[] = [];
  const add = async (name: string, measure: () => Promise<Row | Row[]>): Promise<void> => {
    if (!wanted(name)) return;
    process.stdout.write(`\n${name} `);
    rows.push(...[await measure()].flat());
  };
  for (const one of cases) {
    await add(one.name, () => besideFloor(one, rounds ?? one.rounds, browsers));
  }
  await add('changed-chip', async () => [
    await changedChips(rounds ?? 5, browsers),
    await changedChipsByBlocks(browsers),
  ]);
  await add('quiet', () => quiet(browsers));
  await add('growth', () => growth(browsers));
  await Promise.all(Object.values(browsers).map(({ kept }) => kept.close()));
  return rows;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      case: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (values.profile !== undefined) {
    console.log(await topFunctions(values.profile, rounds ?? 3));
    return 0;
  }
  const wanted = values.case;
  const rows = await measured((name) => wanted?.includes(name) ?? true, rounds);
  console.log(
    `\n\nOwn script in ms, median (middle half); load of the machine ${loadavg()[0]?.toFixed(1)}\n\n` +
      table([
        ['case', 'Kept', 'beside', 'ratio', 'limit', '', 'least of its kind'],
        ...rows.map((r) => [
          r.title,
          r.kept,
          r.floor,
          r.ratio,
          r.limit,
          r.ok ? 'ok' : 'TOO MUCH',
          r.least,
        ]),
      ]),
  );
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/calendar.json`, `${JSON.stringify({ load: loadavg(), rows }, null, 2)}\n`);
  return rows.every(({ ok }) => ok) ? 0 : 1;
}

process.exitCode = await main();
