import { inWords, spreadOf, table } from './figures.ts';
import type * as LevelStore from './level-store.ts';
import { importSource } from './run-source.ts';

/*
 * What the levels of 600 events cost with few and with many outcomes in the store, beside a bare
 * read of the same rows, in a worker that knows its clients and in one that was just started; and
 * with the alerts of all clients, which the quiet style asks about. In Node with fake-indexeddb: only ratios mean anything. Ends with 1 where a bar is missed.
 */

const FEW = 1_000;
const MANY = 100_000;
const ROUNDS = 40;
const WARM_UP = 10;
/** What a hundred times the outcomes may cost, and what more than the reading. */
const GROWTH = 1.3;
const OVER_BARE = 2;

/** Of one worker, by the number of outcomes. */
interface Measured {
  levels: Map<number, number[]>;
  bare: Map<number, number[]>;
}

/** The stores take turns: what else the machine does meets all of them alike. */
async function measure(store: typeof LevelStore, how: LevelStore.How): Promise<Measured> {
  const measured: Measured = { levels: new Map(), bare: new Map() };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const outcomes of round % 2 === 0 ? [FEW, MANY] : [MANY, FEW]) {
      const levels = await store.levels(outcomes, how);
      const bare = await store.bareRead(outcomes, how);
      if (round < WARM_UP) continue;
      measured.levels.set(outcomes, [...(measured.levels.get(outcomes) ?? []), levels]);
      measured.bare.set(outcomes, [...(measured.bare.get(outcomes) ?? []), bare]);
    }
  }
  return measured;
}

async function main(): Promise<number> {
  const store = await importSource<typeof LevelStore>('./level-store.ts');
  for (const outcomes of [FEW, MANY]) await store.fill(outcomes);
  const rows = [['worker', 'outcomes', 'levels, ms', 'bare read, ms', 'ratio', 'growth']];
  let missed = 0;
  for (const [worker, how] of [
    ['running', { cold: false, quiet: false }],
    ['just started', { cold: true, quiet: false }],
    ['running, with alerts', { cold: false, quiet: true }],
    ['just started, with alerts', { cold: true, quiet: true }],
  ] as const) {
    for (const outcomes of [FEW, MANY]) await store.restyle(outcomes, how);
    const measured = await measure(store, how);
    const few = spreadOf(measured.levels.get(FEW) ?? []);
    for (const outcomes of [FEW, MANY]) {
      const levels = spreadOf(measured.levels.get(outcomes) ?? []);
      const bare = spreadOf(measured.bare.get(outcomes) ?? []);
      const [ratio, growth] = [levels.median / bare.median, levels.median / few.median];
      // So that a missing figure is no passed bar.
      if (!(ratio <= OVER_BARE && growth <= GROWTH)) missed += 1;
      rows.push([
        worker,
        outcomes.toLocaleString('en'),
        inWords(levels),
        inWords(bare),
        ratio.toFixed(2),
        growth.toFixed(2),
      ]);
    }
  }
  console.log(table(rows));
  console.log(
    missed === 0
      ? `\nBoth bars hold: growth at most ${GROWTH}, at most ${OVER_BARE} x the bare read.`
      : `\n${missed} of ${rows.length - 1} rows miss a bar.`,
  );
  return missed === 0 ? 0 : 1;
}

process.exitCode = await main();
