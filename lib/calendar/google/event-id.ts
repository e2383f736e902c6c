import { seriesId } from '@/lib/appointments/slot';

/** What the `data-eventid` of an element stands for. */
export type DecodedId =
  | { kind: 'event'; eventId: string; calendarId: string | null }
  | { kind: 'task' }
  | { kind: 'draft' }
  | { kind: 'unknown' };

/**
 * Google's short forms of calendar domains. `@m`, `@g` and `@v` are confirmed by samples;
 * `@i` is known from code only, so a full id in the log record goes before it.
 */
const DOMAINS: Record<string, string> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
  i: 'import.calendar.google.com',
};
const UNCONFIRMED = 'i';

/** Tasks, old and new form, and tasks shown as time blocks: their id is not a base64 pair. */
const TASK = /^(?:tasks[_.]|ttb_)/;
// The calendar API allows ids of up to 1,024 characters.
const ID = /^[^\s\p{C}]{1,1024}$/u;
const ADDRESS = /^[^\s\p{C}@]+@[^\s\p{C}@]+$/u;

/**
 * Decodes the base64 (plain or url-safe, with or without padding) of UTF-8 text, as the page
 * uses it; `null` for anything else. Never throws.
 */
export function decodeBase64(raw: string): string | null {
  try {
    const binary = atob(raw);
    if (!/[^\0-\x7f]/.test(binary)) return binary;
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const plain = raw.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
    return plain === raw ? null : decodeBase64(plain);
  }
}

const unquote = (quoted: string | undefined): string | null => {
  try {
    const value: unknown = quoted === undefined ? null : JSON.parse(quoted);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
};

const STRING = String.raw`("(?:[^"\\]|\\.)*")`;
const LOG_EVENT = new RegExp(`[;\\s]2:\\[${STRING}(?:,${STRING})?`);
const LOG_CALENDAR = new RegExp(`[;\\s]1:\\[${STRING}`);

/**
 * Event id and full calendar id in the log record of a chip (35463) or a bubble (35389):
 * `35463; 2:["<event id>",…];1:["<calendar id>",1];…`. Telemetry, so only a fallback.
 */
function readLog(jslog: string | null): { id: string | null; calendar: string | null } {
  if (!jslog || !/^35(?:463|389);/.test(jslog)) return { id: null, calendar: null };
  const event = LOG_EVENT.exec(jslog);
  const id = unquote(event?.[1]);
  const calendar = unquote(LOG_CALENDAR.exec(jslog)?.[1]) ?? unquote(event?.[2]);
  return {
    id: id !== null && ID.test(id) ? id : null,
    calendar: calendar !== null && ADDRESS.test(calendar) ? calendar.toLowerCase() : null,
  };
}

/** The few calendars of a page in full, by the form they are written in. */
const expanded = new Map<string, string | null>();

/** The calendar id in full; `null` where the short form is not one we are sure of. */
function expand(calendar: string): string | null {
  let full = expanded.get(calendar);
  if (full === undefined) {
    if (expanded.size > 200) expanded.clear();
    expanded.set(calendar, (full = expandAnew(calendar)));
  }
  return full;
}

function expandAnew(calendar: string): string | null {
  const at = calendar.lastIndexOf('@');
  if (!ADDRESS.test(calendar)) return null;
  const domain = calendar.slice(at + 1);
  if (domain.length > 1) return calendar.toLowerCase();
  const full = DOMAINS[domain];
  return full && domain !== UNCONFIRMED ? `${calendar.slice(0, at)}@${full}`.toLowerCase() : null;
}

/**
 * A date of a series that was split by "this and following" may carry the mark of the split
 * (`…_R20260914T080000_20261123T090000Z`). Files never name it so: the mark is left out.
 */
const withoutSplit = (id: string): string => id.replace(/_R\d{8}(?:T\d{6}Z?)?(?=_\d{8})/, '');

/**
 * Decodes what an element of the page stands for.
 * @param raw its `data-eventid`: base64 of `<event id> <calendar id, shortened>`; empty for a
 *   draft; `tasks_…`, `tasks.…`, `ttb_…` for tasks; `null` where the attribute is missing.
 * @param jslog its `jslog`, asked where `raw` cannot be read. Never throws, whatever the input.
 */
export const decodeEventId = (raw: string | null, jslog: string | null = null): DecodedId =>
  whole(fromRaw(raw, jslog) ?? fromLog(jslog));

const whole = (decoded: DecodedId): DecodedId =>
  decoded.kind === 'event' && decoded.eventId.includes('_R')
    ? { ...decoded, eventId: withoutSplit(decoded.eventId) }
    : decoded;

const isTask = (id: string): boolean => id.startsWith('t') && TASK.test(id);

/** What stands for an event on a calendar, split into the two; `null` for anything else. */
function pairOf(raw: string): { id: string; short: string } | null {
  // Nearly every id is plain, and there are hundreds of them on a page.
  let pair: string | null = null;
  try {
    pair = atob(raw);
  } catch {
    // Written in the other alphabet.
  }
  const plain = pair !== null && !/[^ -~]/.test(pair);
  pair = plain ? pair : decodeBase64(raw);
  const space = pair?.lastIndexOf(' ') ?? -1;
  if (pair === null || space <= 0) return null;
  const id = pair.slice(0, space);
  const sure = plain && space <= 1024 && pair.indexOf(' ') === space;
  return sure || ID.test(id) ? { id, short: pair.slice(space + 1) } : null;
}

/** What the id itself stands for; `null` where it cannot be read. */
function fromRaw(raw: string | null, jslog: string | null): DecodedId | null {
  if (raw === null) return null;
  if (raw === '') return { kind: 'draft' };
  if (isTask(raw)) return { kind: 'task' };
  const pair = pairOf(raw);
  if (!pair) return null;
  const { id, short } = pair;
  if (isTask(id)) return { kind: 'task' };
  const sure = expand(short);
  if (sure !== null) return { kind: 'event', eventId: id, calendarId: sure };
  const log = readLog(jslog);
  if (log.id === id && log.calendar !== null) {
    return { kind: 'event', eventId: id, calendarId: log.calendar };
  }
  const unconfirmed = short.endsWith(`@${UNCONFIRMED}`) && ADDRESS.test(short);
  return {
    kind: 'event',
    eventId: id,
    calendarId: unconfirmed ? `${short.slice(0, -2)}@${DOMAINS[UNCONFIRMED]}`.toLowerCase() : null,
  };
}

function fromLog(jslog: string | null): DecodedId {
  const log = readLog(jslog);
  if (log.id === null) return { kind: 'unknown' };
  if (TASK.test(log.id)) return { kind: 'task' };
  return { kind: 'event', eventId: log.id, calendarId: log.calendar };
}

/**
 * Whether the log record beside a readable id tells of another event: then nobody knows which of
 * the two is drawn. An instance may be named by its series.
 */
function disputes(jslog: string | null, id: string): boolean {
  // Where it stands as a rule: `35463; 2:["<id>"`.
  if (!jslog || (jslog.startsWith(id, 11) && jslog[11 + id.length] === '"')) return false;
  const told = withoutSplit(readLog(jslog).id ?? id);
  return told !== id && told !== seriesId(id) && id !== seriesId(told);
}

interface Known {
  log: string | null;
  id: DecodedId;
}

/** Ids of this page that were decoded before. Bounded: a page may be left open for weeks. */
const known = new Map<string, Known>();
const MOST_KNOWN = 5000;

/** Identity of what an element shows now: changes when the page reuses it for another event. */
export const rawId = (element: Element): string | null => element.getAttribute('data-eventid');

/** Ids that only the log record tells. */
const logged = new WeakSet<DecodedId>();

/** Whether an id was told by the log record alone: then it changes when that does. */
export const isLogged = (id: DecodedId): boolean => logged.has(id);

/**
 * What an element shows now, decoded; unknown where its id and its log record disagree. A chip
 * seen before costs two attributes and a look-up.
 *
 * @param isNew it has just come into the page, all of one piece: an id that was read before is
 *   taken without its log record
 */
export function idOf(
  element: Element,
  raw: string | null = rawId(element),
  isNew = false,
): DecodedId {
  const before = raw === null ? undefined : known.get(raw);
  if (isNew && before?.id.kind === 'event' && !logged.has(before.id)) return before.id;
  const log = element.getAttribute('jslog');
  if (before?.log === log) return before.id;
  const own = fromRaw(raw, log);
  let id = whole(own ?? fromLog(log));
  if (id.kind === 'event') {
    if (!own) logged.add(id);
    else if (disputes(log, id.eventId)) id = { kind: 'unknown' };
  }
  if (raw === null) return id;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, { log, id });
  return id;
}

const INSTANT = /_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * The original start of a timed instance of a series, from the suffix of its id, in epoch
 * milliseconds; `null` where there is none. A moved instance keeps its original suffix, so this
 * is a second reading to compare with, never the start itself.
 */
export function eventIdInstant(eventId: string): number | null {
  const parts = eventId.endsWith('Z') ? INSTANT.exec(eventId)?.slice(1).map(Number) : null;
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(instant);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60
    ? instant
    : null;
}
