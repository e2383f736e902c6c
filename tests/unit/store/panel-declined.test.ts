import { beforeEach, expect, test } from 'vitest';
import { addClient } from '@/lib/store/clients';
import { openEvent } from '@/lib/store/panel';
import type { SlotRecord } from '@/lib/store/schema';
import { dismissSuggestion } from '@/lib/store/suggestions';
import { write } from '@/lib/store/transact';
import { account } from './devices';
import { freshStore, HOUR, NOW, slotAt } from './fresh-store';

const slot = slotAt('e', 3);
const email = 'anna@client.example';
const guest = { email, name: 'Anna', group: false, organizer: false, resource: false };

const store = (part: Partial<SlotRecord>) =>
  write(async (tx) => {
    const listed = { title: null, calendarId: null, clients: ['anna'], open: ['anna'] };
    await tx.objectStore('slots').put({ ...slot, ...listed, due: slot.start, ...part });
  });

/** Whether an open event tells that its only client declined. */
async function declined() {
  const event = { ...slot, calendarId: account.email, title: null, selves: [account.email] };
  const guests = { known: true as const, list: [guest] };
  const { view } = await openEvent(account, { ...event, guests }, NOW);
  return view?.clients[0]?.declined;
}

beforeEach(async () => {
  await freshStore();
  await addClient({ id: 'anna', name: 'Anna', email }, NOW);
});

test.each<[string, Partial<SlotRecord>, true | undefined]>([
  ['nothing', {}, undefined],
  ['that they had declined before', { declined: { anna: null } }, true],
  ['that they declined', { declined: { anna: slot.start - HOUR } }, true],
])('an open event tells of its client: %s', async (_, part, answer) => {
  await store(part);
  expect(await declined()).toBe(answer);
  await dismissSuggestion({ clientId: 'anna', slot });
  expect(await declined()).toBeUndefined();
});
