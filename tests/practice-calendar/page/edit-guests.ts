import type { PracticeGuest } from '../model.ts';
import { LONG_LIST } from './bubble-guests.ts';
import type { Visit } from './edit-visit.ts';
import { iconButton } from './icons.ts';
import { locale, words } from './locales/current.ts';
import { initials } from './shell.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Roles follow the name in the label; the answer is not part of it on this page. */
function entry(guest: PracticeGuest): VNode {
  const name = guest.name || guest.email;
  const role = guest.organizer ? words().organizer : guest.optional ? words().optional : '';
  return h(
    'div',
    {
      vkey: guest.email,
      class: 'p-guest',
      id: guest.organizer ? 'xDtlDlgOrg' : null,
      'data-id': guest.email,
      'data-email': guest.email,
      key: guest.email,
      'data-is-expandable': guest.group ? 'true' : null,
      'aria-label': [name, role].filter(Boolean).join(locale().separator),
      role: 'treeitem',
    },
    h('div', { class: 'p-avatar', 'data-response': guest.response }, initials(name)),
    h(
      'div',
      { class: 'p-guestname' },
      h(
        'span',
        { class: 'SDqFWd' },
        name,
        guest.group && h('span', { class: 'gLs5v' }, ` (${guest.size ?? 2})`),
      ),
      role && h('span', { class: 'p-role' }, role),
    ),
    iconButton('close', words().editor.removeGuest(name), 'p-remove-guest'),
  );
}

/** Whether this user may not see who else was invited. */
const isHidden = ({ create, event }: Visit): boolean => !create && event.guestsHidden;

/** What the page draws anew inside `#xGstLst`. Guests are loaded after the form itself. */
export function guestNodes(visit: Visit): VNode[] {
  const guests = visit.guests.filter((guest) => !guest.resource);
  if (visit.stage === 0 || guests.length === 0) return [];
  const count = h('div', { class: 'p-small' }, words().guests(guests.length));
  if (isHidden(visit)) {
    return [count, h('div', { class: 'p-small' }, words().editor.guestsHidden)];
  }
  return [
    count,
    h(
      'div',
      { 'aria-label': words().editor.guestList, role: 'tree', class: 'p-guestlist' },
      ...guests.slice(0, LONG_LIST).map(entry),
    ),
  ];
}

/** What the page draws anew inside `#xRmLst`. */
export function roomNodes(visit: Visit): VNode[] {
  const rooms = visit.guests.filter((guest) => guest.resource);
  return visit.stage === 0 ? [] : rooms.map(entry);
}
