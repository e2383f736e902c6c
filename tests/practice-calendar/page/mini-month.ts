import { compactDate, dayFrom, localDay, weekFirst, ymd } from './dates.ts';
import { iconButton } from './icons.ts';
import { locale, words } from './locales/current.ts';
import { formatDay } from './locales/locale.ts';
import { now, state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** The small month in the side column. */
export function miniMonth(): VNode {
  const { year, month } = ymd(state.miniDay);
  const first = weekFirst(dayFrom(year, month, 1), world.weekStart);
  const { intl } = locale();
  const rows: VNode[] = [];
  for (let week = 0; week < 6; week += 1) {
    const cells: VNode[] = [];
    for (let i = 0; i < 7; i += 1) {
      const day = first + week * 7 + i;
      const classes = [
        'IOneve',
        ymd(day).month === month ? '' : 'q2d9Ze',
        day === localDay(now()) ? 'F262Ye' : day === state.day ? 'p-chosen' : '',
      ];
      cells.push(
        h(
          'td',
          {
            class: classes.filter(Boolean).join(' '),
            'data-dragsource-type': '13',
            'data-date': compactDate(day),
          },
          h(
            'button',
            {
              type: 'button',
              class: 'nUt0vb',
              jsname: 'p-mini-day',
              'data-grid-cell': 'true',
              tabindex: '-1',
            },
            String(ymd(day).day),
          ),
        ),
      );
    }
    rows.push(h('tr', {}, ...cells));
  }
  const names: VNode[] = [];
  for (let i = 0; i < 7; i += 1) {
    names.push(h('th', { scope: 'col' }, formatDay(intl, first + i, { weekday: 'narrow' })));
  }
  return h(
    'div',
    { id: 'drawerMiniMonthNavigator', class: 'qOsM1d' },
    h('h2', { tabindex: '-1', class: 'XuJrye' }, words().navigationCalendar),
    h(
      'div',
      { class: 'p-minihead' },
      h('span', {}, formatDay(intl, state.miniDay, { month: 'long', year: 'numeric' })),
      iconButton('left', words().previous, 'p-mini-previous'),
      iconButton('right', words().next, 'p-mini-next'),
    ),
    h('table', { role: 'grid' }, h('thead', {}, h('tr', {}, ...names)), h('tbody', {}, ...rows)),
  );
}
