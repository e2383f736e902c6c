import type { PracticeEvent } from '../model.ts';
import { percent, startSide } from './chip.ts';
import { datekey, daysOf, localDay, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { formatDay } from './locales/locale.ts';
import { locale, words } from './locales/current.ts';
import { layoutWeek } from './month-layout.ts';
import type { WeekChip, WeekLayout } from './month-layout.ts';
import { stackedChip } from './stacked-chip.ts';
import { now, state } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { longDate, numeral } from './view-range.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The number of a day; the first of a month has its name. */
function dayNumber(day: DayNumber): VNode {
  const { day: date, month } = ymd(day);
  const classes = [
    'w48V4c ubOFEd',
    state.screen.kind === 'grid' && state.screen.view === 'month' && month !== ymd(state.day).month
      ? 'q2d9Ze'
      : '',
    day === localDay(now()) ? 'F262Ye' : '',
  ];
  return h(
    'div',
    { class: 'RCXPcd' },
    h(
      'h2',
      {
        'aria-hidden': 'true',
        jsname: 'KpB2Ud',
        jslog: '184671',
        'data-dragsource-ignore': 'true',
        'data-datekey': datekey(day),
        jsaction: 'click:Tp2SZe',
        class: classes.filter(Boolean).join(' '),
      },
      date === 1
        ? formatDay(locale().intl, day, { month: 'short', day: 'numeric' })
        : numeral(date),
    ),
  );
}

const MONTH = { month: true };

/** The chip where it begins, and what repeats it, all but invisible, in the cells of later days. */
function chipsOf(layout: WeekLayout, column: number): VNode[] {
  const place = (chip: WeekChip, copy: boolean): VNode =>
    stackedChip(
      chip.event,
      copy
        ? {
            ...chip,
            first: column,
            last: column,
            columns: 7,
            continuesBefore: false,
            continuesAfter: false,
          }
        : { ...chip, columns: 7 },
      {
        ...MONTH,
        dotted: chip.dotted,
        time: !chip.event.allDay && !chip.continuesBefore,
        copy,
      },
    );
  return layout.shown
    .filter(({ first, last }) => first <= column && last >= column)
    .map((chip) => place(chip, chip.first !== column));
}

const moreButton = (hidden: number, column: number, row: number): VNode =>
  h(
    'div',
    {
      vkey: 'more',
      class: 'vEJ0bc Po94xd',
      style: `top: ${row}em; ${startSide()}: ${percent(column, 7)}; width: ${percent(1, 7)};`,
    },
    h(
      'div',
      { role: 'button', tabindex: '0', class: 'KF4T6b KCIIIb', jsaction: 'click:h5M12e' },
      words().more(hidden),
    ),
  );

function cell(
  events: PracticeEvent[],
  layout: WeekLayout,
  first: DayNumber,
  column: number,
  rows: number,
): VNode {
  const day = first + column;
  const id = `c${4118 + datekey(day)}`;
  const hidden = layout.more[column] ?? 0;
  const own = events.filter((event) => daysOf(event).first <= day && daysOf(event).last >= day);
  return h(
    'div',
    { role: 'gridcell', class: 'qLWd9c', 'aria-labelledby': id, tabindex: '0' },
    h('h2', { class: 'CqwSk XuJrye', id }, words().dayEvents(own.length, longDate(day))),
    h(
      'div',
      { role: 'presentation' },
      ...chipsOf(layout, column),
      hidden > 0 && moreButton(hidden, column, rows - 1),
    ),
  );
}

/** A row of the month: numbers of the days over chips that lie against the whole row. */
export function week(events: PracticeEvent[], first: DayNumber, rows: number): VNode {
  const own = events.filter(
    (event) => daysOf(event).first < first + 7 && daysOf(event).last >= first,
  );
  const layout = layoutWeek(own, first, 7, rows);
  return h(
    'div',
    { role: 'row', class: 'FLFkR' },
    h(
      'div',
      { 'aria-hidden': 'true', jsname: 'GkYald', class: 'sLvTye' },
      ...DAYS.map((column) =>
        h('div', {
          class: 'MGaLHf ChfiMc',
          jsname: 'LF4U9b',
          'data-dragsource-type': '8',
          'data-datekey': datekey(first + column),
        }),
      ),
    ),
    h(
      'div',
      { 'aria-hidden': 'true', class: 'umyEjb' },
      ...DAYS.map((column) => dayNumber(first + column)),
    ),
    h(
      'div',
      { class: 'T3BIT' },
      h(
        'div',
        {
          role: 'presentation',
          'data-dragsource-type': '8',
          class: 'PTdDEc ChfiMc',
          jscontroller: 'YVjRCf',
          style: `height: ${rows}em;`,
        },
        ...DAYS.map((column) => cell(own, layout, first, column, rows)),
      ),
    ),
  );
}
