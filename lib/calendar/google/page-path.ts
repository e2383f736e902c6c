import { decodeEventId } from './event-id';

/**
 * What Kept may do at an address. `none`: a document that never becomes the calendar application
 * (embed, side panel, booking page). `rest`: no appointments to work on, but the application may
 * go to a view from there without a page load (settings, a new event, an address it has yet to
 * complete). `edit`: the page of one event. `work`: a view of the calendar.
 */
export type Scope = 'none' | 'rest' | 'edit' | 'work';

/** Screens of the application that show forms or copies of events, not appointments. */
const RESTING = new Set(['settings', 'eventedit', 'trash', 'print', 'printable', 'appointment']);

const BASE = String.raw`^\/calendar\/(?:[a-z]\/[^/]+\/)?`;
const FOREIGN = new RegExp(`${BASE}(?:embed|htmlembed|companion|appointments|selfsched)(?:/|$)`);
const SCREEN = new RegExp(`${BASE}r(?:/([^/]*)|$)`);
/** A copy or a duplicate has more parts, a new event has none. */
const EDITED = new RegExp(`${BASE}r/eventedit/([^/]+)/?$`);

/** What Kept may do at a path such as `/calendar/u/0/r/week/2026/11/23`. */
export function scopeOf(pathname: string): Scope {
  if (FOREIGN.test(pathname)) return 'none';
  const screen = SCREEN.exec(pathname);
  if (screen && !RESTING.has(screen[1] ?? '')) return 'work';
  return editedEventId(pathname) === null ? 'rest' : 'edit';
}

/** The event that is edited at a path such as `/calendar/u/0/r/eventedit/{EID}`, or `null`. */
export function editedEventId(pathname: string): string | null {
  const raw = EDITED.exec(pathname)?.[1];
  const id = raw ? decodeEventId(raw.replace(/%3D/gi, '').replace(/%2B/gi, '+')) : null;
  return id?.kind === 'event' ? id.eventId : null;
}
