import type { LocaleName, PracticeEvent, PracticeGuest, Theme, World } from '../model.ts';
import { crowdEvents } from '../worlds/crowd.ts';
import { encodeEventId } from '../encode-event-id.ts';
import { chipOf, closeBubble, followBubble, openBubble } from './bubble.ts';
import { cls } from './class-names.ts';
import { daysOf, localDay, localInstant, weekFirst } from './dates.ts';
import { closeDayList } from './day-list.ts';
import { moveTo } from './drag.ts';
import { openMore } from './more.ts';
import { applyTheme } from './render.ts';
import { currentView, showDay, showEdit, showSearch } from './router.ts';
import { log, now, redraw, state, world } from './state.ts';
import type { LogEntry, View } from './state.ts';
import { eventDrawnOn, truth } from './truth.ts';
import type { ChipTruth } from './truth.ts';

export interface ChipBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `window.practice`: how tests act on the page from its own side. */
export interface PracticeApi {
  log: LogEntry[];
  world: World;
  /** Moves an event of the current account; the id stays. */
  moveEvent(id: string, newStart: number): void;
  addEvent(event: PracticeEvent): void;
  /** Fills the week of the shown day with this many appointments; gives them back. */
  addEvents(count: number, people?: PracticeGuest[]): PracticeEvent[];
  removeEvent(id: string): void;
  /** Puts these events in the place of all others of the account. */
  setEvents(events: PracticeEvent[]): void;
  /** Overwrites fields of an event, or all of it. */
  replaceEvent(id: string, change: Partial<PracticeEvent>): void;
  /** Patches the page in place: foreign children of patched nodes vanish. */
  rerender(): void;
  /** Destroys the grid and builds it anew. */
  rebuild(): void;
  setTheme(theme: Theme): void;
  setLocale(locale: LocaleName, hour12?: boolean): void;
  /** Opens the bubble of an event, going to its day first if it is not shown. */
  openEvent(id: string): void;
  closeBubble(): void;
  /** Goes to the edit page of an event, or with `null` to that of a new one. */
  edit(id: string | null): void;
  goTo(date: { year: number; month: number; day: number }, view?: View): void;
  /** Shows a view on the day of an instant, or on the day shown now. */
  go(view: View, instant?: number): void;
  /** Shows the search results for a part of a title, place or guest. */
  search(query: string): void;
  /**
   * Opens the list of all events of the day of an instant: by "+N more" in the month, by the day
   * in the year. False where nothing on the page opens it.
   */
  openMore(instant: number): boolean;
  closeMore(): void;
  /** Every chip in the document with the event that the page drew on it. */
  truth(): ChipTruth[];
  /** The event that the page drew on a chip or around an element of it, or `null`. */
  eventDrawnOn(element: Element): PracticeEvent | null;
  /** Boxes of all chips in viewport pixels, by decoded event id. */
  chipBoxes(): Record<string, ChipBox[]>;
  /** Unrelated changes of the page, one per frame. */
  churn(times: number): Promise<void>;
}

const find = (id: string): PracticeEvent | undefined =>
  state.account.events.find((event) => event.id === id);

function chipBoxes(): Record<string, ChipBox[]> {
  const boxes: Record<string, ChipBox[]> = {};
  for (const chip of document.querySelectorAll('[data-eventchip]')) {
    const id = /2:\["([^"]*)"/.exec(chip.getAttribute('jslog') ?? '')?.[1] ?? '';
    const { x, y, width, height } = chip.getBoundingClientRect();
    (boxes[id] ??= []).push({ x, y, width, height });
  }
  return boxes;
}

async function churn(times: number): Promise<void> {
  const place = document.getElementById('practice-churn');
  for (let i = 0; i < times; i += 1) {
    const node = document.createElement('span');
    node.textContent = String(i);
    node.className = cls(i % 2 ? 'p-a' : 'p-b');
    place?.replaceChildren(node);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function changed(): void {
  redraw();
  followBubble();
}

export const api: PracticeApi = {
  log,
  world,
  moveEvent(id, newStart) {
    const event = find(id);
    if (event) moveTo(event, newStart);
    changed();
  },
  addEvent(event) {
    state.account.events.push(event);
    changed();
  },
  addEvents(count, people) {
    const { email, name, events } = state.account;
    const first = weekFirst(state.day || localDay(now()), world.weekStart);
    const made = crowdEvents(count, {
      from: localInstant(first, 0),
      days: 7,
      email,
      name,
      serial: events.length,
      ...(people && people.length > 0 ? { people } : {}),
    });
    state.account.events = [...events, ...made];
    changed();
    return made;
  },
  setEvents(events) {
    state.account.events = events;
    changed();
  },
  removeEvent(id) {
    state.account.events = state.account.events.filter((event) => event.id !== id);
    changed();
  },
  replaceEvent(id, change) {
    state.account.events = state.account.events.map((event) =>
      event.id === id ? { ...event, ...change } : event,
    );
    changed();
  },
  rerender: changed,
  rebuild() {
    state.generation += 1;
    redraw();
  },
  setTheme(theme) {
    world.theme = theme;
    applyTheme();
    changed();
  },
  setLocale(locale, hour12 = locale === 'en-US') {
    world.locale = locale;
    world.hour12 = hour12;
    state.generation += 1;
    changed();
  },
  openEvent(id) {
    const event = find(id);
    if (!event) return;
    if (!chipOf(event)) showDay(daysOf(event).first, currentView());
    const chip = chipOf(event);
    chip?.scrollIntoView({ block: 'center' });
    openBubble(event, chip);
  },
  closeBubble,
  edit(id) {
    const event = id === null ? undefined : find(id);
    if (id !== null && !event) return;
    closeBubble();
    showEdit(event ? encodeEventId(event) : null);
  },
  goTo({ year, month, day }, view = currentView()) {
    showDay(Math.floor(Date.UTC(year, month - 1, day) / 86_400_000), view);
  },
  go(view, instant) {
    showDay(instant === undefined ? state.day || localDay(now()) : localDay(instant), view);
  },
  search: showSearch,
  openMore: (instant) => openMore(localDay(instant)),
  closeMore: closeDayList,
  truth,
  eventDrawnOn,
  chipBoxes,
  churn,
};

declare global {
  interface Window {
    practice: PracticeApi;
  }
}
