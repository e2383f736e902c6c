import { type CalendarTime, readSpan, readTime, type Span } from './calendar-time';
import { isRemote, joinLinkOf } from './read-place';

/** A property in the form of jCal (RFC 7265 3.4): name, parameters, type, values. */
export type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** A date that a series has besides its rules, with a length of its own where it has one. */
export interface ExtraDate {
  start: CalendarTime;
  end: CalendarTime | Span | null;
}

/** A VEVENT as the file writes it: nothing expanded, no zone applied. */
export interface RawEvent {
  uid: string;
  start: CalendarTime;
  end: CalendarTime | Span | null;
  /** RRULEs, each as the plain object of jCal. */
  rules: Readonly<Record<string, unknown>>[];
  extra: ExtraDate[];
  except: CalendarTime[];
  /** RECURRENCE-ID: the date of a series that this one replaces. */
  original: CalendarTime | null;
  title: string | null;
  cancelled: boolean;
  sequence: number;
  attendees: Property[];
  organizer: Property | null;
  changedAt: number | null;
  /** By video or phone; `null`: the file names neither place nor link. */
  remote: boolean | null;
  /** Where it is joined, of one by video; `null`: the file does not tell. */
  joinLink: string | null;
  /** TRANSP: it takes no time. */
  free: boolean;
}

const LONGEST_TITLE = 1000;
/** Properties with the address of a video conference: RFC 7986, Google, Outlook. */
const links: ReadonlySet<string> = new Set([
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
]);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function extraDate(value: unknown, tzid: unknown): ExtraDate | null {
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : text(value).split('/');
  const start = readTime(from, tzid);
  return start && { start, end: readTime(to, tzid) ?? readSpan(to) };
}

/** Rules as plain objects; `null` where one of them has an end that cannot be read. */
function isRule(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !('freq' in value)) return false;
  return !('until' in value) || readTime(value.until) !== null;
}

/**
 * Reads the properties of a VEVENT. `null` where it has no readable start, or where a date that
 * decides which days it stands on cannot be read: a wrong day is worse than none.
 */
export function readRawEvent(properties: readonly Property[]): RawEvent | null {
  let start: CalendarTime | null = null;
  let broken = false;
  const event: Omit<RawEvent, 'start'> = {
    uid: '',
    end: null,
    rules: [],
    extra: [],
    except: [],
    original: null,
    title: null,
    cancelled: false,
    sequence: 0,
    attendees: [],
    organizer: null,
    changedAt: null,
    remote: null,
    joinLink: null,
    free: false,
  };
  let location = '';
  const conferences: string[] = [];
  for (const property of properties) {
    const [name, params, , value] = property;
    const tzid = params['tzid'];
    if (name === 'dtstart') start ??= readTime(value, tzid);
    else if (name === 'uid') event.uid ||= text(value);
    else if (name === 'dtend') event.end = readTime(value, tzid) ?? event.end;
    else if (name === 'duration') event.end ??= readSpan(value);
    else if (name === 'summary') event.title ??= text(value).slice(0, LONGEST_TITLE) || null;
    else if (name === 'status') event.cancelled = text(value).toUpperCase() === 'CANCELLED';
    else if (name === 'transp') event.free = text(value).toUpperCase() === 'TRANSPARENT';
    else if (name === 'sequence') event.sequence = Number(value) || 0;
    else if (name === 'attendee') event.attendees.push(property);
    else if (name === 'organizer') event.organizer ??= property;
    else if (name === 'last-modified') event.changedAt = readTime(value)?.local ?? null;
    else if (name === 'location') location ||= text(value);
    else if (links.has(name)) conferences.push(text(value));
    else if (name === 'recurrence-id') {
      event.original = readTime(value, tzid);
      broken ||= event.original === null;
    } else if (name === 'rrule') {
      if (isRule(value)) event.rules.push(value);
      else broken = true;
    } else if (name === 'rdate' || name === 'exdate') {
      for (const one of property.slice(3)) {
        const date = extraDate(one, tzid);
        if (date && name === 'rdate') event.extra.push(date);
        else if (date) event.except.push(date.start);
        else broken ||= text(one) !== '';
      }
    }
  }
  event.remote = isRemote(location, conferences.some(Boolean));
  if (event.remote === true) event.joinLink = joinLinkOf(location, conferences);
  return start === null || broken ? null : { ...event, start };
}
