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
    const plain = raw.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
    const binary = atob(plain);
    // Nearly every id is ASCII, and there are hundreds of them on a page.
    if (!/[\x80-\xff]/.test(binary)) return binary;
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
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

/** The calendar id in full; `null` where the short form is not one we are sure of. */
function expand(calendar: string): string | null {
  const at = calendar.lastIndexOf('@');
  if (!ADDRESS.test(calendar)) return null;
  const domain = calendar.slice(at + 1);
  if (domain.length > 1) return calendar.toLowerCase();
  const full = DOMAINS[domain];
  return full && domain !== UNCONFIRMED ? `${calendar.slice(0, at)}@${full}`.toLowerCase() : null;
}

/**
 * Decodes what an element of the page stands for.
 * @param raw its `data-eventid`: base64 of `<event id> <calendar id, shortened>`; empty for a
 *   draft; `tasks_…`, `tasks.…`, `ttb_…` for tasks; `null` where the attribute is missing.
 * @param jslog its `jslog`, asked where `raw` cannot be read. Never throws, whatever the input.
 */
export function decodeEventId(raw: string | null, jslog: string | null = null): DecodedId {
  if (raw === '') return { kind: 'draft' };
  if (raw !== null && TASK.test(raw)) return { kind: 'task' };
  const pair = raw === null ? null : decodeBase64(raw);
  const space = pair?.lastIndexOf(' ') ?? -1;
  const id = pair?.slice(0, Math.max(space, 0)) ?? '';
  if (pair !== null && space > 0 && ID.test(id)) {
    if (TASK.test(id)) return { kind: 'task' };
    const short = pair.slice(space + 1);
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
      calendarId: unconfirmed
        ? `${short.slice(0, -2)}@${DOMAINS[UNCONFIRMED]}`.toLowerCase()
        : null,
    };
  }
  const log = readLog(jslog);
  if (log.id === null) return { kind: 'unknown' };
  if (TASK.test(log.id)) return { kind: 'task' };
  return { kind: 'event', eventId: log.id, calendarId: log.calendar };
}

const INSTANT = /_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * The original start of a timed instance of a series, from the suffix of its id, in epoch
 * milliseconds; `null` where there is none. A moved instance keeps its original suffix, so this
 * is a second reading to compare with, never the start itself.
 */
export function eventIdInstant(eventId: string): number | null {
  const parts = INSTANT.exec(eventId)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(instant);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60
    ? instant
    : null;
}
