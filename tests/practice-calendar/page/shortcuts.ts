import type { PracticeEvent } from '../model.ts';
import { closeBubble, openedEvent } from './bubble.ts';
import { encodeEventId } from '../encode-event-id.ts';
import { localDay, localInstant } from './dates.ts';
import { closeDayList } from './day-list.ts';
import { closeDraft, openDraft } from './draft.ts';
import { showDay, showEdit, showSearch, showSettings, showToday, step } from './router.ts';
import { log, now, redraw, state } from './state.ts';
import type { View } from './state.ts';

const toView = (view: View) => (): void => showDay(state.day, view);

function createNow(): void {
  const start = localInstant(localDay(now()), 12 * 60);
  openDraft(start, start + 3_600_000);
}

function edit(): void {
  const event = openedEvent();
  if (!event) return;
  closeBubble();
  showEdit(encodeEventId(event));
}

/** Deletes an event for good, as the page does (with an undo that is not built here). */
export function remove(event: PracticeEvent): void {
  closeBubble();
  state.account.events = state.account.events.filter((other) => other !== event);
  log.push({ what: 'delete', id: event.id });
  redraw();
}

function removeOpened(): void {
  const event = openedEvent();
  if (event) remove(event);
}

const nothing = (): void => {};

/** Every key the page answers to. Some do nothing here but are logged like the others. */
const SHORTCUTS: Record<string, () => void> = {
  d: toView('day'),
  w: toView('week'),
  m: toView('month'),
  x: toView('custom_days'),
  a: toView('agenda'),
  y: toView('year'),
  '1': toView('day'),
  '2': toView('week'),
  '3': toView('month'),
  '4': toView('custom_days'),
  '5': toView('agenda'),
  t: showToday,
  j: () => step(1),
  n: () => step(1),
  k: () => step(-1),
  p: () => step(-1),
  c: createNow,
  q: createNow,
  e: edit,
  '/': () => showSearch(),
  s: showSettings,
  r: redraw,
  g: nothing,
  z: nothing,
  '?': nothing,
  Delete: removeOpened,
  Backspace: removeOpened,
};

const TYPING = 'input, textarea, select, [contenteditable="true"], [contenteditable=""]';

/** The page's shortcut listener; it sees the target as `document` does, after retargeting. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    closeBubble();
    closeDraft();
    closeDayList();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.matches(TYPING)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const run = SHORTCUTS[key];
  if (!run) return;
  log.push({ what: 'shortcut', key });
  if (key === '/') event.preventDefault();
  closeIfLeaving(key);
  run();
}

/** Changing the view closes the bubble; keys for the open event do not. */
function closeIfLeaving(key: string): void {
  if (!['e', 'Delete', 'Backspace', 'g', 'z', '?', 'r'].includes(key)) closeBubble();
}
