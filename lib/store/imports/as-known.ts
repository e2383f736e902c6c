import type { ReadEvent } from '@/lib/appointments/read-event';
import { decideFor, learntGuests } from '../decide';
import type { Known } from '../known';
import type { Appointment } from '../schema';
import type { WhoOfEvent } from './who-of-event';

/** An event of a file with what was decided about it. */
export interface Decided extends WhoOfEvent {
  event: ReadEvent;
}

/**
 * Whether the page has told what an event is called, or with whom it is, since the file did. That it
 * was moved since tells neither.
 */
function isToldSince(old: Appointment, { changedAt }: ReadEvent): boolean {
  // One that no file brought was told when it was seen first.
  const first = old.importId === undefined ? old.seenAt : undefined;
  const at = old.toldAt ?? first;
  return at !== undefined && (changedAt === null || changedAt <= at);
}

/**
 * An event as a file tells of it, but for what the page has told since: a feed may be hours old,
 * and must not bring back the title and the guests that the user has changed.
 *
 * @param old the appointment before this reading
 */
export function asKnown(
  known: Known,
  account: string | null,
  decided: Decided,
  old: Appointment | undefined,
): Decided {
  const { event } = decided;
  if (!old || !isToldSince(old, event)) return decided;
  const { eventId } = event;
  const title = old.title ?? event.title;
  const guests = old.guests
    ? learntGuests(known, eventId, old)
    : { known: true as const, list: [...event.guests] };
  const who = decideFor(known, eventId, { title, allDay: old.allDay, guests }, account);
  return { ...decided, event: { ...event, title }, who, guests: old.guests ?? decided.guests };
}
