/**
 * What Kept may do at an address. `none`: not the calendar application (embed, side panel, print,
 * anything else). `rest`: the application, but a screen without appointments to work on; it is one
 * page, so the user may come back without a page load. `work`: a view of the calendar.
 */
export type Scope = 'none' | 'rest' | 'work';

/** Screens of the application that show forms or copies of events, not appointments. */
const RESTING = new Set(['settings', 'eventedit', 'trash', 'print', 'printable', 'appointment']);

/** What Kept may do at a path such as `/calendar/u/0/r/week/2026/11/23`. */
export function scopeOf(pathname: string): Scope {
  const screen = /^\/calendar\/(?:[a-z]\/[^/]+\/)?r(?:\/([^/]*)|$)/.exec(pathname);
  if (!screen) return 'none';
  return RESTING.has(screen[1] ?? '') ? 'rest' : 'work';
}
