import type { Guest, Guests } from '@/lib/appointments/event';
import { asciiDigits } from './clock-text';
import { isOwn, textLeaves, tidy } from './page-text';
import { find, findAll, SELECTORS } from './selectors';

const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const RESOURCE = '@resource.calendar.google.com';
const GUEST = SELECTORS.guest.primary;
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

/** The guests among elements, each once, by address. */
function namedIn(elements: HTMLElement[]): Map<string, Guest> {
  const list = new Map<string, Guest>();
  for (const element of elements) {
    if (element.closest(SELECTORS.notGuest.primary) || isOwn(element)) continue;
    const guest = readGuest(element);
    const known = guest && list.get(guest.email);
    if (guest && (!known || guest.organizer)) list.set(guest.email, guest);
  }
  return list;
}

const largestNumber = (text: string): number =>
  Math.max(0, ...(asciiDigits(text).match(/\d+/g) ?? []).map(Number));

/**
 * The guests an open bubble names. Long or hidden lists show a summary ("5 guests") with fewer
 * names or none: those are unknown, not empty. Empty is only a bubble without any sign of guests.
 */
export function readGuests(dialog: HTMLElement): Guests {
  const list = namedIn(findAll('guest', dialog));
  const told = largestNumber(find('guestCount', dialog)?.textContent ?? '');
  if (list.size < told) return { known: false };
  if (list.size === 0 && find('guestHint', dialog)) return { known: false };
  return { known: true, list: [...list.values()] };
}

/**
 * The guests in the form of the edit page, also those who were added and are not saved yet. The
 * list is filled after the page has opened and nothing tells an empty one from one to come: so
 * nobody is unknown, not none. So is a list that counts more than it names.
 */
export function readFormGuests(form: HTMLElement): Guests {
  const lists = findAll('guestList', form);
  const elements = lists.flatMap((one) => findAll('guest', one));
  const list = namedIn(elements);
  const counts = lists
    .flatMap((one) => [...one.children])
    .filter((part) => !part.matches(GUEST) && !part.querySelector(GUEST))
    .map((part) => largestNumber(part.textContent ?? ''));
  if (list.size === 0 || list.size < Math.max(0, ...counts)) return { known: false };
  return { known: true, list: [...list.values()] };
}
