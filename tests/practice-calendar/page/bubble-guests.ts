import type { PracticeEvent, PracticeGuest } from '../model.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { locale, words } from './locales/current.ts';
import { initials } from './shell.ts';
import { h } from './vdom.ts';
import type { Child, VNode } from './vdom.ts';

/** The page shows only the number of guests above this many. */
export const LONG_LIST = 30;

/** One row of the content list: an icon, and an element known by its id. */
export const row = (name: IconName | null, id: string, ...children: Child[]): VNode =>
  h(
    'div',
    { class: 'nBzcnc OjZ2cc' },
    h('div', { class: 'zZj8Pb', 'aria-hidden': 'true' }, name && icon(name)),
    h('div', { class: 'toUqff', id }, ...children),
  );

function guestEntry(guest: PracticeGuest): VNode {
  const name = guest.name || guest.email;
  const label = [
    name,
    words().guestState[guest.response],
    guest.organizer && words().organizer,
    guest.optional && words().optional,
  ];
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
      'aria-label': label.filter(Boolean).join(locale().separator),
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
  );
}

/** Summary and guest list; long and hidden lists have the summary alone. */
export function guestRows(event: PracticeEvent): VNode[] {
  const { guests } = event;
  if (guests.length === 0) return [];
  const counts = (['accepted', 'declined', 'tentative', 'needs'] as const)
    .map((answer): [string, number] => [
      answer,
      guests.filter((guest) => guest.response === answer).length,
    ])
    .filter(([, n]) => n > 0)
    .map(([answer, n]) => words().counts[answer as PracticeGuest['response']](n));
  const summary = row(
    'people',
    'xDetDlgAtt',
    h('div', { class: 'p-line', jsname: 'bA8IK' }, words().guests(guests.length)),
    h('div', { class: 'p-small' }, counts.join(locale().separator)),
  );
  if (event.guestsHidden || guests.length > LONG_LIST) return [summary];
  return [summary, h('div', { class: 'p-guests', role: 'tree' }, ...guests.map(guestEntry))];
}
