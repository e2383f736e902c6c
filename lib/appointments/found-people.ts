import type { FoundPerson, FoundReason, Proposal } from '@/lib/messaging/import-protocol';
import { domainOf, mailbox } from './addresses';
import { fold } from './fold';
import { nameInTitle } from './name-in-title';
import type { ReadEvent, ReadGuest } from './read-event';
import { clientsInTitle } from './title-names';
import { isOther, type KnownPeople, type Me, ownDomains } from './who-is-client';

/** Events with more other people than this are no appointments: a talk, a party, a company. */
export const LARGE = 12;
/** A name without an address has to return this often to be proposed. */
const TITLE_TIMES = 3;
/** In small groups somebody has to be met this often. */
const GROUP_TIMES = 2;

/** What is known when people are looked for in a calendar. */
export interface Background {
  known: KnownPeople;
  me: Me;
  /** Folded names in titles that were left out before. */
  titlesLeft: ReadonlySet<string>;
}

const TITLE_KEY = 'title:';

interface Count {
  kind: FoundPerson['kind'];
  name: string;
  email: string;
  appointments: number;
  first: number;
  last: number;
  alone: number;
  recurring: number;
  fewest: number;
  session: boolean;
}

/** Lists and machines are invited by addresses of a form of their own. */
const LIST = /^(?:no-?reply|donotreply|notifications?)@|@(?:googlegroups\.com|lists?\.)/;

const kindOf = (guest: ReadGuest): FoundPerson['kind'] => {
  if (guest.resource) return 'resource';
  return guest.group || LIST.test(guest.email) ? 'list' : 'guest';
};

/** Everybody else of a list of guests, lists and rooms among them, each once. */
function others(guests: readonly ReadGuest[], mine: ReadonlySet<string>): ReadGuest[] {
  const seen = new Map<string, ReadGuest>();
  for (const guest of guests) {
    if (guest.email === '' || mine.has(mailbox(guest.email)) || seen.has(guest.email)) continue;
    seen.set(guest.email, guest);
  }
  return [...seen.values()];
}

function add(counts: Map<string, Count>, key: string, event: ReadEvent, more: Partial<Count>) {
  let count = counts.get(key);
  if (!count) {
    count = {
      kind: 'guest',
      name: '',
      email: '',
      appointments: 0,
      first: event.start,
      last: event.start,
      alone: 0,
      recurring: 0,
      fewest: Infinity,
      session: false,
      ...more,
    };
    counts.set(key, count);
  }
  count.appointments += 1;
  count.first = Math.min(count.first, event.start);
  count.last = Math.max(count.last, event.start);
  if (event.recurring) count.recurring += 1;
  // A name beats an address, whatever comes first.
  if (more.name && (count.name === '' || count.name === count.email)) count.name = more.name;
  if (more.session) count.session = true;
  return count;
}

/**
 * The people of a calendar with a proposal each, those with the most appointments first: guests
 * other than the user, and names in titles of events without guests that return.
 */
export function foundPeople(events: readonly ReadEvent[], background: Background): FoundPerson[] {
  const { known, me } = background;
  const mine = new Set(me.addresses.map(mailbox));
  const counts = new Map<string, Count>();
  // Dates of one series share their guests, and titles return.
  const otherGuests = new Map<readonly ReadGuest[], ReadGuest[]>();
  const named = new Map<string, { key: string; name: string; session: boolean } | null>();

  const seen = new Set<string>();
  for (const event of events) {
    // One event may stand in several calendars.
    if (seen.has(event.eventId)) continue;
    seen.add(event.eventId);
    let guests = otherGuests.get(event.guests);
    if (!guests) otherGuests.set(event.guests, (guests = others(event.guests, mine)));
    const people = guests.filter(isOther);
    for (const guest of guests) {
      const { email, name } = guest;
      const count = add(counts, email, event, { kind: kindOf(guest), name, email });
      count.fewest = Math.min(count.fewest, people.length);
      if (people.length === 1) count.alone += 1;
    }
    if (guests.length > 0 || event.allDay || event.title === null) continue;
    let found = named.get(event.title);
    if (found === undefined) named.set(event.title, (found = nameOf(event.title, known)));
    if (found) add(counts, found.key, event, { kind: 'title', ...found });
  }
  return [...counts.entries()]
    .filter(([, count]) => count.kind !== 'title' || count.appointments >= TITLE_TIMES)
    .map(([key, count]) => personOf(key, count, background))
    .sort((a, b) => b.appointments - a.appointments || (a.key < b.key ? -1 : 1));
}

/** The key of whoever is named in a title; `null`: nobody. */
export function titleKey(title: string): string | null {
  const found = nameInTitle(title);
  return found && `${TITLE_KEY}${fold(found.name)}`;
}

/** The folded name of a person found in titles. */
export const titleName = (key: string): string => key.slice(TITLE_KEY.length);

/** A title that names a client already needs no proposal. */
function nameOf(title: string, known: KnownPeople) {
  if (clientsInTitle(title, known.names).length > 0) return null;
  const found = nameInTitle(title);
  return found && { key: `${TITLE_KEY}${fold(found.name)}`, ...found };
}

function personOf(key: string, count: Count, background: Background): FoundPerson {
  const { kind, name, email, appointments, first, last } = count;
  const [proposal, reason] = judged(key, count, background);
  const emails = kind === 'title' ? [] : [email];
  return { key, kind, name, emails, appointments, first, last, proposal, reason, choice: null };
}

function judged(key: string, count: Count, { known, me, titlesLeft }: Background) {
  const { kind, email, appointments, alone, recurring, fewest } = count;
  const answer = (proposal: Proposal, reason: FoundReason): [Proposal, FoundReason] => [
    proposal,
    reason,
  ];
  if (kind === 'title') {
    if (titlesLeft.has(titleName(key))) return answer('leave', { code: 'not_client' });
    const reason: FoundReason =
      recurring > 0 ? { code: 'title_series' } : { code: 'title', times: appointments };
    return answer(count.session ? 'client' : 'unsure', reason);
  }
  if (known.clientByEmail.has(email)) return answer('client', { code: 'client' });
  const verdict = known.people.get(email)?.verdict;
  if (verdict === 'not_client') return answer('leave', { code: 'not_client' });
  if (kind === 'resource') return answer('leave', { code: 'resource' });
  if (kind === 'list') return answer('leave', { code: 'list' });
  if (ownDomains(me).has(domainOf(email))) return answer('leave', { code: 'own_domain' });
  if (fewest > LARGE) return answer('leave', { code: 'large_events', guests: fewest });
  if (appointments === 1) return answer('unsure', { code: 'once' });
  if (recurring > 0 && alone > 0) return answer('client', { code: 'series' });
  if (alone > 0) return answer('client', { code: 'alone', alone, of: appointments });
  return answer(appointments > GROUP_TIMES ? 'client' : 'unsure', { code: 'small_groups' });
}
