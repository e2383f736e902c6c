import type { PracticeEvent } from '../model.ts';
import { datekey, daysOf, dayOfKey, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { createFrame, hide, isOpen, show } from './dialog-frame.ts';
import type { Frame } from './dialog-frame.ts';
import { iconButton } from './icons.ts';
import { formatDay } from './locales/locale.ts';
import { locale, words } from './locales/current.ts';
import { isMonthBar } from './month-layout.ts';
import { stackedChip } from './stacked-chip.ts';
import { state } from './state.ts';
import type { OpenDay } from './state.ts';
import { h, patchChildren } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { eventsWithin, longDate, numeral } from './view-range.ts';

let frame: Frame | null = null;

const WIDTH = 248;
const MARGIN = 16;

/** Bars first, then by start, as in the cell. */
const inOrder = (a: PracticeEvent, b: PracticeEvent): number =>
  Number(isMonthBar(b)) - Number(isMonthBar(a)) || a.start - b.start;

function chip(event: PracticeEvent, day: DayNumber, row: number): VNode {
  const { first, last } = daysOf(event);
  const place = {
    first: 0,
    last: 0,
    columns: 1,
    row,
    continuesBefore: first < day,
    continuesAfter: last > day,
  };
  return stackedChip(event, place, {
    month: true,
    dotted: !isMonthBar(event),
    time: !event.allDay && first === day,
  });
}

function content({ day, over }: OpenDay): VNode {
  const events = eventsWithin({ first: day, count: 1 }).toSorted(inOrder);
  return h(
    'div',
    {
      vkey: 'day',
      class: 'p-daylist',
      // Only the popup of the year is known to say its day, and with a hyphen.
      'data-date-key': over === 'year' ? datekey(day) : null,
    },
    h(
      'div',
      { class: 'p-daytools' },
      iconButton('close', words().close, 'p-day-close'),
      h(
        'h2',
        { class: 'p-dayname', 'aria-label': longDate(day) },
        h('span', {}, formatDay(locale().intl, day, { weekday: 'short' })),
        h(
          'button',
          { type: 'button', class: 'p-daynumber', jsname: 'p-open-day' },
          numeral(ymd(day).day),
        ),
      ),
    ),
    h(
      'div',
      { role: 'gridcell', class: 'p-daycell', 'aria-labelledby': 'p-daylist-heading' },
      h(
        'h2',
        { class: 'XuJrye', id: 'p-daylist-heading' },
        words().dayEvents(events.length, longDate(day)),
      ),
      h(
        'div',
        {
          role: 'presentation',
          class: 'PTdDEc',
          style: `height: ${Math.max(1, events.length)}em;`,
        },
        ...events.map((event, row) => chip(event, day, row)),
      ),
    ),
  );
}

/** Draws the open list again, or empties the closed one. Called with every drawing of the page. */
export function patchDayList(): void {
  if (frame) patchChildren(frame.slot, state.openDay ? [content(state.openDay)] : []);
}

function placeOver(open: Frame, anchor: DOMRect): void {
  const { offsetHeight: height } = open.dialog;
  const within = (wanted: number, size: number, room: number): number =>
    Math.round(Math.max(MARGIN, Math.min(wanted, room - MARGIN - size)));
  const left = within(anchor.left + (anchor.width - WIDTH) / 2, WIDTH, window.innerWidth);
  const top = within(anchor.top - 40, height, window.innerHeight);
  open.box.setAttribute('style', `left: ${left}px; top: ${top}px;`);
}

/** Opens the list of all events of a day: "+N more" in the month, a press on a day in the year. */
export function openDayList(day: DayNumber, over: OpenDay['over'], anchor: Element): void {
  frame ??= createFrame({ class: 'ecHOgf RDlrG p-dayframe', 'aria-modal': 'true' });
  if (!frame.overlay.isConnected) document.getElementById('yDmH0d')?.append(frame.overlay);
  state.openDay = { day, over };
  patchDayList();
  show(frame);
  placeOver(frame, anchor.getBoundingClientRect());
  frame.slot.querySelector('button')?.focus({ preventScroll: true });
}

export const dayListDialog = (): HTMLElement | null => frame?.dialog ?? null;

/** Closes the list; its chips leave the page with it. */
export function closeDayList(): void {
  if (!frame || !isOpen(frame)) return;
  hide(frame);
  state.openDay = null;
  patchDayList();
}

/** The day of a "+N more" button: the cell it lies in counts the row's days. */
export function dayOfMore(more: Element): DayNumber | null {
  const row = more.closest('[role="row"]');
  const cells = [...(row?.querySelectorAll('[role="gridcell"]') ?? [])];
  const index = cells.findIndex((cell) => cell.contains(more));
  const keys = row?.querySelectorAll<HTMLElement>('[jsname="LF4U9b"]');
  const key = keys?.[index]?.dataset['datekey'];
  return key === undefined ? null : dayOfKey(Number(key));
}
