import { clinicVisits, dealt, isDataIn, salonVisits, USUAL_FOLDER } from './attendance-data.ts';
import { table } from './figures.ts';
import { auc, brier, calibrationError, mean } from './forecast-quality.ts';
import type * as Replay from './replay.ts';
import { importSource } from './run-source.ts';

/*
 * How good the score is: replays real attendance in time order and compares what it would have
 * said of each visit with what became of it, beside simpler rules. Ends with 1 where a bar is
 * missed. The folder of the data may be given; without data there is nothing to measure.
 */

type Foretold = Replay.Foretold;

/** What the score has to reach on one set of rows; unset: only shown. */
interface Bars {
  auc?: number;
  ece: number;
  brier?: number;
  /** Rules whose Brier score has to be above the score's. */
  better: readonly Rule[];
  /** Whether the records that often miss are few and stand out. */
  often?: true;
}

interface Rows {
  name: string;
  rows: Foretold[];
  bars: Bars;
}

const rules = { kept: 'Kept', base: 'base rate', raw: 'raw rate', laplace: 'Laplace' } as const;
type Rule = keyof typeof rules;
const others = ['base', 'raw', 'laplace'] as const;

const OFTEN_SHARE = 0.05;
const OFTEN_TIMES = 1.7;
/** People seen often in six weeks: enough of their past is known from here on. */
const CLINIC_FROM = new Date('2016-05-21T00:00').getTime();
const PRACTICE_SIZE = 200;

const forecasts = (rows: readonly Foretold[], rule: Rule) =>
  rows.map((one) => ({ chance: one[rule], missed: one.missed }));

const missRate = (rows: readonly Foretold[]): number => mean(rows.map((one) => Number(one.missed)));

function oftenOf(rows: readonly Foretold[]): { share: number; times: number; rate: number } {
  const often = rows.filter(({ level }) => level === 'often_misses');
  const rate = missRate(often);
  return { share: often.length / rows.length, times: rate / missRate(rows), rate };
}

/** The bars that are missed, in words. */
function missedBars({ name, rows, bars }: Rows): string[] {
  const own = forecasts(rows, 'kept');
  const [area, ece, error] = [auc(own), calibrationError(own), brier(own)];
  const { share, times } = oftenOf(rows);
  const told: [holds: boolean, what: string][] = [
    [area >= (bars.auc ?? 0), `AUC ${area.toFixed(4)} is under ${bars.auc}`],
    [ece <= bars.ece, `ECE ${ece.toFixed(4)} is over ${bars.ece}`],
    [error <= (bars.brier ?? 1), `Brier ${error.toFixed(5)} is over ${bars.brier}`],
    ...bars.better.map((rule): [boolean, string] => {
      const other = brier(forecasts(rows, rule));
      return [error < other, `Brier ${error.toFixed(5)}, ${rules[rule]} ${other.toFixed(5)}`];
    }),
    [!bars.often || share <= OFTEN_SHARE, `${percent(share)} often miss`],
    [
      !bars.often || times >= OFTEN_TIMES,
      `who often misses does ${times.toFixed(2)} times as often`,
    ],
  ];
  return told.flatMap(([holds, what]) => (holds ? [] : [`${name}: ${what}`]));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function lines({ name, rows }: Rows): string[][] {
  return (['kept', ...others] as const).map((rule, i) => {
    const all = forecasts(rows, rule);
    const { share, times, rate } = oftenOf(rows);
    return [
      i === 0 ? name : '',
      i === 0 ? rows.length.toLocaleString('en') : '',
      rules[rule],
      auc(all).toFixed(3),
      brier(all).toFixed(4),
      calibrationError(all).toFixed(3),
      i === 0 ? `${percent(share)} of rows, miss ${percent(rate)}, ${times.toFixed(2)} x` : '',
    ];
  });
}

/** Numbers from 0 to 1 that are the same in every run (MINSTD: Park and Miller, 1988). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function main(folder: string): Promise<number> {
  if (!isDataIn(folder)) {
    console.log(`Nothing measured: there is no attendance data in ${folder}`);
    return 0;
  }
  const { replay } = await importSource<typeof Replay>('./replay.ts');
  const visits = clinicVisits(folder);
  const clinic = replay(visits).filter(({ at }) => at >= CLINIC_FROM);
  const small = dealt(visits, PRACTICE_SIZE, repeatable(2016)).flatMap(replay);
  const salon = replay(salonVisits(folder));
  const from = (rows: Foretold[], past: number) => rows.filter((one) => one.past >= past);
  const sets: Rows[] = [
    {
      name: 'Clinic, 1 visit before',
      rows: from(clinic, 1),
      bars: { auc: 0.57, ece: 0.02, brier: 0.1562, better: others, often: true },
    },
    {
      name: 'Clinic, 2 visits before',
      rows: from(clinic, 2),
      bars: { auc: 0.6, ece: 0.02, brier: 0.156, better: others },
    },
    {
      name: 'Clinic, 5 visits before',
      rows: from(clinic, 5),
      bars: { auc: 0.675, ece: 0.025, brier: 0.1385, better: others },
    },
    {
      name: 'Practices of 200, 2 before',
      rows: from(small, 2),
      bars: { auc: 0.6, ece: 0.03, brier: 0.1595, better: others },
    },
    {
      name: 'Practices of 200, 5 before',
      rows: from(small, 5),
      bars: { auc: 0.68, ece: 0.03, brier: 0.13, better: others },
    },
    {
      name: 'Salon, 1 visit before',
      rows: from(salon, 1),
      bars: { ece: 0.04, better: ['base'], often: true },
    },
  ];
  const head = ['Visits', 'rows', 'rule', 'AUC', 'Brier', 'ECE', 'often misses'];
  console.log(table([head, ...sets.flatMap(lines)]));
  const missed = sets.flatMap(missedBars);
  console.log(missed.length === 0 ? '\nAll bars hold.' : `\n${missed.join('\n')}`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2] ?? USUAL_FOLDER);
