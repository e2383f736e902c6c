import { lowered } from '@/lib/appointments/addresses';
import type { ReadEvent, ReadGuest } from '@/lib/appointments/read-event';
import { seriesId } from '@/lib/appointments/slot';
import {
  type Candidate,
  otherPeople,
  ownDomains,
  type WhoIsClient,
} from '@/lib/appointments/who-is-client';
import { decideFor, me } from '../decide';
import type { Known } from '../known';
import { rememberedGuests } from '../lesson';

/** Who an event of a file is with. */
export interface WhoOfEvent {
  who: WhoIsClient;
  /** The people to be remembered of it. */
  guests: Candidate[];
  /** Clients who have declined, and the addresses that did. */
  declined: { emails: string[]; clients: string[] };
}

/**
 * Decides who events of files are with. Dates of a series share guests, title and client: each
 * combination is decided once.
 */
export function deciding(known: Known, account: string | null): (event: ReadEvent) => WhoOfEvent {
  const mine = me(known, account);
  const colleagues = ownDomains(mine);
  const decided = new Map<readonly ReadGuest[], Map<string, WhoOfEvent>>();

  const clientOf = ({ email }: Candidate): string | undefined => known.clientByEmail.get(email);
  const decide = (event: ReadEvent): WhoOfEvent => {
    const { eventId, title, allDay } = event;
    const list = [...event.guests];
    const seen = { title, allDay, guests: { known: true as const, list } };
    const who = decideFor(known, eventId, seen, account);
    const guests = rememberedGuests(known, otherPeople(list, mine), colleagues);
    const emails = list
      .filter((guest) => guest.answer === 'declined')
      .map((guest) => lowered(guest.email))
      .filter((email) => guests.some((one) => one.email === email));
    const coming = new Set(guests.filter(({ email }) => !emails.includes(email)).map(clientOf));
    // A household or a second address that still comes: the client does.
    const clients = [...new Set(emails.flatMap((email) => known.clientByEmail.get(email) ?? []))];
    const declined = { emails, clients: clients.filter((id) => !coming.has(id)) };
    return { who, guests, declined };
  };
  return (event) => {
    let byTitle = decided.get(event.guests);
    if (!byTitle) decided.set(event.guests, (byTitle = new Map<string, WhoOfEvent>()));
    const assignment = known.assignments.get(seriesId(event.eventId));
    const key = JSON.stringify([event.title, event.allDay, assignment]);
    let found = byTitle.get(key);
    if (!found) byTitle.set(key, (found = decide(event)));
    return found;
  };
}
