import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { SeenEvent } from '@/lib/appointments/event';
import { badgesFor } from '@/lib/store/badges';
import { dropKnown } from '@/lib/store/known';
import { closeStore, DATABASE } from '@/lib/store/open';
import { changePractice } from '@/lib/store/practice';
import { rebuildProjections } from '@/lib/store/projections';
import { write } from '@/lib/store/transact';

/* A store of 300 clients, 600 events on the page, and as many past outcomes as one likes. */

const NOW = new Date('2026-11-24T12:00').getTime();
const HOUR = 3_600_000;
const CLIENTS = 300;
const EVENTS = 600;
const account = { index: 0, email: 'me@studio.example' };

const clientId = (at: number): string => `client-${at % CLIENTS}`;

const events: readonly SeenEvent[] = Array.from({ length: EVENTS }, (_, i) => ({
  eventId: `shown${i}`,
  calendarId: account.email,
  start: NOW + i * HOUR,
  end: NOW + (i + 1) * HOUR,
  allDay: false,
  title: `Session ${i}`,
}));

/** One visit a day for each client, back from yesterday: one in nine missed. */
function outcome(at: number): OutcomeFact {
  const start = NOW - (Math.floor(at / CLIENTS) + 1) * 24 * HOUR;
  const status = at % 9 === 0 ? 'no_show' : at % 31 === 0 ? 'late_cancel' : 'showed';
  return {
    id: `fact-${at}`,
    kind: 'outcome',
    clientId: clientId(at),
    eventId: `past${at}`,
    start,
    end: start + HOUR,
    allDay: false,
    recordedAt: start + HOUR,
    device: 'device',
    status,
    source: 'panel',
    title: `Session ${at}`,
  };
}

/** Profiles of the browser, by the number of outcomes in their store. */
const profiles = new Map<number, IDBFactory>();

/** What earlier rounds left behind is nobody's cost. */
const sweep = (): void => void globalThis.gc?.({ type: 'minor' });

/** Goes on in the profile with so many outcomes. */
async function enter(outcomes: number): Promise<void> {
  await closeStore();
  dropKnown();
  const profile = profiles.get(outcomes) ?? new IDBFactory();
  profiles.set(outcomes, profile);
  globalThis.indexedDB = profile;
}

/** Makes a profile, and shows it the events once, so that nothing of them is new. */
export async function fill(outcomes: number): Promise<void> {
  await enter(outcomes);
  await write(async (tx) => {
    for (let i = 0; i < CLIENTS; i += 1) {
      const id = clientId(i);
      const emails = [`${id}@client.example`];
      await tx
        .objectStore('clients')
        .put({ id, name: `Client ${i}`, aliases: [], emails, createdAt: NOW });
    }
    for (const [i, { eventId }] of events.entries()) {
      const said = { clientId: clientId(i), before: 'ask', made: null } as const;
      await tx.objectStore('assignments').put({ seriesId: eventId, ...said });
    }
    for (let i = 0; i < outcomes; i += 1) {
      const fact = outcome(i);
      const { eventId, start, end, allDay, title = null, clientId: id } = fact;
      const place = { eventId, start, end, allDay, title, calendarId: account.email };
      await tx.objectStore('facts').put(fact);
      await tx.objectStore('slots').put({ ...place, clients: [id], open: [] });
      await tx.objectStore('appointments').put({
        ...place,
        seriesId: eventId,
        own: true,
        account: account.email,
        guests: null,
        clients: [id],
      });
    }
    await rebuildProjections(tx);
  });
  const { badges } = await badgesFor(account, events, NOW);
  const shown = badges.filter((badge) => badge !== null).length;
  if (shown !== EVENTS) throw new Error(`${shown} of ${EVENTS} events have a badge`);
}

/** What is measured. */
export interface How {
  /** In a worker that has just been started; else in one that has told them before. */
  cold: boolean;
  /** In the quiet style, which asks about alerts. */
  quiet: boolean;
}

/** Chooses the style of the badges in the profile with so many outcomes. */
export async function restyle(outcomes: number, { quiet }: How): Promise<void> {
  await enter(outcomes);
  await changePractice({ badgeStyle: quiet ? 'quiet' : 'text' });
}

/** Milliseconds for the levels of all events. */
export async function levels(outcomes: number, { cold }: How): Promise<number> {
  await enter(outcomes);
  await badgesFor(account, events, NOW);
  if (cold) dropKnown();
  sweep();
  const begun = performance.now();
  const { changed } = await badgesFor(account, events, NOW);
  const took = performance.now() - begun;
  if (changed) throw new Error('Something was new: a write was measured');
  return took;
}

/** Milliseconds for reading the same rows with nothing but `idb`. */
export async function bareRead(outcomes: number, { cold, quiet }: How): Promise<number> {
  await enter(outcomes);
  const db = await openDB(DATABASE);
  sweep();
  const begun = performance.now();
  const tx = db.transaction([...db.objectStoreNames], 'readonly');
  const all = cold ? ['clients', 'people', 'assignments', 'series', 'tallies', 'erased'] : [];
  if (quiet) all.push('alerts');
  await Promise.all([
    ...all.map((name) => tx.objectStore(name).getAll()),
    ...['lastSeen', 'accounts', 'practice', 'calendars'].map((key) =>
      tx.objectStore('meta').get(key),
    ),
    ...events.map(({ eventId }) => tx.objectStore('appointments').get(eventId)),
  ]);
  const took = performance.now() - begun;
  db.close();
  return took;
}
