import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { guestRows, row } from './bubble-guests.ts';
import { whenLine } from './bubble-when.ts';
import { faceTitle } from './chip.ts';
import { daysOf } from './dates.ts';
import { iconButton } from './icons.ts';
import { locale, words } from './locales/current.ts';
import { formatDay } from './locales/locale.ts';
import { calendarOf, colorOf, state } from './state.ts';
import { h } from './vdom.ts';
import type { Child, VNode } from './vdom.ts';

function whenRow(event: PracticeEvent): VNode {
  const { date, time } = whenLine(event);
  const weekday = formatDay(locale().intl, daysOf(event).first, { weekday: 'long' });
  return h(
    'div',
    { class: 'nBzcnc OjZ2cc OcVpRe Q7NH3' },
    h(
      'div',
      { 'aria-hidden': 'true', class: 'zZj8Pb EaVNbc' },
      h('div', { class: 'xnWuge', style: `background-color: ${colorOf(event)};` }),
    ),
    h(
      'div',
      { class: 'toUqff', id: 'xDetDlgWhen' },
      h(
        'div',
        { class: 'JEx5le bgOWSb' },
        h(
          'div',
          { class: 'UfeRlc' },
          h('span', { role: 'heading', 'aria-level': '1', id: 'rAECCd' }, faceTitle(event)),
        ),
        h(
          'div',
          { class: 'AzuXid' },
          date,
          time && h('span', { class: 'p-dot' }, '⋅'),
          time && h('span', {}, time),
        ),
        event.weekly && h('div', { class: 'AzuXid Kcwcnf' }, words().weeklyOn(weekday)),
      ),
    ),
  );
}

/** The rows of the content list; guests and the meeting block arrive in later stages. */
export function rows(event: PracticeEvent, stage: number): VNode[] {
  const calendar = calendarOf(event);
  const organizer = event.guests.find((guest) => guest.organizer);
  const list: Child[] = [
    whenRow(event),
    event.location &&
      row(
        'place',
        'xDetDlgLoc',
        h('span', { class: 'XuJrye' }, locale().location('').trim()),
        event.location,
      ),
    stage >= 2 &&
      event.meet &&
      h(
        'div',
        { class: 'ibJzMe', jscontroller: 'I4fut' },
        row(
          'video',
          'xDetDlgVideo',
          h('a', { class: 'p-join', href: `https://meet.google.com/${event.meet}` }, words().join),
        ),
      ),
    ...(stage >= 1 ? guestRows(event) : []),
    event.description &&
      row(
        'text',
        'xDetDlgDesc',
        h('span', { class: 'XuJrye' }, words().description),
        h('div', { class: 'p-line' }, event.description),
      ),
    stage >= 1 && calendar.own && row('bell', 'xDetDlgNot', words().reminder),
    row(
      'calendar',
      'xDetDlgCal',
      h('div', { class: 'p-line' }, calendar.name),
      organizer &&
        h(
          'div',
          { class: 'p-small' },
          `${words().organizerLine} ${organizer.name || organizer.email}`,
        ),
    ),
  ];
  return list.filter((node): node is VNode => Boolean(node));
}

function tools(event: PracticeEvent): VNode {
  const tip = (button: VNode): VNode => h('span', { 'data-is-tooltip-wrapper': 'true' }, button);
  const own = calendarOf(event).own;
  return h(
    'div',
    { class: 'Tnsqdc' },
    h(
      'div',
      { class: 'i5a7ie' },
      h(
        'div',
        { class: 'wv9rPe' },
        h(
          'div',
          { class: 'M30cEf', jsaction: 'JIbuQc:r9DEDb' },
          tip(iconButton('close', words().close, 'LgbsSe', { id: 'xDetDlgCloseBu' })),
        ),
        h(
          'div',
          { class: 'pPTZAe' },
          h(
            'div',
            { jsaction: 'JIbuQc:DyVDA' },
            tip(
              iconButton('pencil', words().edit, 'DyVDA', {
                'data-use-native-focus-logic': 'true',
              }),
            ),
          ),
          own &&
            h(
              'div',
              { jsaction: 'JIbuQc:VkLyEc' },
              tip(iconButton('trash', words().remove, 'VkLyEc', { id: 'xDetDlgDelBu' })),
            ),
          event.guests.length > 0 && h('div', {}, tip(iconButton('mail', words().mail, 'p-mail'))),
          h('div', {}, tip(iconButton('more', words().options, 'p-options'))),
        ),
      ),
    ),
  );
}

/** "Going?", only where the user was invited. */
function footer(event: PracticeEvent): VNode | false {
  const invited = event.guests.some((guest) => guest.email === state.account.email);
  if (!invited || event.response === 'none') return false;
  const answer = (id: string, jsname: string, text: string, response: string): VNode =>
    h(
      'div',
      { class: 'XsYse', jsaction: 'JIbuQc:FgOxi' },
      h(
        'button',
        {
          type: 'button',
          class: event.response === response ? 'nUt0vb p-answer p-chosen' : 'nUt0vb p-answer',
          jsname,
          id,
          'aria-label': words().respond(text),
          'aria-pressed': String(event.response === response),
          'data-answer': response,
          'data-button-type': 'actionButton',
          jslog: '122571; track:JIbuQc',
        },
        text,
      ),
    );
  return h(
    'div',
    { class: event.response === 'declined' ? 'FKqJcf McOO2b' : 'FKqJcf' },
    h(
      'div',
      { class: 'YWILgc ldpAcc' },
      h('div', { class: 'p-going' }, words().going),
      h(
        'div',
        { class: 'Ovgvvb' },
        h(
          'div',
          { class: 'JT0oKf' },
          answer('xRsvpYesBu', 'lezaG', words().yes, 'accepted'),
          answer('xRsvpNoBu', 'p-rsvp-no', words().no, 'declined'),
          answer('xRsvpMaybeBu', 'p-rsvp-maybe', words().maybe, 'tentative'),
        ),
      ),
    ),
  );
}

/** What stands in the frame's slot for an event, or for a task (which has no `#xDetDlg`). */
export function card(event: PracticeEvent, stage: number): VNode {
  const column = h(
    'div',
    { class: 'pdqVLc' },
    tools(event),
    h('div', { class: 'hMdQi', jsname: 'sV9x3c' }, ...rows(event, stage)),
    footer(event),
  );
  if (event.kind === 'task' || event.kind === 'timeblock') {
    return h('div', { vkey: 'task', class: 'jefcFd p-task' }, column);
  }
  return h(
    'div',
    {
      vkey: 'event',
      'data-keyboardactiontype': '0;1',
      id: 'xDetDlg',
      jscontroller: 'qxis9',
      jslog: `35389; 2:["${event.id}","${event.calendarId}",0,null,4,0,null,null,0,0,[],null,"${event.meet ?? ''}"];1:["${event.calendarId}",1];track:impression; mutable:rci;`,
      'data-origin': '2',
      'data-eventid': encodeEventId(event),
      'data-actions-expanded': 'false',
      'data-open-edit-note': 'false',
      class: 'jefcFd Fqhyrf',
    },
    column,
  );
}
