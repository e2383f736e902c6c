import { isManaged } from './accounts.ts';
import { agendaMain, searchMain } from './agenda.ts';
import { cls, sel } from './class-names.ts';
import { patchDayList } from './day-list.ts';
import { editMain } from './edit-page.ts';
import { gridMain } from './grid.ts';
import { locale, words } from './locales/current.ts';
import { monthMain } from './month.ts';
import { header, side } from './shell.ts';
import { state, world } from './state.ts';
import { plainMain } from './stubs.ts';
import { h, patchChildren } from './vdom.ts';
import type { VNode } from './vdom.ts';
import { yearMain } from './year.ts';

/** The page's own setting decides between light and dark, not the system's. */
export function applyTheme(): void {
  document.body.classList.toggle(cls('CcsDpe'), world.theme === 'dark');
  document.body.classList.toggle(cls('p-compact'), world.density === 'compact');
  document.documentElement.style.colorScheme = world.theme;
}

function describeBody(): void {
  const { screen } = state;
  const { dataset } = document.body;
  if (isManaged(state.account)) dataset['isDasher'] = 'true';
  else delete dataset['isDasher'];
  dataset['viewfamily'] =
    screen.kind === 'grid'
      ? 'EVENT'
      : screen.kind === 'edit'
        ? 'EVENT_EDIT'
        : screen.kind.toUpperCase();
  dataset['viewkey'] =
    screen.kind === 'grid'
      ? screen.view.toUpperCase()
      : screen.kind === 'edit'
        ? 'EVENTEDIT'
        : screen.kind.toUpperCase();
}

function mainOf(): VNode {
  const { screen } = state;
  if (screen.kind === 'edit') return editMain(screen);
  if (screen.kind === 'settings') return plainMain(words().settings);
  if (screen.kind === 'search') return searchMain(screen.query);
  const { view } = screen;
  if (view === 'month' || view === 'custom_weeks') return monthMain(view);
  if (view === 'agenda') return agendaMain();
  return view === 'year' ? yearMain() : gridMain(view);
}

const MORNING = 7;

/** Draws the whole page: patches what is there, builds the rest. */
export function draw(): void {
  const root = document.getElementById('practice-app');
  if (!root) return;
  const scrolled = document.querySelector(sel('.p-scroll'));
  const before = scrolled?.scrollTop;
  const { lang, dir } = locale();
  const html = document.documentElement;
  if (html.lang !== lang) html.lang = lang;
  if (html.dir !== dir) html.dir = dir;
  describeBody();
  patchChildren(root, [
    header(),
    h(
      'div',
      { class: 'p-under' },
      side(),
      h('div', { id: 'YPCqFe', class: 'p-content' }, mainOf()),
    ),
  ]);
  patchDayList();
  const scroll = document.querySelector(sel('.p-scroll'));
  if (scroll && scroll !== scrolled) {
    scroll.scrollTop = before ?? MORNING * world.hourHeight;
  }
  document.title = `Google Calendar - ${document.querySelector(sel('.p-heading'))?.textContent ?? ''}`;
}
