import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';
import { ask } from '@/lib/messaging/client';
import type { Sender } from '@/lib/messaging/guard';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type {
  AccountRef,
  ClientSummary,
  Mark,
  PanelClient,
  TodayView,
} from '@/lib/messaging/protocol';
import type { TextTableName } from '@/lib/drafts/text-table';
import { allTexts } from '@/lib/drafts/texts';
import { dropKnown } from '@/lib/store/known';
import { closeStore } from '@/lib/store/open';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A Tuesday noon. */
export const NOW = new Date('2026-11-24T12:00').getTime();
export const ME = 'me@studio.example';
export const account: AccountRef = { index: 0, email: ME };

export const calendarPage: Sender = {
  id: 'test-extension-id',
  url: 'https://calendar.google.com/calendar/u/0/r/week',
  frameId: 0,
  tab: { id: 1 },
};
export const ownPage: Sender = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/popup.html',
};

export const ANNA = 'anna.meier@client.example';
export const BOB = 'bob@client.example';

let stop = (): void => {};
let pressed = (_command: string): void => {};
type OnGranted = (added: { origins: string[] }) => void;
let granted: OnGranted[] = [];

/** The user presses a shortcut of Kept. */
export const pressShortcut = (command: string): void => pressed(command);

/** The user gives access back to these origins. */
export const grant = (...origins: string[]): void => {
  for (const listener of granted) listener({ origins });
};

/** A new browser profile with the background running, at noon of `NOW`. */
export async function freshProfile(): Promise<void> {
  await dropWorker();
  stop();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async () => {});
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => 'en-GB');
  // The fake browser knows no events of permissions.
  granted = [];
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
    granted.push(listener as OnGranted);
  });
  // Nor of shortcuts.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    pressed = listener as typeof pressed;
  });
  vi.stubGlobal('fetch', (address: string) => {
    const name = /^chrome-extension:\/\/[\w-]+\/texts\/([\w-]+)\.json$/.exec(address)?.[1];
    const table = allTexts[name as TextTableName];
    return table ? Promise.resolve(Response.json(table)) : Promise.reject(new Error(address));
  });
  sendAs(calendarPage);
  background.main();
  stop = () => fakeBrowser.runtime.onMessage.removeAllListeners();
}

/** What dies with the worker: the open database and everything remembered. */
export async function dropWorker(): Promise<void> {
  await closeStore();
  dropKnown();
}

/** From now on messages come from this sender. */
export function sendAs(sender: Sender): void {
  fakeBrowser.runtime.sendMessage = ((message: unknown, callback: (response: unknown) => void) => {
    void (
      fakeBrowser.runtime.onMessage as unknown as {
        trigger(message: unknown, sender: Sender, respond: (response: unknown) => void): unknown;
      }
    ).trigger(message, sender, callback);
  }) as unknown as typeof fakeBrowser.runtime.sendMessage;
}

/** A chip, an hour long, yesterday at noon unless told otherwise. */
export function chip(over: Partial<SeenEvent> = {}): SeenEvent {
  const start = over.start === undefined ? NOW - DAY : over.start;
  return {
    eventId: 'event1',
    calendarId: ME,
    start,
    end: start === null ? null : start + HOUR,
    allDay: false,
    title: 'Appointment',
    ...over,
  };
}

/** An open bubble with these guests beside the user; `null`: guests are not shown. */
export function bubble(
  guests: readonly string[] | null,
  over: Partial<SeenEvent> = {},
): OpenedEvent {
  return {
    ...chip(over),
    selves: [ME],
    guests:
      guests === null
        ? { known: false }
        : {
            known: true,
            list: [ME, ...guests].map((email) => ({
              email,
              name: nameOf(email),
              group: false,
              organizer: false,
              resource: false,
            })),
          },
  };
}

/** `anna.meier@…` is Anna Meier. */
export const nameOf = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

let marks = 0;
/** A mark for the chip of the same `over`. */
export function markOf(
  clientId: string,
  over: Partial<Mark> = {},
  event: Partial<SeenEvent> = {},
): Mark {
  const { eventId, start, end, allDay, title } = chip(event);
  marks += 1;
  return {
    id: `mark-${marks}`,
    clientId,
    slot: { eventId, start: start ?? 0, end: end ?? 0, allDay },
    title,
    status: 'showed',
    source: 'panel',
    ...over,
  };
}

/** Opens an event with these guests, as the content script does. */
export const open = (guests: readonly string[] | null, over: Partial<SeenEvent> = {}) =>
  ask('openEvent', { account, event: bubble(guests, over) });

/** Opens an event with this guest and says that they are a client. */
export async function makeClient(
  email = ANNA,
  over: Partial<SeenEvent> = {},
): Promise<PanelClient> {
  await open([email], over);
  await ask('judgePerson', { email, name: nameOf(email), verdict: 'client' });
  const view = await open([email], over);
  const client = view?.clients[0];
  if (!client) throw new Error('no client');
  return client;
}

export const badges = (...events: SeenEvent[]) => ask('badges', { account, events });

/** Asks as one of Kept's own pages. */
export async function asKept<T>(work: () => Promise<T>): Promise<T> {
  sendAs(ownPage);
  try {
    return await work();
  } finally {
    sendAs(calendarPage);
  }
}

/** The worklist as the popup gets it. */
export const today = (): Promise<TodayView> => asKept(() => ask('today'));

/** A client entered by hand. */
export async function addClient(name: string, email?: string): Promise<ClientSummary> {
  const added = await asKept(() =>
    ask('addClient', { id: crypto.randomUUID(), name, ...(email === undefined ? {} : { email }) }),
  );
  if (!added.ok) throw new Error(added.why);
  return added.value;
}

/** Reads a calendar file to its end. */
export const readFile = (text: string, job: string = crypto.randomUUID()): Promise<void> =>
  asKept(async () => {
    await ask('importStart', { job, source: { kind: 'file', name: `${ME}.ics` } });
    const base64 = Buffer.from(text).toString('base64');
    await ask('importPart', { job, at: 0, base64, last: true });
    let state = 'running';
    while (state === 'running') ({ state } = await ask('importStep', { job }));
    if (state !== 'done') throw new Error(state);
  });

/** The outcomes of a client as the card tells them. */
export const historyOf = async (clientId: string): Promise<OutcomeFact[]> =>
  (await asKept(() => ask('clientCard', { clientId })))?.history ?? [];
