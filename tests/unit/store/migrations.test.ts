import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Migration } from '@/lib/store/migrations/migration';
import { migrations } from '@/lib/store/migrations';
import { clientCard } from '@/lib/store/clients';
import { DATABASE, openStore } from '@/lib/store/open';
import { rebuildProjections } from '@/lib/store/projections';
import { knownIn } from '@/lib/store/known';
import { usualVersion, versionOfHours } from '@/lib/store/policy/first-policy';
import type { Appointment, SlotRecord, StandingRecord } from '@/lib/store/schema';
import { read, write } from '@/lib/store/transact';
import { today } from '@/lib/store/worklist';
import { everything, freshStore, NOW } from './fresh-store';

type Dump = Record<string, unknown[]>;

/** Everything a store of that version held; frozen when the version shipped. */
const dumpOf = (version: number): Dump =>
  JSON.parse(readFileSync(`tests/fixtures/db/v${version}.json`, 'utf8')) as Dump;

/** A database as that version left it. */
async function storeOf(version: number, dump: Dump): Promise<void> {
  const db = await openDB(DATABASE, version, {
    async upgrade(db, _from, _to, tx) {
      for (const migration of migrations.slice(0, version)) await migration(db, tx);
    },
  });
  for (const [name, records] of Object.entries(dump)) {
    for (const record of records) await db.put(name, record);
  }
  db.close();
}

/** The version from which on tallies hold what the score needs. */
const RECORDS = 3;
/** The version from which on there are policies. */
const POLICIES = 4;

/** A record as it is to be found again: the notice window moved, and dates say when they were seen. */
function withoutMoved(record: unknown, version: number): unknown {
  if (version >= POLICIES) return record;
  const { key, value, placedAt, eventId } = record as Record<string, unknown>;
  if (key === 'practice') {
    const { noticeHours: _hours, ...practice } = value as Record<string, unknown>;
    return { key, value: practice };
  }
  const isFact = (record as { kind?: string }).kind !== undefined;
  const dated = eventId !== undefined && !isFact && !Object.hasOwn(record as object, 'fact');
  if (!dated) return record;
  const seenAt = placedAt ?? expect.any(Number);
  return { ...(record as object), seenAt };
}

const versions = migrations.map((_, i) => i + 1);

beforeEach(freshStore);
afterEach(() => {
  vi.doUnmock('@/lib/store/migrations');
});

describe.each(versions)('a store of version %i', (version) => {
  test('has a dump with something in every store', () => {
    const dump = dumpOf(version);
    expect(Object.values(dump).map((records) => records.length)).not.toContain(0);
    expect(Object.keys(dump).length).toBeGreaterThan(0);
  });

  test('keeps everything when the latest version opens it', async () => {
    const dump = dumpOf(version);
    await storeOf(version, dump);
    expect((await openStore()).version).toBe(migrations.length);
    const kept = await everything();
    for (const [name, records] of Object.entries(dump)) {
      // Tallies are counted anew where their shape has changed.
      if (name === 'tallies' && version < RECORDS) continue;
      const whole = records.map((one) => withoutMoved(one, version));
      expect(kept[name], name).toEqual(expect.arrayContaining(whole));
    }
  });

  test('counts what its facts tell when the latest version has opened it', async () => {
    await storeOf(version, dumpOf(version));
    const kept = await everything();
    await write(rebuildProjections);
    expect(await everything()).toEqual(kept);
  });
});

describe('the notice window of a practice', () => {
  const opened = async (value: Record<string, unknown> | undefined) => {
    const dump = dumpOf(3);
    const others = (dump.meta ?? []).filter((one) => (one as { key: string }).key !== 'practice');
    const practice = value ? [{ key: 'practice', value }] : [];
    await storeOf(3, { ...dump, meta: [...others, ...practice] });
    return everything();
  };

  test('is the first version of its policy from the beginning on', async () => {
    const { policies, meta } = await opened({ name: 'Studio', noticeHours: 24 });
    const { terms } = versionOfHours(24) ?? {};
    expect(policies).toEqual([
      { id: 'notice-24', from: 0, preset: null, terms, overrides: [], reviewMonths: 0 },
    ]);
    expect(meta).toContainEqual({ key: 'practice', value: { name: 'Studio' } });
    expect((await read(knownIn)).policies).toEqual(policies);
  });

  test.each([undefined, { name: 'Studio' }, { noticeHours: 48 }, { noticeHours: 'odd' }])(
    'makes none of %j, and the usual terms hold',
    async (value) => {
      expect((await opened(value)).policies).toEqual([]);
      expect((await read(knownIn)).policies).toEqual([usualVersion]);
    },
  );
});

test('an appointment was seen when it was placed or imported, a slot at its start at the latest', async () => {
  const dump = dumpOf(3);
  await storeOf(3, dump);
  const { appointments = [], slots = [] } = await everything();
  const seen = new Map(
    (appointments as Appointment[]).map(({ eventId, seenAt }) => [eventId, seenAt]),
  );
  for (const { eventId, start, seenAt } of slots as SlotRecord[]) {
    expect(seenAt).toBe(Math.min(start, seen.get(eventId) ?? Infinity));
  }
  const { placedAt, eventId } =
    (dump.appointments as Appointment[]).find((one) => one.placedAt !== undefined) ?? {};
  expect(placedAt).toBeDefined();
  expect(seen.get(eventId ?? '')).toBe(placedAt);
});

test('of a client with a damaged outcome everything is counted from the facts', async () => {
  const dump = dumpOf(2);
  const [first] = dump.standing as StandingRecord[];
  const clientId = first?.clientId ?? '';
  const standing = dump.standing?.map((one) => (one === first ? { ...first, fact: null } : one));
  await storeOf(2, { ...dump, standing: standing ?? [] });
  const counts = async () => (await clientCard(clientId, NOW))?.summary.tally;
  const damaged = await counts();
  await write(rebuildProjections);
  expect(damaged).toEqual(await counts());
  expect(damaged?.counted).toBeGreaterThan(0);
});

test('a record in an unknown shape is skipped and takes nothing with it', async () => {
  const dump = dumpOf(1);
  await storeOf(1, dump);
  const now = new Date('2026-11-24T12:00').getTime();
  const before = await today(now);
  expect(before.unmarked.length).toBeGreaterThan(0);

  const db = await openStore();
  const odd = [
    ['clients', { id: 'odd' }],
    ['people', { email: 'odd' }],
    ['appointments', { eventId: 'odd' }],
    ['series', { seriesId: 'odd' }],
    ['slots', { eventId: 'odd', start: 1, due: 1 }],
    ['clients', { id: 'odd alias', name: 'Odd', aliases: [null], emails: [] }],
    ['clients', { id: 'odd address', name: 'Odd', aliases: [], emails: [7] }],
    ['series', { seriesId: 'odd guest', guests: [null] }],
    ['slots', { eventId: 'odd list', start: 1, end: 2, clients: [1], open: [1], due: 1 }],
    [
      'appointments',
      { ...(dump.appointments?.[0] as object), eventId: 'odd guests', guests: [{}] },
    ],
    ['facts', { id: 'odd', clientId: 'odd', eventId: 'odd', start: 1, kind: 'later' }],
  ] as const;
  for (const [name, record] of odd) await db.put(name, record as never);
  expect(await today(now)).toEqual(before);
});

test('a migration that throws keeps the old data', async () => {
  const dump = dumpOf(1);
  await storeOf(1, dump);
  const broken: Migration = async (_db, tx) => {
    await tx.objectStore('clients').clear();
    throw new Error('broken migration');
  };
  vi.resetModules();
  vi.doMock('@/lib/store/migrations', () => ({ migrations: [...migrations, broken] }));
  const later = await import('@/lib/store/open');
  await expect(later.openStore()).rejects.toThrow('broken migration');
  expect((await everything()).clients).toEqual(dump.clients);
});
