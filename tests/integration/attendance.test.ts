import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decide } from '@/lib/appointments/answer';
import { ask } from '@/lib/messaging/client';
import { revisionItem } from '@/lib/settings/items';
import {
  account,
  ANNA,
  badges,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  HOUR,
  makeClient,
  markOf,
  NOW,
  open,
  ownPage,
  sendAs,
  today,
} from './harness';

beforeEach(freshProfile);

describe('marks', () => {
  test('are recorded once however often the message is repeated', async () => {
    const { clientId } = await makeClient();
    const marked = markOf(clientId, { status: 'no_show' });
    const first = await ask('mark', marked);
    await dropWorker();
    expect(await ask('mark', marked)).toEqual(first);
    expect((await open([ANNA]))?.clients[0]).toMatchObject({
      tally: { counted: 1, noShows: 1 },
      outcome: { status: 'no_show' },
    });
  });

  test('go back step by step, to what came before and not to and fro', async () => {
    const { clientId } = await makeClient();
    for (const status of ['showed', 'late', 'no_show'] as const) {
      await ask('mark', markOf(clientId, { status }));
    }
    const seen: unknown[] = [];
    for (;;) {
      const outcome = (await open([ANNA]))?.clients[0]?.outcome;
      if (!outcome) break;
      seen.push(outcome.status);
      const undone = await ask('undo', { factId: outcome.factId });
      expect(await ask('undo', { factId: outcome.factId })).toEqual(undone);
    }
    expect(seen).toEqual(['no_show', 'late', 'showed']);
    expect((await today()).unmarked).toHaveLength(1);
  });

  test('keep my own delay through corrections until it is taken back', async () => {
    const { clientId } = await makeClient();
    const shown = async () => (await open([ANNA]))?.clients[0]?.outcome;
    await ask('mark', markOf(clientId, { status: 'showed', lateByMe: true }));
    expect(await shown()).toMatchObject({ status: 'showed', lateByMe: true });
    await ask('mark', markOf(clientId, { status: 'late', minutesLate: 5 }));
    expect(await shown()).toMatchObject({ status: 'late', lateByMe: true });
    const later = await ask(
      'mark',
      markOf(clientId, { status: 'late', minutesLate: 5, lateByMe: false }),
    );
    expect(await shown()).not.toHaveProperty('lateByMe');
    await ask('undo', { factId: later.ok ? later.value.factId : '' });
    expect(await shown()).toMatchObject({ status: 'late', minutesLate: 5, lateByMe: true });
  });

  test('that were corrected meanwhile cannot be undone', async () => {
    const { clientId } = await makeClient();
    const first = await ask('mark', markOf(clientId));
    await ask('mark', markOf(clientId, { status: 'late' }));
    const factId = first.ok ? first.value.factId : '';
    expect(await ask('undo', { factId })).toEqual({ ok: false, why: 'not_found' });
  });

  test('of a coming slot can only be cancellations and moves', async () => {
    const { clientId } = await makeClient(ANNA, { start: NOW + DAY });
    const slot = { start: NOW + DAY };
    expect(await ask('mark', markOf(clientId, {}, slot))).toEqual({ ok: false, why: 'invalid' });
    expect(await ask('mark', markOf(clientId, { status: 'cancelled' }, slot))).toMatchObject({
      ok: true,
    });
    expect((await today()).next).toBeNull();
  });

  test('of a slot more than a year ahead tell the notice it was cancelled with', async () => {
    const { clientId } = await makeClient();
    const start = NOW + 400 * DAY;
    const slot = { eventId: 'event1', start, end: start + HOUR, allDay: false };
    const decision = decide('cancelled', { slot, now: NOW, windowHours: 48 });
    if (decision === 'ask_when') throw new Error(decision);
    expect(await ask('mark', markOf(clientId, { slot, ...decision }))).toMatchObject({
      ok: true,
      value: { status: 'cancelled', noticeHours: 9600 },
    });
  });

  test('of many fill what is empty, keep what was said, and go together', async () => {
    const { clientId } = await makeClient();
    const slots = [1, 2, 3].map((day) => ({ eventId: `e${day}`, start: NOW - day * DAY }));
    for (const slot of slots) await open([ANNA], slot);
    await ask('mark', markOf(clientId, { status: 'no_show' }, slots[0]));
    sendAs(ownPage);
    const marks = slots.map((slot) => markOf(clientId, { source: 'bulk' }, slot));
    const result = await ask('markAll', marks);
    expect(result).toMatchObject({ ok: true, value: { count: 2 } });
    const again = await ask('markAll', marks);
    expect(again).toEqual(result);
    const card = await ask('clientCard', { clientId });
    expect(card?.history.map((fact) => fact.status)).toEqual(['no_show', 'showed', 'showed']);
    await ask('undoBatch', { batch: result.ok ? result.value.batch : '' });
    const after = await ask('clientCard', { clientId });
    expect(after?.history.map((fact) => fact.status)).toEqual(['no_show']);
  });

  test('of a batch go with it also where an undo put them back', async () => {
    const { clientId } = await makeClient();
    sendAs(ownPage);
    const result = await ask('markAll', [markOf(clientId, { source: 'bulk' })]);
    const corrected = await ask('mark', markOf(clientId, { status: 'late' }));
    await ask('undo', { factId: corrected.ok ? corrected.value.factId : '' });
    expect((await ask('clientCard', { clientId }))?.history).toMatchObject([{ status: 'showed' }]);
    await ask('undoBatch', { batch: result.ok ? result.value.batch : '' });
    expect((await ask('clientCard', { clientId }))?.history).toEqual([]);
  });

  test('a slot that did not exist leaves worklist and record, and comes back by undo', async () => {
    const { clientId } = await makeClient();
    const { id, slot } = markOf(clientId);
    sendAs(ownPage);
    const voided = await ask('voidSlot', { id, clientId, slot });
    expect(voided).toMatchObject({ ok: true, value: { void: true } });
    expect((await ask('today')).unmarked).toEqual([]);
    expect((await ask('clientCard', { clientId }))?.history).toEqual([]);
    await ask('undo', { factId: id });
    expect((await ask('today')).unmarked).toHaveLength(1);
  });

  test('bump the revision and count on the toolbar', async () => {
    const { clientId } = await makeClient();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    const before = await revisionItem.getValue();
    await ask('mark', markOf(clientId));
    expect(await revisionItem.getValue()).toBe(before + 1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});

describe('a moved event', () => {
  test('leaves the worklist at its old time when nothing was recorded there', async () => {
    await makeClient();
    await badges(chip({ start: NOW - 3 * HOUR }));
    expect((await today()).unmarked.map((row) => row.slot.start)).toEqual([NOW - 3 * HOUR]);
  });

  test('keeps the outcome of its old time', async () => {
    const { clientId } = await makeClient();
    await ask('mark', markOf(clientId, { status: 'no_show' }));
    const view = await open([ANNA], { start: NOW - 3 * HOUR });
    expect(view?.clients[0]).toMatchObject({ outcome: null, tally: { noShows: 1 } });
  });
});

describe('drafts', () => {
  test('open in a composer, addressed to the client', async () => {
    const { clientId } = await makeClient();
    const { slot, title } = markOf(clientId);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    const result = await ask('openDraft', { clientId, slot, title, account });
    expect(result).toMatchObject({ ok: true, value: { channel: 'gmail' } });
    expect(opened).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringMatching(
        /^https:\/\/mail\.google\.com\/.*[?&]to=anna\.meier(?:%40|@)client/,
      ),
    });
  });

  test('to nobody known are refused', async () => {
    const { slot, title } = markOf('x');
    expect(await ask('openDraft', { clientId: 'x', slot, title, account })).toEqual({
      ok: false,
      why: 'not_found',
    });
  });
});
