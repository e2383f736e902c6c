import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toldAction } from '@/entrypoints/own-pages/after-marks';
import { takeBackAction } from '@/entrypoints/own-pages/marks';
import { popup as texts } from '@/lib/i18n/en/popup';
import { words } from '@/lib/i18n/en/words';
import { ask } from '@/lib/messaging/client';
import type { Assigned } from '@/lib/messaging/protocol';
import {
  addClient,
  ANNA,
  asKept,
  badges,
  chip,
  DAY,
  freshProfile,
  historyOf,
  HOUR,
  makeClient,
  markOf,
  NOW,
  open,
  today,
} from './harness';

beforeEach(freshProfile);

describe('a mark', () => {
  test('that was corrected and put back by another undo can itself be undone', async () => {
    const { clientId } = await makeClient();
    const first = markOf(clientId, { status: 'no_show' });
    const second = markOf(clientId);
    await ask('mark', first);
    await ask('mark', second);
    await ask('undo', { factId: second.id });
    const undone = await ask('undo', { factId: first.id });
    expect(undone).toEqual({ ok: true, value: null });
    expect(await ask('undo', { factId: first.id })).toEqual(undone);
    expect((await today()).unmarked).toHaveLength(1);
  });

  test('that says what stands is the one that stands: a double click is undone at once', async () => {
    const { clientId } = await makeClient();
    const first = await ask('mark', markOf(clientId));
    expect(await ask('mark', markOf(clientId))).toEqual(first);
    const factId = first.ok ? first.value.factId : '';
    expect(await ask('undo', { factId })).toEqual({ ok: true, value: null });
  });

  test.each([
    ['another status', { status: 'late' }],
    ['minutes', { minutesLate: 5 }],
    ['an excuse', { excused: true }],
    ['a note', { note: 'Called' }],
  ] as const)('that says %s is recorded', async (_what, over) => {
    const { clientId } = await makeClient();
    await ask('mark', markOf(clientId, { status: 'no_show' }));
    const marked = markOf(clientId, { status: 'no_show', ...over });
    await ask('mark', marked);
    expect(await historyOf(clientId)).toMatchObject([{ id: marked.id, ...over }]);
  });

  test('that corrects another keeps its note', async () => {
    const { clientId } = await makeClient();
    await ask('mark', markOf(clientId, { status: 'no_show', note: 'Called at nine' }));
    await ask('mark', markOf(clientId, { status: 'late' }));
    expect(await historyOf(clientId)).toMatchObject([{ status: 'late', note: 'Called at nine' }]);
    await ask('mark', markOf(clientId, { status: 'late', note: 'Came at ten' }));
    expect(await historyOf(clientId)).toMatchObject([{ note: 'Came at ten' }]);
  });

  test('keeps reason and next start only while the status stays', async () => {
    const { clientId } = await makeClient();
    const said = { excuseReason: 'illness', nextStart: NOW + DAY } as const;
    const status = 'rescheduled';
    await ask('mark', markOf(clientId, { status, excused: true, ...said }));
    await ask('mark', markOf(clientId, { status, excused: true, note: 'x' }));
    expect(await historyOf(clientId)).toMatchObject([said]);
    await ask('mark', markOf(clientId, { status: 'no_show', excused: true }));
    const [last] = await historyOf(clientId);
    expect(last).not.toHaveProperty('excuseReason');
    expect(last).not.toHaveProperty('nextStart');
  });

  test('keeps excuse and reason where only the time it was told is put right', async () => {
    const { clientId } = await makeClient();
    const said = { status: 'late_cancel', excused: true, excuseReason: 'illness' } as const;
    await ask('mark', markOf(clientId, { ...said, noticeHours: 2 }));
    const tell = async (hours: number) => {
      const [fact] = await historyOf(clientId);
      if (!fact) throw new Error('no outcome');
      const at = fact.start - hours * HOUR;
      await asKept(() => toldAction(fact, 'Anna', at, words, texts, () => {}).perform());
      return (await historyOf(clientId))[0];
    };
    expect(await tell(5)).toMatchObject({ ...said, noticeHours: 5 });
    const inTime = await tell(100);
    expect(inTime).toMatchObject({ status: 'cancelled', noticeHours: 100 });
    expect(inTime).not.toHaveProperty('excused');
  });

  test('of an appointment entered by hand leaves nothing when it is undone', async () => {
    const { clientId } = await makeClient();
    await ask('mark', markOf(clientId));
    const start = NOW - 5 * HOUR;
    const slot = { eventId: 'manual:1', start, end: start + HOUR, allDay: false };
    const marked = markOf(clientId, { slot, title: null });
    await ask('mark', marked);
    await ask('undo', { factId: marked.id });
    expect((await today()).unmarked).toEqual([]);
  });

  test('at a time the event has left leaves nothing when it is undone', async () => {
    const { clientId } = await makeClient();
    const marked = markOf(clientId, { status: 'rescheduled' });
    await ask('mark', marked);
    await badges(chip({ start: NOW - 3 * HOUR }));
    await ask('undo', { factId: marked.id });
    expect((await today()).unmarked.map((row) => row.slot.start)).toEqual([NOW - 3 * HOUR]);
  });
});

describe('who the client of a series is', () => {
  const assign = async (...[said]: Parameters<typeof say>): Promise<Assigned> => {
    const result = await say(said);
    if (!result.ok) throw new Error(result.why);
    return result.value;
  };
  const say = (said: Omit<Parameters<typeof ask<'assign'>>[1], 'eventId'>) =>
    ask('assign', { eventId: 'event1', ...said });
  const names = async () => (await asKept(() => ask('clients'))).map((client) => client.name);

  test('can be taken back together with the client that was made for it', async () => {
    await open(null, { title: 'Lunch: Max' });
    const said = await assign({ client: { name: 'Max' } });
    expect(said).toEqual({ before: 'ask', made: expect.any(String) });
    await assign({ client: said.before, discard: said.made ?? '' });
    expect(await names()).toEqual([]);
    expect(await open(null, { title: 'Lunch: Max' })).toMatchObject({
      clients: [],
      ask: 'hidden',
      assigned: false,
    });
  });

  test('goes back to what was said before', async () => {
    await assign({ client: { name: 'Xaver' } });
    const xaver = (await asKept(() => ask('clients')))[0]?.clientId ?? '';
    const second = await assign({ client: { name: 'Yvonne' } });
    expect(second.before).toEqual({ id: xaver });
    await assign({ client: second.before, discard: second.made ?? '' });
    expect((await open(null))?.clients).toMatchObject([{ name: 'Xaver' }]);
    expect(await names()).toEqual(['Xaver']);
    const nobody = await assign({ client: null });
    expect(nobody).toEqual({ before: { id: xaver }, made: null });
    expect((await assign({ client: 'ask' })).before).toBeNull();
  });

  test('is told the same when the message is repeated', async () => {
    const said = await assign({ client: { name: 'Max' } });
    expect(await assign({ client: { name: 'Max' } })).toEqual(said);
  });

  test.each(['outcome', 'phone', 'address', 'assignment', 'by hand'])(
    'is not discarded with a client that has: %s',
    async (what) => {
      const { made } =
        what === 'by hand'
          ? { made: (await addClient('Max')).clientId }
          : await assign({ client: { name: 'Max' } });
      const clientId = made ?? '';
      if (what === 'outcome') await ask('mark', markOf(clientId));
      if (what === 'phone') await asKept(() => ask('changeClient', { clientId, phone: '+49 1' }));
      if (what === 'address') {
        await asKept(() => ask('changeClient', { clientId, emails: [ANNA] }));
      }
      if (what === 'assignment') {
        await ask('assign', { eventId: 'event2', client: { id: clientId } });
      }
      await assign({ client: 'ask', discard: clientId });
      expect(await names()).toEqual(['Max']);
    },
  );
});

describe('taking back that a person is a client', () => {
  const judge = (verdict: 'candidate' | 'client') =>
    ask('judgePerson', { email: ANNA, name: 'Anna', verdict });
  const clientIds = async () => (await asKept(() => ask('clients'))).map((one) => one.clientId);

  test('deletes the client that was made by it', async () => {
    await makeClient();
    await judge('candidate');
    expect(await clientIds()).toEqual([]);
  });

  test.each([
    ['a phone', { phone: '+49 1' }],
    ['another name', { aliases: ['Annie'] }],
    ['another address', { emails: [ANNA, 'anna@home.example'] }],
    ['no rating', { doNotRate: true }],
    ['a language', { language: 'de' }],
    ['a new name', { name: 'Anna M.' }],
  ] as const)('keeps one that was given %s', async (_what, change) => {
    const { clientId } = await makeClient();
    const given = { ...change, ...('aliases' in change ? { aliases: [...change.aliases] } : {}) };
    await asKept(() => ask('changeClient', { clientId, ...(given as object) }));
    await judge('candidate');
    expect(await clientIds()).toEqual([clientId]);
    await judge('client');
    expect((await open([ANNA]))?.clients).toMatchObject([{ clientId }]);
  });

  test('keeps one that was entered by hand', async () => {
    const { clientId } = await addClient('Anna', ANNA);
    await judge('candidate');
    expect(await clientIds()).toEqual([clientId]);
  });
});

describe('a change in the card', () => {
  test('that takes an address keeps the way back to the client', async () => {
    const { clientId } = await makeClient(ANNA, { title: 'Anna Meier' });
    await ask('mark', markOf(clientId));
    await asKept(() => ask('changeClient', { clientId, emails: [] }));
    expect(await open([ANNA])).toMatchObject({ clients: [], candidates: [{ email: ANNA }] });
    // The name still counts: nobody said that this is no client.
    expect(await badges(chip({ eventId: 'e2', title: 'Anna Meier' }))).toMatchObject([
      { counted: 1 },
    ]);
    await ask('judgePerson', { email: ANNA, name: 'Anna Meier', verdict: 'client' });
    expect((await open([ANNA]))?.clients).toMatchObject([{ clientId, tally: { counted: 1 } }]);
  });

  test('that takes a wrong address leaves the name to the client', async () => {
    const { clientId } = await makeClient(ANNA, { title: 'Anna Meier' });
    await asKept(() => ask('changeClient', { clientId, emails: [] }));
    await ask('judgePerson', { email: ANNA, name: 'Somebody', verdict: 'not_client' });
    expect(await badges(chip({ eventId: 'e2', title: 'Anna Meier' }))).toMatchObject([{}]);
  });

  test('of the name keeps the old one as another name, unless other names come with it', async () => {
    const { clientId } = await addClient('Ann Meier');
    await badges(chip({ title: 'Ann Meier' }));
    const change = (over: object) => asKept(() => ask('changeClient', { clientId, ...over }));
    await change({ name: 'Anna Meier' });
    expect((await today()).unmarked).toMatchObject([
      { name: 'Anna Meier', aliases: ['Ann Meier'] },
    ]);
    await change({ name: 'Ann Meier', aliases: [] });
    expect((await today()).unmarked).toMatchObject([{ name: 'Ann Meier', aliases: [] }]);
  });

  test('that decides about no event looks at none', async () => {
    const { clientId } = await makeClient();
    const looked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const change = (over: object) => asKept(() => ask('changeClient', { clientId, ...over }));
    const stores = () => looked.mock.contexts.map((store) => (store as IDBObjectStore).name);
    await change({ doNotRate: true, phone: '1' });
    expect(stores()).not.toContain('appointments');
    await change({ aliases: ['Annie'] });
    expect(stores()).toContain('appointments');
  });
});

describe('an outcome that is taken back on a card', () => {
  const refilled = { id: 'refilled', refilled: true };

  test.each([
    ['the time was used otherwise', 'no_show', true, null],
    ['a new date was agreed', 'late_cancel', false, NOW - HOUR],
    ['both', 'cancelled', true, NOW - HOUR],
    ['neither', 'no_show', false, null],
  ] as const)('comes back whole with an undo: %s', async (_what, status, used, at) => {
    const { clientId } = await makeClient();
    const said = markOf(clientId, { status, note: 'Called' });
    await ask('mark', said);
    if (used) await asKept(() => ask('refilled', { ...refilled, factId: said.id }));
    const { slot } = said;
    if (at) await asKept(() => ask('newDateAgreed', { clientId, slot, at }));
    const [before] = await historyOf(clientId);
    if (!before) throw new Error('nothing recorded');

    await asKept(async () => {
      const taken = await takeBackAction(before, texts).perform();
      if (taken.ok) await taken.value?.();
    });
    const { id: _id, recordedAt: _at, supersedes: _super, source: _source, ...whole } = before;
    expect(await historyOf(clientId)).toMatchObject([whole]);
  });
});
