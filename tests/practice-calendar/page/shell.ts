import { accountMenu } from './accounts.ts';
import { icon, iconButton } from './icons.ts';
import { words } from './locales/current.ts';
import { miniMonth } from './mini-month.ts';
import { state } from './state.ts';
import type { View } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { viewHeading } from './view-range.ts';

const VIEWS: [view: View, accelerator: string][] = [
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['agenda', 'A'],
  ['custom_days', 'X'],
  ['custom_weeks', ''],
];

/** First letters of the first and last name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : ''];
  return letters
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

function switcher(view: View): VNode {
  return h(
    'div',
    { class: 'XyKLOd p-switcher', 'data-active-view': view },
    h(
      'button',
      { type: 'button', class: 'p-outline', jsname: 'p-switcher', 'aria-haspopup': 'menu' },
      words().views[view],
      icon('down', 16),
    ),
    h(
      'ul',
      { role: 'menu', class: 'p-menu', hidden: true },
      ...VIEWS.map(([key, accelerator]) =>
        h(
          'li',
          {
            role: 'menuitem',
            tabindex: '-1',
            'data-viewkey': key,
            'data-accelerator': accelerator || null,
          },
          h('span', {}, words().views[key]),
          h('kbd', {}, accelerator),
        ),
      ),
    ),
  );
}

/** The bar on top. Never patched while a view's menu is open: menus keep their own state. */
export function header(): VNode {
  const view = state.screen.kind === 'grid' ? state.screen.view : 'week';
  return h(
    'header',
    { role: 'banner', class: 'p-header' },
    iconButton('menu', words().mainMenu, 'p-drawer'),
    h('span', { class: 'p-logo' }, icon('calendar', 26)),
    h('span', { class: 'p-product' }, 'Calendar'),
    h('button', { type: 'button', class: 'p-outline', jsname: 'p-today' }, words().today),
    iconButton('left', words().previous, 'p-previous'),
    iconButton('right', words().next, 'p-next'),
    h('div', { class: 'p-heading', role: 'heading', 'aria-level': '1' }, viewHeading(view)),
    iconButton('search', words().search, 'p-search'),
    iconButton('help', words().help, 'p-help'),
    iconButton('theme', words().theme, 'p-theme'),
    iconButton('gear', words().settings, 'p-settings'),
    switcher(view),
    accountMenu(),
  );
}

function calendarList(own: boolean): VNode | false {
  const calendars = state.account.calendars.filter((calendar) => calendar.own === own);
  return (
    calendars.length > 0 &&
    h(
      'div',
      { class: 'p-calendars' },
      h('h2', {}, own ? words().myCalendars : words().otherCalendars),
      ...calendars.map((calendar) => {
        const shown = !state.hiddenCalendars.has(calendar.id);
        return h(
          'label',
          { class: 'p-calendar', 'data-id': calendar.id },
          h(
            'span',
            {
              role: 'checkbox',
              tabindex: '0',
              'aria-checked': String(shown),
              jsname: 'p-calendar',
              class: 'p-check',
              style: `--c: ${calendar.color};`,
            },
            shown && icon('check', 14),
          ),
          h('span', { class: 'p-name' }, calendar.name),
        );
      }),
    )
  );
}

export function side(): VNode {
  return h(
    'div',
    { class: 'p-side', id: 'drawer', hidden: !state.drawer || state.screen.kind === 'edit' },
    h(
      'button',
      { type: 'button', class: 'p-create', jsname: 'p-create' },
      icon('plus', 24),
      h('span', {}, words().create),
      icon('down', 16),
    ),
    miniMonth(),
    calendarList(true),
    calendarList(false),
  );
}
