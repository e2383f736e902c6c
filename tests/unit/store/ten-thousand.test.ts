import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttendanceFact, type OutcomeFact, standingFact } from '@/lib/appointments/fact';
import { judgingDay } from '@/lib/reliability/calendar-day';
import { sumsOf, weightedMisses } from '@/lib/reliability/client-record';
import { startingRate } from '@/lib/reliability/practice-rate';
import { score } from '@/lib/reliability/score';
import { allClients, clientCard } from '@/lib/store/clients';
import { scoreOfClient } from '@/lib/store/judged';
import { type Known, knownIn } from '@/lib/store/known';
import { ledgerKey } from '@/lib/policy/ledger-totals';
import type { PolicyVersion } from '@/lib/policy/terms';
import { ledgerView } from '@/lib/store/policy/ledger';
import { rebuildProjections } from '@/lib/store/projections';
import { read, write } from '@/lib/store/transact';
import { everything, freshStore } from './fresh-store';
import { happening, newLife, timeOf } from './long-life';

const OPERATIONS = 10_000;
const LOOK_EVERY = 500;

/** What counts for each client, found without any projection. */
function outcomesOf(facts: readonly AttendanceFact[], known: Known): Map<string, OutcomeFact[]> {
  const idOf = (id: string): string => known.joined.get(id) ?? id;
  const slots = Map.groupBy(facts, ({ clientId, eventId, start }) =>
    JSON.stringify([idOf(clientId), eventId, start]),
  );
  const standing = [...slots.values()].flatMap((about) => standingFact(about) ?? []);
  return Map.groupBy(
    standing.filter((fact) => fact.kind === 'outcome'),
    ({ clientId }) => idOf(clientId),
  );
}

/** The alert that is listed of every client is the one that the card finds from the outcomes. */
async function expectSameAlerts(now: number): Promise<void> {
  for (const { clientId, alert } of await allClients('en', now)) {
    expect(alert).toBe((await clientCard(clientId, now))?.alerts[0]?.code);
  }
}

/** Every client's score from the projections is the one from the bare facts. */
async function expectSameScores(now: number): Promise<void> {
  const known = await read(knownIn);
  const facts = (await everything())['facts'] as (AttendanceFact | { kind: 'move' })[];
  const outcomes = outcomesOf(
    facts.filter((fact) => fact.kind !== 'move'),
    known,
  );
  const asOf = judgingDay(now);
  const sums = [...outcomes.values()].map((one) => sumsOf(one, asOf));
  const practice = {
    counted: sums.reduce((sum, { counted }) => sum + counted, 0),
    missed: sums.reduce((sum, one) => sum + weightedMisses(one), 0),
    startingRate: startingRate(),
  };
  for (const client of known.clients.values()) {
    expect(scoreOfClient(known, client, now)).toEqual(
      score(outcomes.get(client.id) ?? [], { asOf, practice }),
    );
  }
}

/** What is said of money, steps, contacts and terms is said of somebody who is there. */
async function expectNobodyGone(): Promise<void> {
  const all = await everything();
  const there = new Set((all['clients'] as { id: string }[]).map(({ id }) => id));
  const about = [...(all['ledger'] ?? []), ...(all['steps'] ?? []), ...(all['contacts'] ?? [])];
  const own = (all['policies'] as PolicyVersion[]).flatMap(({ overrides }) =>
    overrides.flatMap(({ of }) => ('clientId' in of ? of.clientId : [])),
  );
  const ids = [...about.map((one) => (one as { clientId: string }).clientId), ...own];
  expect(ids.filter((id) => !there.has(id))).toEqual([]);
  const { lines } = await ledgerView();
  const keys = lines.map(({ entry }) => ledgerKey(entry));
  expect(new Set(keys).size).toBe(keys.length);
}

test('projections and scores after 10,000 random operations are those of the facts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      await freshStore();
      const life = newLife();
      const did = new Map<string, number>();
      const steps = fc.sample(happening, { seed, numRuns: OPERATIONS });
      for (const [at, one] of steps.entries()) {
        if (await life.live(at, one)) did.set(one.do, (did.get(one.do) ?? 0) + 1);
        if ((at + 1) % LOOK_EVERY > 0) continue;
        const kept = await everything();
        await write(rebuildProjections);
        expect(await everything()).toEqual(kept);
        await expectSameScores(timeOf(at));
        await expectNobodyGone();
        await expectSameAlerts(timeOf(at));
      }
      // A life in which something never happened would prove nothing of it.
      expect([...did.keys()].sort()).toEqual([...new Set(steps.map((one) => one.do))].sort());
      expect(Math.min(...did.values())).toBeGreaterThan(20);
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 600_000);
