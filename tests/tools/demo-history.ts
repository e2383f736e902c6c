import { randomUUID } from 'node:crypto';
import type { Mark } from '../../lib/messaging/protocol.ts';
import type { Kept } from '../e2e/browser.ts';
import { CALENDARS, PEOPLE, type PersonKey } from '../practice-calendar/worlds/people.ts';

/** The page's own global, in the functions that run inside it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;

const statuses = { s: 'showed', l: 'late', n: 'no_show', c: 'late_cancel' } as const;

/** What became of weekly appointments, the oldest first; people left out here are strangers. */
const records: [PersonKey, string][] = [
  ['priya', 'ssssssssssss'],
  ['jonas', 'ssnsnsn'],
  ['tomasz', 'sssnssnssnlnsn'],
  ['marta', 'sssss'],
  ['lena', 'ssssssss'],
  ['samuel', 'ssnsssssnss'],
  ['aiko', 'sssssnsss'],
  ['hannah', 'ssls'],
  ['sofia', 'ssscsssss'],
  ['oliver', 'ssssnsssscss'],
  ['abbott', 's'.repeat(17)],
  ['nordlicht', 's'.repeat(21)],
];

/** The latest of these appointments; the weeks since then are for the user to mark. */
const UNTIL_WEEKS_AGO = 9;

/**
 * Gives the practice calendar's user a past, through the same messages the popup sends: clients
 * with records of every level, the calendars she works with, and her name.
 */
export async function recordDemoHistory(kept: Kept): Promise<void> {
  const page = await kept.openPopup();
  const ask = (type: string, data: unknown): Promise<{ ok: boolean; value: unknown }> =>
    page.evaluate(
      async (message) => {
        const answer = (await chrome.runtime.sendMessage(message)) as {
          res: { ok: boolean; value: unknown };
        };
        return answer.res;
      },
      message(type, data),
    );

  await ask('changePractice', { name: PEOPLE.mara.name });
  for (const calendarId of [CALENDARS.coaching, CALENDARS.lessons]) {
    await ask('useCalendar', { calendarId, use: true });
  }
  for (const [key, outcomes] of records) {
    const { name, email } = PEOPLE[key];
    const added = await ask('addClient', { id: randomUUID(), name, email });
    const { clientId } = added.value as { clientId: string };
    await ask('markAll', marksOf(clientId, outcomes));
  }
  await page.close();
}

let sent = 0;

/** The form in which the messaging library puts a message on the wire. */
const message = (type: string, data: unknown) => ({
  id: (sent += 1),
  type,
  data,
  timestamp: Date.now(),
});

function marksOf(clientId: string, outcomes: string): Mark[] {
  const batch = randomUUID();
  const monday = new Date().setHours(9, 0, 0, 0) - UNTIL_WEEKS_AGO * WEEK;
  return [...outcomes].map((letter, index) => {
    const start = monday - (outcomes.length - 1 - index) * WEEK;
    return {
      id: randomUUID(),
      clientId,
      slot: { eventId: `manual:${randomUUID()}`, start, end: start + HOUR, allDay: false },
      title: null,
      status: statuses[letter as keyof typeof statuses],
      source: 'bulk',
      batch,
    };
  });
}
