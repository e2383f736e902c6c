import { compactDate, daysOf, localMinutes } from './dates.ts';
import type { Visit } from './edit-visit.ts';
import { locale, words } from './locales/current.ts';
import { calendarOf, colorOf, state, world } from './state.ts';
import { h } from './vdom.ts';
import type { Child, VNode } from './vdom.ts';

/** Others' invitations can be read, not moved. */
function mayMove({ create, event }: Visit): boolean {
  return (
    create ||
    (calendarOf(event).own && (event.organizer ?? state.account.email) === state.account.email)
  );
}

/** Start and end: fields with the day in `data-date`, or the same as text where it is not ours. */
export function dateRow(visit: Visit): VNode {
  const { event } = visit;
  const { first, last } = daysOf(event);
  const { editor } = words();
  const move = mayMove(visit);
  const face = (instant: number): string =>
    locale().faceTime(localMinutes(instant), world.hour12, false);
  const date = (name: string, id: string, day: number, label: string): VNode => {
    const [text, compact] = [locale().date(day), compactDate(day)];
    return h(
      'div',
      { jsname: name, class: 'p-date' },
      move
        ? h('input', { id: `${id}In`, 'data-date': compact, value: text, 'aria-label': label })
        : h('span', { id: `${id}Ro`, 'data-date': compact }, text),
    );
  };
  const time = (name: string, id: string, instant: number, label: string): VNode | false =>
    !event.allDay &&
    h(
      'div',
      { jsname: name, class: 'p-time' },
      move
        ? h('input', { id: `${id}In`, value: face(instant), 'aria-label': label })
        : h('span', { id: `${id}Ro` }, face(instant)),
    );
  return h(
    'div',
    { class: 'p-editdates' },
    date('iKdrbf', 'xStDa', first, editor.startDate),
    time('B4GDSd', 'xStTi', event.start, editor.startTime),
    h('span', { 'aria-hidden': 'true' }, '–'),
    time('XCHdmd', 'xEnTi', event.end, editor.endTime),
    date('NNrqNc', 'xEnDa', last, editor.endDate),
    h(
      'div',
      { id: 'xTimezone', class: 'p-small' },
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ),
  );
}

const row = (...children: Child[]): VNode => h('div', { class: 'FrSOzf' }, ...children);

/** The tab with everything about the event but its guests. */
export function detailRows(visit: Visit): VNode[] {
  const { event } = visit;
  const { editor } = words();
  const calendar = calendarOf(event);
  return [
    row(
      h(
        'div',
        { id: 'xAlDaCbx', role: 'checkbox', tabindex: '0', 'aria-checked': String(event.allDay) },
        locale().allDay,
      ),
      h('div', { id: 'xRTCIn', role: 'combobox', tabindex: '0' }, editor.repeat),
    ),
    // Filled when the meeting has been loaded.
    h('div', { class: 'FrSOzf', jsname: 'p-meetrow' }),
    row(
      h('input', {
        id: 'xLocIn',
        value: event.location,
        placeholder: editor.addLocation,
        'aria-label': editor.addLocation,
      }),
    ),
    row(h('div', { id: 'xNtList' }, words().reminder)),
    row(
      h('div', { id: calendar.own ? 'xOnCal' : 'xCalOwn' }, calendar.name),
      h('div', { class: 'p-dotcolor', style: `background-color: ${colorOf(event)};` }),
      h('div', { id: 'xBusySel', role: 'combobox', tabindex: '0' }, editor.busy),
    ),
    h(
      'div',
      { class: 'FrSOzf', jsname: 'hGaP9' },
      h(
        'div',
        {
          id: 'xDescIn',
          jsname: 'yrriRe',
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': editor.addDescription,
        },
        event.description,
      ),
    ),
  ];
}

/** What the row of the meeting holds once it has been loaded. */
export function meetNodes({ event, stage }: Visit): VNode[] {
  if (stage < 2 || !event.meet) return [];
  return [h('a', { class: 'p-join', href: `https://meet.google.com/${event.meet}` }, words().join)];
}
