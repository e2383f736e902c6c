import type { Guest, Guests } from '@/lib/appointments/event';
import { asciiDigits } from './clock-text';
import { isOwn, textLeaves, tidy } from './page-text';
import { find, findAll, SELECTORS } from './selectors';

const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const RESOURCE = '@resource.calendar.google.com';
const SEPARATOR = /\s*[,、，،]\s*/u;
const CLOSED = /^\s*[,、，،]/u;

/**
 * Display name of a guest. The label is `Name, answer[, role]` in the page's language and the
 * name may hold commas: so the visible text that begins the label is the name; without one, the
 * part before the first separator where nothing but an answer can follow.
 */
function nameOf(guest: HTMLElement, email: string): string {
  const label = tidy(guest.getAttribute('aria-label')) ?? '';
  const shown = textLeaves(guest);
  const begins = shown
    .filter(
      (text) => label === text || (label.startsWith(text) && CLOSED.test(label.slice(text.length))),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  if (begins) return begins;
  const fields = label.split(SEPARATOR);
  const [first = ''] = fields;
  // "Doe, Jane, answer" and "Jane Doe, answer, role" look alike; a space tells most apart.
  if (first && (fields.length <= 2 || /\s/.test(first) || /[、，]/u.test(label))) return first;
  return shown.find((text) => /\p{L}/u.test(text)) ?? email;
}

function readGuest(guest: HTMLElement): Guest | null {
  const email = guest.getAttribute('data-email')?.trim().toLowerCase() ?? '';
  if (!ADDRESS.test(email)) return null;
  const organizer = SELECTORS.organizer.primary;
  const expandable = '[data-is-expandable="true"]';
  return {
    email,
    name: nameOf(guest, email),
    group: guest.matches(expandable) || guest.querySelector(expandable) !== null,
    organizer: guest.matches(organizer) || guest.querySelector(organizer) !== null,
    resource: email.endsWith(RESOURCE),
  };
}

/**
 * The guests an open bubble names. Long or hidden lists show a summary ("5 guests") with fewer
 * names or none: those are unknown, not empty. Empty is only a bubble without any sign of guests.
 */
export function readGuests(dialog: HTMLElement): Guests {
  const list = new Map<string, Guest>();
  for (const element of findAll('guest', dialog)) {
    if (element.closest(SELECTORS.notGuest.primary) || isOwn(element)) continue;
    const guest = readGuest(element);
    const known = guest && list.get(guest.email);
    if (guest && (!known || guest.organizer)) list.set(guest.email, guest);
  }
  const summary = find('guestCount', dialog);
  const numbers = asciiDigits(summary?.textContent ?? '').match(/\d+/g) ?? [];
  const told = Math.max(0, ...numbers.map(Number));
  if (list.size < told) return { known: false };
  if (list.size === 0 && find('guestHint', dialog)) return { known: false };
  return { known: true, list: [...list.values()] };
}
