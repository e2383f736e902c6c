import { lowered } from '@/lib/appointments/addresses';
import { isWatched } from '@/lib/appointments/calendars';
import type { OpenedEvent } from '@/lib/appointments/event';
import { placeOf } from '@/lib/appointments/moved';
import { seriesId, type Slot } from '@/lib/appointments/slot';
import { type Candidate, otherPeople, ownDomains } from '@/lib/appointments/who-is-client';
import { domainOf } from '@/lib/appointments/addresses';
import type { AccountRef, PanelClient, PanelView } from '@/lib/messaging/protocol';
import { appointmentOf } from './appointments';
import { metCalendar, noteCalendars } from './calendars';
import { decideFor, learntGuests, me, placeInCalendar } from './decide';
import { type Known, knownIn } from './known';
import type { Appointment } from './schema';
import { isNews, noteSighting, type Sighting } from './sightings';
import { type ReadTx, read, writeSeen, type WriteTx } from './transact';
import { summaryOf, viewOf } from './views';

/** What an open event shows, and what opening it taught. */
export interface Opened {
  /** `null`: nothing of Kept belongs on this event. */
  view: PanelView | null;
  /** Something was learnt that other chips of the page may show. */
  taught: boolean;
}

interface Lesson {
  sighting: Sighting;
  /** Candidates to be remembered as people. */
  people: Candidate[];
  news: boolean;
}

/**
 * What the panel shows for an open event. Its guests are remembered, for this event and for the
 * unopened instances of its series, if there is a client or a candidate among them.
 *
 * @param now epoch milliseconds
 */
export async function openEvent(
  account: AccountRef,
  event: OpenedEvent,
  now: number,
): Promise<Opened> {
  const { view, met, lesson } = await read(async (tx) => {
    const known = await knownIn(tx);
    const old = await appointmentOf(tx, event.eventId);
    const calendarId = event.calendarId ?? old?.calendarId ?? null;
    const place = placeInCalendar(known, calendarId, account, event.selves);
    const met = metCalendar(known, place);
    if (place.standing === 'undecided') return { view: asksForCalendar(known, event), met };
    if (place.standing === 'foreign' || !isWatched(place.standing)) return { view: null, met };
    const lesson = learn(known, old, event, place, account);
    return { view: await viewFor(tx, known, old, event, lesson), met, lesson };
  });
  const news = lesson?.news === true;
  if (!news && !met) return { view, taught: false };
  const stored = await writeSeen(async (tx) => {
    await noteCalendars(tx, met ? [met] : []);
    if (lesson && news) await note(tx, lesson, now);
  });
  return { view, taught: news && stored };
}

const asksForCalendar = (known: Known, event: OpenedEvent): PanelView => ({
  eventId: event.eventId,
  slot: slotOf(event, undefined),
  clients: [],
  candidates: [],
  ask: 'calendar',
  assigned: false,
  noticeHours: known.practice.noticeHours,
});

function learn(
  known: Known,
  old: Appointment | undefined,
  event: OpenedEvent,
  place: { id: string; own: boolean },
  account: AccountRef,
): Lesson {
  const self = me(known, account.email, [...event.selves, ...(place.own ? [place.id] : [])]);
  const colleagues = ownDomains(self);
  const guests = event.guests.known
    ? otherPeople(event.guests.list, self).filter(
        ({ email }) => known.clientByEmail.has(email) || !colleagues.has(domainOf(email)),
      )
    : null;
  const who = decideFor(
    known,
    event.eventId,
    {
      title: event.title ?? old?.title ?? null,
      guests: event.guests.known ? event.guests : learntGuests(known, event.eventId, old),
    },
    account.email,
    self.addresses,
  );
  const sighting: Sighting = {
    event: { ...event, calendarId: place.id },
    own: place.own,
    account: account.email,
    who,
    guests: guests ?? old?.guests ?? null,
  };
  const people = who.candidates.filter(({ email }) => !known.people.has(email));
  const somebody = who.clientIds.length > 0 || who.candidates.length > 0;
  const newToSeries =
    somebody && guests !== null && guests.some((one) => !inSeries(known, event.eventId, one.email));
  return {
    sighting,
    people,
    news: isNews(known, old, sighting) || people.length > 0 || newToSeries,
  };
}

const inSeries = (known: Known, eventId: string, email: string): boolean =>
  known.series.get(seriesId(eventId))?.guests.some((one) => one.email === email) === true;

async function note(tx: WriteTx, { sighting, people }: Lesson, now: number): Promise<void> {
  const known = await knownIn(tx);
  await noteSighting(tx, known, sighting, now);
  for (const { email, name } of people) {
    await tx.objectStore('people').put({ email, name, verdict: 'candidate', lastSeen: now });
  }
  const { guests, who, event } = sighting;
  if (!guests || guests.length === 0) return;
  if (who.clientIds.length === 0 && who.candidates.length === 0) return;
  const id = seriesId(event.eventId);
  await tx.objectStore('series').put({ seriesId: id, guests, learntAt: now });
}

async function viewFor(
  tx: ReadTx,
  known: Known,
  old: Appointment | undefined,
  event: OpenedEvent,
  { sighting }: Lesson,
): Promise<PanelView> {
  const { who } = sighting;
  const slot = slotOf(event, old);
  const clients: PanelClient[] = [];
  for (const id of who.clientIds) {
    const client = known.clients.get(id);
    if (!client) continue;
    const standing = slot
      ? await tx.objectStore('standing').get([id, slot.eventId, slot.start])
      : undefined;
    clients.push({
      ...summaryOf(known, client),
      outcome: standing ? viewOf(standing.fact) : null,
    });
  }
  const candidates = who.candidates.map(({ email, name }) => ({ email: lowered(email), name }));
  const { noticeHours } = known.practice;
  const { eventId } = event;
  const assigned = known.assignments.has(seriesId(eventId));
  return { eventId, slot, clients, candidates, ask: who.ask, assigned, noticeHours };
}

/** The slot the event stands at, under the start its outcomes are kept by. */
function slotOf(event: OpenedEvent, old: Appointment | undefined): Slot | null {
  const { eventId, start: seen, end, allDay } = event;
  if (seen === null) return null;
  const before = old && old.start !== null ? { start: old.start, allDay: old.allDay } : null;
  const { start } = placeOf(before, { start: seen, allDay });
  return {
    eventId,
    start,
    end: Math.max(end === null ? start : start + (end - seen), start),
    allDay,
  };
}
