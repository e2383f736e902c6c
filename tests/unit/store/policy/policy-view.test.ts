import { beforeEach, describe, expect, test } from 'vitest';
import { policy, restorePolicyVersion } from '@/lib/store/policy/policy-view';
import { usualVersion } from '@/lib/store/policy/first-policy';
import { changePractice, practice } from '@/lib/store/practice';
import { everything, freshStore, HOUR, NOW, storeClients } from '../fresh-store';
import { save, terms, value } from './said-things';

beforeEach(freshStore);

const stored = async () => (await everything())['policies'];
const hours = async () => (await policy()).versions.map(({ terms }) => terms.notice.hours);
const window = (hours: number) => terms({ notice: { hours, tiers: [] } });

test('before anything was said the usual terms hold, and nothing is stored', async () => {
  expect(await policy()).toEqual({
    current: usualVersion,
    versions: [usualVersion],
    confidential: false,
  });
  expect(await stored()).toEqual([]);
});

describe('a change', () => {
  test('makes a dated version, newest first, and the first one holds from the beginning', async () => {
    await save({ terms: window(24) });
    await save({ terms: window(36) }, NOW + HOUR);
    expect((await policy()).versions).toMatchObject([
      { from: NOW + HOUR, terms: { notice: { hours: 36 } } },
      { from: NOW, terms: { notice: { hours: 24 } } },
    ]);
  });

  test('that says the same, or comes twice, makes none', async () => {
    await save({ id: 'one', terms: window(24) });
    await save({ terms: window(24) }, NOW + HOUR);
    await save({ id: 'one', terms: window(12) }, NOW + HOUR);
    expect(await hours()).toEqual([24]);
  });

  test('holds also where the clock was set back', async () => {
    await save({ terms: window(24) });
    await save({ terms: window(36) }, NOW - 100 * HOUR);
    expect((await policy()).current.terms.notice.hours).toBe(36);
    expect((await policy()).current.from).toBe(NOW + 1);
  });

  test('keeps no terms of somebody who is no client', async () => {
    await storeClients('anna');
    const of = (clientId: string) => ({ id: clientId, of: { clientId }, terms: { price: 1 } });
    const kind = { id: 'kind', of: { kind: { word: 'trial' } }, terms: { price: 0 } };
    await save({ overrides: [of('anna'), of('nobody'), kind] });
    expect((await policy()).current.overrides.map(({ id }) => id)).toEqual(['anna', 'kind']);
  });

  test('back to an older version is a new one', async () => {
    await save({ id: 'old', terms: window(24) });
    await save({ terms: window(36) }, NOW + HOUR);
    const back = await restorePolicyVersion({ id: 'new', versionId: 'old' }, NOW + 2 * HOUR);
    expect(value(back).current).toMatchObject({ id: 'new', from: NOW + 2 * HOUR });
    expect(await hours()).toEqual([24, 36, 24]);
    expect(await restorePolicyVersion({ id: 'x', versionId: 'none' }, NOW)).toEqual({
      ok: false,
      why: 'not_found',
    });
  });
});

describe('a confidential practice', () => {
  test('starts with badges on hover; turning it off leaves them', async () => {
    expect((await save({ confidential: true })).confidential).toBe(true);
    expect(await practice()).toMatchObject({ confidential: true, badgeStyle: 'hover' });
    await save({ confidential: false }, NOW + HOUR);
    expect(await practice()).toMatchObject({ confidential: false, badgeStyle: 'hover' });
  });

  test('keeps the badges chosen since, and what is unset stays', async () => {
    await save({ confidential: true });
    await changePractice({ badgeStyle: 'text' });
    await save({ confidential: true, terms: window(12) }, NOW + HOUR);
    await save({ terms: window(10) }, NOW + 2 * HOUR);
    expect(await practice()).toMatchObject({ confidential: true, badgeStyle: 'text' });
  });
});

test('a damaged version is none', async () => {
  await save({ terms: window(24) });
  const { write } = await import('@/lib/store/transact');
  await write(async (tx) => {
    const [first] = await tx.objectStore('policies').getAll();
    const { terms: _, ...rest } = first as object & { terms: unknown };
    await tx.objectStore('policies').put({ ...rest, id: 'odd', from: NOW + 1 } as never);
  });
  expect(await hours()).toEqual([24]);
});
