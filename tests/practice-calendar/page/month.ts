import { datekey } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { formatDay } from './locales/locale.ts';
import { locale, words } from './locales/current.ts';
import { week } from './month-week.ts';
import { state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { eventsWithin, rangeOf, viewHeading } from './view-range.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Pixels over the weeks, and over the chips of a week. */
const HEADS = 64 + 26;
const OFFSET = 32;

/** How many chips a day of the month has room for, by the height of the window. */
export function chipRows(weeks: number, windowHeight: number): number {
  const row = world.density === 'compact' ? 20 : 24;
  return Math.max(2, Math.floor(((windowHeight - HEADS) / weeks - OFFSET) / row));
}

const columnHead = (day: DayNumber): VNode =>
  h(
    'div',
    { role: 'columnheader', 'data-dragsource-type': '8', tabindex: '0', class: 'w6FdBf ChfiMc' },
    h('span', { class: 'XuJrye' }, formatDay(locale().intl, day, { weekday: 'long' })),
    h(
      'span',
      { 'aria-hidden': 'true', class: 'EeuFAf' },
      formatDay(locale().intl, day, { weekday: 'short' }),
    ),
  );

/** The `[role=main]` of the month and of custom weeks: rows of weeks. */
export function monthMain(view: 'month' | 'custom_weeks'): VNode {
  const { first, count } = rangeOf(view);
  const weeks = count / 7;
  const rows = chipRows(weeks, window.innerHeight);
  const events = eventsWithin({ first, count });
  const text = words().viewEvents(viewHeading(view), events.length);
  return h(
    'div',
    {
      vkey: `${view}-${state.generation}`,
      role: 'main',
      tabindex: '-1',
      'aria-describedby': 'c4117',
      class: 'mXmivb ogB5bf u4s1Oc',
      jscontroller: 'iyh5o',
      'data-mouse-wheel': 'true',
      'data-period-type': view,
    },
    h('h1', { class: 'XuJrye', jsname: 'rb2thd', id: 'c4117', 'aria-label': text }, text),
    h(
      'div',
      { class: 'K2fuAf', jsname: 'KL7Kx', 'data-view-heading': text },
      h(
        'div',
        {
          role: 'grid',
          'aria-readonly': 'true',
          jsname: 'KZOukd',
          'data-is-column-view-context': 'false',
          'data-chip-offset-top': OFFSET,
          class: 'RAaXne nfCJAf',
          jscontroller: 'hLA6xc',
          'data-start-date-key': datekey(first),
          'data-end-date-key': datekey(first + count - 1),
          'data-chip-rows': rows,
        },
        h(
          'div',
          { role: 'row', class: 'wuX2hf' },
          h('div', { role: 'presentation', class: 'l4SGD' }),
          ...DAYS.map((column) => columnHead(first + column)),
        ),
        h(
          'div',
          { role: 'presentation', class: 'kbf0gd' },
          ...Array.from({ length: weeks }, (_, index) => week(events, first + index * 7, rows)),
        ),
      ),
    ),
  );
}
