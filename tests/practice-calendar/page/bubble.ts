import { encodeEventId } from '../encode-event-id.ts';
import type { GuestResponse, PracticeEvent } from '../model.ts';
import { card } from './bubble-content.ts';
import { createFrame, hide, isOpen, placeBeside, show, tabStops } from './dialog-frame.ts';
import type { Frame } from './dialog-frame.ts';
import { log, redraw, state } from './state.ts';
import { patchChildren } from './vdom.ts';

/** Seconds after opening at which lazily loaded parts patch the content list. */
const LATE_PATCHES = [0.3, 0.8, 1.5];

let frame: Frame | null = null;
let shown: PracticeEvent | null = null;
let anchor: DOMRect | null = null;
let stage = 0;
let timers: number[] = [];

function theFrame(): Frame {
  if (frame) return frame;
  frame = createFrame({
    jsname: 'ssXDle',
    jscontroller: 'dIQ6id',
    'data-chips-dialog': 'true',
    'data-layout-mode': 'bubble',
    'data-is-adaptive': 'true',
    'data-position': 'pdYghb',
    'aria-labelledby': 'rAECCd',
    'aria-modal': 'true',
    class: 'ecHOgf RDlrG Inn9w',
  });
  document.getElementById('yDmH0d')?.append(frame.overlay);
  return frame;
}

/** The event whose bubble is open. */
export const openedEvent = (): PracticeEvent | null => (frame && isOpen(frame) ? shown : null);

export const bubbleDialog = (): HTMLElement | null => frame?.dialog ?? null;

/** The chip that shows an event, wherever it is now. */
export function chipOf(event: PracticeEvent): HTMLElement | null {
  const eid = encodeEventId(event);
  const chips = document.querySelectorAll<HTMLElement>('[data-eventchip]');
  return [...chips].find((chip) => chip.dataset['eventid'] === eid) ?? null;
}

const focusTarget = (chip: HTMLElement | null): HTMLElement | null =>
  chip?.matches('[role="button"]') ? chip : (chip?.querySelector('[role="button"]') ?? null);

/** Draws the open bubble again; foreign nodes in the card are gone afterwards. */
export function patchBubble(): void {
  if (!frame || !shown) return;
  patchChildren(frame.slot, [card(shown, stage)]);
}

function clearTimers(): void {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
}

/** Opens the bubble, or turns the open one to another event: it is the same dialog. */
export function openBubble(event: PracticeEvent, chip: HTMLElement | null): void {
  clearTimers();
  const target = theFrame();
  shown = event;
  stage = 0;
  anchor = (chip ?? chipOf(event))?.getBoundingClientRect() ?? new DOMRect(400, 200, 100, 40);
  patchBubble();
  show(target);
  place();
  log.push({ what: 'open', id: event.id });
  tabStops(target.dialog)[0]?.focus({ preventScroll: true });
  timers = LATE_PATCHES.map((seconds, index) =>
    window.setTimeout(() => {
      stage = index + 1;
      patchBubble();
      place();
    }, seconds * 1000),
  );
}

function place(): void {
  if (frame && anchor) placeBeside(frame, anchor);
}

/** Puts the open bubble beside its chip again, after the window or the grid changed. */
export function placeAgain(): void {
  if (!frame || !shown || !isOpen(frame)) return;
  anchor = chipOf(shown)?.getBoundingClientRect() ?? anchor;
  place();
}

/** Closes the bubble and gives the focus back to the chip. */
export function closeBubble(): void {
  if (!frame || !isOpen(frame)) return;
  clearTimers();
  const event = shown;
  hide(frame);
  shown = null;
  if (!event) return;
  log.push({ what: 'close', id: event.id });
  focusTarget(chipOf(event))?.focus({ preventScroll: true });
}

/** Keeps the bubble on the event when a test or a drag replaced its record. */
export function followBubble(): void {
  if (!shown) return;
  const { id, calendarId } = shown;
  const found = state.account.events.find(
    (event) => event.id === id && event.calendarId === calendarId,
  );
  if (!found) {
    closeBubble();
  } else if (found !== shown) {
    shown = found;
    patchBubble();
  }
}

function answer(event: PracticeEvent, response: GuestResponse): void {
  event.response = response;
  for (const guest of event.guests) {
    if (guest.email === state.account.email) guest.response = response;
  }
  log.push({ what: 'rsvp', id: event.id, detail: response });
  redraw();
  patchBubble();
}

/** What a click on one of the bubble's own buttons does; false: not one of them. */
export function clickInBubble(
  button: HTMLElement,
  act: { edit: (event: PracticeEvent) => void; remove: (event: PracticeEvent) => void },
): boolean {
  const event = openedEvent();
  if (!event || !frame?.dialog.contains(button)) return false;
  const response = button.dataset['answer'];
  if (response) answer(event, response as GuestResponse);
  else if (button.id === 'xDetDlgCloseBu') closeBubble();
  else if (button.id === 'xDetDlgDelBu') act.remove(event);
  else if (button.getAttribute('jsname') === 'DyVDA') act.edit(event);
  else return false;
  return true;
}
