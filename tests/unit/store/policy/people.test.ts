import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { addClient } from '@/lib/store/clients';
import { eraseEverything } from '@/lib/store/erase-everything';
import { eraseClient, erasurePreview } from '@/lib/store/people/erase';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { splitClient } from '@/lib/store/people/split';
import { mergeClients } from '@/lib/store/people/merge';
import { sayContact } from '@/lib/store/policy/contacts';
import { ledgerView } from '@/lib/store/policy/ledger';
import { policy } from '@/lib/store/policy/policy-view';
import { sayStep, stepsOf } from '@/lib/store/policy/steps';
import { termsReviewed } from '@/lib/store/policy/reviews';
import { changePractice } from '@/lib/store/practice';
import { sweep } from '@/lib/store/retention';
import type { StoredClient } from '@/lib/store/schema';
import { judgePerson } from '@/lib/store/verdicts';
import { newDevice } from '../devices';
import { dropWorker, everything, HOUR, NOW, slotAt } from '../fresh-store';
import { smallPractice, addressOf } from '../people/small-practice';
import { marked, newId, owe, save, terms } from './said-things';

const DAY = 24 * HOUR;
const kinds = ['policies', 'ledger', 'steps', 'contacts'] as const;

/** Something in every store about two clients. */
async function saidOf(...ids: string[]): Promise<void> {
  for (const clientId of ids) {
    await owe(clientId, slotAt('one', 30));
    await sayStep({ id: newId(), clientId, step: 'prepay' }, NOW);
    await sayContact({ id: newId(), clientId, kind: 'wrote' }, NOW);
    await termsReviewed({ clientId }, NOW);
  }
}
const own = (clientId: string) => ({ id: clientId, of: { clientId }, terms: { price: 1 } });
const word = (one: string) => ({ id: one, of: { kind: { word: one } }, terms: { price: 2 } });

let home: IDBFactory;
beforeEach(async () => {
  await smallPractice();
  home = globalThis.indexedDB;
});

/** Runs something in another browser profile, and comes back. */
async function away<T>(device: ReturnType<typeof newDevice>, work: () => Promise<T>): Promise<T> {
  const result = await device(work);
  await dropWorker();
  globalThis.indexedDB = home;
  return result;
}

describe('a client who is erased', () => {
  test('leaves ledger, steps, contacts, and every version of the policy', async () => {
    await save({ overrides: [own('anna'), own('bob'), word('Anna Surname'), word('workshop')] });
    await save({ terms: terms({ price: 5 }), overrides: [own('anna')] }, NOW + 1);
    await saidOf('anna', 'bob');
    expect((await erasurePreview('anna'))?.said).toBe(4);
    await eraseClient('anna', NOW);
    const left = await everything();
    expect(JSON.stringify(kinds.map((kind) => left[kind]))).not.toMatch(/anna/i);
    expect(kinds.map((kind) => left[kind]?.length)).toEqual([2, 1, 1, 1]);
    const { versions } = await policy();
    expect(versions.map(({ overrides }) => overrides.map(({ id }) => id))).toEqual([
      [],
      ['bob', 'workshop'],
    ]);
  });

  test('does not come back with a backup', async () => {
    await save({ overrides: [own('anna'), word('Anna Surname')] });
    await saidOf('anna', 'bob');
    const text = await exportBackup(NOW);
    await eraseClient('anna', NOW);
    await restoreBackup(text, NOW);
    const left = await everything();
    expect(JSON.stringify(kinds.map((kind) => left[kind]))).not.toMatch(/anna/i);

    const fresh = newDevice();
    const erased = await exportBackup(NOW);
    await away(fresh, () => restoreBackup(erased, NOW));
    await away(fresh, () => restoreBackup(text, NOW));
    expect(JSON.stringify(await away(fresh, everything))).not.toMatch(/anna/i);
  });

  test('and everything goes with everything', async () => {
    await save();
    await saidOf('anna');
    await eraseEverything();
    expect(Object.values(await everything()).flat()).toEqual([]);
  });
});

describe('a client who is split off', () => {
  test('takes along the money of their events, and nothing else', async () => {
    await mergeClients({ into: 'bob', from: 'anna' });
    await owe('bob', slotAt('one', 30));
    await owe('bob', slotAt('one', 30), { state: 'paid' }, NOW + 1);
    await owe('bob', slotAt('three', 10));
    await sayStep({ id: newId(), clientId: 'bob', step: 'prepay' }, NOW);
    const part = { clientId: 'bob', id: 'part', name: 'Part', emails: [addressOf('anna')] };
    expect((await splitClient({ ...part, aliases: [] }, NOW + 2)).ok).toBe(true);
    const lines = async (id: string) =>
      (await ledgerView(id)).lines.map(({ entry }) => [entry.eventId, entry.state]);
    expect(await lines('part')).toEqual([['one', 'paid']]);
    expect(await lines('bob')).toEqual([['three', 'due']]);
    expect((await stepsOf('part', NOW))?.current).toBeNull();
    expect((await stepsOf('bob', NOW))?.current?.step).toBe('prepay');
  });
});

describe('a client of whom something is said', () => {
  test.each([
    ['money', (clientId: string) => owe(clientId, slotAt('one', 30))],
    ['a step', (clientId: string) => sayStep({ id: newId(), clientId, step: 'confirm' }, NOW)],
    ['terms', (clientId: string) => save({ overrides: [own(clientId)] })],
    ['a talk', (clientId: string) => termsReviewed({ clientId }, NOW)],
  ])('stays for %s when their address is taken back', async (_, say) => {
    const email = 'new@client.example';
    await judgePerson({ email, name: 'New', verdict: 'client' }, NOW);
    const { id } = ((await everything())['clients'] as StoredClient[]).find(
      ({ emails }) => emails[0] === email,
    ) as StoredClient;
    await say(id);
    await judgePerson({ email, name: 'New', verdict: 'candidate' }, NOW);
    const left = (await everything())['clients'] as StoredClient[];
    expect(left.some((one) => one.id === id)).toBe(true);
  });
});

describe('the retention', () => {
  test('takes money with its slot, old contacts, and all steps but where a client stands', async () => {
    await owe('anna', slotAt('old', 24 * 100), {}, NOW);
    await owe('anna', slotAt('one', 30));
    await sayContact({ id: 'c1', clientId: 'anna', kind: 'wrote', at: NOW - 100 * DAY }, NOW);
    await sayContact({ id: 'c2', clientId: 'anna', kind: 'answered' }, NOW);
    for (const [id, days] of [
      ['s1', 120],
      ['s2', 110],
      ['s3', 100],
    ] as const) {
      const at = NOW - days * DAY;
      await sayStep({ id, clientId: 'anna', step: 'confirm', at }, NOW);
    }
    await save();
    const before = await exportBackup(NOW);
    await changePractice({ retentionMonths: 1 });
    expect(await sweep(NOW)).toBe(4);
    const left = await everything();
    const ids = (kind: string) => (left[kind] as { id: string }[]).map(({ id }) => id);
    expect(ids('steps')).toEqual(['s3']);
    expect(ids('contacts')).toEqual(['c2']);
    expect(left['ledger']).toMatchObject([{ eventId: 'one' }]);
    expect(left['policies']).toHaveLength(1);
    expect(await previewRestore(before, NOW)).toMatchObject({ value: { nothingNew: true } });
  });
});

describe('a backup', () => {
  test('brings everything into a fresh profile, and nothing twice', async () => {
    await save({ overrides: [own('anna')], preset: 'coach', reviewMonths: 6, confidential: true });
    await saidOf('anna', 'bob');
    const here = { ...(await everything()), policy: await policy() } as Record<string, unknown>;
    const text = await exportBackup(NOW);
    const fresh = newDevice();
    await away(fresh, () => restoreBackup(text, NOW));
    const there = await away(fresh, everything);
    for (const kind of kinds) expect(there[kind]).toEqual(here[kind]);
    expect(await away(fresh, policy)).toEqual(here.policy);
    expect(await away(fresh, () => previewRestore(text, NOW))).toMatchObject({
      value: { nothingNew: true },
    });
  });

  test('of a client under another id joins their ledger', async () => {
    const other = newDevice();
    const text = await away(other, async () => {
      await addClient({ id: 'anna-there', name: 'Anna', email: addressOf('anna') }, NOW);
      await saidOf('anna-there');
      return exportBackup(NOW);
    });
    await restoreBackup(text, NOW);
    expect((await ledgerView('anna')).lines).toHaveLength(1);
    expect((await stepsOf('anna', NOW))?.current?.step).toBe('prepay');
  });

  test('tells when a slot was seen first', async () => {
    const slot = slotAt('manual:s', -50);
    const seen = async () =>
      ((await everything())['slots'] as { eventId: string; seenAt?: number }[]).find(
        ({ eventId }) => eventId === slot.eventId,
      )?.seenAt;
    await marked('anna', slot, { status: 'cancelled' }, NOW - DAY);
    const text = await exportBackup(NOW);
    const other = newDevice();
    const later = await away(other, async () => {
      await addClient({ id: 'anna', name: 'Anna' }, NOW);
      await marked('anna', slot, { status: 'cancelled' }, NOW);
      expect(await seen()).toBe(NOW);
      await restoreBackup(text, NOW);
      return seen();
    });
    expect(later).toBe(NOW - DAY);
    expect(await seen()).toBe(NOW - DAY);
  });

  test.each([
    [24, 24],
    [48, 48],
    [30.1, 30.25],
  ])('of version 1 with a notice window of %d hours is read', async (noticeHours, hours) => {
    const file = JSON.parse(await exportBackup(NOW));
    for (const kind of kinds) delete file.data[kind];
    file.version = 1;
    const { confidential: _, ...practice } = file.data.practice ?? {};
    file.data.practice = { ...(await practiceOf()), ...practice, noticeHours };
    const fresh = newDevice();
    const restored = await away(fresh, () => restoreBackup(JSON.stringify(file), NOW));
    expect(restored.ok).toBe(true);
    expect((await away(fresh, policy)).current.terms.notice.hours).toBe(hours);
    expect(await away(fresh, () => previewRestore(JSON.stringify(file), NOW))).toMatchObject({
      value: { nothingNew: true },
    });
    // Where something was said here, it stays.
    const said = newDevice();
    await away(said, async () => {
      await save({ terms: terms({ notice: { hours: 7, tiers: [] } }) });
      await restoreBackup(JSON.stringify(file), NOW);
      expect((await policy()).current.terms.notice.hours).toBe(7);
    });
  });
});

async function practiceOf() {
  const { confidential: _, ...rest } = await (await import('@/lib/store/practice')).practice();
  return rest;
}

test('the data sheet tells all of it', async () => {
  await save({ overrides: [own('anna'), own('bob')] });
  await saidOf('anna', 'bob');
  expect(await dataSheet('anna', NOW)).toMatchObject({
    ledger: [{ clientId: 'anna', state: 'due' }],
    steps: [{ clientId: 'anna', step: 'prepay' }],
    contacts: [{ clientId: 'anna', kind: 'wrote' }],
    ownTerms: { price: 1 },
    reviewedOn: NOW,
  });
});
