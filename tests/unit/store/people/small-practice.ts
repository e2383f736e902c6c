import type { Client } from '@/lib/appointments/client';
import { seriesId, type Slot } from '@/lib/appointments/slot';
import { tie } from '@/lib/store/clients';
import { knownIn } from '@/lib/store/known';
import { reassess } from '@/lib/store/reassess';
import { write } from '@/lib/store/transact';
import { appointmentAt, freshStore, NOW, slotAt } from '../fresh-store';

/*
 * Four clients with an address each, and events they are invited to. `two` is of anna and bob,
 * `named` names carol without guests, the weekly one was said to be dora's.
 */

export const names = ['anna', 'bob', 'carol', 'dora'] as const;
export const addressOf = (id: string): string => `${id}@client.example`;

const events: [Slot, string[], string | null][] = [
  [slotAt('one', 30), ['anna'], null],
  [slotAt('two', 20), ['anna', 'bob'], null],
  [slotAt('three', 10), ['carol'], null],
  [slotAt('named', 5), [], 'Carol Surname'],
  [slotAt('weekly_20261120T120000Z', 96), ['dora'], 'Weekly'],
];

export const slots: readonly Slot[] = [...events.map(([slot]) => slot), slotAt('manual:x', 7)];

export const clientOf = (id: string): Client => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Surname`,
  aliases: id === 'bob' ? ['Bobby Tables'] : [],
  emails: [addressOf(id)],
  createdAt: NOW,
});

export async function smallPractice(): Promise<void> {
  await freshStore();
  await write(async (tx) => {
    for (const client of names.map(clientOf)) {
      await tx.objectStore('clients').put(client);
      for (const email of client.emails) await tie(tx, email, client, NOW);
    }
    for (const [slot, guests, title] of events) {
      await tx.objectStore('appointments').put({
        ...appointmentAt(slot),
        seriesId: seriesId(slot.eventId),
        title,
        guests:
          guests.length === 0
            ? null
            : guests.map((id) => ({ email: addressOf(id), name: clientOf(id).name })),
      });
    }
    await tx
      .objectStore('assignments')
      .put({ seriesId: 'weekly', clientId: 'dora', before: 'ask', made: null });
    await reassess(tx, await knownIn(tx));
  });
}
