import { domainOf, isPublicProvider, lowered, mailbox } from './addresses';
import type { Person } from './client';
import type { Guest, Guests } from './event';
import { clientsInTitle, type NameIndex } from './title-names';

/** Somebody who may be a client. */
export interface Candidate {
  /** Lower case. */
  email: string;
  name: string;
}

/** Who the user is, to be left out of the guests. */
export interface Me {
  /** Every address of the user. */
  addresses: readonly string[];
  /** Address of the signed-in account, `null` where unknown. */
  account: string | null;
  /** Domain whose people are colleagues, as the user entered it; empty: none. */
  domain: string;
  /** False: nobody counts as a colleague by domain. */
  colleagues: boolean;
}

/** What is known of people when an event is looked at. */
export interface KnownPeople {
  /** Client ids by address, lower case. */
  clientByEmail: ReadonlyMap<string, string>;
  /** What the user said of people seen as guests, by address. */
  people: ReadonlyMap<string, Pick<Person, 'verdict' | 'clientId'>>;
  /** Names of the clients, see `nameIndex`. */
  names: NameIndex;
  /** Whether the person of an address was erased: they are nobody, like a colleague. */
  isErased?: (email: string) => boolean;
}

/** An event as far as it tells who the client is. */
export interface WhoEvent {
  title: string | null;
  allDay: boolean;
  guests: Guests;
}

/** What the user said of the event's series: a client, nobody (`null`), or nothing. */
export type Assignment = string | null | undefined;

export interface WhoIsClient {
  /** In the order of the guests, or of the names in the title. */
  clientIds: string[];
  /** Guests of whom the user has said nothing yet, at most `MOST_CANDIDATES`. */
  candidates: Candidate[];
  /** What may be asked where there is neither client nor candidate; see `PanelView.ask`. */
  ask: 'hidden' | 'none' | 'no';
}

/** An event of hundreds is a conference: its guests are neither asked about nor remembered. */
export const MOST_CANDIDATES = 30;

const nobody = (ask: WhoIsClient['ask']): WhoIsClient => ({ clientIds: [], candidates: [], ask });

/** Domains whose people are colleagues. A public provider never is one, whoever says so. */
export function ownDomains(me: Pick<Me, 'account' | 'domain' | 'colleagues'>): Set<string> {
  if (!me.colleagues) return new Set();
  const entered = lowered(me.domain).replace(/^@/, '');
  const domains = [entered, me.account === null ? '' : domainOf(me.account)];
  return new Set(domains.filter((domain) => domain !== '' && !isPublicProvider(domain)));
}

/** Rooms and whole calendars are invited by addresses of the calendar itself. */
const isCalendar = (email: string): boolean => domainOf(email).endsWith('calendar.google.com');

/** Whether a guest is a single person: no room, list or calendar. */
export const isOther = ({ email, group, resource }: Guest): boolean =>
  email !== '' && !group && !resource && !isCalendar(email);

/** The guests without the user, rooms and lists: single other people, each once. */
export function otherPeople(list: readonly Guest[], me: Pick<Me, 'addresses'>): Candidate[] {
  const mine = new Set(me.addresses.map(mailbox));
  const others = new Map<string, Candidate>();
  for (const guest of list) {
    const email = lowered(guest.email);
    if (!isOther({ ...guest, email })) continue;
    if (mine.has(mailbox(email))) continue;
    if (!others.has(email)) others.set(email, { email, name: guest.name.trim() || email });
  }
  return [...others.values()];
}

/**
 * Decides who the client of an event is.
 *
 * What the user said of the series wins. Then the guests: known clients and undecided people,
 * not colleagues unless they were made clients. Where guests are unknown or there are none that
 * could be asked about, a client's name in the title decides; otherwise nobody.
 */
export function whoIsClient(
  event: WhoEvent,
  assignment: Assignment,
  known: KnownPeople,
  me: Me,
): WhoIsClient {
  if (assignment === null) return nobody('no');
  if (assignment !== undefined) return { ...nobody('no'), clientIds: [assignment] };

  const { guests } = event;
  const others = guests.known ? otherPeople(guests.list, me) : [];
  const fromGuests = judge(others, known, me);
  if (fromGuests.clientIds.length > 0 || fromGuests.candidates.length > 0) return fromGuests;

  const clientIds =
    event.title === null ? [] : clientsInTitle(event.title, known.names, event.allDay);
  if (clientIds.length > 0) return { ...nobody('no'), clientIds };
  if (!guests.known) return nobody('hidden');
  // A list stands for people that the calendar does not name.
  if (guests.list.some((guest) => guest.group)) return nobody('hidden');
  return others.length === 0 ? nobody('none') : nobody('no');
}

function judge(others: readonly Candidate[], known: KnownPeople, me: Me): WhoIsClient {
  const colleagues = ownDomains(me);
  const clientIds = new Set<string>();
  const candidates: Candidate[] = [];
  for (const other of others) {
    const person = known.people.get(other.email);
    const clientId = known.clientByEmail.get(other.email);
    if (person?.verdict === 'not_client') continue;
    if (clientId !== undefined) clientIds.add(clientId);
    else if (!person && known.isErased?.(other.email)) continue;
    else if (!colleagues.has(domainOf(other.email))) candidates.push(other);
  }
  return { clientIds: [...clientIds], candidates: candidates.slice(0, MOST_CANDIDATES), ask: 'no' };
}
