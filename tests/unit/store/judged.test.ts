import { beforeEach, describe, expect, test } from 'vitest';
import type { Status } from '@/lib/appointments/status';
import { changeClient } from '@/lib/store/change-client';
import { allClients, clientCard, findClients } from '@/lib/store/clients';
import { mark, markAll } from '@/lib/store/marks';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { practiceNow } from '@/lib/store/judged';
import { knownIn } from '@/lib/store/known';
import { read } from '@/lib/store/transact';
import { undo } from '@/lib/store/undo';
import { save } from './policy/said-things';
import { dropWorker, freshStore, HOUR, markOf, NOW, slotAt, storeClients } from './fresh-store';

/* What badges and cards say of the records in the store, and when. */

const DAY = 24 * HOUR;

/** One visit a day, the last of them yesterday. */
async function visits(clientId: string, ...statuses: Status[]): Promise<void> {
  const marks = statuses.map((status, i) => {
    const slot = slotAt(`${clientId}${i}`, 24 * (statuses.length - i));
    return markOf(`${clientId}-${i}`, clientId, slot, { status });
  });
  expect(await markAll(marks, NOW)).toMatchObject({ ok: true });
}

const badgeOf = async (clientId: string, now = NOW) =>
  (await clientCard(clientId, now))?.summary.badge;

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

test('a mark made today counts at once, and is gone when it is taken back', async () => {
  await visits('anna', 'showed', 'showed');
  expect(await badgeOf('anna')).toEqual({ level: 'new', counted: 2, missed: 0 });
  await mark(markOf('now', 'anna', slotAt('today', 1)), NOW);
  expect(await badgeOf('anna')).toEqual({ level: 'reliable', counted: 3, missed: 0 });
  await undo('now', NOW);
  expect(await badgeOf('anna')).toEqual({ level: 'new', counted: 2, missed: 0 });
});

test('what was cancelled late for a day to come counts from that day on, without any write', async () => {
  await visits('anna', 'showed', 'showed', 'showed');
  const ahead = slotAt('ahead', -24 * 2);
  await mark(markOf('late', 'anna', ahead, { status: 'late_cancel' }), NOW);
  expect(await badgeOf('anna', NOW + DAY)).toMatchObject({ counted: 3, missed: 0 });
  expect(await badgeOf('anna', NOW + 2 * DAY)).toMatchObject({ counted: 4, missed: 1 });
  await dropWorker();
  expect(await badgeOf('anna', NOW + DAY)).toMatchObject({ counted: 3, missed: 0 });
  expect(await badgeOf('anna', NOW + 2 * DAY)).toMatchObject({ counted: 4, missed: 1 });
});

test('a record is judged by the practice’s own: the same is often here and usual there', async () => {
  await visits('anna', 'no_show', 'showed', 'no_show', 'showed', 'showed');
  await visits('bob', ...Array.from({ length: 30 }, (): Status => 'showed'));
  expect(await badgeOf('anna')).toMatchObject({ level: 'often_misses' });
  await freshStore();
  await storeClients('anna', 'bob');
  await visits('anna', 'no_show', 'showed', 'no_show', 'showed', 'showed');
  await visits(
    'bob',
    ...Array.from({ length: 30 }, (_, i): Status => (i % 2 ? 'showed' : 'no_show')),
  );
  expect(await badgeOf('anna')).toMatchObject({ level: 'mixed' });
});

test('the estimate stands on the card, with the practice’s average', async () => {
  await visits('anna', 'showed', 'no_show', 'showed', 'showed');
  const card = await clientCard('anna', NOW);
  expect(card?.evidence).toMatchObject({
    estimate: { percent: 15, step: 5 },
    practice: { percent: 13, step: 1 },
    stillCome: 8,
  });
  const { estimate, low, high, practice } = card?.evidence ?? {};
  expect(await dataSheet('anna', NOW)).toMatchObject({
    level: card?.summary.badge?.level,
    counted: 4,
    estimate: { estimate, low, high, practice },
  });
  expect((await clientCard('bob', NOW))?.evidence).toBeNull();
});

describe('somebody who is not rated', () => {
  beforeEach(async () => {
    await visits('anna', 'no_show', 'no_show', 'no_show');
    await changeClient({ clientId: 'anna', doNotRate: true }, NOW);
  });

  test('has counts, and neither level nor estimate anywhere', async () => {
    const card = await clientCard('anna', NOW);
    expect(card?.summary).toMatchObject({ badge: null, tally: { counted: 3, missed: 3 } });
    expect(card?.evidence).toBeNull();
    expect(await findClients('anna', NOW)).toEqual([
      { clientId: 'anna', name: 'anna', badge: null },
    ]);
    expect((await allClients('en', NOW))[0]?.badge).toBeNull();
    expect(await dataSheet('anna', NOW)).toMatchObject({ level: null, counted: 3, estimate: null });
  });

  test('still counts in the practice’s average', async () => {
    await visits('bob', 'showed', 'showed', 'showed');
    expect((await clientCard('bob', NOW))?.evidence?.practice.percent).toBe(19);
  });
});

test.each([
  [null, 0.1],
  ['salon', 0.05],
  ['therapist', 0.1],
  ['medical', 0.15],
] as const)('what is usual begins with the rate of the trade: %s', async (preset, rate) => {
  await save({ preset });
  const practice = practiceNow(await read(knownIn), NOW);
  expect(practice).toEqual({ counted: 0, missed: 0, startingRate: rate });
});
