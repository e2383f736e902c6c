import type { PracticeEvent, World } from '../practice-calendar/model.ts';
import { answerQuestions, badgeText, draftFollowUp, mark, openEvent } from './drive-calendar.ts';
import { interfaceNames } from './interface-names.ts';
import type { Pass } from './tour.ts';
import { tellPopup } from './tour-popup.ts';

const TRIED = 3;

/** Guests other than the owner, rooms and lists. */
const people = (event: PracticeEvent, owner: string): number =>
  event.guests.filter(({ email, resource, group }) => email !== owner && !resource && !group)
    .length;

/**
 * The events the tour tries: past ones, those with one guest first, then with several, then any
 * with a title; of each kind the latest, and never two of the same title.
 */
export function eventsToTry(world: World, now: number): PracticeEvent[] {
  const account = world.accounts[0];
  if (!account) return [];
  const rank = (event: PracticeEvent): number => {
    const count = people(event, account.email);
    return count === 1 ? 0 : count > 1 ? 1 : 2;
  };
  const titles = new Set<string>();
  return account.events
    .filter(({ kind, end, title, allDay }) => kind === 'event' && end < now && title && !allDay)
    .sort((a, b) => rank(a) - rank(b) || b.start - a.start)
    .filter(({ title }) => !titles.has(title) && titles.add(title))
    .slice(0, TRIED);
}

/** The main job on whatever a file holds: mark, badge, draft. */
export async function tellFile(pass: Pass, world: World): Promise<void> {
  const { kept } = pass;
  const names = interfaceNames[pass.language];
  const events = eventsToTry(world, Date.now());
  if (events.length === 0) {
    pass.say('There is no past event with a title in this file: nothing to mark.');
  }
  const page = await kept.openCalendar();
  for (const [index, event] of events.entries()) {
    const when = new Date(event.start).toLocaleString('en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const nth = index + 1;
    await pass.step(
      `"${event.title}", ${when}: marked as a no-show`,
      `no-show-${nth}`,
      async () => {
        const panel = await openEvent(page, event);
        const asked = await answerQuestions(panel, names, event.title.slice(0, 60));
        await mark(panel, names, names.noShow);
        const badge = await badgeText(page, event);
        pass.say(
          `${event.guests.length} guests; asked: ${asked.join(', ') || 'nothing'}; badge ${badge}`,
        );
        return page;
      },
    );
    await pass.step('its follow-up, drafted', `draft-${nth}`, async () => {
      const composer = await draftFollowUp(kept, page.locator('kept-panel'), names);
      pass.say(`to ${(await composer.locator('[data-field="to"]').innerText()) || 'nobody yet'}`);
      return composer;
    });
  }
  await tellPopup(pass);
}
