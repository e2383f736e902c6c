import type { PracticeAccount, PracticeCalendar, PracticeEvent, World } from '../model.ts';
import type { DayNumber } from './dates.ts';

export type View = 'day' | 'week' | 'custom_days' | 'month' | 'custom_weeks' | 'year' | 'agenda';

export type Screen =
  | { kind: 'grid'; view: View }
  /** `eid` is `null` for a new event, `copyOf` names what such a form is filled from. */
  | { kind: 'edit'; eid: string | null; copyOf: string | null }
  | { kind: 'settings' }
  | { kind: 'search'; query: string };

export type EditScreen = Extract<Screen, { kind: 'edit' }>;

/** The list of a day's events that lies over the month or the year. */
export interface OpenDay {
  day: DayNumber;
  over: 'month' | 'year';
}

/** One entry of `practice.log`: what the page itself did with an input. */
export interface LogEntry {
  what:
    | 'shortcut'
    | 'click'
    | 'open'
    | 'close'
    | 'dblclick'
    | 'contextmenu'
    | 'drag'
    | 'draft'
    | 'delete'
    | 'rsvp'
    | 'edit'
    | 'save'
    | 'navigate';
  key?: string;
  id?: string;
  detail?: string;
}

const embedded = document.getElementById('practice-world')?.textContent;

/** The world as served; tests change it through `window.practice`. */
export const world: World = JSON.parse(embedded ?? '{"accounts":[]}') as World;

export const log: LogEntry[] = [];

export const state = {
  screen: { kind: 'grid', view: 'week' } as Screen,
  /** Path form of the account: `u/0`, `b/1`, or empty for `/calendar/r`. */
  accountPath: 'u/0',
  account: world.accounts[0] as PracticeAccount,
  day: 0 as DayNumber,
  /** Month shown in the mini month: any day of it. */
  miniDay: 0 as DayNumber,
  hiddenCalendars: new Set<string>(),
  customDays: world.customDays ?? 4,
  customWeeks: world.customWeeks ?? 2,
  openDay: null as OpenDay | null,
  draft: null as PracticeEvent | null,
  /** The slot a chip is being dragged to. */
  ghost: null as PracticeEvent | null,
  draggedId: null as string | null,
  /** Grows when the grid must be built anew instead of patched. */
  generation: 0,
  drawer: true,
};

/** The page's clock, epoch milliseconds. */
export const now = (): number => world.now ?? Date.now();

export function calendarOf(event: PracticeEvent): PracticeCalendar {
  const found = state.account.calendars.find((calendar) => calendar.id === event.calendarId);
  return found ?? { id: event.calendarId, name: event.calendarId, color: '#616161', own: false };
}

export const colorOf = (event: PracticeEvent): string => event.color ?? calendarOf(event).color;

/** Events that the grid shows, with draft and ghost. */
export function shownEvents(): PracticeEvent[] {
  const events = state.account.events.filter(
    (event) => !state.hiddenCalendars.has(event.calendarId),
  );
  if (state.draft) events.push(state.draft);
  if (state.ghost) events.push(state.ghost);
  return events;
}

let drawing: () => void = () => {};

/** Registers what draws the whole page; `redraw` calls it. */
export function onRedraw(draw: () => void): void {
  drawing = draw;
}

export const redraw = (): void => drawing();
