import { calendarStanding, type CalendarStanding, isWatched } from '@/lib/appointments/calendars';
import type { Guests } from '@/lib/appointments/event';
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
  return {
    addresses: [...(account === null ? [] : [account]), ...known.practice.selves, ...told, ...main],
    account,
    domain: known.practice.domain,
  };
}

/** A calendar with its standing; a `foreign` one may have no readable id. */
export type CalendarPlace =
  | { standing: Exclude<CalendarStanding, 'foreign'>; id: string; own: boolean }
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
  return { standing, id, own: calendarStanding(id, { ...own, choices: [] }) === 'own' };
}

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

/** Who the client of an event is, with all that is known. */
export const decideFor = (
  known: Known,
  eventId: string,
  event: WhoEvent,
  account: string | null,
  told: readonly string[] = [],
): WhoIsClient =>
  whoIsClient(event, known.assignments.get(seriesId(eventId)), known, me(known, account, told));

/** Who the clients of a stored appointment are now; nobody where its calendar is `off`. */
export function clientsOf(known: Known, appointment: Appointment): WhoIsClient & { off: boolean } {
  const { eventId, calendarId, title, account, own } = appointment;
  const standing = calendarStanding(calendarId, {
    selves: [],
    own: own ? [calendarId] : [],
    choices: known.practice.calendars,
  });
  if (!isWatched(standing)) return { clientIds: [], candidates: [], ask: 'no', off: true };
  const guests = learntGuests(known, eventId, appointment);
  return { ...decideFor(known, eventId, { title, guests }, account), off: false };
}
