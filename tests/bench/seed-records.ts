import { randomUUID } from 'node:crypto';
import type { Mark } from '../../lib/messaging/protocol.ts';
import type { CrowdedWeeks } from './crowded-weeks.ts';
import type { TestedBrowser } from './tested-browser.ts';

/** The page's own global, in the functions that run inside it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const statuses = { s: 'showed', l: 'late', n: 'no_show', c: 'late_cancel' } as const;
/** Records of every level, so that every kind of badge is painted. */
const RECORDS = ['ssssssssssss', 'ssnsnsn', '', 'sssnssnssnlnsn', 'ssssnsssscss'];

/** Makes everybody a client with a record, and every series theirs: all chips get a badge. */
export async function seedRecords({ kept, origin }: TestedBrowser, weeks: CrowdedWeeks) {
  const page = await kept.context.newPage();
  await page.goto(`${origin}popup.html`);
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
    weeks.people.map((person) => ['addClient', { id: randomUUID(), ...person }]),
  );
  const ids = added.map(({ value }) => (value as { clientId: string }).clientId);
  await ask(
    ids.map((id, index) => ['markAll', marksOf(id, RECORDS[index % RECORDS.length] ?? '')]),
  );
  const idOf = new Map(weeks.people.map((person, index) => [person, ids[index]]));
  await ask(
    weeks.series.map(({ eventId, person }) => [
      'assign',
      { eventId, client: { id: idOf.get(person) } },
    ]),
  );
  await page.close();
}

function marksOf(clientId: string, outcomes: string): Mark[] {
  const batch = randomUUID();
  const last = new Date().setHours(9, 0, 0, 0) - WEEK;
  return [...outcomes].map((letter, index) => {
    const start = last - (outcomes.length - 1 - index) * WEEK;
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
