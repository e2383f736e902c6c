import type { PracticeEvent } from '../model.ts';
import { dayGroup, lineOf } from './agenda-rows.ts';
import type { Line } from './agenda-rows.ts';
import { daysOf } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { words } from './locales/current.ts';
import { shownEvents, state } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { eventsWithin, rangeOf, viewHeading } from './view-range.ts';
import type { DayRange } from './view-range.ts';

const byTime = (a: Line, b: Line): number =>
  Number(b.event.allDay) - Number(a.event.allDay) || a.event.start - b.event.start;

function groups(events: PracticeEvent[], within?: DayRange): VNode[] {
  const days = new Map<DayNumber, Line[]>();
  for (const event of events) {
    const span = daysOf(event);
    const from = Math.max(span.first, within?.first ?? span.first);
    const to = Math.min(span.last, within ? within.first + within.count - 1 : span.last);
    for (let day = from; day <= to; day += 1) {
      days.set(day, [...(days.get(day) ?? []), lineOf(event, day)]);
    }
  }
  const sorted = [...days].toSorted(([a], [b]) => a - b);
  return sorted.map(([day, lines]) => dayGroup(day, lines.toSorted(byTime)));
}

const list = (children: VNode[]): VNode =>
  h(
    'div',
    { class: 'AvyU1e p-scrolled' },
    h('div', { role: 'grid', class: 'DCx23e' }, ...children),
  );

/** The `[role=main]` of the schedule. */
export function agendaMain(): VNode {
  const range = rangeOf('agenda');
  const events = eventsWithin(range);
  const text = words().viewEvents(viewHeading('agenda'), events.length);
  return h(
    'div',
    {
      vkey: `agenda-${state.generation}`,
      role: 'main',
      tabindex: '-1',
      class: 'mXmivb ogB5bf u4s1Oc',
      'data-period-type': 'agenda',
    },
    h('h1', { class: 'XuJrye', jsname: 'rb2thd' }, text),
    h(
      'div',
      { class: 'K2fuAf', jsname: 'KL7Kx', 'data-view-heading': text },
      list(groups(events, range)),
    ),
  );
}

const found =
  (query: string) =>
  (event: PracticeEvent): boolean =>
    [event.title, event.location, ...event.guests.flatMap(({ name, email }) => [name, email])].some(
      (text) => text.toLowerCase().includes(query.toLowerCase()),
    );

/** The `[role=main]` of the search results: rows as in the schedule, of any time. */
export function searchMain(query: string): VNode {
  const events = shownEvents().filter(found(query));
  return h(
    'div',
    { vkey: `search-${state.generation}`, role: 'main', tabindex: '-1', class: 'mXmivb p-search' },
    h('h1', { class: 'XuJrye' }, words().viewEvents(words().search, events.length)),
    h('input', {
      vkey: query,
      type: 'search',
      class: 'p-query',
      jsname: 'p-query',
      value: query,
      'aria-label': words().search,
    }),
    list(groups(events)),
  );
}
