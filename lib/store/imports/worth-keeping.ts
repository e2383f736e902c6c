import { titleKey } from '@/lib/appointments/found-people';
import type { ReadEvent } from '@/lib/appointments/read-event';
import { clientsInTitle } from '@/lib/appointments/title-names';
import type { FoundPerson } from '@/lib/messaging/import-protocol';
import type { Known } from '../known';

/**
 * The events that a review may bring in: with guests, or named after somebody who was found or is
 * a client. Private life is not kept, not even until the review.
 */
export function worthKeeping(
  events: readonly ReadEvent[],
  people: readonly FoundPerson[],
  known: Known,
): ReadEvent[] {
  const keys = new Set(people.filter(({ kind }) => kind === 'title').map(({ key }) => key));
  const worth = new Map<string, boolean>();
  const isNamed = (title: string): boolean => {
    let named = worth.get(title);
    if (named === undefined) {
      const key = titleKey(title);
      named = (key !== null && keys.has(key)) || clientsInTitle(title, known.names).length > 0;
      worth.set(title, named);
    }
    return named;
  };
  return events.filter(
    ({ guests, title }) => guests.length > 0 || (title !== null && isNamed(title)),
  );
}
