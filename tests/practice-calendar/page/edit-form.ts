import { encodeEventId } from '../encode-event-id.ts';
import { dateRow, detailRows } from './edit-fields.ts';
import { guestNodes, roomNodes } from './edit-guests.ts';
import type { Visit } from './edit-visit.ts';
import { iconButton } from './icons.ts';
import { words } from './locales/current.ts';
import { h } from './vdom.ts';
import type { Child, VNode } from './vdom.ts';

/** Id of the panel that is filled when it is opened. */
export const FIND = 'p-findtime';

const tab = (id: string | null, panel: string, selected: boolean, label: string): VNode =>
  h(
    'button',
    {
      type: 'button',
      role: 'tab',
      id,
      jsname: 'p-edit-tab',
      'aria-controls': panel,
      'aria-selected': String(selected),
    },
    label,
  );

const panel = (id: string, hidden: boolean, ...children: Child[]): VNode =>
  h('div', { role: 'tabpanel', id, hidden }, ...children);

function guestSide(visit: Visit): VNode {
  const { editor } = words();
  return h(
    'div',
    { class: 'p-editside' },
    h(
      'div',
      { role: 'tablist', class: 'p-edittabs' },
      tab('xGstTab', 'tabGuests', true, editor.guests),
      tab(null, 'p-rooms', false, editor.rooms),
    ),
    panel(
      'tabGuests',
      false,
      h('input', {
        type: 'text',
        jsname: 'p-add-guest',
        role: 'combobox',
        autocomplete: 'off',
        placeholder: editor.addGuests,
        'aria-label': editor.addGuests,
      }),
      h('div', { id: 'xGstLst' }, ...guestNodes(visit)),
    ),
    panel('p-rooms', true, h('div', { id: 'xRmLst' }, ...roomNodes(visit))),
  );
}

function titleRow(visit: Visit): VNode {
  const { title } = visit.event;
  return h(
    'div',
    { class: 'UXzdrb' },
    iconButton('close', words().close, 'p-leave', { id: 'xCancelBu' }),
    h(
      'div',
      { jsname: 'GYcwYe', class: 'p-titlefield' },
      h('input', {
        id: 'xTiIn',
        jsname: 'YPqjbf',
        value: title,
        'data-initial-value': title,
        placeholder: words().addTitle,
        'aria-label': words().addTitle,
      }),
    ),
    h(
      'button',
      { type: 'button', id: 'xSaveBu', jsname: 'x8hlje', class: 'p-filled' },
      words().save,
    ),
  );
}

/** All of the form as it is built at the start of a visit. */
export function editForm(visit: Visit): VNode {
  const { editor } = words();
  return h(
    'div',
    {
      'data-is-create': String(visit.create),
      'data-eventid': visit.create
        ? ''
        : visit.found
          ? encodeEventId(visit.event)
          : visit.screen.eid,
    },
    titleRow(visit),
    dateRow(visit),
    h(
      'div',
      { class: 'p-editbody' },
      h(
        'div',
        { class: 'p-editmain' },
        h(
          'div',
          { role: 'tablist', class: 'p-edittabs' },
          tab('xEvtTab', 'tabEventDetails', true, editor.details),
          tab(null, FIND, false, editor.findTime),
        ),
        panel('tabEventDetails', false, ...detailRows(visit)),
        panel(FIND, true),
      ),
      guestSide(visit),
    ),
  );
}
