import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, markAll } from '@/lib/store/marks';
import { clientCard } from '@/lib/store/clients';
import { undo } from '@/lib/store/undo';
import {
  dropWorker,
  everything,
  freshStore,
  markOf,
  NOW,
  slotAt,
  storeClients,
} from './fresh-store';

beforeEach(async () => {
  await freshStore();
  await storeClients('anna');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** From the n-th write request on (counted from 0), storing fails. */
function failAt(n: number, error: DOMException): void {
  let count = 0;
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof real>
    ) {
      count += 1;
      if (count > n) throw error;
      return real.apply(this, args);
    });
  }
}

describe.each([
  ['QuotaExceededError', 'storage_full'],
  ['UnknownError', 'failed'],
] as const)('where the disk tells %s', (name, why) => {
  test.each([0, 1, 2, 3, 4])('after %i writes nothing was changed', async (n) => {
    await mark(markOf('first', 'anna', slotAt('e', 3)), NOW);
    const before = await everything();
    failAt(n, new DOMException('', name));
    const marks = [markOf('a', 'anna', slotAt('e1', 3)), markOf('b', 'anna', slotAt('e2', 3))];
    expect(await markAll(marks, NOW)).toEqual({ ok: false, why });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await markAll(marks, NOW)).toMatchObject({ ok: true });
  });
});

test('an error while committing is told, and nothing was changed', async () => {
  const before = await everything();
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof real>
  ) {
    const request = real.apply(this, args);
    if (this.name === 'tallies')
      request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  expect(await mark(markOf('a', 'anna', slotAt('e', 3)), NOW)).toEqual({
    ok: false,
    why: 'failed',
  });
  vi.restoreAllMocks();
  expect(await everything()).toEqual(before);
});

test('a mark for nobody known is refused and stores nothing', async () => {
  const before = await everything();
  const nobody = markOf('a', 'nobody', slotAt('e', 3));
  expect(await mark(nobody, NOW)).toEqual({ ok: false, why: 'not_found' });
  const marks = [markOf('b', 'anna', slotAt('e', 3)), nobody];
  expect(await markAll(marks, NOW)).toEqual({ ok: false, why: 'not_found' });
  expect(await everything()).toEqual(before);
});

test('two tabs that mark the same slot at once agree', async () => {
  const slot = slotAt('e', 3);
  await Promise.all([
    mark(markOf('a', 'anna', slot, { status: 'late' }), NOW),
    mark(markOf('b', 'anna', slot, { status: 'no_show' }), NOW),
  ]);
  const card = await clientCard('anna', NOW);
  expect(card?.history).toMatchObject([{ id: 'b', supersedes: 'a' }]);
  await undo('b', NOW);
  expect((await clientCard('anna', NOW))?.history).toMatchObject([{ status: 'late' }]);
});

test('of 200 marks, repeated and with a dying worker, all that were confirmed are there once', async () => {
  const chance = fc.sample(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), 200);
  const confirmed = new Set<string>();
  for (const [i, [dies, repeated, together]] of chance.entries()) {
    const marked = markOf(`m${i}`, 'anna', slotAt(`e${i}`, 3 + 24 * i));
    const calls = repeated ? [mark(marked, NOW), mark(marked, NOW)] : [mark(marked, NOW)];
    if (dies && together) await dropWorker();
    for (const result of await Promise.all(calls)) if (result.ok) confirmed.add(marked.id);
    if (dies && !together) {
      await dropWorker();
      expect(await mark(marked, NOW)).toMatchObject({ ok: true });
    }
  }
  const card = await clientCard('anna', NOW);
  const ids = card?.history.map((fact) => fact.id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(confirmed);
  expect(confirmed.size).toBe(200);
  expect(card?.summary.tally.counted).toBe(200);
});
