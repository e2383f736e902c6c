import { beforeEach, describe, expect, test } from 'vitest';
import { clientCard } from '@/lib/store/clients';
import { mergeClients } from '@/lib/store/people/merge';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { ledgerRows, ledgerView, sayLedger } from '@/lib/store/policy/ledger';
import { takeBackSaid } from '@/lib/store/policy/said';
import { everything, freshStore, HOUR, NOW, slotAt, storeClients } from '../fresh-store';
import { marked, owe } from './said-things';

const slot = slotAt('e', 30);
const other = slotAt('f', 5);

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

const stored = async () => (await everything())['ledger'];
const states = async (clientId?: string) =>
  (await ledgerView(clientId)).lines.map(({ entry }) => entry.state);
const due = async (clientId: string) => (await clientCard(clientId, NOW))?.due;

describe('what is said of a fee', () => {
  test('holds until something else is said, and what stood before is told', async () => {
    const first = await owe('anna', slot);
    const paid = await owe('anna', slot, { state: 'paid' }, NOW + HOUR);
    expect(paid).toMatchObject({ supersedes: first.id, at: NOW + HOUR });
    const { lines } = await ledgerView();
    expect(lines).toEqual([{ entry: paid, clientName: 'anna', title: null, earlier: [first] }]);
  });

  test('is said once where it comes twice or says what stands', async () => {
    const entry = await owe('anna', slot, { id: 'one' });
    expect(await owe('anna', slot, { id: 'one' }, NOW + HOUR)).toEqual(entry);
    expect(await owe('anna', slot, {}, NOW + HOUR)).toEqual(entry);
    expect(await stored()).toHaveLength(1);
  });

  test('stands beside a deposit of the same slot', async () => {
    await owe('anna', slot);
    await owe('anna', slot, { what: 'deposit', state: 'held', amount: 2_500 });
    expect((await states()).sort()).toEqual(['due', 'held']);
  });

  test('of nobody is refused', async () => {
    const said = { id: 'x', clientId: 'nobody', slot, amount: 1, currency: 'EUR' };
    expect(await sayLedger({ ...said, what: 'fee', state: 'due' }, NOW)).toEqual({
      ok: false,
      why: 'not_found',
    });
  });
});

describe('an entry that is taken back', () => {
  test('leaves what it followed; nothing is deleted', async () => {
    const first = await owe('anna', slot);
    const paid = await owe('anna', slot, { state: 'paid' }, NOW + 1);
    expect((await takeBackSaid({ id: 'back', takes: paid.id }, NOW + 2)).ok).toBe(true);
    expect((await takeBackSaid({ id: 'back', takes: paid.id }, NOW + 2)).ok).toBe(true);
    expect(await states()).toEqual(['due']);
    expect((await takeBackSaid({ id: 'again', takes: first.id }, NOW + 3)).ok).toBe(true);
    expect(await states()).toEqual([]);
    expect(await stored()).toHaveLength(4);
  });

  test('is none twice over, and nothing that is not there', async () => {
    const { id } = await owe('anna', slot);
    await takeBackSaid({ id: 'back', takes: id }, NOW);
    const why = async (takes: string, by = 'x') => takeBackSaid({ id: by, takes }, NOW);
    expect(await why('back')).toEqual({ ok: false, why: 'not_found' });
    expect(await why('nothing')).toEqual({ ok: false, why: 'not_found' });
    const { id: second } = await owe('anna', other);
    expect(await why(second, 'back')).toEqual({ ok: false, why: 'invalid' });
  });
});

describe('money due on the card', () => {
  test('is the sum of fees that are neither paid nor waived, per currency', async () => {
    await owe('anna', slot);
    await owe('anna', other, { amount: 1_050 });
    await owe('anna', slotAt('g', 3), { amount: 9, currency: 'CHF' });
    await owe('anna', slotAt('h', 2), { state: 'waived', reason: 'goodwill' });
    await owe('anna', slotAt('i', 1), { what: 'deposit', state: 'held' });
    await owe('bob', slot);
    expect(await due('anna')).toEqual([
      { currency: 'CHF', amount: 9, appointments: 1, unnumbered: 0 },
      { currency: 'EUR', amount: 5_050, appointments: 2, unnumbered: 0 },
    ]);
  });

  test('tells of fees without a number, and nothing where nothing is due', async () => {
    await owe('anna', slot, { amount: null });
    await owe('bob', slot, { amount: 0 });
    expect(await due('anna')).toMatchObject([{ amount: 0, unnumbered: 1 }]);
    expect(await due('bob')).toEqual([]);
  });
});

test('totals are per client and month of the slot', async () => {
  await owe('anna', slot);
  await owe('anna', slotAt('past', 24 * 40), { state: 'paid' });
  const { totals } = await ledgerView('anna');
  expect(totals.map(({ month, sums }) => [month, sums.due, sums.paid])).toEqual([
    ['2026-11', 4_000, 0],
    ['2026-10', 0, 4_000],
  ]);
  expect((await ledgerView('bob')).lines).toEqual([]);
});

test('rows for a table tell whom and what an entry is about', async () => {
  const { start, end } = slot;
  await marked('anna', slot, { status: 'no_show', title: 'Session' });
  const entry = await owe('anna', slot);
  expect(await ledgerRows()).toEqual([
    { start, end, allDay: false, title: 'Session', client: 'anna', email: '', entry },
  ]);
});

test('joined clients have one ledger, and each their own when they are told apart', async () => {
  const theirs = await owe('bob', slot);
  await mergeClients({ into: 'anna', from: 'bob' });
  expect((await ledgerView('anna')).lines).toMatchObject([{ entry: { clientId: 'anna' } }]);
  const paid = await owe('anna', slot, { state: 'paid' }, NOW + 1);
  expect(paid).toMatchObject({ clientId: 'bob', supersedes: theirs.id });
  await owe('anna', other);
  expect(await states('anna')).toEqual(['due', 'paid']);
  await unmergeClient('bob', NOW + 2);
  expect([await states('anna'), await states('bob')]).toEqual([['due'], ['paid']]);
});
