import { calendarStanding, type CalendarStanding, isWatched } from '@/lib/appointments/calendars';
import type { Guests, SeenEvent } from '@/lib/appointments/event';
import { seriesId } from '@/lib/appointments/slot';
import {
  type Candidate,
  type Me,
  type WhoEvent,
  whoIsClient,
  type WhoIsClient,
} from '@/lib/appointments/who-is-client';
import type { AccountRef } from '@/lib/messaging/protocol';
import type { Known } from './known';
import type { Appointment } from './schema';

/** The user's own addresses, as an event is looked at. */
export function me(known: Known, account: string | null, told: readonly string[] = []): Me {
  const main = known.calendars.filter((calendar) => calendar.own).map((calendar) => calendar.id);
  const { selves, domain, colleagues } = known.practice;
  return {
    addresses: [...(account === null ? [] : [account]), ...selves, ...told, ...main],
    account,
    domain,
    colleagues,
  };
}

/** A calendar with its standing; a `foreign` one may have no readable id. */
export type CalendarPlace =
  | {
      standing: Exclude<CalendarStanding, 'foreign'>;
      id: string;
      own: boolean;
      /** The account whose page shows it; `null`: the page does not tell. */
      account: string | null;
    }
  | { standing: 'foreign' };

/**
 * Where the calendar of an event stands.
 *
 * @param told the user's addresses that the page told together with the event
 */
export function placeInCalendar(
  known: Known,
  id: string | null,
  account: AccountRef,
  told: readonly string[] = [],
): CalendarPlace {
  const own = { selves: me(known, account.email, told).addresses, own: [] };
  const standing = calendarStanding(id, { ...own, choices: known.practice.calendars });
  if (standing === 'foreign' || id === null) return { standing: 'foreign' };
  const isMain = calendarStanding(id, { ...own, choices: [] }) === 'own';
  // Whoever looks after the calendar of another writes down what is that other one's.
  const owner = account.delegate ? (isMain ? id : null) : account.email;
  return { standing, id, own: isMain, account: owner };
}

/** Whether the calendar that a stored appointment is in is still looked at. */
const isStillWatched = (known: Known, { calendarId, own }: Appointment): boolean =>
  isWatched(
    calendarStanding(calendarId, {
      selves: [],
      own: own ? [calendarId] : [],
      choices: known.practice.calendars,
    }),
  );

/**
 * The calendar under which an event is stored. The same event may stand in several of the user's
 * calendars, of one account or of two: it stays with the first as long as that one is looked at and
 * still has it.
 */
export const keptPlace = (
  known: Known,
  old: Appointment | undefined,
  seen: { id: string; own: boolean },
): { calendarId: string; own: boolean } =>
  old && !old.missing && old.calendarId !== seen.id && isStillWatched(known, old)
    ? { calendarId: old.calendarId, own: old.own }
    : { calendarId: seen.id, own: seen.own };

/** Remembered guests in the form the decision wants. */
const asGuests = (people: readonly Candidate[] | null | undefined): Guests =>
  people
    ? {
        known: true,
        list: people.map((one) => ({ ...one, group: false, organizer: false, resource: false })),
      }
    : { known: false };

/** Guests of an event that is not open: its own as learnt, else those of its series. */
export function learntGuests(
  known: Known,
  eventId: string,
  appointment: Appointment | undefined,
): Guests {
  if (appointment?.guests) return asGuests(appointment.guests);
  return asGuests(known.series.get(seriesId(eventId))?.guests);
}

/** What decides about an event, its title as last known where it cannot be read now. */
export const whoEvent = (
  event: Pick<SeenEvent, 'title' | 'allDay'>,
  old: Appointment | undefined,
  guests: Guests,
): WhoEvent => ({ title: event.title ?? old?.title ?? null, allDay: event.allDay, guests });

/** Who the client of an event is, with all that is known. */
export const decideFor = (
  known: Known,
  eventId: string,
  event: WhoEvent,
  account: string | null,
  told: readonly string[] = [],
): WhoIsClient =>
  whoIsClient(event, known.assignments.get(seriesId(eventId)), known, me(known, account, told));

export const isNobody = ({ clientIds, candidates }: WhoIsClient): boolean =>
  clientIds.length === 0 && candidates.length === 0;

/**
 * Whether an event without client or candidate is to be remembered all the same: it was opened
 * and is known to lack the people of its series, who would otherwise stand in for its guests.
 */
export function isException(
  known: Known,
  eventId: string,
  guests: readonly Candidate[] | null,
  account: string | null,
): boolean {
  const series = guests && known.series.get(seriesId(eventId));
  if (!series) return false;
  const usual = { title: null, allDay: false, guests: asGuests(series.guests) };
  return !isNobody(decideFor(known, eventId, usual, account));
}

/** Who the clients of a stored appointment are now; `off` where its calendar is not looked at. */
export function clientsOf(known: Known, appointment: Appointment): WhoIsClient | 'off' {
  if (!isStillWatched(known, appointment)) return 'off';
  const { eventId, account } = appointment;
  const guests = learntGuests(known, eventId, appointment);
  return decideFor(known, eventId, whoEvent(appointment, undefined, guests), account);
}
