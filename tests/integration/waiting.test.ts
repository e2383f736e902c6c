import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateToolbar } from '@/entrypoints/background/toolbar';
import { ask } from '@/lib/messaging/client';
import type { Mark } from '@/lib/messaging/protocol';
import { awaitedAt } from '@/lib/policy/awaited';
import { limitNoticeItem, screenShareItem } from '@/lib/settings/items';
import { putSlot, slotAt } from '@/lib/store/slots';
import type { SlotRecord } from '@/lib/store/schema';
import { write } from '@/lib/store/transact';
import {
  account,
  ANNA,
  bubble,
  calendarPage,
  DAY,
  dropWorker,
  freshProfile,
  HOUR,
  NOW,
  ownPage,
  sendAs,
} from './harness';

const MINUTE = 60_000;
const START = NOW - 10 * MINUTE;
const slot = { eventId: 'e', start: START, end: START + HOUR, allDay: false };

let clientId = '';

beforeEach(async () => {
  await freshProfile();
  await ask('openEvent', { account, event: bubble([ANNA], slot) });
  await ask('judgePerson', { email: ANNA, name: 'Anna Meier', verdict: 'client' });
  sendAs(ownPage);
  clientId = (await ask('clients'))[0]?.clientId ?? '';
});

const noShow = (): Mark => ({
  id: crypto.randomUUID(),
  clientId,
  slot,
  title: null,
  status: 'no_show',
  source: 'popup',
});

describe('what is left for after the slot', () => {
  const toWrite = async () => (await ask('today')).toWrite.map(({ name }) => name);

  test('stands in Today, counts once the slot is over, and goes when it is dropped', async () => {
    await ask('mark', noShow());
    sendAs(calendarPage);
    expect(await ask('writeLater', { clientId, slot })).toEqual({ ok: true, value: null });
    // Said twice, it is still one message.
    await ask('writeLater', { clientId, slot });
    sendAs(ownPage);
    expect(await toWrite()).toEqual(['Anna Meier']);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(slot.end);

    vi.setSystemTime(slot.end);
    await dropWorker();
    await updateToolbar();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await ask('dropToWrite', { clientId, eventId: slot.eventId, start: slot.start });
    expect(await toWrite()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('goes with the miss, after a week, and with the client', async () => {
    const marked = noShow();
    await ask('mark', marked);
    await ask('writeLater', { clientId, slot });
    await ask('undo', { factId: marked.id });
    expect(await toWrite()).toEqual([]);

    await ask('mark', noShow());
    expect(await toWrite()).toEqual(['Anna Meier']);
    vi.setSystemTime(slot.end + 7 * 24 * HOUR);
    expect(await toWrite()).toEqual([]);

    vi.setSystemTime(NOW);
    await ask('eraseClient', { clientId });
    expect(await toWrite()).toEqual([]);
  });
});

describe('whoever has declined, or whose event is gone, is not waited for', () => {
  const LIMIT = START + 15 * MINUTE;
  const cases: [string, (id: string) => Partial<SlotRecord>, 'suggested' | 'running'][] = [
    ['declined in time', (id) => ({ declined: { [id]: START - 3 * DAY } }), 'suggested'],
    ['declined before the first reading', (id) => ({ declined: { [id]: null } }), 'running'],
    ['removed in time', () => ({ missingSince: START - 3 * DAY }), 'suggested'],
    ['removed after the start', () => ({ missingSince: START + MINUTE }), 'running'],
  ];

  test.each(cases)('%s', async (_, seen, where) => {
    await write(async (tx) => {
      const stored = await slotAt(tx, slot.eventId, slot.start);
      if (stored) await putSlot(tx, { ...stored, ...seen(clientId) });
    });
    await limitNoticeItem.setValue(true);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const instant of [NOW, LIMIT]) {
      vi.setSystemTime(instant);
      await dropWorker();
      await updateToolbar();
      expect(await fakeBrowser.action.getBadgeText({})).toBe('');
      const shown = await ask('today');
      const rows = { running: shown.running, suggested: shown.suggested };
      expect(Object.entries(rows).flatMap(([name, { length }]) => (length ? name : []))).toEqual([
        where,
      ]);
      expect(awaitedAt(rows[where][0]!, instant)).toBeNull();
    }
    expect(create).not.toHaveBeenCalled();

    // Over, it waits for an answer as any other.
    vi.setSystemTime(slot.end);
    await dropWorker();
    await updateToolbar();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect((await ask('today')).unmarked).toHaveLength(1);
  });

  test('until the user says that it was not cancelled', async () => {
    await write(async (tx) => {
      const stored = await slotAt(tx, slot.eventId, slot.start);
      if (stored) await putSlot(tx, { ...stored, declined: { [clientId]: START - 3 * DAY } });
    });
    await ask('dismissSuggestion', { clientId, slot });
    await updateToolbar();
    expect(await fakeBrowser.action.getBadgeText({})).not.toBe('');
    const { running, suggested } = await ask('today');
    expect([running.length, suggested.length]).toEqual([1, 0]);
  });
});

describe('the notification at the limit', () => {
  const LIMIT = START + 15 * MINUTE;
  const told = async () => {
    const shown = await fakeBrowser.notifications.getAll();
    return Object.keys(shown as object).length;
  };
  const at = async (instant: number) => {
    vi.setSystemTime(instant);
    await dropWorker();
    await updateToolbar();
  };

  test('comes only where it is wanted, once, and not while the screen is shared', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await at(LIMIT);
    expect(create).not.toHaveBeenCalled();
    await limitNoticeItem.setValue(true);
    await screenShareItem.setValue(true);
    await at(LIMIT + MINUTE);
    expect(create).not.toHaveBeenCalled();
    await screenShareItem.setValue(false);
    await at(LIMIT + MINUTE);
    await at(LIMIT + 2 * MINUTE);
    expect(create).toHaveBeenCalledOnce();
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      title: 'Your limit of 12:05 has passed',
      message: 'Anna Meier is not marked as here. A click opens Kept.',
    });
    expect(await told()).toBe(1);
  });

  test('is not made up for when the computer slept through it', async () => {
    await limitNoticeItem.setValue(true);
    await at(LIMIT + 20 * MINUTE);
    expect(await told()).toBe(0);
  });

  test('names nobody in a confidential practice', async () => {
    await limitNoticeItem.setValue(true);
    await ask('changePractice', { confidential: true });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await at(LIMIT);
    const said = JSON.stringify(create.mock.calls[0]?.[1]);
    expect(said).toContain('An appointment is not marked yet.');
    expect(said).not.toContain('Anna');
  });

  test('does not come for who was marked in time', async () => {
    await limitNoticeItem.setValue(true);
    await ask('mark', { ...noShow(), status: 'showed' });
    await at(LIMIT);
    expect(await told()).toBe(0);
  });
});
