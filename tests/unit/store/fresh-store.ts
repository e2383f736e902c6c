import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Client } from '@/lib/appointments/client';
import type { Slot } from '@/lib/appointments/slot';
import type { Mark } from '@/lib/messaging/protocol';
import { dropKnown } from '@/lib/store/known';
import { closeStore } from '@/lib/store/open';
import { type Appointment, storeNames } from '@/lib/store/schema';
import { read, write } from '@/lib/store/transact';

export const NOW = new Date('2026-11-24T12:00').getTime();
export const HOUR = 3_600_000;

/** An empty browser profile. */
export async function freshStore(): Promise<void> {
  await dropWorker();
  globalThis.indexedDB = new IDBFactory();
}

/** What dies with the worker: the open database and everything remembered. */
export async function dropWorker(): Promise<void> {
  await closeStore();
  dropKnown();
}

/** Everything that is stored, by store. */
export const everything = (): Promise<Record<string, unknown[]>> =>
  read(async (tx) => {
    const all: Record<string, unknown[]> = {};
    for (const name of storeNames) all[name] = await tx.objectStore(name).getAll();
    return all;
  });

export async function storeClients(...ids: string[]): Promise<void> {
  await write(async (tx) => {
    for (const id of ids) {
      const client: Client = { id, name: id, aliases: [], emails: [], createdAt: NOW };
      await tx.objectStore('clients').put(client);
    }
  });
}

/** The event that stands at a slot. */
export const appointmentAt = (slot: Slot, ...clients: string[]): Appointment => ({
  ...slot,
  seriesId: slot.eventId,
  calendarId: 'me@studio.example',
  own: true,
  account: 'me@studio.example',
  title: null,
  guests: null,
  clients,
});

/** A slot of an hour, `hours` before noon. */
export const slotAt = (eventId: string, hours: number): Slot => ({
  eventId,
  start: NOW - hours * HOUR,
  end: NOW - (hours - 1) * HOUR,
  allDay: false,
});

export const markOf = (
  id: string,
  clientId: string,
  slot: Slot,
  over: Partial<Mark> = {},
): Mark => ({
  id,
  clientId,
  slot,
  title: null,
  status: 'showed',
  source: 'panel',
  ...over,
});
