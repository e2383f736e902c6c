import type ICAL from 'ical.js';
import { calendarTexts } from './ics/calendar-texts.ts';
import { parseCalendar } from './ics/components.ts';
import { instancesOf } from './ics/instances.ts';
import type { Instance } from './ics/instances.ts';
import { zoneOf } from './ics/zones.ts';
import { practiceEvent } from './model.ts';
import type {
  GuestResponse,
  PracticeAccount,
  PracticeCalendar,
  PracticeEvent,
  PracticeGuest,
  World,
} from './model.ts';
import { systemZone, wallTime } from './wall-time.ts';

export interface IcsWorld {
  world: World;
  /** Events that could not be read. */
  skipped: number;
  /** Monday (as the path has it: `2019/2/11`) of the week with most events with guests. */
  busiestWeek: string | null;
  /** The same of the last week with such an event. */
  latestWeek: string | null;
}

export interface IcsOptions {
  /** Whose calendar it is; without it the calendar's name or the address met most often. */
  owner?: string;
  /** Zone for floating times, and where weeks begin. */
  timeZone?: string;
  now?: number;
}

const RESPONSES: Record<string, GuestResponse> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

const address = (value: unknown): string =>
  String(value)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

function parameter(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value : '';
}

function guestsOf(component: ICAL.Component): PracticeGuest[] {
  const organizer = address(component.getFirstPropertyValue('organizer') ?? '');
  const guests = new Map<string, PracticeGuest>();
  for (const property of component.getAllProperties('attendee')) {
    const email = address(property.getFirstValue());
    const kind = parameter(property, 'cutype').toUpperCase();
    const name = parameter(property, 'cn');
    if (!email.includes('@')) continue;
    guests.set(email, {
      email,
      name: name.toLowerCase() === email ? '' : name,
      response: RESPONSES[parameter(property, 'partstat').toUpperCase()] ?? 'needs',
      organizer: email === organizer,
      optional: parameter(property, 'role').toUpperCase() === 'OPT-PARTICIPANT',
      group: kind === 'GROUP',
      resource: kind === 'RESOURCE' || kind === 'ROOM',
    });
  }
  return [...guests.values()];
}

function eventOf(instance: Instance, calendarId: string, owner: string): PracticeEvent {
  const { component } = instance;
  const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  const guests = guestsOf(component);
  return practiceEvent({
    id: instance.id,
    calendarId,
    title: text('summary'),
    start: instance.start,
    end: instance.end,
    allDay: instance.allDay,
    guests,
    organizer: guests.find((guest) => guest.organizer)?.email ?? null,
    response: guests.find((guest) => guest.email === owner)?.response ?? 'none',
    location: text('location'),
    description: text('description').slice(0, 2000),
    weekly: instance.weekly,
  });
}

function likelyOwner(components: ICAL.Component[]): string | null {
  const seen = new Map<string, number>();
  for (const component of components) {
    for (const { email, resource } of guestsOf(component)) {
      if (!resource) seen.set(email, (seen.get(email) ?? 0) + 1);
    }
  }
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** `Coaching_1f4e…@group.calendar.google.com.ics` is how the export names its files. */
function calendarIdOf(fileName: string, calendarName: string): string | null {
  const inFile = /([^_/\s]+@[^/\s]+)\.ics$/.exec(fileName)?.[1];
  return inFile ?? (/^\S+@\S+\.\S+$/.test(calendarName) ? calendarName.toLowerCase() : null);
}

const COLORS = ['#039be5', '#8e24aa', '#3f51b5', '#33b679', '#f4511e', '#616161'];
const DAY = 86_400_000;

function weeksOf(
  events: PracticeEvent[],
  zone: string,
): Pick<IcsWorld, 'busiestWeek' | 'latestWeek'> {
  const counts = new Map<number, number>();
  for (const event of events) {
    if (event.guests.length === 0) continue;
    const { year, month, day } = wallTime(event.start, event.allDay ? 'UTC' : zone);
    const date = Date.UTC(year, month - 1, day) / DAY;
    const monday = date - ((date + 3) % 7);
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  const path = (monday: number | undefined): string | null => {
    if (monday === undefined) return null;
    const date = new Date(monday * DAY);
    return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  };
  const busiest = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return {
    busiestWeek: path(busiest?.[0]),
    latestWeek: path(counts.size > 0 ? Math.max(...counts.keys()) : undefined),
  };
}

/**
 * A world from .ics text, from `.ics.gz`, or from the `.zip` of Google's export (one calendar
 * per file). Never throws on content: unreadable events are counted as skipped. Throws only on
 * a damaged archive.
 */
export function worldFromIcs(input: string | Uint8Array, options: IcsOptions = {}): IcsWorld {
  const system = options.timeZone ?? systemZone();
  const files = calendarTexts(input).map((file) => {
    const calendar = parseCalendar(file.text);
    return { calendar, id: calendarIdOf(file.name, calendar.name) };
  });
  const owner = (
    options.owner ??
    files.find(({ id }) => id && !id.endsWith('.calendar.google.com'))?.id ??
    likelyOwner(files.flatMap((file) => file.calendar.events)) ??
    'owner@practice.example'
  ).toLowerCase();
  const calendars: PracticeCalendar[] = [];
  const events: PracticeEvent[] = [];
  let skipped = 0;
  files.forEach(({ calendar, ...file }, index) => {
    const taken = calendars.some((other) => other.id === owner);
    const id = file.id ?? (taken ? `${index}@group.calendar.google.com` : owner);
    const found = instancesOf(calendar.events, zoneOf(calendar.zone) ?? system);
    skipped += calendar.skipped + found.skipped;
    const color = COLORS[index % COLORS.length] ?? '#039be5';
    calendars.push({ id, name: calendar.name || id, color, own: true });
    for (const instance of found.instances) events.push(eventOf(instance, id, owner));
  });
  const account: PracticeAccount = { index: 0, email: owner, name: owner, calendars, events };
  const world: World = {
    accounts: [account],
    locale: 'en-US',
    hour12: true,
    theme: 'light',
    weekStart: 1,
    now: options.now ?? null,
    hourHeight: 40,
  };
  return { world, skipped, ...weeksOf(events, system) };
}
