import { isWatched } from '@/lib/appointments/calendars';
import type { SeenEvent } from '@/lib/appointments/event';
import type { AccountRef } from '@/lib/messaging/protocol';
import { type Badge, badgeOf, badgeOfEvent } from '@/lib/reliability/badge';
import { appointmentOf } from './appointments';
import { type MetCalendar, metCalendar, noteCalendars } from './calendars';
import { decideFor, learntGuests, placeInCalendar } from './decide';
import { type Known, knownIn, tallyOf } from './known';
import { getMeta, setMeta } from './meta';
import { isNews, noteSighting, type Sighting } from './sightings';
import { read, writeSeen } from './transact';

/** The page tells something many times a minute; when it last did is only shown by the minute. */
const LAST_SEEN_EVERY = 60_000;

/**
 * The badges of events the page shows, by event id; none for events without a client. One read
 * transaction; a write follows only where something was new.
 *
 * @param now epoch milliseconds
 * @returns `changed`: whether anything was learnt that worklist or counter may show
 */
export async function badgesFor(
  account: AccountRef,
  events: readonly SeenEvent[],
  now: number,
): Promise<{ badges: Record<string, Badge>; changed: boolean }> {
  const badges = new Map<string, Badge>();
  const sightings: Sighting[] = [];
  const met = new Map<string, MetCalendar>();

  const stale = await read(async (tx) => {
    const known = await knownIn(tx);
    const lastSeen = (await getMeta(tx, 'lastSeen')) ?? 0;
    const ids = [...new Set(events.map((event) => event.eventId))];
    const stored = await Promise.all(ids.map((id) => appointmentOf(tx, id)));
    const appointments = new Map(ids.map((id, i) => [id, stored[i]]));

    const watched = new Map<string, Sighting['event'] & { own: boolean }>();
    for (const event of events) {
      const old = appointments.get(event.eventId);
      const place = placeInCalendar(known, event.calendarId ?? old?.calendarId ?? null, account);
      if (place.standing === 'foreign') continue;
      const calendar = metCalendar(known, place);
      if (calendar) met.set(calendar.id, calendar);
      if (!isWatched(place.standing)) continue;
      const { id: calendarId, own } = place;
      watched.set(event.eventId, {
        ...merged(watched.get(event.eventId), event),
        calendarId,
        own,
      });
    }

    for (const { own, ...event } of watched.values()) {
      const old = appointments.get(event.eventId);
      const guests = learntGuests(known, event.eventId, old);
      const title = event.title ?? old?.title ?? null;
      const who = decideFor(known, event.eventId, { title, guests }, account.email);
      const sighting = { event, own, account: account.email, who, guests: old?.guests ?? null };
      if (isNews(known, old, sighting)) sightings.push(sighting);
      const badge = badgeOfClients(known, who.clientIds);
      if (badge) badges.set(event.eventId, badge);
    }
    return now - lastSeen >= LAST_SEEN_EVERY;
  });

  if (sightings.length > 0 || met.size > 0 || stale) {
    await writeSeen(
      async (tx) => {
        const known = await knownIn(tx);
        for (const sighting of sightings) await noteSighting(tx, known, sighting, now);
        await noteCalendars(tx, [...met.values()]);
        await setMeta(tx, 'lastSeen', now);
      },
      met.size === 0 ? 'known' : undefined,
    );
  }
  return { badges: Object.fromEntries(badges), changed: sightings.length > 0 };
}

/**
 * Two drawings of one event made one: the page draws an event of several days more than once.
 * Where they disagree about the time it is unknown.
 */
function merged(first: SeenEvent | undefined, second: SeenEvent): SeenEvent {
  if (!first || first.start === null) return second;
  if (second.start === null || second.start === first.start) return first;
  return { ...first, start: null, end: null };
}

/** The badge of an event from its clients; those the user does not want rated are left out. */
function badgeOfClients(known: Known, clientIds: readonly string[]): Badge | undefined {
  const rated = clientIds.filter((id) => {
    const client = known.clients.get(id);
    return client !== undefined && client.doNotRate !== true;
  });
  return badgeOfEvent(rated.map((id) => badgeOf(tallyOf(known, id))));
}
