import { listenToAccounts } from './accounts.ts';
import { api } from './api.ts';
import { bubbleDialog, clickInBubble, closeBubble, openBubble, placeAgain } from './bubble.ts';
import { renameServed, sel } from './class-names.ts';
import { closeDayList, dayListDialog, dayOfMore, openDayList } from './day-list.ts';
import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { dayOfKey, localDay, localInstant } from './dates.ts';
import { clickInDraft, closeDraft, draftDialog, openDraft } from './draft.ts';
import { endsDrag, slotAt, startDrag } from './drag.ts';
import { clickInEditor, enterInEditor } from './edit-page.ts';
import { applyTheme, draw } from './render.ts';
import {
  dayOfCompact,
  leaveScreen,
  readLocation,
  showDay,
  showEdit,
  showSearch,
  showSettings,
  showToday,
  step,
  stepMini,
} from './router.ts';
import { onKeyDown, remove } from './shortcuts.ts';
import { log, now, onRedraw, redraw, state, world } from './state.ts';
import type { View } from './state.ts';
import { standalone } from './stubs.ts';
import { create } from './vdom.ts';

const elementOf = (event: Event): HTMLElement | null =>
  event.target instanceof HTMLElement
    ? event.target
    : event.target instanceof Element
      ? event.target.closest('button, [role="button"], div')
      : null;

/** The event whose chip an element belongs to. */
function eventOf(element: HTMLElement | null): PracticeEvent | null {
  const chip = element?.closest<HTMLElement>('[data-eventchip]');
  const eid = chip?.dataset['eventid'];
  return state.account.events.find((event) => encodeEventId(event) === eid) ?? null;
}

const toggleTheme = (): void => api.setTheme(world.theme === 'dark' ? 'light' : 'dark');

function createAtNextHour(): void {
  const start = Math.ceil(now() / 3_600_000) * 3_600_000;
  openDraft(start, start + 3_600_000);
}

const edit = (event: PracticeEvent): void => {
  closeBubble();
  showEdit(encodeEventId(event));
};

function toggleCalendar(box: HTMLElement): void {
  const id = box.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (id && !state.hiddenCalendars.delete(id)) state.hiddenCalendars.add(id);
  redraw();
}

function toggleMenu(): void {
  const menu = document.querySelector<HTMLElement>(sel('.p-switcher [role="menu"]'));
  if (menu) menu.hidden = !menu.hidden;
}

const BUTTONS: Record<string, (button: HTMLElement) => void> = {
  'p-today': showToday,
  'p-previous': () => step(-1),
  'p-next': () => step(1),
  'p-mini-previous': () => stepMini(-1),
  'p-mini-next': () => stepMini(1),
  'p-mini-day': (button) => {
    const date = button.closest<HTMLElement>('[data-date]')?.dataset['date'];
    if (date) showDay(dayOfCompact(date));
  },
  'p-goto-day': (button) => showDay(dayOfKey(Number(button.dataset['datekey'])), 'day'),
  'p-theme': toggleTheme,
  'p-settings': showSettings,
  'p-search': () => showSearch(),
  'p-day-close': closeDayList,
  'p-open-day': () => {
    if (state.openDay) showDay(state.openDay.day, 'day');
  },
  'p-year-day': (button) => {
    const date = button.closest<HTMLElement>('[data-date]')?.dataset['date'];
    if (date) openDayList(dayOfCompact(date), 'year', button);
  },
  'p-create': createAtNextHour,
  'p-switcher': toggleMenu,
  'p-calendar': toggleCalendar,
  'p-leave': leaveScreen,
  'p-drawer': () => {
    state.drawer = !state.drawer;
    redraw();
  },
};

function onClick(click: MouseEvent): void {
  const element = elementOf(click);
  if (!element || endsDrag()) return;
  const menuItem = element.closest<HTMLElement>('li[data-viewkey]');
  if (menuItem) return showDay(state.day, menuItem.dataset['viewkey'] as View);
  const button = element.closest<HTMLElement>('button, [jsname^="p-"]');
  if (button && clickInBubble(button, { edit, remove })) return;
  if (button && clickInEditor(button)) return;
  if (button && clickInDraft(button, () => showEdit(null))) return;
  const action = button && BUTTONS[button.getAttribute('jsname') ?? ''];
  if (action) return action(button);
  if (state.screen.kind === 'edit') return;
  if (element.closest('[role="dialog"]') && !inDayList(element)) return;
  const event = eventOf(element);
  const day = element.closest<HTMLElement>('h2[data-datekey]');
  const more = element.closest(sel('.KCIIIb'));
  if (event) {
    const chip = element.closest<HTMLElement>('[data-eventchip]');
    log.push({ what: 'click', id: event.id });
    closeDraft();
    openBubble(event, chip);
    closeDayList();
  } else if (day) {
    showDay(dayOfKey(Number(day.dataset['datekey'])), 'day');
  } else if (more) {
    const of = dayOfMore(more);
    if (of !== null) openDayList(of, 'month', more);
  } else if (element.closest('[data-column-index]') && !closedByThisPress) {
    const slot = slotAt(click.clientX, click.clientY);
    if (!slot) return;
    const start = localInstant(slot.day, Math.floor(slot.minutes / 30) * 30);
    openDraft(start, start + 3_600_000);
  }
}

const inDayList = (element: Element | null): boolean =>
  Boolean(element && dayListDialog()?.contains(element));

/** Closing a bubble by a press on an empty slot must not open a draft there. */
let closedByThisPress = false;

function onPointerDown(press: PointerEvent): void {
  const element = elementOf(press);
  const inside = (dialog: HTMLElement | null): boolean =>
    Boolean(element && dialog?.contains(element));
  const open = state.draft !== null || document.querySelector(sel('.I2Yrs.iWO5td')) !== null;
  closedByThisPress = false;
  if (!inside(draftDialog()) && !element?.closest('[data-eventid=""]')) closeDraft();
  if (inside(bubbleDialog())) return;
  if (element?.closest('[data-eventchip]')) {
    if (!inDayList(element)) closeDayList();
    return;
  }
  if (element?.closest(sel('.p-switcher')) === null) closeMenu();
  closedByThisPress = open && !inside(draftDialog()) && !inDayList(element);
  closeBubble();
  if (!inDayList(element)) closeDayList();
}

function closeMenu(): void {
  const menu = document.querySelector<HTMLElement>(sel('.p-switcher [role="menu"]'));
  if (menu && !menu.hidden) menu.hidden = true;
}

function listen(): void {
  listenToAccounts();
  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', onPointerDown);
  document.addEventListener('keydown', (event) => {
    const element = elementOf(event);
    if (event.key === 'Enter' && enterInEditor(element)) return;
    if (event.key === 'Enter' && element?.matches('[jsname="p-query"]'))
      showSearch((element as HTMLInputElement).value);
    else if ((event.key === 'Enter' || event.key === ' ') && element?.matches('[role="button"]'))
      element.click();
    else onKeyDown(event);
  });
  document.addEventListener('mousedown', (press) => {
    const event = eventOf(elementOf(press));
    if (state.screen.kind !== 'grid') return;
    if (event && press.button === 0 && event.kind !== 'holiday') startDrag(press, event);
  });
  for (const what of ['dblclick', 'contextmenu'] as const) {
    document.addEventListener(what, (mouse) => {
      const event = eventOf(elementOf(mouse));
      if (!event) return;
      log.push({ what, id: event.id });
      if (what === 'dblclick') edit(event);
    });
  }
  window.addEventListener('popstate', () => {
    closeBubble();
    readLocation();
    redraw();
  });
  window.addEventListener('resize', () => {
    api.rebuild();
    placeAgain();
  });
}

function start(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'dark' || theme === 'light') world.theme = theme;
  state.day = localDay(now());
  state.miniDay = state.day;
  renameServed();
  onRedraw(draw);
  readLocation();
  applyTheme();
  window.practice = api;
  const other = /^\/calendar\/(?:u\/\d+\/)?(embed|htmlembed|companion)/.exec(location.pathname);
  const root = document.getElementById('practice-app');
  if (other && root) {
    root.append(create(standalone(other[1] === 'companion' ? 'companion' : 'embed')));
    return;
  }
  draw();
  listen();
}

start();
