import { beforeEach, expect, test } from 'vitest';
import { clientCard } from '@/lib/store/clients';
import { mark } from '@/lib/store/marks';
import { write } from '@/lib/store/transact';
import { everything, freshStore, markOf, NOW, slotAt, storeClients } from './fresh-store';

const [early, late] = [slotAt('e1', 29), slotAt('e2', 3)];

beforeEach(async () => {
  await freshStore();
  await storeClients('anna');
  await mark(markOf('1', 'anna', early, { status: 'no_show' }), NOW);
  await mark(markOf('2', 'anna', early), NOW);
});

const tallyOf = async () => (await clientCard('anna', NOW))?.summary.tally;

test('a damaged standing outcome is read from its facts, and made anew with the next mark', async () => {
  const { clientId, eventId, start } = { clientId: 'anna', ...early };
  await write(async (tx) => {
    await tx.objectStore('standing').put({ clientId, eventId, start } as never);
  });
  expect((await clientCard('anna', NOW))?.history).toMatchObject([{ id: '2' }]);
  expect(await mark(markOf('3', 'anna', late), NOW)).toMatchObject({ ok: true });
  expect(await tallyOf()).toMatchObject({ counted: 2, missed: 0 });
  expect((await everything()).standing).toMatchObject([
    { fact: { id: '2' } },
    { fact: { id: '3' } },
  ]);
});

test('a damaged tally is counted anew', async () => {
  await write(async (tx) => {
    await tx.objectStore('tallies').put({ clientId: 'anna', counted: 'many' } as never);
  });
  expect(await tallyOf()).toMatchObject({ counted: 1, missed: 0 });
});

test('a damaged standing outcome that has no facts is nothing', async () => {
  await write(async (tx) => {
    const nothing = { clientId: 'anna', eventId: 'x', start: 1, fact: null };
    await tx.objectStore('standing').put(nothing as never);
  });
  expect((await clientCard('anna', NOW))?.history).toHaveLength(1);
  await mark(markOf('3', 'anna', late), NOW);
  expect((await everything()).standing).toHaveLength(2);
});
