import type { ReadEvent, ReadGuest } from '@/lib/appointments/read-event';
import { seriesId } from '@/lib/appointments/slot';
import { clientsInTitle } from '@/lib/appointments/title-names';
import { otherPeople } from '@/lib/appointments/who-is-client';
import type { Known } from '../known';
import { withTitleToKeep } from '../people/erased-titles';
import type { Erasure } from '../people/erasure-hash';

/**
 * Leaves out of guests and titles whoever was erased, and the whole event where nobody else is left
 * in it and it is no client's: its title may tell of them in other words. Lists that hold nobody
 * erased stay the very same, so that dates of a series go on sharing theirs.
 *
 * @param mine the user's own addresses
 * @returns the events, and how many people were left out
 */
export function withoutErased(
  events: readonly ReadEvent[],
  erasure: Erasure,
  known: Pick<Known, 'assignments' | 'names' | 'withoutErased'>,
  mine: readonly string[],
): { events: ReadEvent[]; erased: number } {
  const hit = new Map<string, boolean>();
  const isErased = ({ email }: ReadGuest): boolean => {
    const known = hit.get(email);
    if (known !== undefined) return known;
    const erased = erasure.isErased({ emails: [email] });
    hit.set(email, erased);
    return erased;
  };
  const cleaned = new Map<readonly ReadGuest[], readonly ReadGuest[]>();
  const clean = (guests: readonly ReadGuest[]): readonly ReadGuest[] => {
    let result = cleaned.get(guests);
    if (!result) {
      result = guests.some(isErased) ? guests.filter((guest) => !isErased(guest)) : guests;
      cleaned.set(guests, result);
    }
    return result;
  };
  const isOfClient = ({ eventId, title }: ReadEvent): boolean =>
    (known.assignments.get(seriesId(eventId)) ?? null) !== null ||
    (title !== null && clientsInTitle(title, known.names).length > 0);
  const left = events.flatMap((one) => {
    const event = withTitleToKeep(known, one);
    const guests = clean(event.guests);
    if (guests === event.guests) return event;
    const others = otherPeople(guests, { addresses: [...mine, event.calendarId] });
    return others.length > 0 || isOfClient(event) ? { ...event, guests } : [];
  });
  return { events: left, erased: [...hit.values()].filter(Boolean).length };
}
