import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { standingFact } from '@/lib/appointments/fact';
import { statuses } from '@/lib/appointments/status';
import { mark, markAll, voidSlot } from '@/lib/store/marks';
import { rebuildProjections } from '@/lib/store/projections';
import { factsAbout } from '@/lib/store/standing';
import { read, write } from '@/lib/store/transact';
import { undo, undoBatch } from '@/lib/store/undo';
import {
  appointmentAt,
  dropWorker,
  everything,
  freshStore,
  HOUR,
  markOf,
  NOW,
  slotAt,
  storeClients,
} from './fresh-store';

const clients = ['anna', 'bob', 'carol'];
const slots = [slotAt('e1', 30), slotAt('e1', 20), slotAt('e2', 20), slotAt('e3', 2)];

beforeEach(freshStore);

const oneClient = fc.constantFrom(...clients);
const oneSlot = fc.constantFrom(...slots);
const step = fc.oneof(
  fc.record({
    do: fc.constant('mark' as const),
    client: oneClient,
    slot: oneSlot,
    status: fc.constantFrom(...statuses),
    excused: fc.boolean(),
  }),
  fc.record({ do: fc.constant('void' as const), client: oneClient, slot: oneSlot }),
  fc.record({ do: fc.constant('undo' as const), client: oneClient, slot: oneSlot }),
  fc.record({ do: fc.constant('bulk' as const), client: oneClient }),
  fc.record({ do: fc.constant('undo bulk' as const) }),
  fc.record({ do: fc.constant('worker dies' as const) }),
);

test('projections rebuilt from the facts are those that were kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await freshStore();
      await storeClients(...clients);
      let batch = 'none';
      for (const [i, one] of steps.entries()) {
        const id = `m${i}`;
        if (one.do === 'mark') {
          const { status, excused } = one;
          await mark(markOf(id, one.client, one.slot, { status, excused }), NOW);
        } else if (one.do === 'void') {
          await voidSlot({ id, clientId: one.client, slot: one.slot }, NOW);
        } else if (one.do === 'undo') {
          const about = { clientId: one.client, ...one.slot };
          const standing = standingFact(await read((tx) => factsAbout(tx, about)));
          if (standing) await undo(standing.id, NOW);
        } else if (one.do === 'bulk') {
          const marks = slots.map((slot, k) => markOf(`${id}-${k}`, one.client, slot));
          const result = await markAll(marks, NOW);
          if (result.ok) batch = result.value.batch;
        } else if (one.do === 'undo bulk') {
          await undoBatch(batch, NOW);
        } else {
          await dropWorker();
        }
      }
      const kept = await everything();
      await write(rebuildProjections);
      expect(await everything()).toEqual(kept);
    }),
    { numRuns: 40 },
  );
});

test('a slot is due exactly while somebody there has no outcome', async () => {
  await storeClients('anna', 'bob');
  const slot = slotAt('group', 3);
  await write(async (tx) => {
    await tx.objectStore('appointments').put(appointmentAt(slot, 'anna', 'bob'));
    await tx.objectStore('slots').put({
      ...slot,
      title: null,
      calendarId: null,
      clients: ['anna', 'bob'],
      open: [],
    });
    await rebuildProjections(tx);
  });
  const open = async () => (await everything()).slots;
  expect(await open()).toMatchObject([{ open: ['anna', 'bob'], due: slot.start }]);
  await mark(markOf('1', 'anna', slot), NOW);
  expect(await open()).toMatchObject([{ open: ['bob'], due: slot.start }]);
  await mark(markOf('2', 'bob', slot), NOW + HOUR);
  expect((await open())?.[0]).not.toHaveProperty('due');
  await undo('2', NOW + HOUR);
  expect(await open()).toMatchObject([{ open: ['bob'], due: slot.start }]);
});
