import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '@/lib/appointments/client';
import { isSame, journaled, undoJournal } from '@/lib/store/journal';
import { write } from '@/lib/store/transact';
import { everything, freshStore, NOW } from './fresh-store';

beforeEach(freshStore);

const client = (id: string, name: string): Client => ({
  id,
  name,
  aliases: [],
  emails: [],
  createdAt: NOW,
});
const person = (email: string, name: string) => ({
  email,
  name,
  verdict: 'candidate' as const,
  lastSeen: NOW,
});
const slot = (eventId: string, title: string) => ({
  eventId,
  start: NOW,
  end: NOW,
  allDay: false,
  title,
  calendarId: null,
  clients: [],
  open: [],
});

const key = fc.constantFrom('a', 'b', 'c');
const step = fc.record({
  how: fc.constantFrom('put', 'remove' as const),
  store: fc.constantFrom('clients', 'people', 'slots' as const),
  key,
  name: fc.constantFrom('x', 'y'),
});

test('undone right away, any sequence of writes leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(key, fc.constantFrom('x', 'y'))),
      fc.array(step, { maxLength: 12 }),
      async (there, steps) => {
        await freshStore();
        await write(async (tx) => {
          for (const [id, name] of there) {
            await tx.objectStore('clients').put(client(id, name));
            await tx.objectStore('people').put(person(id, name));
            await tx.objectStore('slots').put(slot(id, name));
          }
        });
        const before = await everything();
        for (const one of steps) {
          await write(async (tx) => {
            const values = {
              clients: client(one.key, one.name),
              people: person(one.key, one.name),
              slots: slot(one.key, one.name),
            };
            const at = one.store === 'slots' ? [one.key, NOW] : one.key;
            const store = tx.objectStore(one.store);
            await journaled(tx, 'import').during(['clients', 'people', 'slots'], () =>
              one.how === 'put' ? store.put(values[one.store] as never) : store.delete(at as never),
            );
          });
        }
        const { conflicts } = await write((tx) => undoJournal(tx, 'import'));
        expect(conflicts).toEqual([]);
        expect(await everything()).toEqual(before);
      },
    ),
    { numRuns: 100 },
  );
});

describe('what was changed since the import', () => {
  beforeEach(async () => {
    await write(async (tx) => {
      await tx.objectStore('clients').put(client('a', 'before'));
      await journaled(tx, 'import').during(['clients'], async () => {
        await tx.objectStore('clients').put(client('a', 'imported'));
        await tx.objectStore('clients').put(client('b', 'imported'));
      });
    });
  });

  test('stays and is told, the rest is put back', async () => {
    const { conflicts } = await write(async (tx) => {
      await tx.objectStore('clients').put(client('a', 'by hand'));
      return undoJournal(tx, 'import');
    });
    expect(conflicts).toEqual([{ store: 'clients', key: 'a' }]);
    const { clients, journal } = await everything();
    expect(clients).toEqual([client('a', 'by hand')]);
    expect(journal).toEqual([]);
  });

  test('is no conflict where it is as before the import', async () => {
    const { conflicts } = await write(async (tx) => {
      await tx.objectStore('clients').put(client('a', 'before'));
      return undoJournal(tx, 'import');
    });
    expect(conflicts).toEqual([]);
  });

  test('what is to stay does, and is no conflict', async () => {
    const { conflicts } = await write((tx) =>
      undoJournal(tx, 'import', ({ key: at }) => at === 'b'),
    );
    expect(conflicts).toEqual([]);
    expect((await everything()).clients).toEqual([client('a', 'before'), client('b', 'imported')]);
  });

  test('of another import nothing is touched', async () => {
    await write((tx) => undoJournal(tx, 'impor'));
    expect((await everything()).clients).toEqual([
      client('a', 'imported'),
      client('b', 'imported'),
    ]);
    expect((await everything()).journal).toHaveLength(2);
  });
});

test.each([
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: [1, 2] }, { a: [1, 2] }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [[], {}, false],
  [null, {}, false],
  [Number.NaN, Number.NaN, true],
  [{ a: { b: 'x' } }, { a: { b: 'y' } }, false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});
