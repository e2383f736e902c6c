import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { statuses, statusesBeforeStart } from '@/lib/appointments/status';
import { assign } from '@/lib/store/assign';
import { badgesFor, knownBadges } from '@/lib/store/badges';
import { putOffAlert } from '@/lib/store/card/change-said';
import { allClients, clientCard } from '@/lib/store/clients';
import { mark } from '@/lib/store/marks';
import { eraseClient } from '@/lib/store/people/erase';
import { mergeClients } from '@/lib/store/people/merge';
import { unmergeClient } from '@/lib/store/people/unmerge';
import { changePractice } from '@/lib/store/practice';
import { rebuildProjections } from '@/lib/store/projections';
import { standingAt } from '@/lib/store/standing';
import { read, write } from '@/lib/store/transact';
import { undo } from '@/lib/store/undo';
import { account } from './devices';
import {
  dropWorker,
  everything,
  freshStore,
  HOUR,
  markOf,
  NOW,
  slotAt,
  storeClients,
} from './fresh-store';

const DAY = 24 * HOUR;
const visit = (week: number) => slotAt(`e${week}`, 24 + week * 168);

/** Five visits, and a miss yesterday: somebody reliable slipped. */
async function slip(clientId: string): Promise<void> {
  for (const week of [1, 2, 3, 4, 5]) {
    await mark(markOf(`${clientId}${week}`, clientId, visit(week)), NOW);
  }
  await mark(markOf(`${clientId}0`, clientId, visit(0), { status: 'no_show' }), NOW);
}

const listed = async (now = NOW) =>
  Object.fromEntries((await allClients('en', now)).map(({ clientId, alert }) => [clientId, alert]));

beforeEach(async () => {
  await freshStore();
  await storeClients('anna', 'bob');
});

describe('the list of clients', () => {
  beforeEach(() => slip('anna'));

  test('names the most pressing alert, until it is put off or over', async () => {
    expect(await listed()).toEqual({ anna: 'slipped', bob: undefined });
    const about = { clientId: 'anna', alert: 'slipped', about: visit(0).start } as const;
    await putOffAlert({ ...about, until: NOW + 7 * DAY }, NOW);
    expect(await listed()).toEqual({ anna: undefined, bob: undefined });
    expect(await listed(NOW + 8 * DAY)).toMatchObject({ anna: 'slipped' });
    expect(await listed(NOW + 70 * DAY)).toMatchObject({ anna: 'gone_quiet' });
    expect(await listed(NOW + 400 * DAY)).toEqual({ anna: undefined, bob: undefined });
  });

  test('names it of the client a record was joined with', async () => {
    await mergeClients({ into: 'bob', from: 'anna' });
    expect(await listed()).toEqual({ bob: 'slipped' });
    await unmergeClient('anna', NOW);
    expect(await listed()).toEqual({ anna: 'slipped', bob: undefined });
  });

  test('tells of a damaged record what its facts tell', async () => {
    for (const spans of ['none', [null], [{ code: 'slipped', about: 1, from: 'x', until: null }]]) {
      await write((tx) => tx.objectStore('alerts').put({ clientId: 'anna', spans } as never));
      await dropWorker();
      expect(await listed()).toMatchObject({ anna: 'slipped' });
    }
  });

  test('forgets it with the client', async () => {
    await eraseClient('anna', NOW);
    expect((await everything())['alerts']).toEqual([]);
  });
});

describe('in the quiet style', () => {
  const shown = async () => {
    await assign({ eventId: 'next', client: { id: 'anna' } }, NOW);
    await assign({ eventId: 'other', client: { id: 'bob' } }, NOW);
    const calendars = [{ id: account.email, eventIds: ['next', 'other'] }];
    const { badges, of } = await knownBadges(account, calendars, NOW);
    return of.flat().map((number) => badges[number] ?? null);
  };

  test('a client with an open alert has the usual badge, and the page learns no more', async () => {
    await changePractice({ badgeStyle: 'quiet' });
    await slip('anna');
    expect(await shown()).toEqual([{ level: 'mixed', counted: 6, missed: 1, drawn: 'text' }, null]);
    const about = { clientId: 'anna', alert: 'slipped', about: visit(0).start } as const;
    await putOffAlert({ ...about, until: null }, NOW);
    expect(await shown()).toEqual([null, null]);
  });
});

/* Whatever happens, what is kept is what the card finds anew from outcomes and dates. */

const people = ['anna', 'bob', 'carol'];
const who = fc.constantFrom(...people);
const event = fc.nat(9);
const days = fc.oneof(
  fc.integer({ min: -3, max: 12 }).map((week) => week * 7),
  fc.nat(60),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('show' as const), event, who, days }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      who,
      event,
      status: fc.constantFrom(...statuses, 'rescheduled' as const),
      next: fc.option(days),
      lateByMe: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), who, event }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('nobody' as const), event }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), who, other: who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tell apart' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('worker dies' as const) }) },
);

/** All alerts: a date far ahead, and two that I called off. Forty lives can miss one by chance. */
const everyAlert = [
  { do: 'show' as const, who: 'carol', event: 0, days: 47 },
  ...[1, 2].flatMap((event) => [
    { do: 'show' as const, who: 'bob', event, days: 0 },
    {
      do: 'mark' as const,
      who: 'bob',
      event,
      status: 'provider_cancelled' as const,
      next: null,
      lateByMe: false,
    },
  ]),
];

test('alerts that are kept are those that the card finds anew', async () => {
  const found = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
      await freshStore();
      await storeClients(...people);
      await slip('anna');
      const starts = new Map<number, number>();
      let now = NOW;
      const whose = (id: number) => {
        const start = starts.get(id);
        return start === undefined
          ? null
          : { eventId: `event${id}`, start, end: start + HOUR, allDay: false };
      };
      for (const [i, one] of steps.entries()) {
        now += DAY;
        if (one.do === 'show') {
          const start = now + one.days * DAY;
          starts.set(one.event, start);
          await assign({ eventId: `event${one.event}`, client: { id: one.who } }, now);
          const seen = { ...whose(one.event)!, calendarId: account.email, title: null };
          await badgesFor(account, [seen], now);
        } else if (one.do === 'mark') {
          const slot = whose(one.event);
          const early = slot && slot.start > now && !statusesBeforeStart.includes(one.status);
          if (!slot || early) continue;
          const nextStart = one.next === null ? {} : { nextStart: now + one.next * DAY };
          const said = { status: one.status, lateByMe: one.lateByMe };
          const moved = one.status === 'rescheduled' ? nextStart : {};
          await mark(markOf(`m${i}`, one.who, slot, { ...said, ...moved }), now);
        } else if (one.do === 'undo') {
          const slot = whose(one.event);
          if (!slot) continue;
          const { eventId, start } = slot;
          const fact = await read((tx) => standingAt(tx, { clientId: one.who, eventId, start }));
          if (fact) await undo(fact.id, now);
        } else if (one.do === 'nobody') {
          await assign({ eventId: `event${one.event}`, client: null }, now);
        } else if (one.do === 'merge') {
          await mergeClients({ into: one.who, from: one.other });
        } else if (one.do === 'tell apart') {
          await unmergeClient(one.who, now);
        } else {
          await dropWorker();
        }
      }
      const kept = await everything();
      await write(rebuildProjections);
      expect(await everything()).toEqual(kept);
      for (const later of [0, 3, 10, 40, 90, 200]) {
        const at = now + later * DAY;
        for (const { clientId, alert } of await allClients('en', at)) {
          const card = await clientCard(clientId, at);
          expect(alert).toBe(card?.alerts[0]?.code);
          found.add(alert ?? 'none');
        }
      }
    }),
    { numRuns: 41, examples: [[everyAlert]] },
  );
  expect([...found]).toEqual(
    expect.arrayContaining(['slipped', 'my_side', 'gone_quiet', 'booked_ahead', 'none']),
  );
}, 120_000);
