import type { LocaleName, PracticeEvent, Theme, World } from '../model.ts';
import { chipOf, closeBubble, followBubble, openBubble } from './bubble.ts';
import { daysOf } from './dates.ts';
import { moveTo } from './drag.ts';
import { applyTheme } from './render.ts';
import { currentView, showDay } from './router.ts';
import { log, redraw, state, world } from './state.ts';
import type { LogEntry, View } from './state.ts';

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
  removeEvent(id: string): void;
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
  goTo(date: { year: number; month: number; day: number }, view?: View): void;
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
    node.className = i % 2 ? 'p-a' : 'p-b';
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
  goTo({ year, month, day }, view = currentView()) {
    showDay(Math.floor(Date.UTC(year, month - 1, day) / 86_400_000), view);
  },
  chipBoxes,
  churn,
};

declare global {
  interface Window {
    practice: PracticeApi;
  }
}
