import { beforeEach, describe, expect, test } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { amendOutcome } from '@/lib/store/card/amend';
import { clientCard } from '@/lib/store/clients';
import { mark, markAll } from '@/lib/store/marks';
import { mergeClients } from '@/lib/store/people/merge';
import { undo, undoBatch } from '@/lib/store/undo';
import { everything, freshStore, markOf, NOW, slotAt, storeClients } from '../fresh-store';

const slot = slotAt('e', 5);
const noShow = { status: 'no_show', noticeHours: undefined, note: 'rang twice' } as const;

const standing = async (): Promise<OutcomeFact | undefined> =>
  (await clientCard('anna', NOW))?.history[0];
const facts = async () => (await everything())['facts'] as OutcomeFact[];

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
  const { noticeHours: _, ...said } = noShow;
  await mark(markOf('1', 'anna', slot, said), NOW);
});

describe('a cause', () => {
  test('is added to what stands, which keeps everything else', async () => {
    await amendOutcome({ id: 'a', factId: '1', cause: 'forgot' }, NOW + 1);
    expect(await standing()).toMatchObject({
      id: 'a',
      supersedes: '1',
      status: 'no_show',
      note: 'rang twice',
      cause: 'forgot',
      recordedAt: NOW + 1,
    });
    // Nothing is changed in place.
    expect((await facts()).find(({ id }) => id === '1')?.cause).toBeUndefined();
  });

  test('is corrected, and taken back by saying none or by an undo', async () => {
    await amendOutcome({ id: 'a', factId: '1', cause: 'forgot' }, NOW + 1);
    await amendOutcome({ id: 'b', factId: 'a', cause: 'cost' }, NOW + 2);
    expect((await standing())?.cause).toBe('cost');
    await undo('b', NOW + 3);
    expect((await standing())?.cause).toBe('forgot');
    const { id = '' } = (await standing()) ?? {};
    await amendOutcome({ id: 'c', factId: id, cause: null }, NOW + 4);
    expect(await standing()).not.toHaveProperty('cause');
  });

  test('sent twice, or said as it stands, is recorded once', async () => {
    await amendOutcome({ id: 'a', factId: '1', cause: 'forgot' }, NOW + 1);
    await amendOutcome({ id: 'a', factId: '1', cause: 'forgot' }, NOW + 1);
    await amendOutcome({ id: 'b', factId: 'a', cause: 'forgot' }, NOW + 2);
    expect((await facts()).map(({ id }) => id).sort()).toEqual(['1', 'a']);
  });

  test('is refused where another outcome stands, where there is none, and of a kept date', async () => {
    const why = (factId: string) => amendOutcome({ id: 'x', factId, cause: 'cost' }, NOW + 3);
    expect(await why('nothing')).toEqual({ ok: false, why: 'not_found' });
    await mark(markOf('2', 'anna', slot, { status: 'showed' }), NOW + 1);
    expect(await why('1')).toEqual({ ok: false, why: 'not_found' });
    expect(await why('2')).toEqual({ ok: false, why: 'invalid' });
    await undo('2', NOW + 2);
    // What an undo put back is the mark that was pressed.
    expect(await why('1')).toMatchObject({ ok: true });
    expect((await standing())?.cause).toBe('cost');
  });

  test('of what an undo put back is taken back alone', async () => {
    await mark(markOf('2', 'anna', slot, { status: 'late_cancel' }), NOW + 1);
    await undo('2', NOW + 2);
    await amendOutcome({ id: 'a', factId: '1', cause: 'cost' }, NOW + 3);
    await undo('a', NOW + 4);
    expect(await standing()).toMatchObject({ status: 'no_show', note: 'rang twice' });
    expect(await standing()).not.toHaveProperty('cause');
  });

  test('of a mark made with many stays when these are taken back', async () => {
    const other = slotAt('f', 9);
    await markAll([markOf('m', 'anna', other, { status: 'no_show', batch: 'many' })], NOW);
    await amendOutcome({ id: 'a', factId: 'm', cause: 'forgot' }, NOW + 1);
    await undoBatch('many', NOW + 2);
    const card = await clientCard('anna', NOW);
    expect(card?.history.map(({ id }) => id)).toEqual(['1', 'a']);
  });

  test('stays with the record it was said of, under joined ones', async () => {
    await mergeClients({ into: 'bob', from: 'anna' });
    await amendOutcome({ id: 'a', factId: '1', cause: 'cost' }, NOW + 1);
    expect((await facts()).find(({ id }) => id === 'a')?.clientId).toBe('anna');
    expect((await clientCard('bob', NOW))?.history[0]?.cause).toBe('cost');
  });
});

describe('my own late start', () => {
  test('is noted, outlives a correction and a backup, and is taken back', async () => {
    await amendOutcome({ id: 'a', factId: '1', lateByMe: true }, NOW + 1);
    await mark(markOf('2', 'anna', slot, { status: 'showed' }), NOW + 2);
    expect(await standing()).toMatchObject({ id: '2', status: 'showed', lateByMe: true });
    const backup = await exportBackup(NOW);
    await freshStore();
    await restoreBackup(backup, NOW);
    expect(await standing()).toMatchObject({ id: '2', lateByMe: true });
    await amendOutcome({ id: 'c', factId: '2', lateByMe: false }, NOW + 3);
    expect(await standing()).not.toHaveProperty('lateByMe');
  });
});
