import type { Client } from '@/lib/appointments/client';
import { judgingDay } from '@/lib/reliability/calendar-day';
import {
  emptySums,
  type RecordSums,
  sumsAsOf,
  weightedMisses,
} from '@/lib/reliability/client-record';
import { type PracticeTotals, startingRate } from '@/lib/reliability/practice-rate';
import { judge, type Judged, type Judging, type Score, scoreOf } from '@/lib/reliability/score';
import { tallyOf as countsOf, type Tally } from '@/lib/reliability/tally';
import { presetOf } from '@/lib/policy/presets';
import type { Known } from './known';
import { currentVersion } from './policy/versions';

/*
 * Badges, counts and scores of clients, from what is kept of them in memory: no reading.
 * `now` is in epoch milliseconds.
 */

/** The practice's totals as of the day they were last asked for. */
const totals = new WeakMap<Known, { asOf: number; practice: PracticeTotals }>();

function practiceAsOf(known: Known, asOf: number): PracticeTotals {
  const last = totals.get(known);
  if (last?.asOf === asOf) return last.practice;
  const practice: PracticeTotals = { counted: 0, missed: 0, startingRate: rateToStartFrom(known) };
  for (const record of known.tallies.values()) {
    const sums = sumsAsOf(record, asOf);
    practice.counted += sums.counted;
    practice.missed += weightedMisses(sums);
  }
  totals.set(known, { asOf, practice });
  return practice;
}

/** What is taken for usual until there is a record: the rate of the trade whose preset was chosen. */
function rateToStartFrom(known: Known): number {
  const { preset } = currentVersion(known);
  return preset === null ? startingRate() : presetOf(preset).startingRate;
}

/** What is usual in this practice now. */
export const practiceNow = (known: Known, now: number): PracticeTotals =>
  practiceAsOf(known, judgingDay(now));

const judgingOf = (known: Known, { doNotRate = false }: Client, now: number): Judging => {
  const asOf = judgingDay(now);
  return { asOf, practice: practiceAsOf(known, asOf), doNotRate };
};

function sumsIn(known: Known, clientId: string, now: number): RecordSums {
  const record = known.tallies.get(clientId);
  return record ? sumsAsOf(record, judgingDay(now)) : emptySums;
}

/** The client's counts; nothing counted yet is a tally too. */
export const tallyOf = (known: Known, clientId: string, now: number): Tally =>
  countsOf(sumsIn(known, clientId, now));

/** The client's level and counts. */
export const judgedOf = (known: Known, client: Client, now: number): Judged =>
  judge(sumsIn(known, client.id, now), judgingOf(known, client, now));

/** As `judgedOf`, with the estimate: for one client, not for a whole calendar. */
export const scoreOfClient = (known: Known, client: Client, now: number): Score =>
  scoreOf(sumsIn(known, client.id, now), judgingOf(known, client, now));
