import { lowered } from '@/lib/appointments/addresses';
import type { GuestAnswer, ReadGuest } from '@/lib/appointments/read-event';
import type { Property } from './raw-event';

const ANSWERS: Record<string, GuestAnswer> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/** Calendars, and the stand-in for an organizer that Google does not know, are nobody. */
const NOBODY =
  /@(?:group(?:\.v)?|import)\.calendar\.google\.com$|^unknownorganizer@calendar\.google\.com$/;
const RESOURCE = '@resource.calendar.google.com';
const ADDRESS = /^[^\s\p{C}@<>"]+@[^\s\p{C}@<>"]+$/u;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function asAddress(value: string): string | null {
  let address = value;
  try {
    if (address.includes('%')) address = decodeURIComponent(address);
  } catch {
    // A bare per cent sign is part of the address.
  }
  address = lowered(address);
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}

/** Lower-case address of a guest: its `mailto:`, else its EMAIL parameter. */
function addressOf([, params, , value]: Property): string | null {
  const mail = /^mailto:([^?]*)/i.exec(text(value).trim())?.[1];
  return (
    (mail === undefined ? null : asAddress(mail)) ??
    asAddress(text(params['email'])) ??
    asAddress(text(value))
  );
}

function guestOf(property: Property): ReadGuest | null {
  const email = addressOf(property);
  if (email === null || NOBODY.test(email)) return null;
  const params = property[1];
  const kind = text(params['cutype']).toUpperCase();
  const name = text(params['cn'])
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
    .slice(0, 200);
  return {
    email,
    name: name === '' || lowered(name) === email ? email : name,
    group: kind === 'GROUP',
    resource: kind === 'RESOURCE' || kind === 'ROOM' || email.endsWith(RESOURCE),
    organizer: false,
    answer: ANSWERS[text(params['partstat']).toUpperCase()] ?? 'waiting',
  };
}

/**
 * Everybody invited to an event, each address once, in the order of the file. An organizer who is
 * not among the guests comes last and has accepted. Addresses that cannot be read are left out.
 */
export function readGuests(
  attendees: readonly Property[],
  organizer: Property | null,
): readonly ReadGuest[] {
  const guests = new Map<string, ReadGuest>();
  for (const attendee of attendees) {
    const guest = guestOf(attendee);
    if (guest && !guests.has(guest.email)) guests.set(guest.email, guest);
  }
  const host = organizer && guestOf(organizer);
  if (host) {
    const invited = guests.get(host.email);
    if (invited) invited.organizer = true;
    else guests.set(host.email, { ...host, organizer: true, answer: 'accepted' });
  }
  return [...guests.values()];
}
