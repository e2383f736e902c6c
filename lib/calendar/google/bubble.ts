import type { OpenedEvent, SeenEvent } from '@/lib/appointments/event';
import type { Bubble } from '@/lib/calendar/port';
import { ownAddresses } from './account';
import { idOf, rawId } from './chips';
import { UNKNOWN, writtenTimes, type Times } from './chip-time';
import { asciiDigits, readClockText } from './clock-text';
import { addDays } from './datekey';
import { eventIdInstant } from './event-id';
import { readGuests } from './guests';
import { textLeaves, tidy } from './page-text';
import { ANY_DETAILS, ANY_DIALOG, find } from './selectors';

/** Marks the frame that holds the panel; a static stylesheet makes its flex row wrap. */
export const FRAME_MARK = 'data-kept-frame';

/** A bubble together with the elements it is made of. */
export interface OpenBubble extends Bubble {
  frame: HTMLElement;
  body: HTMLElement;
  eventId: string;
}

/** What the chips in the page say about an event; asked anew at every read. */
export type SeenLookup = (eventId: string) => SeenEvent | null;

/** Raw identity of what a details body shows now; `null` where it is no event. */
const keyOf = (body: Element): string | null => {
  const id = idOf(body);
  return id.kind === 'event' ? (rawId(body) ?? id.eventId) : null;
};

/**
 * Whether a bubble still shows what it was told with; a body that was drawn anew counts. What
 * hides the frame hides the panel in it, so that may wait for the next frame. No layout.
 */
export function holds({ key, frame, body }: OpenBubble): boolean {
  const now = frame.contains(body) ? body : frame.querySelector(ANY_DETAILS);
  return frame.isConnected && now !== null && keyOf(now) === key;
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
  const times = writtenTimes(addDays(original, 0), readClockText(after.trim()), original);
  return times.start === original ? times : UNKNOWN;
}

/**
 * The details bubble that is open now, or `null`. Closed dialogs stay in the page unseen, a
 * bubble for a new event, a task and a confirmation have no event id.
 * @param visible whether a frame is drawn; asked for frames with an event only
 */
export function findBubble(
  document: Document,
  visible: (frame: HTMLElement) => boolean,
  seen: SeenLookup,
): OpenBubble | null {
  for (const body of document.querySelectorAll<HTMLElement>(ANY_DETAILS)) {
    const frame = frameOf(body);
    const id = idOf(body);
    if (!frame || id.kind !== 'event' || find('create', frame) || !visible(frame)) continue;
    const { eventId } = id;
    return {
      key: rawId(body) ?? eventId,
      frame,
      body,
      eventId,
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
          title: tidy(find('heading', frame)?.textContent),
          guests: readGuests(frame),
          selves: ownAddresses(document),
        };
      },
    };
  }
  return null;
}
