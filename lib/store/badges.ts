import { lowered } from '@/lib/appointments/addresses';
import { isWatched } from '@/lib/appointments/calendars';
import type { SeenEvent } from '@/lib/appointments/event';
import { type KnownBadges, type KnownIds, NO_BADGE } from '@/lib/messaging/known-badges';
import type { AccountRef } from '@/lib/messaging/protocol';
import { type Badge, badgeOf, badgeOfEvent } from '@/lib/reliability/badge';
import { type BadgeStyle, type ShownBadge, shownBadge } from '@/lib/reliability/badge-style';
import { isAccountKnown, noteAccount } from './accounts';
import { openAlertsIn } from './alert-records';
import { appointmentOf } from './appointments';
import { type MetCalendar, metCalendar, noteCalendars } from './calendars';
import { decideFor, isNobody, keptPlace, learntGuests, placeInCalendar, whoEvent } from './decide';
import { mergedDrawings } from './drawings';
import { judgedOf } from './judged';
import { type Known, knownIn } from './known';
import { getMeta, setMeta } from './meta';
import { withTitleToKeep } from './people/erased-titles';
import type { Appointment } from './schema';
import { isNews, noteSighting, type Sighting } from './sightings';
import { read, type ReadTx, type WriteTx, writeSeen } from './transact';

/** The page tells something many times a minute; when it last did is only shown by the minute. */
const LAST_SEEN_EVERY = 60_000;

/** What events show, and what of it is not stored yet. */
interface Looked {
  known: Known;
  badges: (ShownBadge | null)[];
  /** Those in watched calendars by event id, with what is stored of them. */
  seen: Map<string, { sighting: Sighting; old: Appointment | undefined }>;
  /** For each event whether it stands in a watched calendar. */
  watched: boolean[];
  news: Sighting[];
  met: MetCalendar[];
}

/**
 * The badges of events the page shows, one for each, in their order, each in the style of the
 * calendar it stands in; `null` for events without a client, in calendars that are not looked at,
 * and where the style shows none. One read transaction; a write follows only where something was
 * new.
 *
 * @param now epoch milliseconds
 * @returns `changed`: whether anything was learnt that worklist or counter may show
 */
export async function badgesFor(
  account: AccountRef,
  events: readonly SeenEvent[],
  now: number,
): Promise<{ badges: (ShownBadge | null)[]; changed: boolean }> {
  const { badges, news, met, stale } = await read(async (tx) => {
    const lastSeen = (await getMeta(tx, 'lastSeen')) ?? 0;
    const fresh = lastSeen <= now && now - lastSeen < LAST_SEEN_EVERY;
    const stale = !fresh || !(await isAccountKnown(tx, account));
    return { ...(await look(tx, account, events, now)), stale };
  });
  if (news.length > 0 || met.length > 0 || stale) {
    const fresh = new Set(news.map(({ event }) => event.eventId));
    const told = events.filter(({ eventId }) => fresh.has(eventId));
    const write = async (tx: WriteTx): Promise<void> => {
      if (told.length > 0) await learn(tx, account, told, now);
      await noteCalendars(tx, met);
      await noteAccount(tx, account);
      await setMeta(tx, 'lastSeen', now);
    };
    await writeSeen(write, met.length === 0 ? 'known' : undefined);
  }
  return { badges, changed: news.length > 0 };
}

const byId = (eventId: string, calendarId: string | null): SeenEvent => ({
  eventId,
  calendarId,
  start: null,
  end: null,
  // Less counts as a name in the title of an all-day event: until it is read, it may be one.
  allDay: true,
  title: null,
});

/**
 * The badges of events of which only the ids are known, as `badgesFor` gives them. A name in a
 * title counts where the title was stored before; nothing is learnt.
 *
 * @param now epoch milliseconds
 */
export async function knownBadges(
  account: AccountRef,
  calendars: readonly KnownIds[],
  now: number,
): Promise<KnownBadges> {
  const events = calendars.flatMap(({ id, eventIds }) => eventIds.map((one) => byId(one, id)));
  const looked = await read((tx) => look(tx, account, events, now));
  const { badges, watched } = looked;

  const numbers = new Map<string, number>();
  const each: ShownBadge[] = [];
  const numberOf = (badge: ShownBadge): number => {
    const key = JSON.stringify(badge);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, each.length);
    return each.push(badge) - 1;
  };
  const numbered = badges.map((badge) => (badge ? numberOf(badge) : NO_BADGE));
  let first = 0;
  const answer: KnownBadges = { badges: each, of: [], unsure: [] };
  for (const { eventIds } of calendars) {
    const from = first;
    first += eventIds.length;
    answer.of.push(numbered.slice(from, first));
    answer.unsure.push(
      eventIds.flatMap((id, at) => (watched[from + at] && isUnsure(looked, id) ? [at] : [])),
    );
  }
  return answer;
}

/** Stores what is new, decided once more: a verdict may have come between reading and writing. */
async function learn(
  tx: WriteTx,
  account: AccountRef,
  events: readonly SeenEvent[],
  now: number,
): Promise<void> {
  const { known, news } = await look(tx, account, events, now);
  for (const sighting of news) await noteSighting(tx, known, sighting, now);
}

async function look(
  tx: ReadTx,
  account: AccountRef,
  events: readonly SeenEvent[],
  now: number,
): Promise<Looked> {
  const known = await knownIn(tx);
  const ids = [...new Set(events.map((event) => event.eventId))];
  const stored = await Promise.all(ids.map((id) => appointmentOf(tx, id)));
  const appointments = new Map(ids.map((id, i) => [id, stored[i]]));

  const met = new Map<string, MetCalendar>();
  const places = events.map(({ eventId, calendarId }) => {
    const id = calendarId ?? appointments.get(eventId)?.calendarId ?? null;
    const place = placeInCalendar(known, id, account);
    const calendar = metCalendar(known, place);
    if (calendar) met.set(calendar.id, calendar);
    return place.standing !== 'foreign' && isWatched(place.standing) ? place : null;
  });

  const { badgeStyle, calendarStyles } = known.practice;
  const styles = new Map(calendarStyles.map(({ id, style }) => [id, style]));
  const styleAt = (id: string): BadgeStyle => styles.get(lowered(id)) ?? badgeStyle;
  // No other style asks about alerts.
  const quiet = places.some((place) => place && styleAt(place.id) === 'quiet');
  const alerts = quiet ? await openAlertsIn(tx, known, now) : null;

  const badges = new Map<string, Badge | null>();
  const alerted = new Set<string>();
  const seen: Looked['seen'] = new Map();
  const news: Sighting[] = [];
  for (const { event, at } of mergedDrawings(events, (i) => places[i] !== null)) {
    const place = places[at];
    if (!place) continue;
    const old = appointments.get(event.eventId);
    const sighting = sightingOf(known, account.email, event, old, place);
    if (isNews(known, old, sighting)) news.push(sighting);
    const { clientIds } = sighting.who;
    badges.set(event.eventId, badgeOfClients(known, clientIds, now));
    if (clientIds.some((id) => alerts?.has(id))) alerted.add(event.eventId);
    seen.set(event.eventId, { sighting, old });
  }
  return {
    known,
    news,
    met: [...met.values()],
    seen,
    watched: places.map((place) => place !== null),
    badges: events.map(({ eventId }, i) => {
      const place = places[i];
      const badge = place && badges.get(eventId);
      return badge ? shownBadge(badge, styleAt(place.id), alerted.has(eventId)) : null;
    }),
  };
}

function sightingOf(
  known: Known,
  account: string | null,
  shown: SeenEvent,
  old: Appointment | undefined,
  place: { id: string; own: boolean },
): Sighting {
  const event = withTitleToKeep(known, shown);
  const { calendarId, own } = keptPlace(known, old, place);
  const guests = learntGuests(known, event.eventId, old);
  const who = decideFor(known, event.eventId, whoEvent(event, old, guests), account);
  return { event: { ...event, calendarId }, own, account, who, guests: old?.guests ?? null };
}

/** Whether only its chip tells for sure whose an event is: see `KnownBadges`. */
function isUnsure({ known, seen }: Looked, eventId: string): boolean {
  const { sighting, old } = seen.get(eventId) ?? {};
  if (!sighting || !old) return true;
  const { event, who, account } = sighting;
  if (who.clientIds.length === 0) return false;
  const untitled = { ...whoEvent(event, old, learntGuests(known, eventId, old)), title: null };
  return isNobody(decideFor(known, eventId, untitled, account));
}

/** The badge of an event from its clients; those the user does not want rated are left out. */
function badgeOfClients(known: Known, clientIds: readonly string[], now: number): Badge | null {
  const clients = clientIds.flatMap((id) => known.clients.get(id) ?? []);
  const badges = clients.flatMap((client) => badgeOf(judgedOf(known, client, now)) ?? []);
  return badgeOfEvent(badges) ?? null;
}
