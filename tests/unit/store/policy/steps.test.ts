import { beforeEach, describe, expect, test } from 'vitest';
import { addClient } from '@/lib/store/clients';
import { mergeClients } from '@/lib/store/people/merge';
import { contactsOf, sayContact } from '@/lib/store/policy/contacts';
import { returningMatches } from '@/lib/store/policy/returning';
import { termsReviewed, termsReviews } from '@/lib/store/policy/reviews';
import { takeBackSaid } from '@/lib/store/policy/said';
import { sayStep, stepsOf } from '@/lib/store/policy/steps';
import { judgePerson } from '@/lib/store/verdicts';
import { freshStore, HOUR, NOW, slotAt, storeClients } from '../fresh-store';
import { marked, newId, save, terms, value } from './said-things';

const DAY = 24 * HOUR;

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

describe('a step', () => {
  const say = async (step: 'confirm' | 'prepay' | 'normal', now = NOW, at?: number) =>
    value(
      await sayStep(
        { id: newId(), clientId: 'anna', step, ...(at === undefined ? {} : { at }) },
        now,
      ),
    );

  test('is what the user decided last, dated, with what was decided before', async () => {
    await say('confirm');
    const view = await say('prepay', NOW + DAY);
    expect(view.current).toMatchObject({ step: 'prepay', at: NOW + DAY });
    expect(view.earlier.map(({ step }) => step)).toEqual(['confirm']);
    expect(await stepsOf('anna', NOW + DAY)).toEqual(view);
    expect(await stepsOf('nobody', NOW)).toBeNull();
  });

  test('is put back with its date, and taken back', async () => {
    await say('confirm');
    const { current } = await say('prepay', NOW + DAY);
    const back = await say('confirm', NOW + 2 * DAY, NOW);
    expect(back.current).toMatchObject({ step: 'confirm', at: NOW });
    await takeBackSaid({ id: newId(), takes: back.current?.id ?? '' }, NOW + 3 * DAY);
    expect((await stepsOf('anna', NOW + 3 * DAY))?.current?.id).toBe(current?.id);
  });

  test('of nobody, or of a day to come, is refused', async () => {
    const said = { id: 'x', step: 'confirm' as const };
    expect(await sayStep({ ...said, clientId: 'nobody' }, NOW)).toMatchObject({ ok: false });
    expect(await sayStep({ ...said, clientId: 'anna', at: NOW + 1 }, NOW)).toMatchObject({
      why: 'invalid',
    });
  });

  test('is suggested from misses by the client’s own terms, and lifted by two visits', async () => {
    await marked('anna', slotAt('a', 24 * 20), { status: 'no_show' });
    await marked('anna', slotAt('b', 24 * 10), { status: 'no_show' });
    expect(await stepsOf('anna', NOW)).toMatchObject({
      suggested: { step: 'confirm' },
      strikes: { count: 2, talkAt: 2, decideAt: 3, months: 6 },
    });
    const strikes = { talkAt: 1, decideAt: 2, months: 6 };
    await save({ overrides: [{ id: 'o', of: { clientId: 'anna' }, terms: { strikes } }] });
    expect((await stepsOf('anna', NOW))?.suggested.step).toBe('prepay');
    await say('prepay', NOW - 9 * DAY);
    await marked('anna', slotAt('c', 24 * 5));
    await marked('anna', slotAt('d', 24 * 2));
    expect((await stepsOf('anna', NOW))?.suggested).toEqual({
      step: 'normal',
      reason: { code: 'kept_two' },
    });
  });
});

test('silence is told from contacts, visits and dates', async () => {
  const say = async (kind: 'wrote' | 'second_nudge' | 'answered', at: number) =>
    value(await sayContact({ id: newId(), clientId: 'anna', kind, at }, NOW));
  await marked('anna', slotAt('a', 24 * 30));
  await say('wrote', NOW - 9 * DAY);
  expect((await contactsOf('anna', NOW))?.silence.state).toBe('nudge');
  const nudge = await say('second_nudge', NOW - DAY);
  expect(nudge.silence.state).toBe('wait');
  expect(nudge.entries.map(({ kind }) => kind)).toEqual(['second_nudge', 'wrote']);
  await takeBackSaid({ id: newId(), takes: nudge.entries[0]?.id ?? '' }, NOW);
  expect((await contactsOf('anna', NOW))?.silence.state).toBe('nudge');
  expect((await say('answered', NOW)).silence.state).toBe('none');
  expect(await contactsOf('nobody', NOW)).toBeNull();
});

describe('talking over the terms', () => {
  const later = NOW + 200 * DAY;
  const due = async (now: number) => (await termsReviews(now)).map(({ clientId }) => clientId);

  test('is due some months after the client came or the last time, of who is active', async () => {
    await save({ reviewMonths: 6 });
    expect(await due(later)).toEqual([]);
    await marked('anna', slotAt('a', 2));
    expect(await due(NOW)).toEqual([]);
    expect(await termsReviews(later)).toMatchObject([{ clientId: 'anna', lastAt: null }]);
    await termsReviewed({ clientId: 'anna' }, later);
    expect(await due(later + DAY)).toEqual([]);
    await termsReviewed({ clientId: 'anna', at: null }, later + DAY);
    expect(await due(later + DAY)).toEqual(['anna']);
  });

  test('is never due without a reminder, nor of who was let go', async () => {
    await marked('anna', slotAt('a', 2));
    expect(await due(later)).toEqual([]);
    await save({ reviewMonths: 12, terms: terms() });
    await sayStep({ id: newId(), clientId: 'anna', step: 'let_go' }, NOW);
    expect(await due(NOW + 400 * DAY)).toEqual([]);
  });

  test('counts for the client as a whole', async () => {
    await save({ reviewMonths: 6 });
    await marked('anna', slotAt('a', 2));
    await termsReviewed({ clientId: 'bob', at: NOW }, NOW + 2);
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await due(NOW + 170 * DAY)).toEqual([]);
  });
});

describe('a client who was let go and is back', () => {
  beforeEach(async () => {
    await addClient({ id: 'rita', name: 'Rita Falk', email: 'rita@client.example' }, NOW);
    await addClient({ id: 'twin', name: 'rita  FALK' }, NOW);
    await sayStep({ id: newId(), clientId: 'rita', step: 'let_go' }, NOW);
  });
  const found = async (asked: Parameters<typeof returningMatches>[0]) =>
    (await returningMatches(asked)).map(({ clientId, by }) => [clientId, by]);

  test('is found by an address or a name, by nothing else', async () => {
    expect(await found({ email: 'RITA@client.example', name: 'R.' })).toEqual([
      ['rita', 'address'],
    ]);
    expect(await found({ email: 'new@client.example', name: 'Rita Falk' })).toEqual([
      ['rita', 'alias'],
    ]);
    expect(await found({ email: 'x@client.example', name: 'Rita' })).toEqual([]);
    expect(await found({ clientId: 'twin' })).toEqual([['rita', 'alias']]);
    expect(await found({ clientId: 'rita' })).toEqual([]);
    expect(await found({ clientId: 'nobody' })).toEqual([]);
  });

  test('also by an address that was taken from them', async () => {
    await marked('rita', slotAt('a', 2));
    await judgePerson({ email: 'rita@client.example', name: 'R', verdict: 'candidate' }, NOW);
    expect(await found({ email: 'rita@client.example', name: 'R' })).toEqual([['rita', 'address']]);
  });
});
