import { domainOf } from '@/lib/appointments/addresses';
import type { OpenedEvent } from '@/lib/appointments/event';
import { seriesId } from '@/lib/appointments/slot';
import {
  type Candidate,
  MOST_CANDIDATES,
  otherPeople,
  ownDomains,
} from '@/lib/appointments/who-is-client';
import type { AccountRef } from '@/lib/messaging/protocol';
import { sameList } from './appointments';
import { decideFor, isNobody, keptPlace, learntGuests, me, whoEvent } from './decide';
import type { Known } from './known';
import type { Appointment } from './schema';
import { withTitleToKeep } from './people/erased-titles';
import { isNews, noteSighting, type Sighting } from './sightings';
import type { WriteTx } from './transact';

/** What an open event teaches. */
export interface Lesson {
  sighting: Sighting;
  /** Candidates to be remembered as people. */
  people: Candidate[];
  /** Something of it is not stored yet. */
  news: boolean;
  /** People were met, or the series got its guests: other events may show them now. */
  tells: boolean;
  /** Its clients are others than are stored. */
  otherClients: boolean;
}

/** What is to be learnt of an event in a calendar that is looked at. */
export function lessonOf(
  known: Known,
  old: Appointment | undefined,
  opened: OpenedEvent,
  place: { id: string; own: boolean },
  account: AccountRef,
): Lesson {
  const event = withTitleToKeep(known, opened);
  const { email } = account;
  const mine = me(known, email, [...event.selves, ...(place.own ? [place.id] : [])]);
  const guests = event.guests.known
    ? rememberedGuests(known, otherPeople(event.guests.list, mine), ownDomains(mine))
    : null;
  const shown = event.guests.known ? event.guests : learntGuests(known, event.eventId, old);
  const who = decideFor(known, event.eventId, whoEvent(event, old, shown), email, mine.addresses);
  const { calendarId, own } = keptPlace(known, old, place);
  const sighting: Sighting = {
    event: { ...event, calendarId },
    own,
    account: email,
    who,
    guests: guests ?? old?.guests ?? null,
  };
  const people = who.candidates.filter((one) => !known.people.has(one.email));
  const newToSeries = guestsOfSeries(sighting) && !known.series.has(seriesId(event.eventId));
  return {
    sighting,
    people,
    news: isNews(known, old, sighting) || people.length > 0 || newToSeries,
    // Only what stays learnt once it is: two tabs that show different guests of one series would
    // else tell each other of them for ever.
    tells: people.length > 0 || newToSeries,
    otherClients: !sameList(who.clientIds, old?.clients ?? []),
  };
}

/** Clients, people of whom something was said, and as many others as are asked about. */
export function rememberedGuests(
  known: Known,
  others: readonly Candidate[],
  colleagues: ReadonlySet<string>,
): Candidate[] {
  let asked = 0;
  return others.filter(({ email }) => {
    if (known.clientByEmail.has(email)) return true;
    if (known.isErased(email)) return false;
    if (colleagues.has(domainOf(email))) return false;
    if (known.people.get(email)?.verdict === 'not_client') return true;
    asked += 1;
    return asked <= MOST_CANDIDATES;
  });
}

/** Whether this event's guests are to stand in for those of its series; a single event has none. */
const guestsOfSeries = ({ event, guests, who }: Sighting): boolean =>
  guests !== null &&
  guests.length > 0 &&
  !isNobody(who) &&
  seriesId(event.eventId) !== event.eventId;

/** Stores what was learnt. */
export async function noteLesson(
  tx: WriteTx,
  known: Known,
  { sighting, people }: Lesson,
  now: number,
): Promise<void> {
  await noteSighting(tx, known, sighting, now);
  for (const { email, name } of people) {
    await tx.objectStore('people').put({ email, name, verdict: 'candidate', lastSeen: now });
  }
  if (!guestsOfSeries(sighting) || !sighting.guests) return;
  const id = seriesId(sighting.event.eventId);
  await tx.objectStore('series').put({ seriesId: id, guests: sighting.guests, learntAt: now });
}
