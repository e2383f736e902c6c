import { beforeEach, expect, test } from 'vitest';
import { allClients } from '@/lib/store/clients';
import { eraseClient } from '@/lib/store/people/erase';
import { finishImport } from '@/lib/store/imports/finish-import';
import { chooseFound, importReview } from '@/lib/store/imports/review';
import { saveReading } from '@/lib/store/imports/save-reading';
import { everything, freshStore, NOW } from '../fresh-store';
import { ANNA, BEN, guestOf, metaOf, readEvent, readingOf } from './reading-of';

const anna = guestOf(ANNA, { name: 'Anna Meier' });
const save = (id: string, titles: string[], others: string[] = []) =>
  saveReading(
    readingOf(titles.map((title, n) => readEvent(`a${n}`, -n, [anna, ...others], { title }))),
    metaOf(id),
    NOW,
  );

/** Every client of the first import but Ben is erased. */
async function eraseAnna(): Promise<void> {
  for (const { clientId, email } of await allClients('en', NOW)) {
    if (email !== BEN) await eraseClient(clientId, NOW);
  }
}

beforeEach(freshStore);

test('an erased guest does not come back by the titles of their appointments', async () => {
  const titles = ['Session with Annika M.', 'Session with Annika M.', 'Session with Annika M.'];
  await save('i1', titles);
  await finishImport('i1', NOW);
  await eraseAnna();
  await save('i2', titles);
  expect(await importReview('i2')).toMatchObject({ erased: 1, people: [], summary: { events: 0 } });
  expect(JSON.stringify(await everything())).not.toContain('Annika');
});

test('appointments with somebody else stay theirs', async () => {
  const titles = ['Couple', 'Couple', 'Couple'];
  await save('i1', titles, [BEN]);
  await chooseFound({ importId: 'i1', keys: [ANNA, BEN], choice: 'client' });
  await finishImport('i1', NOW);
  await eraseAnna();
  await save('i2', titles, [BEN]);
  const { appointments } = await everything();
  expect(appointments).toHaveLength(3);
  expect(JSON.stringify(appointments)).not.toContain(ANNA);
});
