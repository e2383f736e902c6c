/**
 * What Kept may do at an address. `none`: a document that never becomes the calendar application
 * (embed, side panel, booking page). `rest`: no appointments to work on, but the application may
 * go to a view from there without a page load (settings, edit page, an address it has yet to
 * complete). `work`: a view of the calendar.
 */
export type Scope = 'none' | 'rest' | 'work';

/** Screens of the application that show forms or copies of events, not appointments. */
const RESTING = new Set(['settings', 'eventedit', 'trash', 'print', 'printable', 'appointment']);

const BASE = String.raw`^\/calendar\/(?:[a-z]\/[^/]+\/)?`;
const FOREIGN = new RegExp(`${BASE}(?:embed|htmlembed|companion|appointments|selfsched)(?:/|$)`);
const SCREEN = new RegExp(`${BASE}r(?:/([^/]*)|$)`);

/** What Kept may do at a path such as `/calendar/u/0/r/week/2026/11/23`. */
export function scopeOf(pathname: string): Scope {
  if (FOREIGN.test(pathname)) return 'none';
  const screen = SCREEN.exec(pathname);
  return !screen || RESTING.has(screen[1] ?? '') ? 'rest' : 'work';
}
