import { base64 } from '../encode-event-id.ts';
import { guest, practiceEvent } from '../model.ts';
import type { PracticeEvent, PracticeGuest } from '../model.ts';
import { fixedId } from '../worlds/week-plan.ts';
import { datekey, daysOf, isBar, localDay, localInstant } from './dates.ts';
import type { DayNumber } from './dates.ts';
import type { Visit } from './edit-visit.ts';
import { layoutDay } from './layout.ts';
import { words } from './locales/current.ts';
import { state, world } from './state.ts';
import { timedChip } from './timed-chip.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

const onDay = (event: PracticeEvent, day: DayNumber): boolean =>
  !isBar(event) && daysOf(event).first <= day && daysOf(event).last >= day;

/**
 * What lies on a person's calendar on a day: what the account knows of it, the meetings with the
 * user under the same event id, and something private.
 */
function agendaOf(email: string, day: DayNumber): PracticeEvent[] {
  const events = state.account.events.filter((event) => onDay(event, day));
  if (email === state.account.email) {
    return events.filter((event) => event.calendarId === email);
  }
  const common = events.filter((event) => event.guests.some((other) => other.email === email));
  const start = localInstant(day, 12 * 60);
  return [
    ...events.filter((event) => event.calendarId === email),
    ...common.map((event) => ({ ...event, calendarId: email })),
    practiceEvent({
      id: fixedId(`busy ${email} ${day}`),
      calendarId: email,
      title: words().editor.busy,
      start,
      end: start + 45 * 60_000,
    }),
  ];
}

function column(person: PracticeGuest, visit: Visit, index: number): VNode {
  const day = localDay(visit.event.start);
  const others = agendaOf(person.email, day).filter((event) => event.id !== visit.event.id);
  const wanted: PracticeEvent = { ...visit.event, id: '', kind: 'draft' };
  const events = isBar(wanted) ? others : [...others, wanted];
  return h(
    'div',
    {
      role: 'gridcell',
      class: 'p-column',
      'data-column-index': index,
      'data-datekey': datekey(day),
      'data-principal-ids': base64(person.email),
      'data-dragsource-type': '4',
      tabindex: '-1',
    },
    h('h2', { class: 'XuJrye' }, person.name || person.email),
    h('div', { role: 'presentation', class: 'p-chips' }, ...layoutDay(events, day).map(timedChip)),
  );
}

/** The tab that lays the day of every guest side by side: chips of other people's calendars. */
export function findTimeNodes(visit: Visit): VNode[] {
  const { account } = state;
  const people = [
    guest(account.email, account.name),
    ...visit.guests.filter(
      ({ email, group, resource }) => email !== account.email && !group && !resource,
    ),
  ];
  return [
    h(
      'div',
      {
        role: 'grid',
        class: 'p-find',
        jsname: 'p-find',
        style: `--columns: ${people.length}; --hour: ${world.hourHeight}px;`,
      },
      h(
        'div',
        { role: 'row', class: 'p-findheads' },
        ...people.map(({ name, email }) => h('div', { role: 'columnheader' }, name || email)),
      ),
      h(
        'div',
        { role: 'row', class: 'p-findbody' },
        ...people.map((person, index) => column(person, visit, index)),
      ),
    ),
  ];
}
