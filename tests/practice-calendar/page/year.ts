import { compactDate, dayFrom, localDay, weekFirst, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { locale, words } from './locales/current.ts';
import { formatDay } from './locales/locale.ts';
import { now, state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { longDate, numeral, viewHeading } from './view-range.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

function dayCell(day: DayNumber, month: number): VNode {
  const classes = [
    'IOneve',
    ymd(day).month === month ? '' : 'q2d9Ze',
    day === localDay(now()) && ymd(day).month === month ? 'F262Ye' : '',
  ];
  return h(
    'td',
    { class: classes.filter(Boolean).join(' '), 'data-date': compactDate(day) },
    h(
      'button',
      {
        type: 'button',
        class: 'nUt0vb',
        jsname: 'p-year-day',
        tabindex: '-1',
        'aria-label': longDate(day),
      },
      numeral(ymd(day).day),
    ),
  );
}

function monthOf(year: number, month: number): VNode {
  const start = dayFrom(year, month, 1);
  const first = weekFirst(start, world.weekStart);
  const { intl } = locale();
  return h(
    'div',
    { class: 'p-yearmonth' },
    h('h2', {}, formatDay(intl, start, { month: 'long' })),
    h(
      'table',
      { role: 'grid', 'aria-label': formatDay(intl, start, { month: 'long', year: 'numeric' }) },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...DAYS.map((column) =>
            h('th', { scope: 'col' }, formatDay(intl, first + column, { weekday: 'narrow' })),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        ...[0, 1, 2, 3, 4, 5].map((row) =>
          h('tr', {}, ...DAYS.map((column) => dayCell(first + row * 7 + column, month))),
        ),
      ),
    ),
  );
}

/** The `[role=main]` of the year: twelve months without chips; a press on a day opens its list. */
export function yearMain(): VNode {
  const { year } = ymd(state.day);
  const text = viewHeading('year');
  return h(
    'div',
    {
      vkey: `year-${state.generation}`,
      role: 'main',
      tabindex: '-1',
      class: 'mXmivb ogB5bf u4s1Oc',
      'data-mouse-wheel': 'true',
      'data-period-type': 'year',
      'aria-label': words().views.year,
    },
    h('h1', { class: 'XuJrye', jsname: 'rb2thd' }, text),
    h(
      'div',
      { class: 'K2fuAf p-scrolled', jsname: 'KL7Kx', 'data-view-heading': text },
      h(
        'div',
        { class: 'p-year' },
        ...Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)),
      ),
    ),
  );
}
