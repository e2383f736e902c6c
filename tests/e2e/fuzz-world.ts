import { randomUUID } from 'node:crypto';
import { guest, type PracticeEvent, type World } from '../practice-calendar/model.ts';
import { CROWD, crowdEvents } from '../practice-calendar/worlds/crowd.ts';
import type { Kept } from './browser.ts';
import { ME, me, meeting, worldOf } from './worlds.ts';

/** The page's own global, in the function that runs inside it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EACH_WEEK = 42;

/** Monday of this week, local midnight, epoch milliseconds. */
function monday(): number {
  const now = new Date();
  return new Date(
    now.getFullYear(),
    now.getMonth(),
    now.getDate() - ((now.getDay() + 6) % 7),
  ).getTime();
}

/** UTC midnight of a day from Monday on. */
function utcDay(day: number): number {
  const date = new Date(monday());
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + day);
}

/** All-day events of one day and of several, one over the end of the week. */
const bars = (): PracticeEvent[] =>
  [0, 1, 3, 5, 7, 9].map((day, index) =>
    meeting(`fuzzbar${index}`, `Bar ${index}`, [guest(CROWD[index]!.email, CROWD[index]!.name)], {
      start: utcDay(day),
      end: utcDay(day + 1 + index),
      allDay: true,
    }),
  );

/** Nobody's: they may never carry a badge. */
const privates = (): PracticeEvent[] =>
  Array.from({ length: 10 }, (_, index) =>
    meeting(`fuzzprivate${index}`, `Private ${index}`, [], {
      start: monday() + index * 1.4 * DAY + 9 * HOUR,
      end: monday() + index * 1.4 * DAY + 10 * HOUR,
    }),
  );

/** By a title that names a client Kept knows an event too; here the id alone is to say whose it is. */
const appointments = (week: number): PracticeEvent[] =>
  crowdEvents(EACH_WEEK, {
    from: monday() + week * 7 * DAY,
    days: 7,
    email: ME,
    name: me.name,
    serial: week * EACH_WEEK,
  }).map((event, index) => ({ ...event, title: `Visit ${week}-${index}` }));

/** Two weeks of twelve clients' appointments and of events that are nobody's. */
export function fuzzWorld(): World {
  return worldOf([...appointments(0), ...appointments(1), ...bars(), ...privates()]);
}

/** Index in `CROWD` of the client of an event. */
const personOf = (event: PracticeEvent): number =>
  CROWD.findIndex(({ email }) => event.guests.some((one) => one.email === email));

/** What Kept may say of each event, and nothing else. */
export interface Answers {
  /** Badge text by event id; `null`: none. */
  badges: Record<string, string | null>;
  /** Name of the client by event id. */
  names: Record<string, string | null>;
  /** Names of all clients. */
  people: string[];
}

/** So many kept appointments make the badge of the nth client another one than all others. */
const appointmentsOf = (person: number): number => person + 3;

export function answersOf(world: World): Answers {
  const events = world.accounts.flatMap((account) => account.events);
  const by = <T>(what: (person: number) => T): Record<string, T | null> =>
    Object.fromEntries(
      events.map((event) => {
        const person = personOf(event);
        return [event.id, person < 0 ? null : what(person)];
      }),
    );
  return {
    badges: by((person) => `✓ ${appointmentsOf(person)}`),
    names: by((person) => CROWD[person]!.name),
    people: CROWD.map(({ name }) => name),
  };
}

/** Makes everybody a client with a record of their own, and the events theirs. */
export async function seedFuzzWorld(kept: Kept, world: World): Promise<void> {
  const page = await kept.context.newPage();
  await page.goto(kept.popupUrl);
  const ask = (messages: [type: string, data: unknown][]): Promise<{ value: unknown }[]> =>
    page.evaluate(async (messages) => {
      const answers: { value: unknown }[] = [];
      for (const [id, [type, data]] of messages.entries()) {
        const message = { id: id + 1, type, data, timestamp: Date.now() };
        const answer = (await chrome.runtime.sendMessage(message)) as { res: { value: unknown } };
        answers.push(answer.res);
      }
      return answers;
    }, messages);

  const added = await ask(
    CROWD.map(({ name, email }) => ['addClient', { id: randomUUID(), name, email }]),
  );
  const ids = added.map(({ value }) => (value as { clientId: string }).clientId);
  await ask(ids.map((id, person) => ['markAll', marksOf(id, appointmentsOf(person))]));
  await ask(
    world.accounts
      .flatMap((account) => account.events)
      .filter((event) => personOf(event) >= 0)
      .map((event) => ['assign', { eventId: event.id, client: { id: ids[personOf(event)] } }]),
  );
  await page.close();
}

function marksOf(clientId: string, count: number) {
  const batch = randomUUID();
  return Array.from({ length: count }, (_, index) => {
    const start = monday() + 9 * HOUR - (index + 2) * 7 * DAY;
    return {
      id: randomUUID(),
      clientId,
      slot: { eventId: `manual:${randomUUID()}`, start, end: start + HOUR, allDay: false },
      title: null,
      status: 'showed',
      source: 'bulk',
      batch,
    };
  });
}
