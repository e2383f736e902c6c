import { beforeEach, describe, expect, test } from 'vitest';
import { badgesFor } from '@/lib/store/badges';
import { addClient, allClients } from '@/lib/store/clients';
import { importOutcomes } from '@/lib/store/exchange/import-outcomes';
import { eraseClient } from '@/lib/store/people/erase';
import { finishImport } from '@/lib/store/imports/finish-import';
import { chooseFound, importReview } from '@/lib/store/imports/review';
import { saveReading } from '@/lib/store/imports/save-reading';
import { mark } from '@/lib/store/marks';
import { openEvent } from '@/lib/store/panel';
import { everything, freshStore, HOUR, markOf, NOW, slotAt } from '../fresh-store';
import { ANNA, BEN, guestOf, ME, metaOf, readEvent, readingOf } from './reading-of';

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

describe('an erased name in the title of somebody else’s appointment', () => {
  const account = { index: 0, email: ME };
  const both = `Anna Meier & Ben Kurz (${ANNA})`;
  const chip = (eventId: string, hours: number, title = both) => ({
    ...slotAt(eventId, hours),
    calendarId: ME,
    title,
  });
  const dump = async () => JSON.stringify(await everything());

  beforeEach(async () => {
    const ben = guestOf(BEN, { name: 'Ben Kurz' });
    const events = [1, 2].map((n) => readEvent(`b${n}`, -n, [anna, ben], { title: both }));
    await saveReading(readingOf(events), metaOf('i1'), NOW);
    await chooseFound({ importId: 'i1', keys: [ANNA, BEN], choice: 'client' });
    await finishImport('i1', NOW);
    await eraseAnna();
    expect(await dump()).not.toMatch(/anna|meier/i);
  });

  test.each([
    ['a reading', () => save('i2', [both, both], [BEN])],
    ['a reading of others for the review', () => save('i2', [both, both], ['eve@x.example'])],
    ['the page', () => badgesFor(account, [chip('b1', 24)], NOW)],
    ['the page, at an event nobody has seen', () => badgesFor(account, [chip('new', 3)], NOW)],
    [
      'an open event',
      () => {
        const guests = { known: true as const, list: [guestOf(BEN)] };
        return openEvent(account, { ...chip('open', 4), selves: [ME], guests }, NOW);
      },
    ],
  ])('does not come back by %s', async (_, bring) => {
    await bring();
    expect(await dump()).not.toMatch(/anna|meier/i);
    expect(await dump()).toContain('… & Ben Kurz (…)');
  });

  test('is nothing new each time the page shows it', async () => {
    await badgesFor(account, [chip('b1', 24)], NOW);
    expect(await badgesFor(account, [chip('b1', 24)], NOW)).toMatchObject({ changed: false });
  });

  test('does not come back by a mark or a table', async () => {
    const [ben] = await allClients('en', NOW);
    const id = ben?.clientId ?? '';
    await mark(markOf('m', id, slotAt('x', 5), { title: both }), NOW);
    const { allDay, start, end } = slotAt('', 50);
    const said = { client: 'Ben Kurz', email: BEN, status: 'showed' as const, excused: false };
    const unsaid = { excuseReason: null, cause: null, minutesLate: null, noticeHours: null };
    const row = { ...said, ...unsaid, line: 2, source: '', allDay, start, end, title: both };
    await importOutcomes({ importId: 'table', name: 'a.csv', rows: [row] }, NOW);
    const { facts, slots } = await everything();
    expect(JSON.stringify([facts, slots])).not.toMatch(/anna|meier/i);
    expect(facts?.map((fact) => (fact as { title?: string }).title)).toEqual([
      '… & Ben Kurz (…)',
      '… & Ben Kurz (…)',
    ]);
  });

  test('stays where it is part of a longer name, or somebody else has it by now', async () => {
    await addClient({ id: 'long', name: 'Anna Meier Kurz' }, NOW);
    await badgesFor(account, [chip('long', 3, 'Anna Meier Kurz, 60 min')], NOW);
    expect(await dump()).toContain('Anna Meier Kurz, 60 min');
    await addClient({ id: 'same', name: 'Anna Meier', email: 'anna@other.example' }, NOW);
    await badgesFor(account, [chip('b1', 24, 'Anna Meier & Ben Kurz')], NOW + HOUR);
    expect(await dump()).toContain('Anna Meier & Ben Kurz');
  });
});
