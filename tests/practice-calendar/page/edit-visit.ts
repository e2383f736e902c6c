import { encodeEventId } from '../encode-event-id.ts';
import { guest as blankGuest, practiceEvent } from '../model.ts';
import type { PracticeEvent, PracticeGuest } from '../model.ts';
import { localDay, localInstant } from './dates.ts';
import { takeDraft } from './draft.ts';
import { log, now, state } from './state.ts';
import type { EditScreen } from './state.ts';

/** One stay on the edit page: what its form holds beside what is written in the fields. */
export interface Visit {
  screen: EditScreen;
  serial: number;
  /** True for a new event and for a copy; nothing of it has an id yet. */
  create: boolean;
  /** What the form was filled from; of a new event only time and perhaps a title. */
  event: PracticeEvent;
  /** False where the address names an event that is not there. */
  found: boolean;
  guests: PracticeGuest[];
  /** How many of the late patches have come. */
  stage: number;
}

let visit: Visit | null = null;
let serial = 0;

/** The page accepts both alphabets of base64 in an address. */
const sameId = (a: string, b: string): boolean =>
  a.replaceAll('-', '+').replaceAll('_', '/') === b.replaceAll('-', '+').replaceAll('_', '/');

const eventOf = (eid: string | null): PracticeEvent | undefined =>
  eid === null
    ? undefined
    : state.account.events.find((event) => sameId(encodeEventId(event), eid));

function blank(): PracticeEvent {
  const day = state.day || localDay(now());
  const start = localInstant(day, (new Date(now()).getHours() + 1) * 60);
  return practiceEvent({
    id: '',
    calendarId: state.account.email,
    title: '',
    start,
    end: start + 3_600_000,
    kind: 'draft',
  });
}

function begin(screen: EditScreen): Visit {
  serial += 1;
  const create = screen.eid === null;
  const source = eventOf(screen.eid ?? screen.copyOf);
  const event = source ?? takeDraft() ?? blank();
  return {
    screen,
    serial,
    create,
    event,
    found: create || source !== undefined,
    guests: structuredClone(event.guests),
    stage: 0,
  };
}

/** The stay that an address began; a new one where the address was gone to again. */
export function visitOf(screen: EditScreen): Visit {
  if (visit?.screen !== screen) visit = begin(screen);
  return visit;
}

/** The stay that is going on now, or `null` on any other screen. */
export const openVisit = (): Visit | null =>
  visit && state.screen === visit.screen ? visit : null;

/** The name under which somebody is known in the account; empty for strangers. */
export function knownName(email: string): string {
  for (const event of state.account.events) {
    const name = event.guests.find((other) => other.email === email)?.name;
    if (name) return name;
  }
  return '';
}

/** The first guest makes the user the organizer, who is listed from then on. */
export function invite(to: Visit, email: string): void {
  const { account } = state;
  if (to.guests.some((other) => other.email === email)) return;
  if (to.guests.length === 0) {
    to.guests.push(blankGuest(account.email, account.name, { organizer: true }));
  }
  to.guests.push(blankGuest(email, '', { response: 'needs' }));
}

/** What is written in the form's fields when it is saved. */
export interface Written {
  title: string;
  location: string;
  description: string;
}

/** Writes the form into the account: into the event it shows, or into a new one. */
export function keep(from: Visit, written: Written): void {
  const { account } = state;
  const organizer = from.guests.find((other) => other.organizer)?.email ?? null;
  const own = from.guests.find((other) => other.email === account.email);
  const changed: PracticeEvent = {
    ...from.event,
    ...written,
    guests: structuredClone(from.guests),
    organizer,
    response: own?.response ?? 'none',
  };
  if (from.create) {
    const id = `practice${String(from.serial).padStart(4, '0')}e${from.event.start.toString(32)}`;
    account.events.push({ ...changed, id, calendarId: account.email, kind: 'event' });
    log.push({ what: 'save', id });
    return;
  }
  account.events = account.events.map((event) => (event === from.event ? changed : event));
  log.push({ what: 'save', id: changed.id });
}
