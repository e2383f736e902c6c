import { beforeEach, describe, expect, test } from 'vitest';
import { clientCard } from '@/lib/store/clients';
import { mark, voidSlot } from '@/lib/store/marks';
import { mergeClients } from '@/lib/store/people/merge';
import { type Split, splitClient } from '@/lib/store/people/split';
import { everything, markOf, NOW, slotAt } from '../fresh-store';
import { addressOf, smallPractice } from './small-practice';

const [one, two, three] = [slotAt('one', 30), slotAt('two', 20), slotAt('three', 10)];
const weekly = slotAt('weekly_20261120T120000Z', 96);
/** Anna, bob and dora are one client; now bob's address is to be a client of its own. */
const split = (over: Partial<Split> = {}) =>
  splitClient(
    {
      clientId: 'anna',
      id: 'new',
      name: 'Robert',
      emails: [addressOf('bob')],
      aliases: ['Bobby Tables'],
      ...over,
    },
    NOW + 10,
  );
const historyOf = async (id: string) =>
  (await clientCard(id, NOW))?.history.map(({ eventId, status }) => [eventId, status]);

beforeEach(async () => {
  await smallPractice();
  await mergeClients({ into: 'anna', from: 'bob' });
  await mergeClients({ into: 'anna', from: 'dora' });
});

describe('a split', () => {
  test.each([
    ['of nobody', { clientId: 'nobody' }, 'not_found'],
    ['of nothing', { emails: [], aliases: [] }, 'invalid'],
    ['without a name', { name: ' ' }, 'invalid'],
    ['with an address of somebody else', { emails: [addressOf('carol')] }, 'invalid'],
    ['with a name that is not theirs', { aliases: ['Carol'] }, 'invalid'],
  ])('%s is refused', async (_what, over, why) => {
    const before = await everything();
    expect(await split(over)).toEqual({ ok: false, why });
    expect(await everything()).toEqual(before);
  });

  test('gives the new client their addresses and names, and the old one keeps the rest', async () => {
    expect(await split()).toEqual({ ok: true, value: { outcomes: 0 } });
    expect((await clientCard('new', NOW))?.client).toMatchObject({
      name: 'Robert',
      emails: [addressOf('bob')],
      aliases: ['Bobby Tables'],
      createdBy: 'hand',
    });
    expect((await clientCard('anna', NOW))?.client).toMatchObject({
      emails: [addressOf('anna'), addressOf('dora')],
      aliases: ['Bob Surname', 'Dora Surname'],
    });
  });

  test('takes along what stands at events that only those addresses were invited to', async () => {
    await mark(markOf('1', 'anna', one), NOW);
    await mark(markOf('2', 'anna', two, { status: 'late' }), NOW);
    await mark(markOf('3', 'anna', weekly, { status: 'no_show', note: 'Called' }), NOW);
    const emails = [addressOf('dora')];
    expect(await split({ emails, aliases: [] })).toEqual({ ok: true, value: { outcomes: 1 } });
    expect(await historyOf('new')).toEqual([[weekly.eventId, 'no_show']]);
    expect((await clientCard('new', NOW))?.history).toMatchObject([{ note: 'Called' }]);
    expect(await historyOf('anna')).toEqual([
      ['two', 'late'],
      ['one', 'showed'],
    ]);
    const { facts, appointments } = await everything();
    expect(facts).toContainEqual(expect.objectContaining({ id: '3', clientId: 'anna' }));
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'retraction', supersedes: '3', batch: 'new' }),
    );
    expect(appointments).toContainEqual(
      expect.objectContaining({ eventId: weekly.eventId, clients: ['new'] }),
    );
  });

  test('repeated tells the same and does nothing', async () => {
    await mark(markOf('3', 'anna', weekly), NOW);
    const first = await split({ emails: [addressOf('dora')], aliases: [] });
    const before = await everything();
    expect(await split({ emails: [addressOf('dora')], aliases: [] })).toEqual(first);
    expect(await everything()).toEqual(before);
  });

  test('takes along that a slot did not take place, and all marks of joined records', async () => {
    await voidSlot({ id: 'v', clientId: 'anna', slot: weekly }, NOW);
    expect(await split({ emails: [addressOf('dora')], aliases: [] })).toMatchObject({ ok: true });
    expect((await everything()).slots).toContainEqual(
      expect.objectContaining({ eventId: weekly.eventId, clients: ['new'], open: [] }),
    );
  });

  test('what was marked at one slot for both records leaves the old client altogether', async () => {
    await smallPractice();
    await mark(markOf('a', 'anna', three), NOW);
    await mark(markOf('c', 'carol', three, { status: 'late' }), NOW + 1);
    await mergeClients({ into: 'anna', from: 'carol' });
    await split({ emails: [addressOf('carol')], aliases: [] });
    expect(await historyOf('anna')).toEqual([]);
    expect(await historyOf('new')).toEqual([['three', 'late']]);
  });

  test('joined again the outcomes are there once', async () => {
    await mark(markOf('3', 'anna', weekly, { status: 'no_show' }), NOW);
    await split({ emails: [addressOf('dora')], aliases: [] });
    await mergeClients({ into: 'anna', from: 'new' });
    expect(await historyOf('anna')).toEqual([[weekly.eventId, 'no_show']]);
  });
});
