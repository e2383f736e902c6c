import { endOfWeek } from 'date-fns/endOfWeek';
import type { PracticeEvent } from '../practice-calendar/model.ts';
import {
  answerQuestions,
  draftFollowUp,
  expectBadge,
  mark,
  openEvent,
  questionOf,
  weekPath,
} from './drive-calendar.ts';
import { recordDemoHistory } from './demo-history.ts';
import { interfaceNames } from './interface-names.ts';
import type { Pass } from './tour.ts';
import { tellCard } from './tour-card.ts';
import { tellImport } from './tour-import.ts';
import { tellPopup } from './tour-popup.ts';

/** Appointments of one title that were over at an instant, the latest first. */
function past(
  pass: Pass,
  title: string,
  until = Date.now(),
): [PracticeEvent, PracticeEvent, PracticeEvent] {
  const events = (pass.kept.practice.world.accounts[0]?.events ?? [])
    .filter((event) => event.title === title && event.end < until && !event.allDay)
    .sort((a, b) => b.start - a.start);
  const [one, two, three] = events;
  if (!one || !two || !three) throw new Error(`The demo world has no three past "${title}"`);
  return [one, two, three];
}

/** The story of the demo world: from a stranger to a badge, a no-show and its follow-up. */
export async function tellStory(pass: Pass): Promise<void> {
  const { kept } = pass;
  const names = interfaceNames[pass.language];
  const [missed, ...came] = past(pass, 'Priya Raman');
  // Seen in the same week, whatever the hour of the day.
  const weekEnd = endOfWeek(missed.start, { weekStartsOn: 1 }).getTime();
  const lena = past(pass, 'Lena Brandt', Math.min(weekEnd, Date.now()));
  const page = await kept.openCalendar(weekPath(missed));
  const record = async (event: PracticeEvent, answer: string): Promise<void> => {
    const panel = await openEvent(page, event);
    await answerQuestions(panel, names, event.title);
    await mark(panel, names, answer);
    await page.keyboard.press('Escape');
  };

  await pass.step('A calendar of strangers: no badge on anybody', 'strangers', async () => {
    await page.locator('[data-eventid]').first().waitFor();
    if ((await page.locator('[data-kept]').count()) > 0) throw new Error('There is a badge');
    return page;
  });
  await pass.step(
    'An appointment is opened: Kept asks whether it is a client',
    'client',
    async () => {
      const panel = await openEvent(page, missed);
      const question = await questionOf(panel, names);
      if (question !== 'client') throw new Error(`Kept asked something else: ${question}`);
      return page;
    },
  );
  const panel = page.locator('kept-panel');
  await pass.step('Yes, a client: the answer row', 'answer-row', async () => {
    await answerQuestions(panel, names, missed.title);
    return page;
  });
  await pass.step('No-show, in one click', 'no-show', async () => {
    await mark(panel, names, names.noShow);
    await expectBadge(page, missed, '○');
    return page;
  });
  await pass.step('Draft follow-up: the composer, filled in', 'composer', async () => {
    const composer = await draftFollowUp(kept, panel, names);
    return composer;
  });
  await pass.step('Two earlier visits make it a record: missed 1 of 3', 'badge-mixed', async () => {
    for (const event of came) await record(event, names.showed);
    await openEvent(page, missed);
    await expectBadge(page, missed, '1/3');
    return page;
  });
  await pass.step('Somebody who always came', 'badges', async () => {
    for (const event of lena.toReversed()) await record(event, names.showed);
    await expectBadge(page, lena[0], '✓ 3');
    await expectBadge(page, missed, '1/3');
    return page;
  });
  await pass.step('A practice with a past: a week of badges', 'week', async () => {
    await recordDemoHistory(kept);
    await page.bringToFront();
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    await page.locator('[data-kept="often_misses"]').first().waitFor();
    const next = nextOf(pass, 'Tomasz Zieliński');
    await openEvent(page, next);
    await page.locator('kept-panel .k-seg').first().waitFor();
    return page;
  });
  await tellPopup(pass);
  await tellCard(pass);
  await tellImport(pass);
}

/** The next appointment of this title, else the last one. */
function nextOf(pass: Pass, title: string): PracticeEvent {
  const events = (pass.kept.practice.world.accounts[0]?.events ?? [])
    .filter((event) => event.title === title && !event.allDay)
    .sort((a, b) => a.start - b.start);
  const event = events.find(({ start }) => start > Date.now()) ?? events.at(-1);
  if (!event) throw new Error(`The demo world has no "${title}"`);
  return event;
}
