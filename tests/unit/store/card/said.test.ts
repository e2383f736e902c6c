import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepAnswers } from '@/lib/appointments/client';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/store/backup/restore';
import { putOffAlert, sayKeep } from '@/lib/store/card/change-said';
import { saidIn } from '@/lib/store/card/said';
import { clientCard } from '@/lib/store/clients';
import { changePractice } from '@/lib/store/practice';
import { mark } from '@/lib/store/marks';
import { dataSheet } from '@/lib/store/people/data-sheet';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { sweep } from '@/lib/store/retention';
import type { StoredClient } from '@/lib/store/schema';
import { write } from '@/lib/store/transact';
import { type Device, newDevice } from '../devices';
import { everything, freshStore, HOUR, markOf, NOW, slotAt, storeClients } from '../fresh-store';

const WEEK = 168 * HOUR;
const lastMiss = slotAt('e0', 24);

/** Five visits, and a miss yesterday: somebody reliable slipped. */
async function slip(clientId: string): Promise<void> {
  for (const week of [1, 2, 3, 4, 5]) {
    await mark(markOf(`${clientId}${week}`, clientId, slotAt(`e${week}`, 24 + week * 168)), NOW);
  }
  await mark(markOf(`${clientId}0`, clientId, lastMiss, { status: 'no_show' }), NOW);
}

const alertsOf = async (clientId: string, now = NOW) =>
  (await clientCard(clientId, now))?.alerts.map(({ code }) => code);
const keepOf = async (clientId: string) => (await clientCard(clientId, NOW))?.keep;
const off = (clientId: string, until: number | null, now = NOW) =>
  putOffAlert({ clientId, alert: 'slipped', about: lastMiss.start, until }, now);

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

describe('Keep?', () => {
  test('is answered with a date, changed, and taken back', async () => {
    expect(await keepOf('anna')).toBeNull();
    await sayKeep({ clientId: 'anna', answer: 'unsure' }, NOW);
    expect(await keepOf('anna')).toEqual({ answer: 'unsure', at: NOW });
    await sayKeep({ clientId: 'anna', answer: 'no' }, NOW + 1);
    // An undo puts the answer before back, and its date.
    await sayKeep({ clientId: 'anna', answer: 'unsure', at: NOW }, NOW + 2);
    expect(await keepOf('anna')).toEqual({ answer: 'unsure', at: NOW });
    await sayKeep({ clientId: 'anna', answer: null }, NOW + 3);
    expect(await keepOf('anna')).toBeNull();
    expect(await keepOf('bob')).toBeNull();
  });

  test('is refused for nobody and for a date to come', async () => {
    const why = async (asked: Parameters<typeof sayKeep>[0]) => sayKeep(asked, NOW);
    expect(await why({ clientId: 'nobody', answer: 'yes' })).toEqual({
      ok: false,
      why: 'not_found',
    });
    expect(await why({ clientId: 'anna', answer: 'yes', at: NOW + 1 })).toEqual({
      ok: false,
      why: 'invalid',
    });
  });

  test('of joined records the newest holds, and each is as it was when they are told apart', async () => {
    await sayKeep({ clientId: 'anna', answer: 'yes' }, NOW);
    await sayKeep({ clientId: 'bob', answer: 'no' }, NOW + 1);
    await mergeClients({ into: 'anna', from: 'bob' });
    expect(await keepOf('anna')).toMatchObject({ answer: 'no' });
    expect(await keepOf('bob')).toMatchObject({ answer: 'no' });
    await unmergeClient('bob', NOW + 2);
    expect(await keepOf('anna')).toMatchObject({ answer: 'yes' });
    expect(await keepOf('bob')).toMatchObject({ answer: 'no' });
  });
});

describe('an alert that was put off', () => {
  beforeEach(() => slip('anna'));

  test('comes back after a week, and not at all once it is done', async () => {
    expect(await alertsOf('anna')).toEqual(['slipped']);
    await off('anna', NOW + WEEK);
    expect(await alertsOf('anna')).toEqual([]);
    expect(await alertsOf('anna', NOW + WEEK)).toEqual(['slipped']);
    await off('anna', null, NOW + WEEK);
    expect(await alertsOf('anna', NOW + 2 * WEEK)).toEqual([]);
  });

  test('is shown again where that is taken back', async () => {
    await off('anna', null);
    await off('anna', NOW, NOW + 1);
    expect(await alertsOf('anna', NOW + 2)).toEqual(['slipped']);
  });

  test('is another one after another miss', async () => {
    await off('anna', null);
    await mark(markOf('again', 'anna', slotAt('e9', 3), { status: 'no_show' }), NOW);
    expect(await alertsOf('anna')).toEqual([]);
    // Two days missed after five: no longer somebody reliable who slipped once.
    await mark(markOf('kept', 'anna', slotAt('e8', 50)), NOW);
    await mark(markOf('other', 'anna', lastMiss, { status: 'showed' }), NOW);
    expect(await alertsOf('anna')).toEqual(['slipped']);
  });

  test('stays put off when the record is joined with another, also against an older word there', async () => {
    await off('bob', NOW + WEEK);
    await off('anna', null, NOW + 1);
    await mergeClients({ into: 'bob', from: 'anna' });
    expect(await alertsOf('bob', NOW + 2 * WEEK)).toEqual([]);
    // Said of the whole with a clock that is behind.
    await off('bob', NOW, NOW);
    expect(await alertsOf('bob', NOW + 1)).toEqual(['slipped']);
  });

  test('is forgotten with the slot it was about', async () => {
    await putOffAlert(
      { clientId: 'bob', alert: 'my_side', about: NOW - 100 * WEEK, until: null },
      NOW,
    );
    await off('bob', null);
    await changePractice({ retentionMonths: 12 });
    expect(await sweep(NOW)).toBe(1);
    const [, bob] = (await everything())['clients'] as StoredClient[];
    expect(bob?.putOff).toHaveLength(1);
  });
});

describe('what was said', () => {
  test('goes with an erased client', async () => {
    await slip('anna');
    await sayKeep({ clientId: 'anna', answer: 'no' }, NOW);
    await off('anna', null);
    await eraseClient('anna', NOW);
    expect(JSON.stringify(await everything())).not.toMatch(/"keep"|putOff/);
  });

  test('stands in the data sheet', async () => {
    await sayKeep({ clientId: 'anna', answer: 'no' }, NOW);
    await off('anna', null);
    expect(await dataSheet('anna', NOW)).toMatchObject({
      client: { keep: { answer: 'no', at: NOW } },
      putOff: [{ alert: 'slipped', until: null }],
    });
  });

  test('that is damaged is no reason to show nothing', async () => {
    await slip('anna');
    await write(async (tx) => {
      const anna = await tx.objectStore('clients').get('anna');
      const damaged = {
        ...anna,
        keep: { answer: 'maybe', at: 'x' },
        putOff: [{}, { alert: 'slipped' }],
      };
      await tx.objectStore('clients').put(damaged as unknown as StoredClient);
    });
    expect(await keepOf('anna')).toBeNull();
    expect(await alertsOf('anna')).toEqual(['slipped']);
  });
});

describe('two devices', () => {
  const said = fc.oneof(
    fc.record({ keep: fc.constantFrom(...keepAnswers, null), later: fc.nat(50) }),
    fc.record({
      alert: fc.constantFrom(...alertCodes),
      about: fc.nat(2),
      until: fc.option(fc.nat(50)),
      later: fc.nat(50),
    }),
  );
  const saidOn = (
    device: Device,
    list: (typeof said extends fc.Arbitrary<infer T> ? T : never)[],
  ) =>
    device(async () => {
      await storeClients('anna');
      for (const one of list) {
        const now = NOW + one.later;
        if ('keep' in one) await sayKeep({ clientId: 'anna', answer: one.keep }, now);
        else {
          const { alert, about, until } = one;
          const asked = {
            clientId: 'anna',
            alert,
            about: NOW - about,
            until: until && NOW + until,
          };
          await putOffAlert(asked, now);
        }
      }
    });
  const onDevice = (device: Device) =>
    device(async () => saidIn((await everything())['clients'] as StoredClient[]));
  const backupOf = (device: Device) => device(() => exportBackup(NOW));

  test('that restore each other agree, and a second time there is nothing new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(said, { maxLength: 6 }),
        fc.array(said, { maxLength: 6 }),
        async (one, other) => {
          const [a, b] = [newDevice(), newDevice()];
          await saidOn(a, one);
          await saidOn(b, other);
          const [fromA, fromB] = [await backupOf(a), await backupOf(b)];
          await a(() => restoreBackup(fromB, NOW));
          await b(() => restoreBackup(fromA, NOW));
          expect(await onDevice(a)).toEqual(await onDevice(b));
          const again = await a(() => previewRestore(fromB, NOW));
          expect(again).toMatchObject({ ok: true, value: { nothingNew: true } });
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  test('a backup carries all of it into a fresh profile', async () => {
    const [a, b] = [newDevice(), newDevice()];
    await a(async () => {
      await storeClients('anna');
      await slip('anna');
      await sayKeep({ clientId: 'anna', answer: 'unsure' }, NOW);
      await off('anna', null);
    });
    const text = await backupOf(a);
    await b(() => restoreBackup(text, NOW));
    expect(await onDevice(b)).toEqual(await onDevice(a));
    expect(await b(() => alertsOf('anna'))).toEqual([]);
  });
});
