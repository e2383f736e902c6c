import { base64 } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { datekey, daysOf, isBar, localDay, localMinutes, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { layoutBars, layoutDay } from './layout.ts';
import { formatDay } from './locales/locale.ts';
import { locale, words } from './locales/current.ts';
import { stackedChip } from './stacked-chip.ts';
import { now, state, world } from './state.ts';
import type { View } from './state.ts';
import { timedChip } from './timed-chip.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { eventsWithin, longDate, numeral, rangeOf, viewHeading } from './view-range.ts';

function zoneLabel(): string {
  const offset = -new Date(now()).getTimezoneOffset() / 60;
  const [hours, rest] = [Math.trunc(Math.abs(offset)), Math.abs(offset) % 1];
  const minutes = rest > 0 ? `:${Math.round(rest * 60)}` : '';
  return `GMT${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${minutes}`;
}

function dayHead(day: DayNumber, today: DayNumber): VNode {
  const state = day === today ? ' F262Ye' : day < today ? ' p-past' : '';
  return h(
    'div',
    { role: 'columnheader', class: `p-dayhead${state}`, 'data-dragsource-type': '8' },
    h(
      'h2',
      { class: 'p-dayname', 'aria-label': longDate(day) },
      h('span', { 'aria-hidden': 'true' }, formatDay(locale().intl, day, { weekday: 'short' })),
      h(
        'button',
        {
          type: 'button',
          class: 'p-daynumber',
          jsname: 'p-goto-day',
          'data-datekey': datekey(day),
          'aria-label': longDate(day),
        },
        numeral(ymd(day).day),
      ),
    ),
  );
}

const STRIP = { month: false };

function strip(events: PracticeEvent[], first: DayNumber, count: number): VNode {
  const bars = layoutBars(events, first, count);
  const rows = Math.max(1, ...bars.map((bar) => bar.row + 1));
  const cells: VNode[] = [];
  for (let column = 0; column < count; column += 1) {
    const own = bars.filter((bar) => bar.first === column);
    cells.push(
      h(
        'div',
        { role: 'gridcell', class: 'p-allcell' },
        h('h2', { class: 'XuJrye' }, words().dayEvents(own.length, longDate(first + column))),
        h(
          'div',
          { role: 'presentation' },
          ...own.map((bar) => stackedChip(bar.event, { ...bar, columns: count }, STRIP)),
        ),
      ),
    );
  }
  return h(
    'div',
    { role: 'row', class: 'p-allday' },
    h('div', { role: 'presentation', class: 'p-zone' }, h('span', {}, zoneLabel())),
    h('div', { role: 'presentation', class: 'p-strip', style: `height: ${rows}em;` }, ...cells),
  );
}

function dayColumn(events: PracticeEvent[], day: DayNumber, index: number): VNode {
  const today = localDay(now()) === day;
  const principal = base64(state.account.email);
  const placed = layoutDay(events, day);
  return h(
    'div',
    {
      role: 'gridcell',
      class: 'p-column',
      'data-column-index': index,
      'data-datekey': datekey(day),
      'data-principal-ids': principal,
      'data-dragsource-type': '4',
      tabindex: '-1',
      'aria-labelledby': `tsc-${index}`,
    },
    h(
      'h2',
      { id: `tsc-${index}`, class: 'XuJrye' },
      words().dayEvents(placed.length, longDate(day)),
    ),
    h('div', { role: 'presentation', class: 'p-chips' }, ...placed.map(timedChip)),
    today &&
      h('div', {
        class: 'p-now',
        'aria-hidden': 'true',
        style: `top: ${(localMinutes(now()) / 60) * world.hourHeight}px;`,
      }),
  );
}

function hours(): VNode {
  const labels: VNode[] = [];
  for (let hour = 1; hour < 24; hour += 1) {
    const face = locale().faceTime(hour * 60, world.hour12, true);
    labels.push(
      h('span', { style: `top: ${hour * world.hourHeight}px;`, 'aria-hidden': 'true' }, face),
    );
  }
  return h('div', { role: 'presentation', class: 'p-hours' }, ...labels);
}

/** The whole `[role=main]` of a column view. Its key changes where the page builds anew. */
export function gridMain(view: View): VNode {
  const { first, count } = rangeOf(view);
  const touching = eventsWithin({ first, count });
  const text = words().viewEvents(viewHeading(view), touching.length);
  const columns: VNode[] = [];
  const heads: VNode[] = [];
  const timed = touching.filter((event) => !isBar(event));
  for (let index = 0; index < count; index += 1) {
    const day = first + index;
    const own = timed.filter((event) => daysOf(event).first <= day && daysOf(event).last >= day);
    heads.push(dayHead(day, localDay(now())));
    columns.push(dayColumn(own, day, index));
  }
  return h(
    'div',
    {
      vkey: `${view}-${state.generation}`,
      role: 'main',
      tabindex: '-1',
      class: 'mXmivb ogB5bf u4s1Oc',
      'data-mouse-wheel': 'true',
      'data-period-type': view,
      style: `--columns: ${count}; --hour: ${world.hourHeight}px;`,
    },
    h('h1', { class: 'XuJrye', jsname: 'rb2thd' }, text),
    h(
      'div',
      { class: 'K2fuAf', jsname: 'KL7Kx', 'data-view-heading': text },
      h(
        'div',
        {
          role: 'grid',
          class: 'p-grid',
          jsname: 'KZOukd',
          'data-is-column-view-context': 'true',
          'data-start-date-key': datekey(first),
          'data-end-date-key': datekey(first + count - 1),
        },
        h('div', { role: 'row', class: 'p-heads' }, h('div', { role: 'presentation' }), ...heads),
        strip(touching.filter(isBar), first, count),
        h(
          'div',
          { role: 'presentation', class: 'p-scroll' },
          h('div', { role: 'row', class: 'p-body' }, hours(), ...columns),
        ),
      ),
    ),
  );
}
