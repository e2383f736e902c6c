import { beforeEach, describe, expect, test } from 'vitest';
import { ask } from '@/lib/messaging/client';
import { everything } from '../unit/store/fresh-store';
import {
  addClient,
  ANNA,
  asKept,
  badges,
  BOB,
  bubble,
  account,
  chip,
  DAY,
  freshProfile,
  historyOf,
  makeClient,
  markOf,
  nameOf,
  NOW,
  open,
  today,
} from './harness';

const merge = (into: string, from: string) => asKept(() => ask('mergeClients', { into, from }));
const unmerge = (clientId: string) => asKept(() => ask('unmergeClient', { clientId }));
const erase = (clientId: string) => asKept(() => ask('eraseClient', { clientId }));
const judge = (email: string, verdict: 'client' | 'not_client' | 'candidate') =>
  ask('judgePerson', { email, name: nameOf(email), verdict });

const first = { eventId: 'first', start: NOW - 3 * DAY };
const second = { eventId: 'second', start: NOW - 2 * DAY };

/** Anna and bob, each at an event of their own, marked. */
async function twoClients(): Promise<{ anna: string; bob: string }> {
  const anna = (await makeClient(ANNA, first)).clientId;
  const bob = (await makeClient(BOB, second)).clientId;
  await ask('mark', markOf(anna, { status: 'no_show' }, first));
  await ask('mark', markOf(bob, {}, second));
  return { anna, bob };
}

beforeEach(freshProfile);

test('none of it can be asked by the calendar page', async () => {
  const { anna, bob } = await twoClients();
  const before = await everything();
  expect(await ask('mergeClients', { into: anna, from: bob })).toMatchObject({ why: 'invalid' });
  expect(await ask('eraseClient', { clientId: anna })).toMatchObject({ why: 'invalid' });
  await expect(ask('dataSheet', { clientId: anna })).rejects.toThrow();
  await expect(ask('notClients')).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

describe('a client whose records were joined', () => {
  test('has one record behind the chips of either address', async () => {
    const { anna, bob } = await twoClients();
    expect(await merge(anna, bob)).toEqual({ ok: true, value: null });
    const one = { level: 'new', counted: 2, missed: 1, drawn: 'text' };
    expect(await badges(chip(first), chip(second))).toEqual([one, one]);
    expect((await open([ANNA, BOB], { eventId: 'third' }))?.clients).toMatchObject([
      { clientId: anna, tally: { counted: 2 } },
    ]);
    expect(await asKept(() => ask('mergedWith', { clientId: anna }))).toMatchObject([
      { id: bob, emails: [BOB] },
    ]);
  });

  test('told apart again is as it was', async () => {
    const { anna, bob } = await twoClients();
    const before = await everything();
    await merge(anna, bob);
    expect((await everything()).clients).not.toEqual(before.clients);
    await unmerge(bob);
    expect(await everything()).toEqual(before);
  });

  test('goes on being marked, corrected and undone', async () => {
    const { anna, bob } = await twoClients();
    await merge(anna, bob);
    const marked = markOf(bob, { status: 'late' }, second);
    await ask('mark', marked);
    expect(await historyOf(anna)).toMatchObject([{ status: 'late' }, { status: 'no_show' }]);
    await ask('undo', { factId: marked.id });
    expect(await historyOf(bob)).toMatchObject([{ status: 'showed' }, { status: 'no_show' }]);
    const back = (await historyOf(anna))[0]?.id ?? '';
    expect(await ask('undo', { factId: back })).toEqual({ ok: true, value: null });
    expect((await today()).unmarked).toMatchObject([{ clientId: anna, slot: second }]);
  });

  test('is named by either name, and assigned by either id', async () => {
    const anna = (await addClient('Anna Meier')).clientId;
    const bob = (await addClient('Bob Roth')).clientId;
    await merge(anna, bob);
    const named = chip({ title: 'Bob Roth 60 min' });
    expect(await badges(named)).toMatchObject([{ counted: 0 }]);
    expect((await today()).unmarked).toMatchObject([{ clientId: anna }]);
    expect(await ask('assign', { eventId: 'other', client: { id: bob } })).toMatchObject({
      ok: true,
    });
    expect((await open(null, { eventId: 'other' }))?.clients).toMatchObject([{ clientId: anna }]);
  });

  test('can be split again, with what those addresses were invited to', async () => {
    const { anna, bob } = await twoClients();
    await merge(anna, bob);
    const split = { clientId: anna, id: 'new', name: 'Robert', emails: [BOB], aliases: ['Bob'] };
    const done = { ok: true, value: { outcomes: 1 } };
    expect(await asKept(() => ask('splitClient', split))).toEqual(done);
    expect(await asKept(() => ask('splitClient', split))).toEqual(done);
    expect(await historyOf('new')).toMatchObject([{ eventId: 'second', status: 'showed' }]);
    expect(await historyOf(anna)).toMatchObject([{ eventId: 'first', status: 'no_show' }]);
    expect((await open([BOB], second))?.clients).toMatchObject([{ name: 'Robert' }]);
  });
});

test('people who are not clients are listed by name, until that is taken back', async () => {
  await open([BOB, ANNA]);
  await judge(BOB, 'not_client');
  await judge(ANNA, 'not_client');
  const list = () => asKept(() => ask('notClients'));
  expect(await list()).toEqual([
    { email: ANNA, name: 'Anna Meier' },
    { email: BOB, name: 'Bob' },
  ]);
  await judge(ANNA, 'candidate');
  expect(await list()).toEqual([{ email: BOB, name: 'Bob' }]);
});

describe('an erased client', () => {
  test('leaves no trace in any store', async () => {
    const { anna } = await twoClients();
    await open([ANNA, BOB], { eventId: 'both', title: 'Anna Meier and Bob' });
    await open([ANNA], { eventId: 'weekly_20261120T120000Z', title: 'Anna Meier' });
    const preview = await asKept(() => ask('erasurePreview', { clientId: anna }));
    expect(preview).toMatchObject({ emails: [ANNA], outcomes: 1, appointments: 3, people: 1 });
    expect(await erase(anna)).toEqual({ ok: true, value: null });
    const dump = JSON.stringify(await everything());
    for (const trace of ['anna', 'Anna', 'Meier', anna]) expect(dump).not.toContain(trace);
    expect(dump).toContain(BOB);
    expect(await asKept(() => ask('clientCard', { clientId: anna }))).toBeNull();
    expect(await asKept(() => ask('dataSheet', { clientId: anna }))).toBeNull();
    expect(await badges(chip(first), chip(second))).toMatchObject([null, { counted: 1 }]);
  });

  test('met again on the page is not asked about, and not remembered', async () => {
    await erase((await makeClient(ANNA, first)).clientId);
    const before = await everything();
    const alone = await ask('openEvent', { account, event: bubble([ANNA], first) });
    expect(alone).toMatchObject({ clients: [], candidates: [], ask: 'no' });
    expect(await everything()).toEqual(before);

    const both = await open([ANNA, BOB], { ...second, title: 'A talk' });
    expect(both?.candidates).toEqual([{ email: BOB, name: 'Bob' }]);
    await open([ANNA, BOB], { eventId: 'weekly_20261120T120000Z', title: 'A talk' });
    await badges(chip(first), chip({ eventId: 'weekly_20261127T120000Z' }));
    expect(JSON.stringify(await everything())).not.toMatch(/anna/i);
  });

  test('is back when the user adds them by hand, and found in events again', async () => {
    await erase((await makeClient(ANNA, first)).clientId);
    const added = await addClient('Anna Meier', ANNA);
    expect(await historyOf(added.clientId)).toEqual([]);
    expect((await open([ANNA], first))?.clients).toMatchObject([{ clientId: added.clientId }]);
    await judge(ANNA, 'not_client');
    await judge(ANNA, 'candidate');
    expect((await everything()).people).toMatchObject([{ email: ANNA, verdict: 'candidate' }]);
  });

  test('is back when the user says in the event that they are a client', async () => {
    const { clientId } = await makeClient(ANNA, first);
    await erase(clientId);
    await judge(ANNA, 'client');
    const [back] = (await open([ANNA], first))?.clients ?? [];
    expect(back?.name).toBe('Anna Meier');
    expect(back?.clientId).not.toBe(clientId);
  });

  test('cannot be marked any more', async () => {
    const { clientId } = await makeClient(ANNA, first);
    await erase(clientId);
    const marked = await ask('mark', markOf(clientId, {}, first));
    expect(marked).toEqual({ ok: false, why: 'not_found' });
  });
});
