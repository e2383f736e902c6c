import type { PracticeEvent, World } from '../practice-calendar/model.ts';
import { answerQuestions, badgeText, draftFollowUp, mark, openEvent } from './drive-calendar.ts';
import { interfaceNames } from './interface-names.ts';
import type { Pass } from './tour.ts';
import { tellPopup } from './tour-popup.ts';

const TRIED = 3;

/** Guests other than the owner, rooms and lists. */
const guestsOf = (event: PracticeEvent, owner: string) =>
  event.guests.filter(({ email, resource, group }) => email !== owner && !resource && !group);

const people = (event: PracticeEvent, owner: string): number => guestsOf(event, owner).length;

const domainOf = (address: string): string => address.split('@').at(-1) ?? '';

/** Whether somebody would be left out as a colleague: the owner's domain is a firm's, not a provider's. */
const meetsColleagues = (events: PracticeEvent[], owner: string): boolean =>
  events.some((event) =>
    guestsOf(event, owner).some(({ email }) => domainOf(email) === domainOf(owner)),
  );

/** Says in the options, as a user would, that guests of one's own domain may be clients. */
async function allowColleagues({ kept, language, step }: Pass): Promise<void> {
  await step('Options: guests of the own domain may be clients', 'options', async () => {
    const page = await kept.context.newPage();
    await page.goto(kept.popupUrl.replace('popup', 'options'));
    await page.getByRole('switch', { name: interfaceNames[language].colleagues }).uncheck();
    return page;
  });
}

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
  const owner = world.accounts[0]?.email ?? '';
  if (meetsColleagues(events, owner)) await allowColleagues(pass);
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
