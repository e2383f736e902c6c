import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { whenLine } from './bubble-when.ts';
import { compactDate, daysOf } from './dates.ts';
import { iconButton } from './icons.ts';
import { words } from './locales/current.ts';
import { initials } from './shell.ts';
import { calendarOf, state } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

function guestList(event: PracticeEvent): VNode {
  return h(
    'div',
    { id: 'xGstLst', class: 'p-guests' },
    h(
      'div',
      { 'aria-label': 'Guests invited to this event.' },
      ...event.guests.map((guest) =>
        h(
          'div',
          {
            vkey: guest.email,
            class: 'p-guest',
            id: guest.organizer ? 'xDtlDlgOrg' : null,
            'data-id': guest.email,
            'data-email': guest.email,
            key: guest.email,
            'aria-label': [
              guest.name || guest.email,
              guest.organizer && words().organizer,
              guest.optional && words().optional,
            ]
              .filter(Boolean)
              .join(', '),
          },
          h('div', { class: 'p-avatar' }, initials(guest.name || guest.email)),
          h('span', {}, guest.name || guest.email),
        ),
      ),
    ),
  );
}

/** The edit page: one event's form with its guests; saving is not built. */
export function editMain(eid: string | null): VNode {
  const event = state.account.events.find((other) => encodeEventId(other) === eid);
  const day = event ? compactDate(daysOf(event).first) : '';
  const when = event ? whenLine(event) : { date: '', time: '' };
  return h(
    'div',
    { vkey: `edit-${eid}`, class: 'p-edit', role: 'main' },
    h(
      'div',
      { class: 'p9lUpf', jsname: 'nB7Rvb' },
      h(
        'div',
        {
          'data-is-create': event ? 'false' : 'true',
          'data-eventid': eid ?? '',
        },
        h(
          'div',
          { class: 'UXzdrb' },
          iconButton('close', words().close, 'p-leave', { id: 'xCancelBu' }),
          h(
            'div',
            { jsname: 'GYcwYe', class: 'p-titlefield' },
            h('input', {
              id: 'xTiIn',
              jsname: 'YPqjbf',
              value: event?.title ?? '',
              'data-initial-value': event?.title ?? '',
              'aria-label': words().addTitle,
            }),
          ),
          h(
            'button',
            { type: 'button', id: 'xSaveBu', jsname: 'x8hlje', class: 'p-filled' },
            words().save,
          ),
        ),
        h(
          'div',
          { class: 'p-editdates' },
          h(
            'div',
            { jsname: 'iKdrbf' },
            h('input', {
              id: 'xStDaIn',
              'data-date': day,
              value: when.date,
              'aria-label': 'Start date',
            }),
          ),
          h(
            'div',
            { jsname: 'B4GDSd' },
            h('input', { id: 'xStTiIn', value: when.time, 'aria-label': 'Start time' }),
          ),
        ),
        h(
          'div',
          { role: 'tabpanel', id: 'tabEventDetails' },
          h(
            'div',
            { class: 'FrSOzf' },
            h('input', { id: 'xLocIn', value: event?.location ?? '', 'aria-label': 'Location' }),
          ),
          h('div', { class: 'FrSOzf' }, h('div', { id: 'xNtList' }, words().reminder)),
          h(
            'div',
            { class: 'FrSOzf' },
            h('div', { id: 'xOnCal' }, event ? calendarOf(event).name : ''),
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
                'aria-label': 'Description',
              },
              event?.description,
            ),
          ),
        ),
        h('div', { role: 'tabpanel', id: 'tabGuests' }, event && guestList(event)),
      ),
    ),
  );
}
