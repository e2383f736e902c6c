import type { Guests, OpenedEvent } from '@/lib/appointments/event';
import { accountEmail } from './account';
import type { OpenBubble, SeenLookup } from './bubble';
import { idOf, rawId } from './chips';
import { formTimes, type FormTimes } from './form-time';
import { readFormGuests } from './guests';
import { isOwn, tidy } from './page-text';
import { editedEventId } from './page-path';
import { find, findAll, SELECTORS } from './selectors';

/** The box in the form that holds the panel; a name of its own, so that it counts as Kept's. */
const BOX = 'kept-place';

/** The child of `root` that an element lies in. */
function partOf(root: Element, element: Element | null): Element | null {
  let part = element;
  while (part && part.parentElement !== root) part = part.parentElement;
  return part;
}

/**
 * Where a panel of several rows harms nothing: in a line of its own between the dates and the tabs
 * below them. Beside *Save* there is room for a button only, and title and dates, which somebody
 * may be aiming at when the panel comes, stay where they are.
 *
 * @returns the element to stand behind, or `null`: at the end of the form
 */
function neighbour(form: HTMLElement): Element | null {
  const save = find('save', form);
  const dates = findAll('dates', form).filter((one) => !one.closest('[role="tabpanel"]'));
  const last = dates.at(-1);
  // Title and dates may lie in one box more than the form: the smallest one around both.
  let root: Element = form;
  if (save && last) {
    root = last;
    while (!root.contains(save) && root !== form) root = root.parentElement ?? form;
  }
  return partOf(root, last ?? save) ?? partOf(form, find('guestList', form));
}

function place(form: HTMLElement, host: HTMLElement): void {
  const { parentElement: box } = host;
  if (box?.localName === BOX && form.contains(box)) return;
  const own = form.querySelector(BOX) ?? form.ownerDocument.createElement(BOX);
  if (!own.isConnected) {
    // In a row or grid of the page's own making it takes a line for itself.
    own.setAttribute(
      'style',
      'display: block; flex: 0 0 100%; grid-column: 1 / -1; max-width: 496px; contain: inline-size;',
    );
    const before = neighbour(form);
    if (before) before.after(own);
    else form.append(own);
  }
  own.append(host);
}

/** How long the page may take to fill in the guests it has; who comes later was added by hand. */
const FILLED_MS = 5_000;

/** Who is among the guests, in whatever order; `null`: unknown. */
const whoIn = (guests: Guests): string | null =>
  guests.known ? String(guests.list.map(({ email }) => email).toSorted()) : null;

const isAboutGuests = (node: Node): boolean =>
  node.nodeType === 1 &&
  (isOwn(node) ||
    (node as Element).matches(`${SELECTORS.guest.primary},${SELECTORS.guestList.primary}`) ||
    (node as Element).querySelector(SELECTORS.guest.primary) !== null);

/** Typing in the form is none of Kept's business; guests who come and go are. */
function isNews({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const at = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!at || isOwn(at)) return false;
  return (
    at.closest(SELECTORS.guestList.primary) !== null ||
    [...removedNodes].some(isAboutGuests) ||
    [...addedNodes].some((node) => isAboutGuests(node) && !isOwn(node))
  );
}

/**
 * The page on which an event that is there is edited, or `null`: for a new event, a copy or a
 * duplicate neither address nor form names one. Both have to name the same.
 *
 * @param visible whether the form is drawn; asked for the form of this event only
 * @param isAway whether the page goes by another zone: hours in the form are not those here
 */
export function findEditor(
  document: Document,
  visible: (form: HTMLElement) => boolean,
  seen: SeenLookup,
  isAway: () => boolean,
): OpenBubble | null {
  const wanted = editedEventId(document.location.pathname);
  if (wanted === null) return null;
  for (const form of findAll('edited', document)) {
    const id = idOf(form);
    if (id.kind !== 'event' || id.eventId !== wanted || !visible(form)) continue;
    const { eventId, calendarId } = id;
    const key = rawId(form) ?? eventId;
    let first: FormTimes | null = null;
    const since = Date.now();
    let invited: string | null = null;
    return {
      at: 'editor',
      key,
      frame: form,
      body: form,
      holds: () =>
        form.isConnected && form.matches(SELECTORS.edited.primary) && rawId(form) === key,
      isNews,
      place: (host) => place(form, host),
      release: () => form.querySelector(BOX)?.remove(),
      read(): OpenedEvent {
        const chip = seen(eventId);
        // What is changed in the form has not happened yet: what it said first counts.
        first ??= formTimes(form, eventId);
        const written = first?.allDay || !isAway() ? first : null;
        const times = chip && chip.start !== null ? chip : written;
        const title = find('titleField', form);
        const guests = readFormGuests(form);
        const who = whoIn(guests);
        invited ??= Date.now() - since < FILLED_MS ? who : '';
        return {
          eventId,
          calendarId: calendarId ?? chip?.calendarId ?? null,
          start: times?.start ?? null,
          end: times?.end ?? null,
          allDay: times?.allDay ?? false,
          title: tidy(
            title?.getAttribute('data-initial-value') ?? (title as HTMLInputElement | null)?.value,
          ),
          guests,
          ...(who !== null && who !== invited ? { unsaved: true } : {}),
          selves: [accountEmail(document)].filter((email) => email !== null),
        };
      },
    };
  }
  return null;
}
