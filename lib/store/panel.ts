import { lowered } from '@/lib/appointments/addresses';
import { isWatched } from '@/lib/appointments/calendars';
import type { OpenedEvent } from '@/lib/appointments/event';
import { placeOf } from '@/lib/appointments/moved';
import { seriesId, type Slot } from '@/lib/appointments/slot';
import type { WhoIsClient } from '@/lib/appointments/who-is-client';
import { channelsFor } from '@/lib/drafts/channel';
import type { Terms } from '@/lib/policy/terms';
import type { AccountRef, PanelAlert, PanelClient, PanelView } from '@/lib/messaging/protocol';
import { isAccountKnown, noteAccount } from './accounts';
import { appointmentOf } from './appointments';
import { metCalendar, noteCalendars } from './calendars';
import { slotAlert } from './card/alerts-of';
import { type CalendarPlace, placeInCalendar } from './decide';
import { type Known, knownIn } from './known';
import { type Lesson, lessonOf, noteLesson } from './lesson';
import { termsHere } from './policy/terms-here';
import { currentVersion } from './policy/versions';
import type { Appointment, SlotRecord } from './schema';
import { slotAt } from './slots';
import { standingAt } from './standing';
import { isDeclined } from './suggestions';
import { type ReadTx, read, writeSeen } from './transact';
import { summaryOf, viewOf } from './views';

/** What an open event shows, and what opening it taught. */
export interface Opened {
  /** `null`: nothing of Kept belongs on this event. */
  view: PanelView | null;
  /** Something was learnt that other chips of the page may show. */
  taught: boolean;
}

/**
 * What was told of the clients of open events while the worker lives. Chip and bubble may show
 * titles that name different people: learning from both in turn would be told for ever.
 */
const told = new Set<string>();

function isNewlyTold({ sighting: { event, who } }: Lesson): boolean {
  const key = JSON.stringify([event.eventId, who.clientIds]);
  return !told.has(key) && told.add(key).has(key);
}

/**
 * What the panel shows for an open event. Its guests are remembered, for this event and for the
 * unopened instances of its series, if there is a client or a candidate among them: unless they are
 * not saved, which nobody was invited by.
 *
 * @param now epoch milliseconds
 */
export async function openEvent(
  account: AccountRef,
  event: OpenedEvent,
  now: number,
): Promise<Opened> {
  const { view, news } = await read(async (tx) => {
    const { known, old, place, lesson } = await look(tx, account, event);
    const met = metCalendar(known, place);
    const news = lesson?.news === true || met !== null || !(await isAccountKnown(tx, account));
    if (place.standing === 'undecided') return { view: asksForCalendar(known, event), news };
    if (!lesson) return { view: null, news };
    return { view: await viewFor(tx, known, old, event, lesson.sighting.who, now), news };
  });
  if (!news) return { view, taught: false };
  let tells = false;
  const stored = await writeSeen(async (tx) => {
    // Decided once more: a verdict may have come between reading and writing.
    const { known, place, lesson } = await look(tx, account, event);
    const met = metCalendar(known, place);
    await noteCalendars(tx, met ? [met] : []);
    await noteAccount(tx, account);
    if (!lesson?.news) return;
    await noteLesson(tx, known, lesson, now);
    tells = lesson.tells || (lesson.otherClients && isNewlyTold(lesson));
  });
  return { view, taught: stored && tells };
}

interface Looked {
  known: Known;
  old: Appointment | undefined;
  place: CalendarPlace;
  /** Only in a calendar that is looked at. */
  lesson?: Lesson;
}

async function look(tx: ReadTx, account: AccountRef, event: OpenedEvent): Promise<Looked> {
  const known = await knownIn(tx);
  const old = await appointmentOf(tx, event.eventId);
  const calendarId = event.calendarId ?? old?.calendarId ?? null;
  const place = placeInCalendar(known, calendarId, account, event.selves);
  if (place.standing === 'foreign' || !isWatched(place.standing)) return { known, old, place };
  const lesson = lessonOf(known, old, event, place, account);
  return { known, old, place, lesson: event.unsaved ? { ...lesson, news: false } : lesson };
}

const asksForCalendar = (known: Known, event: OpenedEvent): PanelView => ({
  eventId: event.eventId,
  slot: slotOf(event, undefined),
  clients: [],
  candidates: [],
  ask: 'calendar',
  assigned: false,
  noticeHours: currentVersion(known).terms.notice.hours,
});

async function viewFor(
  tx: ReadTx,
  known: Known,
  old: Appointment | undefined,
  event: OpenedEvent,
  who: WhoIsClient,
  now: number,
): Promise<PanelView> {
  const slot = slotOf(event, old);
  const stored = slot && (await slotAt(tx, slot.eventId, slot.start));
  const clients: PanelClient[] = [];
  for (const clientId of who.clientIds) {
    const client = known.clients.get(clientId);
    if (!client) continue;
    const standing = slot ? await standingAt(tx, { clientId, ...slot }) : undefined;
    const terms = slot && termsOf(known, client.id, slot, stored, event, now);
    const alert = slot && (await slotAlert(tx, known, client, slot, standing !== undefined, now));
    clients.push({
      ...summaryOf(known, client, now),
      outcome: standing ? viewOf(standing) : null,
      channels: channelsFor(client),
      ...(terms ? { windowHours: terms.notice.hours, waiting: terms.waiting } : {}),
      ...(stored && isDeclined(stored, client.id) ? { declined: true as const } : {}),
      ...(alert ? { alert: { code: alert.code, facts: alert.facts } as PanelAlert } : {}),
    });
  }
  const candidates = who.candidates.map(({ email, name }) => ({ email: lowered(email), name }));
  const noticeHours = currentVersion(known).terms.notice.hours;
  const { eventId } = event;
  const assigned = known.assignments.has(seriesId(eventId));
  return { eventId, slot, clients, candidates, ask: who.ask, assigned, noticeHours };
}

/** The terms that hold for a client at the open event; a slot that is new was first seen now. */
function termsOf(
  known: Known,
  clientId: string,
  slot: Slot,
  stored: SlotRecord | null | undefined,
  { title, calendarId }: OpenedEvent,
  now: number,
): Terms {
  const seen = stored ?? { ...slot, title, calendarId, seenAt: Math.min(now, slot.start) };
  return termsHere(known, seen, clientId).terms;
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
