import { lowered } from '@/lib/appointments/addresses';
import type { ReadEvent, ReadGuest } from '@/lib/appointments/read-event';
import { otherPeople } from '@/lib/appointments/who-is-client';
import type { FoundPerson, MergeOffer } from '@/lib/messaging/import-protocol';
import { getMeta, setMeta } from '../meta';
import type { WriteTx } from '../transact';
import { withoutTraces } from './traces';
import { tellsOf, type WholePerson } from './whole-person';

/**
 * Takes a person out of imports: of what waits for its review, and of what was kept to take an
 * import back. What is not kept any more is not put back.
 *
 * @param selves the user's own addresses
 */
export async function eraseFromImports(
  tx: WriteTx,
  person: WholePerson,
  selves: readonly string[],
): Promise<void> {
  const accounts = new Map<string, readonly string[]>();
  for (const one of await tx.objectStore('imports').getAll()) {
    accounts.set(one.importId, [...selves, ...(one.account === null ? [] : [one.account])]);
    const people = one.people.filter((found) => !isFound(person, found));
    const gone = one.people.length - people.length;
    const left = new Set(people.map(({ key }) => key));
    const merges = one.merges.flatMap((offer) => offerLeft(person, offer, left));
    const name = withoutTraces(person, one.name);
    await tx
      .objectStore('imports')
      .put({ ...one, name, people, merges, erased: one.erased + gone });
  }
  for (const part of await tx.objectStore('harvest').getAll()) {
    const mine = accounts.get(part.importId) ?? selves;
    const events = eventsLeft(person, part.events, mine);
    await tx.objectStore('harvest').put({ ...part, events });
  }
  for (const { importId, at, before, after } of await tx.objectStore('journal').getAll()) {
    const place: unknown = JSON.parse(at);
    if (!tellsOf(person, [place, before, after])) continue;
    await tx.objectStore('journal').delete([importId, at]);
  }
  const titlesLeft = await getMeta(tx, 'titlesLeft');
  if (titlesLeft?.some((name) => tellsOf(person, name))) {
    await setMeta(
      tx,
      'titlesLeft',
      titlesLeft.filter((name) => !tellsOf(person, name)),
    );
  }
}

const isFound = (person: WholePerson, { kind, name, emails }: FoundPerson): boolean =>
  emails.some((email) => person.emails.has(lowered(email))) ||
  (kind === 'title' && tellsOf(person, name));

/** An offer to join at least two of those who are left. */
function offerLeft(
  { ids }: WholePerson,
  offer: MergeOffer,
  left: ReadonlySet<string>,
): MergeOffer[] {
  const keys = offer.keys.filter((key) => left.has(key));
  const client = offer.client && !ids.has(offer.client.clientId) ? offer.client : null;
  if (keys.length === offer.keys.length && client === offer.client) return [offer];
  return keys.length + (client ? 1 : 0) > 1 ? [{ ...offer, keys, client }] : [];
}

/** Events with somebody else, without them. Dates of a series go on sharing one list of guests. */
function eventsLeft(
  person: WholePerson,
  events: readonly ReadEvent[],
  mine: readonly string[],
): ReadEvent[] {
  const lists = new Map<readonly ReadGuest[], readonly ReadGuest[]>();
  const listLeft = (guests: readonly ReadGuest[]): readonly ReadGuest[] => {
    const before = lists.get(guests);
    if (before) return before;
    const others = guests.filter(({ email }) => !person.emails.has(lowered(email)));
    const left = others.length === guests.length ? guests : others;
    lists.set(guests, left);
    return left;
  };
  return events.flatMap((event) => {
    const guests = listLeft(event.guests);
    const title = event.title === null ? null : withoutTraces(person, event.title);
    if (guests === event.guests && title === event.title) return [event];
    const others = otherPeople(guests, { addresses: [...mine, event.calendarId] });
    return others.length > 0 ? [{ ...event, guests, title }] : [];
  });
}
