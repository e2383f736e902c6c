import type { ReadEvent } from '@/lib/appointments/read-event';
import { base32hex, eventIdOfUid, idOfSeries, instanceStamp } from './event-ids';
import type { FileZones } from './file-zones';
import type { RawEvent } from './raw-event';
import { readGuests } from './read-guests';
import type { Budget } from './rule-limits';
import {
  type EventDate,
  isSeries,
  isWithin,
  originalOf,
  ownDate,
  seriesDates,
  type Window,
} from './series';
import type { Slices } from './slices';

/** All that a file says of one UID. */
interface Family {
  eventId: string;
  /** Mostly one; several where a program gives all its events the same UID. */
  main: RawEvent[];
  /** Single dates that were changed, each by the original start it replaces. */
  changed: Map<number, RawEvent>;
}

const FAMILIES_AT_ONCE = 100;

/** Of the events with one UID those that hold: a newer state of one replaces the older. */
function holding(events: readonly RawEvent[]): RawEvent[] {
  const newest = events.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  const current = events.filter(({ sequence }) => sequence === newest);
  return [...new Map(current.map((event) => [event.start.local, event])).values()];
}

function familyOf(events: readonly RawEvent[], zones: FileZones): Family {
  const [first] = events;
  const main = holding(events.filter(({ original }) => original === null));
  const series = main.find(isSeries) ?? main[0];
  const changed = new Map<number, RawEvent>();
  for (const event of events) {
    if (event.original === null) continue;
    // Without its series a date is as its own RECURRENCE-ID tells.
    const like = series ?? { ...event, start: event.original };
    const original = originalOf(event.original, like, zones);
    const other = changed.get(original);
    // The later one in the file wins among equals.
    if (!other || event.sequence >= other.sequence) changed.set(original, event);
  }
  const eventId = first?.uid ? eventIdOfUid(first.uid) : idAmongOthers(first);
  return { eventId, main, changed };
}

/** An id for an event that its UID does not tell from others. */
const idAmongOthers = (event: RawEvent | undefined): string =>
  `_${base32hex(`${event?.uid || (event?.title ?? '')} ${event?.start.local}`)}`;

/** Events by UID, in the order of the file. Without a UID every event is on its own. */
function byUid(events: readonly RawEvent[]): RawEvent[][] {
  const groups = new Map<string | RawEvent, RawEvent[]>();
  for (const event of events) {
    const key = event.uid || event;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

/**
 * The events of one calendar within a window, one for each date. What is cancelled is left out;
 * a date that was moved stands where it was moved to, under its original id.
 *
 * @param room how many dates there may be; `null` is returned where there are more
 */
export function* fileEvents(
  events: readonly RawEvent[],
  calendarId: string,
  zones: FileZones,
  window: Window,
  budget: Budget,
  room: number,
): Slices<ReadEvent[] | null> {
  const found: ReadEvent[] = [];

  /** Adds dates of one event; `idOf` names them. */
  function add(
    event: RawEvent,
    dates: readonly EventDate[],
    idOf: (date: EventDate) => string,
    of: Pick<RawEvent, 'title' | 'remote' | 'joinLink'> & { recurring: boolean },
  ): void {
    if (dates.length === 0) return;
    // Once for all of them: thousands of dates of a series share one list.
    const guests = readGuests(event.attendees, event.organizer);
    const zone = zones.nameOf(event.start);
    for (const date of dates) {
      found.push({
        eventId: idOf(date),
        calendarId,
        title: of.title,
        start: date.start,
        end: date.end,
        allDay: event.start.date,
        guests,
        recurring: of.recurring,
        changedAt: event.changedAt,
        ...(of.remote === null ? {} : { remote: of.remote }),
        ...(of.joinLink === null ? {} : { joinLink: of.joinLink }),
        ...(zone === undefined ? {} : { zone }),
        ...(event.free ? { free: true as const } : {}),
      });
    }
  }

  const groups = byUid(events);
  for (const [index, group] of groups.entries()) {
    const { eventId, main, changed } = familyOf(group, zones);
    const stampedAs = (id: string, allDay: boolean) => (date: EventDate) =>
      `${idOfSeries(id)}_${instanceStamp(date.original, allDay)}`;
    for (const event of main) {
      const id = main.length > 1 ? idAmongOthers(event) : eventId;
      if (event.cancelled) continue;
      const recurring = isSeries(event);
      const dates = recurring
        ? yield* seriesDates(event, zones, window, budget)
        : [ownDate(event, zones)].filter((date) => isWithin(date, window));
      const left = dates.filter(({ original }) => !changed.has(original));
      const idOf = recurring ? stampedAs(id, event.start.date) : () => id;
      const { title, remote, joinLink } = event;
      add(event, left, idOf, { recurring, title, remote, joinLink });
    }
    const series = main.find(isSeries) ?? main[0];
    for (const [original, event] of changed) {
      if (event.cancelled) continue;
      const date = { ...ownDate(event, zones), original };
      const allDay = (series?.start ?? event.original)?.date ?? false;
      const title = event.title ?? series?.title ?? null;
      const remote = event.remote ?? series?.remote ?? null;
      // A date that says itself where it is held is not joined where the others are.
      const joinLink = (event.remote === null ? series?.joinLink : event.joinLink) ?? null;
      const dates = isWithin(date, window) ? [date] : [];
      add(event, dates, stampedAs(eventId, allDay), { recurring: true, title, remote, joinLink });
    }
    if (found.length > room) return null;
    if (index % FAMILIES_AT_ONCE === 0) yield { done: index, of: groups.length };
  }
  return found;
}
