import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { statuses } from '@/lib/appointments/status';
import type { PolicySaving } from '@/lib/messaging/policy-protocol';
import { plainTerms } from '@/lib/policy/presets';
import { steps as ladder } from '@/lib/policy/steps';
import { assign } from '@/lib/store/assign';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { changeClient } from '@/lib/store/change-client';
import { addClient } from '@/lib/store/clients';
import { mark, voidSlot } from '@/lib/store/marks';
import { openEvent } from '@/lib/store/panel';
import { sayLedger } from '@/lib/store/policy/ledger';
import { savePolicy } from '@/lib/store/policy/policy-view';
import { takeBackSaid } from '@/lib/store/policy/said';
import { sayStep } from '@/lib/store/policy/steps';
import { undo } from '@/lib/store/undo';
import { dropWorker, HOUR, markOf, NOW, slotAt } from './fresh-store';

/*
 * Several browser profiles that know the same few people and events, each with ids of its own.
 */

export const account = { index: 0, email: 'me@studio.example' };

/** Runs `work` in a browser profile of its own, which stays for the next call. */
export type Device = <T>(work: () => Promise<T>) => Promise<T>;

export function newDevice(): Device {
  const factory = new IDBFactory();
  return async (work) => {
    await dropWorker();
    globalThis.indexedDB = factory;
    return work();
  };
}

export const addressesOf = (person: number): string[] => [
  `p${person}@client.example`,
  `p${person}@work.example`,
];

const guest = (email: string) => ({
  email,
  name: email,
  group: false,
  organizer: false,
  resource: false,
});

export const eventSlot = (event: number) => slotAt(`event${event}`, 30 * (event + 1));

/** Opens one of the events: the guests of each are always the same. */
export const openOne = (event: number) =>
  openEvent(
    account,
    {
      ...eventSlot(event),
      calendarId: account.email,
      title: `Session ${event}`,
      selves: [account.email],
      guests: {
        known: true,
        list: [event, (event + 1) % 4].flatMap((one) => addressesOf(one).slice(0, 1)).map(guest),
      },
    },
    NOW,
  );

/** A client of this person with these of their addresses. */
export async function makeClient(person: number, ...which: number[]): Promise<string> {
  const id = crypto.randomUUID();
  await addClient({ id, name: `Person ${person}` }, NOW);
  const emails = which.map((at) => addressesOf(person)[at] ?? '');
  await changeClient({ clientId: id, emails }, NOW);
  return id;
}

const person = fc.integer({ min: 0, max: 3 });

const hows = [
  'open',
  'mark',
  'mark',
  'undo',
  'void',
  'assign',
  'manual',
  'owe',
  'step',
  'take back',
  'policy',
] as const;

/** What is done on one device: who its clients are, and then some marks. */
export const life = fc.record({
  clients: fc.uniqueArray(fc.record({ person, which: fc.subarray([0, 1], { minLength: 1 }) }), {
    selector: (one) => one.person,
    maxLength: 3,
  }),
  steps: fc.array(
    fc.record({
      how: fc.constantFrom(...hows),
      event: person,
      who: fc.nat(2),
      status: fc.constantFrom(...statuses),
      later: fc.nat(1_000),
    }),
    { maxLength: 8 },
  ),
});
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const policyOf = (id: string, clientId: string, price: number): PolicySaving => ({
  id,
  preset: null,
  terms: { ...plainTerms(24), price },
  overrides: [{ id, of: { clientId }, terms: { price: 0 } }],
  reviewMonths: 0,
});

/** Lives a life on the current device. */
export async function live({ clients, steps }: Life): Promise<void> {
  const ids: string[] = [];
  for (const { person, which } of clients) ids.push(await makeClient(person, ...which));
  const factIds: string[] = [];
  const saidIds: string[] = [];
  for (const { how, event, who, status, later } of steps) {
    const clientId = ids[who % Math.max(ids.length, 1)];
    const slot = eventSlot(event);
    if (how === 'open') await openOne(event);
    if (clientId === undefined) continue;
    const id = crypto.randomUUID();
    const at = NOW + later;
    if (how === 'mark') await mark(markOf(id, clientId, slot, { status }), at);
    if (how === 'void') await voidSlot({ id, clientId, slot }, at);
    if (how === 'undo') await undo(factIds.at(-1) ?? '', at);
    // Whose series it is was never said otherwise on another device.
    const theirs = ids[clients.findIndex((one) => one.person === event)];
    if (how === 'assign' && theirs !== undefined) {
      await assign({ eventId: slot.eventId, client: { id: theirs } }, at);
    }
    if (how === 'manual') {
      const manual = { ...slot, eventId: `manual:${id}`, end: slot.start + HOUR };
      await mark(markOf(id, clientId, manual, { status }), at);
    }
    if (how === 'owe') {
      const said = { id, clientId, slot, amount: later, currency: 'EUR', what: 'fee' } as const;
      await sayLedger({ ...said, state: later % 2 === 0 ? 'due' : 'paid' }, at);
    }
    if (how === 'step') await sayStep({ id, clientId, step: ladder[who] ?? 'normal' }, at);
    if (how === 'take back') await takeBackSaid({ id, takes: saidIds.at(-1) ?? '' }, at);
    if (how === 'policy') await savePolicy(policyOf(id, clientId, later), at);
    if (how === 'owe' || how === 'step') saidIds.push(id);
    factIds.push(id);
  }
}

/** The data of a backup of the current device. */
export const dataOf = async (): Promise<Record<string, unknown>> =>
  (JSON.parse(await exportBackup(NOW)) as { data: Record<string, unknown> }).data;
