import { beforeEach, expect, test } from 'vitest';
import { clientCard } from '@/lib/store/clients';
import { mark } from '@/lib/store/marks';
import { freshStore, markOf, NOW, slotAt, storeClients } from './fresh-store';

const slot = slotAt('e', 5);

beforeEach(async () => {
  await freshStore();
  await storeClients('anna');
  await mark(markOf('1', 'anna', slot, { status: 'no_show', cause: 'forgot' }), NOW);
});

const causes = async () =>
  (await clientCard('anna', NOW))?.history.map(({ id, cause }) => [id, cause]);

test.each([
  ['stays with a correction of the same status', { minutesLate: 5 }, ['2', 'forgot']],
  ['is corrected by itself', { cause: 'cost' as const }, ['2', 'cost']],
  ['said again is no new mark', { cause: 'forgot' as const }, ['1', 'forgot']],
  ['goes with its status', { status: 'showed' as const }, ['2', undefined]],
])('a cause %s', async (_, over, kept) => {
  await mark(markOf('2', 'anna', slot, { status: 'no_show', ...over }), NOW);
  expect(await causes()).toEqual([kept]);
});
