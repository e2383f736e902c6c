import { editMain } from './edit-page.ts';
import { gridMain } from './grid.ts';
import { locale, words } from './locales/current.ts';
import { header, side } from './shell.ts';
import { state, world } from './state.ts';
import { missingView, plainMain } from './stubs.ts';
import { h, patchChildren } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** The page's own setting decides between light and dark, not the system's. */
export function applyTheme(): void {
  document.body.classList.toggle('CcsDpe', world.theme === 'dark');
  document.documentElement.style.colorScheme = world.theme;
}

function describeBody(): void {
  const { screen } = state;
  const { dataset } = document.body;
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
  if (screen.kind === 'edit') return editMain(screen.eid);
  if (screen.kind !== 'grid') {
    return plainMain(screen.kind === 'settings' ? words().settings : words().search);
  }
  const columns = screen.view === 'day' || screen.view === 'week' || screen.view === 'custom_days';
  return columns ? gridMain(screen.view) : missingView(screen.view);
}

const MORNING = 7;

/** Draws the whole page: patches what is there, builds the rest. */
export function draw(): void {
  const root = document.getElementById('practice-app');
  if (!root) return;
  const scrolled = document.querySelector('.p-scroll');
  const before = scrolled?.scrollTop;
  const { lang } = locale();
  if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
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
  const scroll = document.querySelector('.p-scroll');
  if (scroll && scroll !== scrolled) {
    scroll.scrollTop = before ?? MORNING * world.hourHeight;
  }
  document.title = `Google Calendar - ${document.querySelector('.p-heading')?.textContent ?? ''}`;
}
