import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';
import type { Bubble } from '@/lib/calendar/port';
import { ownAddresses } from './account';
import { idOf, isLogged, rawId } from './chips';
import { instantTimes, UNKNOWN, type Times } from './chip-time';
import { asciiDigits, readClockText } from './clock-text';
import { eventIdInstant } from './event-id';
import { readGuests } from './guests';
import { isOwn, isTranslated, textLeaves, tidy } from './page-text';
import { ANY_DETAILS, ANY_DIALOG, find } from './selectors';

/** Marks the frame that holds the panel; a static stylesheet makes its flex row wrap. */
export const FRAME_MARK = 'data-kept-frame';

/** A bubble together with the elements it is made of. */
export interface OpenBubble extends Bubble {
  /** What is drawn and hidden as a whole. */
  frame: HTMLElement;
  /** What carries the event's id. */
  body: HTMLElement;
  /** Whether it still shows what it was told with. No layout. */
  holds(): boolean;
  /** Whether a mutation in the frame may have changed what `read` gives, or taken the panel away. */
  isNews(record: MutationRecord): boolean;
}

/** What the chips in the page say about an event; asked anew at every read. */
export type SeenLookup = (eventId: string) => SeenEvent | null;

/** Raw identity of what a details body shows now; `null` where it is no event. */
const keyOf = (body: Element): string | null => {
  const id = idOf(body);
  if (id.kind !== 'event') return null;
  return isLogged(id) ? id.eventId : rawId(body);
};

/**
 * Whether a bubble still shows what it was told with; a body that was drawn anew counts. What
 * hides the frame hides the panel in it, so that may wait for the next frame. No layout.
 */
function holds(frame: HTMLElement, body: HTMLElement, key: string): boolean {
  const now = frame.contains(body) ? body : frame.querySelector(ANY_DETAILS);
  return frame.isConnected && now !== null && keyOf(now) === key;
}

const areOwn = (nodes: NodeList): boolean => nodes.length > 0 && [...nodes].every(isOwn);

const isNews = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  !isOwn(target) && !(areOwn(addedNodes) && removedNodes.length === 0);

/** The title; `null` where it is a translation, which may name somebody else. */
function headingOf(frame: HTMLElement): string | null {
  const heading = find('heading', frame);
  return isTranslated(heading) ? null : tidy(heading?.textContent);
}

/** The dialog frame around a details body, or `null`. */
export const frameOf = (body: Element): HTMLElement | null => body.closest<HTMLElement>(ANY_DIALOG);

function place(frame: HTMLElement, body: HTMLElement, host: HTMLElement): void {
  let slot: Element = body;
  while (slot.parentElement && slot.parentElement !== frame) slot = slot.parentElement;
  frame.setAttribute(FRAME_MARK, '');
  for (const other of frame.ownerDocument.querySelectorAll(`[${FRAME_MARK}]`)) {
    if (other !== frame) other.removeAttribute(FRAME_MARK);
  }
  // Directly behind the slot: before the guard that ends the dialog's focus ring, and outside
  // everything the page draws anew.
  if (slot.nextElementSibling !== host) slot.after(host);
}

/**
 * Times by the date line (`Wednesday, April 26⋅2:00 – 3:00pm`), for a bubble without a chip: only
 * where the original start in the event id says the same day and time.
 */
function dateLine(frame: HTMLElement, eventId: string): Times {
  const original = eventIdInstant(eventId);
  const leaves = textLeaves(find('when', frame) ?? frame);
  const dot = leaves.findLastIndex((leaf) => leaf.includes('⋅'));
  if (original === null || dot < 0) return UNKNOWN;
  // Title, date, dot and time may be leaves of their own or share one.
  const [before = '', after = ''] = leaves
    .slice(dot - 1, dot + 2)
    .join(' ')
    .split('⋅');
  const day: string[] = asciiDigits(before).match(/\d+/g) ?? [];
  if (!day.includes(String(new Date(original).getDate()))) return UNKNOWN;
  return instantTimes(readClockText(after.trim()), original);
}

/**
 * The details bubble that is open now, or `null`. Closed dialogs stay in the page unseen, a
 * bubble for a new event, a task and a confirmation have no event id.
 * @param visible whether a frame is drawn; asked for frames with an event only
 * @param bodies the details bodies in the page, where they are known already
 */
export function findBubble(
  document: Document,
  visible: (frame: HTMLElement) => boolean,
  seen: SeenLookup,
  bodies: Iterable<HTMLElement> = document.querySelectorAll<HTMLElement>(ANY_DETAILS),
): OpenBubble | null {
  for (const body of bodies) {
    const frame = frameOf(body);
    const id = idOf(body);
    if (!frame || id.kind !== 'event' || find('create', frame) || !visible(frame)) continue;
    const { eventId } = id;
    const key = keyOf(body) ?? eventId;
    return {
      at: 'bubble',
      key,
      frame,
      body,
      holds: () => holds(frame, body, key),
      isNews,
      place: (host) => place(frame, body, host),
      release: () => frame.removeAttribute(FRAME_MARK),
      read(): OpenedEvent {
        const chip = seen(eventId);
        const calendarId = id.calendarId ?? chip?.calendarId ?? null;
        return {
          eventId,
          calendarId,
          ...(chip && chip.start !== null
            ? { start: chip.start, end: chip.end }
            : dateLine(frame, eventId)),
          allDay: chip?.allDay ?? false,
          title: headingOf(frame),
          guests: readGuests(frame),
          selves: ownAddresses(document),
        };
      },
    };
  }
  return null;
}
