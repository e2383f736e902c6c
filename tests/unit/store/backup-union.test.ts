import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '@/lib/appointments/client';
import type { Fact } from '@/lib/appointments/fact';
import type { LedgerEntry } from '@/lib/policy/ledger';
import { standingLedger } from '@/lib/policy/ledger-totals';
import type { StepSaid } from '@/lib/policy/steps';
import type { PolicyVersion } from '@/lib/policy/terms';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { rebuildProjections } from '@/lib/store/projections';
import type { SlotRecord, StandingRecord, StoredPerson, TallyRecord } from '@/lib/store/schema';
import { write } from '@/lib/store/transact';
import { dataOf, type Device, life, live, newDevice } from './devices';
import { everything, NOW } from './fresh-store';

/** Many lives, on a machine that may be busy. */
const SLOW = 120_000;

/** A device that has lived. */
async function lived(one: Parameters<typeof live>[0]): Promise<Device> {
  const device = newDevice();
  await device(() => live(one));
  return device;
}

const backupOf = (device: Device): Promise<string> => device(() => exportBackup(NOW));

const byKey = <T>(list: readonly T[], keyOf: (one: T) => string): T[] =>
  list.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What a device holds, whichever of several joined records it counts by. */
async function meaning(): Promise<unknown> {
  const all = await everything();
  const clients = all['clients'] as Client[];
  const wholes = new Map(clients.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  const idOf = (id: string): string => {
    const whole = wholes.get(id) ?? id;
    return [...wholes].flatMap(([one, of]) => (of === whole ? [one] : [])).sort()[0] ?? id;
  };
  const standing = (all['standing'] as StandingRecord[]).map(
    ({ clientId, eventId, start, fact }) => `${idOf(clientId)} ${eventId} ${start} ${fact.id}`,
  );
  const slots = (all['slots'] as SlotRecord[]).map(({ eventId, start, open }) => ({
    at: `${eventId} ${start}`,
    open: open.map(idOf).sort(),
  }));
  return {
    facts: byKey(all['facts'] as Fact[], ({ id }) => id),
    clients: clients.map(({ id }) => [id, idOf(id)].join(' ')).sort(),
    emails: (all['people'] as StoredPerson[])
      .map(({ email, verdict, clientId }) => [email, verdict, clientId && idOf(clientId)].join(' '))
      .sort(),
    standing: standing.sort(),
    policies: byKey(all['policies'] as PolicyVersion[], ({ id }) => id),
    ledger: standingLedger(
      (all['ledger'] as LedgerEntry[]).map((one) => ({ ...one, clientId: idOf(one.clientId) })),
    ),
    steps: byKey(all['steps'] as StepSaid[], ({ id }) => id),
    tallies: byKey(
      (all['tallies'] as TallyRecord[]).map((one) => ({ ...one, clientId: idOf(one.clientId) })),
      ({ clientId }) => clientId,
    ),
    slots: byKey(slots, ({ at }) => at),
  };
}

test(
  'a backup restored in a fresh profile gives the same backup again',
  async () => {
    await fc.assert(
      fc.asyncProperty(life, async (one) => {
        const device = await lived(one);
        const data = await device(dataOf);
        const stores = await device(everything);
        const text = await backupOf(device);
        const fresh = newDevice();
        const restored = await fresh(() => restoreBackup(text, NOW));
        expect(restored.ok).toBe(true);
        expect(await fresh(dataOf)).toEqual(data);
        const { standing, tallies, slots } = await fresh(everything);
        expect({ standing, tallies, slots }).toEqual({
          standing: stores['standing'],
          tallies: stores['tallies'],
          slots: stores['slots'],
        });
      }),
      { numRuns: 25 },
    );
  },
  SLOW,
);

test(
  'two devices that restore each other’s backup agree, whoever is first',
  async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (one, other) => {
        const a = await lived(one);
        const b = await lived(other);
        const [fromA, fromB] = [await backupOf(a), await backupOf(b)];
        await a(() => restoreBackup(fromB, NOW));
        await b(() => restoreBackup(fromA, NOW));
        expect(await a(meaning)).toEqual(await b(meaning));
      }),
      { numRuns: 40 },
    );
  },
  SLOW,
);

test(
  'what is here stays, the preview tells what comes, and a second time there is nothing new',
  async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (one, other) => {
        const a = await lived(one);
        const b = await lived(other);
        const before = await a(everything);
        const text = await backupOf(b);
        const preview = await a(() => previewRestore(text, NOW));
        expect(await a(everything)).toEqual(before);
        expect(await a(() => restoreBackup(text, NOW))).toEqual(preview);

        const after = await a(everything);
        for (const store of [
          'facts',
          'appointments',
          'assignments',
          'ledger',
          'steps',
          'policies',
        ]) {
          const ids = new Set((after[store] ?? []).map(keyIn));
          const lost = (before[store] ?? []).filter((value) => !ids.has(keyIn(value)));
          expect(lost).toEqual([]);
        }
        const added = (after['facts'] ?? []).length - (before['facts'] ?? []).length;
        expect(preview.ok && preview.value.outcomes).toBeLessThanOrEqual(added);
        const again = await a(() => restoreBackup(text, NOW));
        expect(again).toMatchObject({
          ok: true,
          value: { nothingNew: true, clients: 0, outcomes: 0, appointments: 0, joined: 0 },
        });
        expect(await a(everything)).toEqual(after);
      }),
      { numRuns: 25 },
    );
  },
  SLOW,
);

/** The key of a record of one of these stores. */
const keyIn = (value: unknown): unknown => {
  const { id, eventId, seriesId } = value as Record<string, unknown>;
  return id ?? eventId ?? seriesId;
};

test(
  'after a restore the projections are those of the facts',
  async () => {
    await fc.assert(
      fc.asyncProperty(life, life, async (one, other) => {
        const a = await lived(one);
        const text = await backupOf(await lived(other));
        await a(() => restoreBackup(text, NOW));
        const kept = await a(everything);
        await a(() => write(rebuildProjections));
        expect(await a(everything)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  },
  SLOW,
);
