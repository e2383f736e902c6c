import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Mark } from '../../lib/messaging/protocol.ts';
import { type PracticeEvent, practiceEvent, type World } from '../practice-calendar/model.ts';
import { createEveryViewWorld } from '../practice-calendar/worlds/every-view.ts';
import { CALENDARS, invite, PEOPLE } from '../practice-calendar/worlds/people.ts';

/* Clients of whom each has a badge of their own, so that a badge tells whose it is. */

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const OWN: ReadonlySet<string> = new Set([CALENDARS.main, CALENDARS.coaching]);

/** The Wednesday of this week at ten: the same picture on every day that the tests run. */
export function midweek(): number {
  const today = new Date();
  const days = 2 - ((today.getDay() + 6) % 7);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 10).getTime();
}

/** Nothing of this is an appointment with a client, though it names one. */
function traps(day: number): PracticeEvent[] {
  const at = (hours: number, event: Partial<PracticeEvent> & Pick<PracticeEvent, 'id' | 'title'>) =>
    practiceEvent({
      calendarId: CALENDARS.main,
      start: day + hours * HOUR,
      end: day + (hours + 1) * HOUR,
      ...event,
    });
  return [
    at(7, { id: 'trapprivate', title: 'Priya Raman', calendarId: CALENDARS.private }),
    at(6, {
      id: 'trapguests',
      title: 'Family',
      calendarId: CALENDARS.private,
      guests: invite('priya', 'noor'),
    }),
    at(8, { id: 'zbZMpMvgUSEqCtrap', title: 'Samuel Okafor', kind: 'task' }),
    at(9, {
      id: 'trapholiday',
      title: 'Lena Brandt',
      kind: 'holiday',
      calendarId: CALENDARS.holidays,
    }),
    at(5, { id: 'trapcolleague', title: 'Sync', guests: invite('ben') }),
  ];
}

export type MatrixOptions = Pick<World, 'now' | 'theme' | 'locale'> & { classSeed?: number };

/** Of everything that a view may show, with things that name clients and are not theirs. */
export function everyViewOfClients(options: MatrixOptions & { now: number }): World {
  const world = createEveryViewWorld(options);
  const friday = new Date(options.now).setHours(0, 0, 0, 0) + 48 * HOUR;
  world.accounts[0]?.events.push(...traps(friday));
  return world;
}

/** The client of an event: the first of its guests who is none of the practice. */
const clientOf = (event: PracticeEvent): string | undefined => {
  if (event.kind !== 'event' || !OWN.has(event.calendarId)) return undefined;
  const known = new Set(Object.values(PEOPLE).map(({ email }) => email));
  return event.guests
    .map(({ email }) => email)
    .find((email) => known.has(email) && email !== PEOPLE.mara.email && email !== PEOPLE.ben.email);
};

/** Outcomes (`s` showed, `n` no-show) and the badge they make, another one for each number. */
function recordOf(index: number): { outcomes: string; text: string } {
  if (index === 0) return { outcomes: '', text: '○' };
  const step = Math.floor(index / 3);
  const [missed, counted] = (
    [
      // Many visits: what is often depends on what is usual among all of them.
      [0, 20 + step],
      [2, 10 + step],
      [3, 4 + step],
    ] as const
  )[index % 3] as [number, number];
  const text =
    missed === 0
      ? `✓ ${counted}`
      : missed === 2
        ? `${missed}/${counted}`
        : `! ${missed}/${counted}`;
  return { outcomes: 'n'.repeat(missed) + 's'.repeat(counted - missed), text };
}

function marksOf(clientId: string, outcomes: string): Mark[] {
  const batch = randomUUID();
  const last = new Date().setHours(9, 0, 0, 0) - WEEK;
  return [...outcomes].map((letter, index) => {
    const start = last - index * WEEK;
    return {
      id: randomUUID(),
      clientId,
      slot: { eventId: `manual:${randomUUID()}`, start, end: start + HOUR, allDay: false },
      title: null,
      status: letter === 'n' ? 'no_show' : 'showed',
      source: 'bulk',
      batch,
    };
  });
}

/** Sends messages to the background, one after the other, and gives back what was answered. */
export type AskAll = (messages: [type: string, data: unknown][]) => Promise<unknown[]>;

/**
 * Makes the client of every event of the user's own calendars known, each with a record of their
 * own, and says of every event whose it is.
 *
 * @returns the text of the badge by `<calendar id> <event id>`
 */
export async function knowEverybody(world: World, ask: AskAll): Promise<Record<string, string>> {
  const events = world.accounts[0]?.events ?? [];
  const emails = [...new Set(events.map(clientOf))].filter((email) => email !== undefined);
  const nameOf = new Map(Object.values(PEOPLE).map(({ email, name }) => [email, name]));
  await ask([['useCalendar', { calendarId: CALENDARS.coaching, use: true }]]);
  const added = await ask(
    emails.map((email) => [
      'addClient',
      { id: randomUUID(), name: nameOf.get(email) || 'Ines', email },
    ]),
  );
  const clients = new Map(
    added.map((answer, index) => {
      const { clientId } = (answer as { value: { clientId: string } }).value;
      return [emails[index], { clientId, ...recordOf(index) }];
    }),
  );
  await ask(
    [...clients.values()]
      .filter(({ outcomes }) => outcomes !== '')
      .map(({ clientId, outcomes }) => ['markAll', marksOf(clientId, outcomes)]),
  );
  const wanted: Record<string, string> = {};
  const series = new Map<string, unknown>();
  for (const event of events) {
    const client = clients.get(clientOf(event));
    if (!client) continue;
    wanted[`${event.calendarId} ${event.id}`] = client.text;
    const [one = event.id] = /^.*(?=_\d{8}T)/.exec(event.id) ?? [];
    series.set(one, { eventId: event.id, client: { id: client.clientId } });
  }
  await ask([...series.values()].map((assigned) => ['assign', assigned]));
  return wanted;
}

/**
 * Gives a client weekly visits in the past, the latest first: `s` showed, `n` no-show.
 *
 * @param page one of Kept's own
 */
export async function givePast(page: Page, name: string, outcomes: string): Promise<void> {
  const ask: AskAll = (messages) => page.evaluate(sendAll, messages);
  const [clients] = (await ask([['clients', undefined]])) as [{ clientId: string; name: string }[]];
  const client = clients.find((one) => one.name === name);
  if (!client) throw new Error(`${name} is no client`);
  await ask([['markAll', marksOf(client.clientId, outcomes)]]);
}

/** Runs in a page of Kept: see `AskAll`. */
export async function sendAll(messages: [type: string, data: unknown][]): Promise<unknown[]> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { sendMessage(message: unknown): Promise<{ res: unknown; err?: unknown }> };
    };
  };
  const answers: unknown[] = [];
  for (const [id, [type, data]] of messages.entries()) {
    const message = { id: id + 1, type, data, timestamp: Date.now() };
    const { res, err } = await chrome.runtime.sendMessage(message);
    if (err) throw new Error(`${type}: ${JSON.stringify(err)}`);
    answers.push(res);
  }
  return answers;
}
