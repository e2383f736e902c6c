import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { chipLog, faceTimes, faceTitle, JSACTION } from './chip.ts';
import { lookOf } from './chip-look.ts';
import { datekey, daysOf, localDay, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { hiddenText } from './hidden-text.ts';
import { formatDay } from './locales/locale.ts';
import { locale, words } from './locales/current.ts';
import { calendarOf, now, world } from './state.ts';
import { about, h } from './vdom.ts';
import type { Child, VNode } from './vdom.ts';
import { longDate, numeral } from './view-range.ts';

/** One line of the schedule: an event on one of its days, counted from 1. */
export interface Line {
  event: PracticeEvent;
  day: DayNumber;
  nth: number;
  of: number;
}

export function lineOf(event: PracticeEvent, day: DayNumber): Line {
  const { first, last } = daysOf(event);
  return { event, day, nth: day - first + 1, of: last - first + 1 };
}

/** Title with `(Day 1 of 3)` where the event has several rows. */
const titleOf = ({ event, nth, of }: Line): string =>
  of > 1 ? `${faceTitle(event)} ${words().dayOf(nth, of)}` : faceTitle(event);

function timeOf({ event, nth, of }: Line): string {
  const { start, end, range } = faceTimes(event);
  if (event.allDay || (nth > 1 && nth < of)) return locale().allDay;
  return of === 1 ? range : nth === 1 ? start : `– ${end}`;
}

const CELL = { role: 'gridcell' };

/** The cells of a row, in the one or the other order that was seen. */
function cells(line: Line): VNode[] {
  const { event } = line;
  const look = lookOf(event, false);
  const dot = h(
    'div',
    { ...CELL, class: 'FVj2te AfMD1c' },
    h(
      'div',
      {
        class: look.outline ? 'poxnAc p-hollow' : 'poxnAc',
        style: look.border,
      },
      h('span', { class: 'XuJrye' }, locale().calendar(calendarOf(event).name)),
    ),
  );
  const time = h('div', { ...CELL, class: 'FVj2te JxNhxc' }, timeOf(line));
  const title = h(
    'div',
    { ...CELL, class: 'FVj2te uFexlc EmMre' },
    h(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'data-eventid': encodeEventId(event),
        jsaction: JSACTION,
        style: 'font-weight: 500;',
        'aria-label': hiddenText({ ...event, title: titleOf(line) }),
      },
      titleOf(line),
    ),
    event.location && h('span', { class: 'p-place', 'aria-hidden': 'true' }, event.location),
  );
  return world.agendaOrder === 'dot-last' ? [time, title, dot] : [dot, time, title];
}

const chipAttrs = ({ event }: Line): Record<string, string | boolean | null> => ({
  'data-eventchip': true,
  'data-eventid': encodeEventId(event),
  jscontroller: 'NAKBTc',
  jslog: event.kind === 'draft' ? null : chipLog(event),
});

function dateHead(day: DayNumber): VNode {
  const { day: date } = ymd(day);
  const label = formatDay(locale().intl, day, { weekday: 'short', month: 'short' });
  return h(
    'h2',
    { class: day === localDay(now()) ? 'bf2t7b F262Ye' : 'bf2t7b' },
    world.agendaOrder === 'dot-last'
      ? h('div', { class: 'H3yh2e ubOFEd', tabindex: '0', role: 'link' }, numeral(date))
      : h(
          'button',
          { type: 'button', class: 'H3yh2e', 'aria-label': longDate(day) },
          numeral(date),
        ),
    h(
      'div',
      { class: 'U2CF5e', 'aria-hidden': 'true' },
      h('div', { class: 'yRbOzc' }, label.toLocaleUpperCase(locale().intl)),
    ),
  );
}

/** Rows of one day. The two orders differ in where the date and the ids are, too. */
export function dayGroup(day: DayNumber, lines: Line[]): VNode {
  const look = (line: Line): string => {
    const classes = ['YOmXMd DSThoc', lookOf(line.event, false).classes];
    return classes.join(' ');
  };
  const children: Child[] =
    world.agendaOrder === 'dot-last'
      ? [
          h('div', { role: 'gridcell', class: 'V4sZ3c' }, dateHead(day)),
          ...lines.map((line) =>
            about(
              line.event,
              h('div', { role: 'row', class: look(line), ...chipAttrs(line) }, ...cells(line)),
            ),
          ),
        ]
      : lines.map((line, index) =>
          h(
            'div',
            { role: 'row', class: 'p-agendarow' },
            index === 0 && dateHead(day),
            about(
              line.event,
              h(
                'div',
                { role: 'presentation', class: look(line), ...chipAttrs(line) },
                ...cells(line),
              ),
            ),
          ),
        );
  return h('div', { role: 'rowgroup', class: 'OVSqWe', 'data-datekey': datekey(day) }, ...children);
}
