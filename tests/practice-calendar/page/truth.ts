import type { EventKind, PracticeEvent } from '../model.ts';
import { encodeEventId } from '../encode-event-id.ts';
import { cls } from './class-names.ts';
import { aboutOf } from './vdom.ts';

/** A chip in the document, and what it truly shows. */
export interface ChipTruth {
  /** Only inside the page: a node does not travel to a test. */
  element: Element;
  /** Of the event that the page drew, in full. */
  id: string;
  calendarId: string;
  kind: EventKind;
  title: string;
  /** Addresses. */
  guests: string[];
  /** What `data-eventid` was written, and what it is now: they differ where a test changed it. */
  eid: string;
  claimed: string | null;
  /** False: an all but invisible copy of a bar in the cell of a later day. */
  shown: boolean;
}

const eventOf = (node: Node): PracticeEvent | null => {
  const what = aboutOf(node);
  return what ? (what as PracticeEvent) : null;
};

/** The event that the page drew on a chip or around an element of it. */
export function eventDrawnOn(element: Element): PracticeEvent | null {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const event = eventOf(node);
    if (event) return event;
  }
  return null;
}

/** Every chip in the document, whatever became of its attributes. */
export function truth(): ChipTruth[] {
  const found: ChipTruth[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const event = eventOf(element);
    if (!event) continue;
    found.push({
      element,
      id: event.id,
      calendarId: event.calendarId,
      kind: event.kind,
      title: event.title,
      guests: event.guests.map(({ email }) => email),
      eid: encodeEventId(event),
      claimed: element.getAttribute('data-eventid'),
      shown: !element.classList.contains(cls('PU9jSd')),
    });
  }
  return found;
}
