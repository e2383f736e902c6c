import { accountAt } from './accounts.ts';
import { dayFrom, localDay, ymd } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { closeDayList } from './day-list.ts';
import { log, now, redraw, state } from './state.ts';
import type { Screen, View } from './state.ts';
import { rangeOf } from './view-range.ts';

const PATH_OF_VIEW: Record<View, string> = {
  day: 'day',
  week: 'week',
  custom_days: 'customday',
  month: 'month',
  custom_weeks: 'customweek',
  year: 'year',
  agenda: 'agenda',
};

const isView = (name: string): View | null =>
  (Object.keys(PATH_OF_VIEW) as View[]).find((view) => PATH_OF_VIEW[view] === name) ?? null;

/** `eventedit`, `eventedit/<id>`, `eventedit/duplicate/<id>`, `eventedit/copy/<id>/<to whom>`. */
function editScreen([first, second]: string[]): Screen {
  if (first === 'copy' || first === 'duplicate') {
    return { kind: 'edit', eid: null, copyOf: second ?? null };
  }
  return { kind: 'edit', eid: first || null, copyOf: null };
}

let lastView: View = 'week';

/** Reads the address into the state; unknown paths are the week of today. */
export function readLocation(): void {
  closeDayList();
  const match = /^\/calendar(?:\/([ub])\/(\d+))?(?:\/r(?:\/(.*))?)?$/.exec(location.pathname);
  const [, form, index, rest = ''] = match ?? [];
  const authuser = new URLSearchParams(location.search).get('authuser');
  state.accountPath = form ? `${form}/${index}` : '';
  state.account = accountAt(form, index, authuser) ?? state.account;
  const [first = '', ...parts] = rest.split('/');
  const today = localDay(now());
  if (first === 'eventedit') {
    state.screen = editScreen(parts);
  } else if (first === 'settings') {
    state.screen = { kind: 'settings' };
  } else if (first === 'search') {
    state.screen = { kind: 'search', query: new URLSearchParams(location.search).get('q') ?? '' };
  } else {
    const view = isView(first) ?? 'week';
    if (state.screen.kind !== 'grid' || state.screen.view !== view) state.generation += 1;
    state.screen = { kind: 'grid', view };
    lastView = view;
    const [year, month, day] = parts.map(Number);
    state.day = year && month && day ? dayFrom(year, month, day) : today;
    state.miniDay = state.day;
  }
}

const base = (): string => `/calendar/${state.accountPath ? `${state.accountPath}/` : ''}r`;

function go(path: string, query = ''): void {
  const search = new URLSearchParams(location.search);
  if (query) search.set('q', query);
  else search.delete('q');
  history.pushState(null, '', `${base()}/${path}${search.size > 0 ? `?${search}` : ''}`);
  log.push({ what: 'navigate', detail: path });
  readLocation();
  redraw();
}

/** Shows a day in a view, as the page does: no page load, a new address. */
export function showDay(day: DayNumber, view: View = currentView()): void {
  const { year, month, day: date } = ymd(day);
  go(`${PATH_OF_VIEW[view]}/${year}/${month}/${date}`);
}

export const currentView = (): View => (state.screen.kind === 'grid' ? state.screen.view : 'week');

export const showToday = (): void => showDay(localDay(now()));

/** One range forwards or back. */
export function step(direction: 1 | -1): void {
  const view = currentView();
  const { year, month } = ymd(state.day);
  if (view === 'month') showDay(dayFrom(year, month + direction, 1));
  else if (view === 'year') showDay(dayFrom(year + direction, month, 1));
  else showDay(state.day + direction * rangeOf(view).count);
}

export const showEdit = (eid: string | null): void => go(eid ? `eventedit/${eid}` : 'eventedit');
export const showSettings = (): void => go('settings');
export const showSearch = (query = ''): void => go('search', query);

/** Moves the mini month alone. */
export function stepMini(direction: 1 | -1): void {
  const { year, month } = ymd(state.miniDay);
  state.miniDay = dayFrom(year, month + direction, 1);
  redraw();
}

/** Back from the edit page or settings to the grid, in the view that was there before. */
export const leaveScreen = (): void => showDay(state.day || localDay(now()), lastView);

export const dayOfCompact = (compact: string): DayNumber =>
  dayFrom(Number(compact.slice(0, 4)), Number(compact.slice(4, 6)), Number(compact.slice(6)));
