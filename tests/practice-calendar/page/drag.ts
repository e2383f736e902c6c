import type { PracticeEvent } from '../model.ts';
import { closeBubble } from './bubble.ts';
import { localDay, localInstant, localMinutes } from './dates.ts';
import { currentView } from './router.ts';
import { log, redraw, state, world } from './state.ts';
import { rangeOf } from './view-range.ts';

const SNAP = 15;
const THRESHOLD = 5;

/** The slot under a point of the grid: day and minutes since midnight, or `null` outside. */
export function slotAt(x: number, y: number): { day: number; minutes: number } | null {
  const columns = [...document.querySelectorAll<HTMLElement>('[role="main"] [data-column-index]')];
  const column = columns.find((element) => {
    const box = element.getBoundingClientRect();
    return x >= box.left && x < box.right;
  });
  if (!column) return null;
  const minutes = ((y - column.getBoundingClientRect().top) / world.hourHeight) * 60;
  const { first } = rangeOf(currentView());
  return { day: first + Number(column.dataset['columnIndex']), minutes };
}

/** Moves an event to a new start; its id stays, as on the real page. */
export function moveTo(event: PracticeEvent, start: number): void {
  const length = event.end - event.start;
  event.start = start;
  event.end = start + length;
}

let swallowClick = false;

/** Whether the click that follows belongs to a drag that just ended. */
export function endsDrag(): boolean {
  const ends = swallowClick;
  swallowClick = false;
  return ends;
}

/** Follows the mouse from a chip; a ghost with an empty id shows where the event would go. */
export function startDrag(down: MouseEvent, event: PracticeEvent): void {
  const grabbed = slotAt(down.clientX, down.clientY);
  if (!grabbed || event.allDay) return;
  const eventMinutes = localMinutes(event.start) + (localDay(event.start) - grabbed.day) * 1440;
  const hold = grabbed.minutes - eventMinutes;
  const stop = new AbortController();
  const { signal } = stop;
  swallowClick = false;

  const finish = (): void => {
    stop.abort();
    state.ghost = null;
    state.draggedId = null;
    redraw();
  };
  document.addEventListener(
    'mousemove',
    (move) => {
      const far = Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY);
      const slot = slotAt(move.clientX, move.clientY);
      if (!slot || (!state.ghost && far < THRESHOLD)) return;
      if (!state.ghost) closeBubble();
      const minutes = Math.max(0, Math.round((slot.minutes - hold) / SNAP) * SNAP);
      const start = localInstant(slot.day, minutes);
      state.draggedId = event.id;
      state.ghost = {
        ...event,
        id: '',
        kind: 'draft',
        start,
        end: start + event.end - event.start,
      };
      redraw();
    },
    { signal },
  );
  document.addEventListener(
    'mouseup',
    () => {
      const target = state.ghost;
      if (target) {
        swallowClick = true;
        setTimeout(() => (swallowClick = false));
        moveTo(event, target.start);
        log.push({ what: 'drag', id: event.id, detail: new Date(target.start).toISOString() });
      }
      finish();
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (key) => {
      if (key.key === 'Escape') finish();
    },
    { signal, capture: true },
  );
}
