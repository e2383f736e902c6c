import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingFact } from '@/lib/appointments/fact';
import { statuses } from '@/lib/appointments/status';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { importOutcomes } from '@/lib/store/exchange/import-outcomes';
import { undoImport } from '@/lib/store/imports/undo-import';
import { knownIn } from '@/lib/store/known';
import { mark, markAll, voidSlot } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { splitClient } from '@/lib/store/people/split';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { wholePerson } from '@/lib/store/people/whole-person';
import { rebuildProjections } from '@/lib/store/projections';
import type { KeptSchema, StoreName } from '@/lib/store/schema';
import { factsAbout } from '@/lib/store/standing';
import { read, write } from '@/lib/store/transact';
import { undo, undoBatch } from '@/lib/store/undo';
import { dropWorker, everything, markOf, NOW } from '../fresh-store';
import { addressOf, clientOf, names, slots, smallPractice } from './small-practice';

const emptyRow = {
  line: 2,
  client: '',
  email: '',
  excused: false,
  excuseReason: null,
  cause: null,
  minutesLate: null,
  noticeHours: null,
  source: '',
  title: '',
};

const client = fc.constantFrom(...names);
const slot = fc.constantFrom(...slots);
const marking = [
  fc.record({
    do: fc.constant('mark' as const),
    client,
    slot,
    status: fc.constantFrom(...statuses),
    excused: fc.boolean(),
  }),
  fc.record({ do: fc.constant('undo' as const), client, slot }),
  fc.record({ do: fc.constant('void' as const), client, slot }),
  fc.record({ do: fc.constant('bulk' as const), client }),
  fc.record({ do: fc.constant('undo bulk' as const) }),
];
const merging = fc.record({ do: fc.constant('merge' as const), into: client, from: client });
const regrouping = [
  merging,
  fc.record({ do: fc.constant('unmerge' as const), client }),
  fc.record({ do: fc.constant('split' as const), client, email: client }),
  fc.record({ do: fc.constant('erase' as const), client }),
  fc.record({ do: fc.constant('worker dies' as const) }),
];
const exchanging = [
  fc.record({
    do: fc.constant('import' as const),
    client,
    by: fc.constantFrom('name', 'address'),
    slot,
    status: fc.constantFrom(...statuses),
  }),
  fc.record({ do: fc.constant('undo import' as const) }),
  fc.record({ do: fc.constant('backup' as const) }),
  fc.record({ do: fc.constant('restore' as const) }),
];
const step = fc.oneof(...marking, ...regrouping, merging, ...exchanging);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/**
 * Does the steps; refusals are as good as anything. Every step has a time of its own.
 *
 * @returns ids and addresses of those who were erased
 */
async function run(steps: readonly Step[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  let batch = 'none';
  let imported = 'none';
  let backup = await exportBackup(NOW);
  for (const [i, one] of steps.entries()) {
    const [id, now] = [`m${i}`, NOW + i];
    if (one.do === 'mark') {
      const { status, excused } = one;
      await mark(markOf(id, one.client, one.slot, { status, excused }), now);
    } else if (one.do === 'void') {
      await voidSlot({ id, clientId: one.client, slot: one.slot }, now);
    } else if (one.do === 'undo') {
      const about = { clientId: one.client, ...one.slot };
      const standing = standingFact(await read((tx) => factsAbout(tx, about)));
      if (standing) await undo(standing.id, now);
    } else if (one.do === 'bulk') {
      const result = await markAll(
        slots.map((at, k) => markOf(`${id}-${k}`, one.client, at)),
        now,
      );
      if (result.ok) batch = result.value.batch;
    } else if (one.do === 'undo bulk') await undoBatch(batch, now);
    else if (one.do === 'merge') await mergeClients(one);
    else if (one.do === 'unmerge') await unmergeClient(one.client, now);
    else if (one.do === 'split') {
      const emails = [addressOf(one.email)];
      await splitClient({ clientId: one.client, id, name: `Part ${i}`, emails, aliases: [] }, now);
    } else if (one.do === 'erase') {
      const person = await read(async (tx) => wholePerson(tx, await knownIn(tx), one.client));
      await eraseClient(one.client, now);
      for (const trace of [...(person?.ids ?? []), ...(person?.emails ?? [])]) gone.add(trace);
    } else if (one.do === 'import') {
      const { name, emails } = clientOf(one.client);
      const who = one.by === 'name' ? { client: name } : { email: emails[0] ?? '' };
      const rows = [{ ...emptyRow, ...who, ...one.slot, status: one.status }];
      await importOutcomes({ importId: (imported = id), name: 'table', rows }, now);
    } else if (one.do === 'undo import') await undoImport(imported);
    else if (one.do === 'backup') backup = await exportBackup(now);
    else if (one.do === 'restore') {
      expect(await restoreBackup(backup, now)).toMatchObject({ ok: true });
    } else await dropWorker();
  }
  return gone;
}

type Everything = { [S in StoreName]: KeptSchema[S]['value'][] };
const all = async (): Promise<Everything> => (await everything()) as unknown as Everything;

test('projections rebuilt from the facts are those that were kept, whatever is joined, split, imported or restored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
      await smallPractice();
      const gone = await run(steps);
      const kept = await all();
      await write(rebuildProjections);
      expect(await all()).toEqual(kept);
      expect([...gone].filter((trace) => JSON.stringify(kept).includes(`"${trace}"`))).toEqual([]);

      const alone = new Set(
        kept.clients.filter((one) => one.mergedInto === undefined).map(({ id }) => id),
      );
      const counted = [...kept.standing, ...kept.tallies].map(({ clientId }) => clientId);
      const listed = [...kept.slots, ...kept.appointments].flatMap(({ clients }) => clients);
      expect([...counted, ...listed].filter((id) => !alone.has(id))).toEqual([]);
      const owned = kept.clients.filter(({ id }) => alone.has(id)).flatMap(({ emails }) => emails);
      expect(new Set(owned).size).toBe(owned.length);
      const recorded = kept.facts.map((fact) => ('clientId' in fact ? fact.clientId : 'anna'));
      const there = new Set(['anna', ...kept.clients.map(({ id }) => id)]);
      expect(recorded.filter((id) => !there.has(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** The order of the clients at a slot says nothing. */
const inOrder = ({ slots: stored, ...rest }: Everything) => ({
  ...rest,
  slots: stored.map((one) => ({
    ...one,
    clients: one.clients.toSorted(),
    open: one.open.toSorted(),
  })),
});

const pairs = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2 }).chain((order) =>
  fc.tuple(
    ...order.slice(1).map((from, i) =>
      fc.record({
        from: fc.constant(from),
        into: fc.constantFrom(...order.slice(0, i + 1)),
      }),
    ),
  ),
);

test('whatever was joined, told apart in any order everything is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(...marking), { maxLength: 6 }),
      pairs,
      fc.infiniteStream(fc.nat(100)),
      async (marks, merges, luck) => {
        await smallPractice();
        await run(marks);
        const before = inOrder(await all());
        // What is joined last is at the end of the list: nothing is joined twice.
        for (const pair of merges.toReversed()) {
          expect(await mergeClients(pair)).toEqual({ ok: true, value: null });
        }
        const left = merges.map(({ from }) => from);
        while (left.length > 0) {
          const [next = ''] = left.splice((luck.next().value ?? 0) % left.length, 1);
          expect(await unmergeClient(next, NOW)).toEqual({ ok: true, value: null });
        }
        expect(inOrder(await all())).toEqual(before);
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);
