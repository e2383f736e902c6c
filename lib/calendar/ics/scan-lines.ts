import type { Slices } from './slices';

/** A component of a calendar file: its lines, unfolded, as far as they are of use. */
export interface Block {
  /** Where it begins, 1-based. */
  line: number;
  lines: string[];
}

export interface ScannedFile {
  events: Block[];
  zones: Block[];
  /** Properties of the calendar itself that are of use, unfolded. */
  header: string[];
  oddLines: number;
}

export type Scan =
  | { ok: true; value: ScannedFile }
  | {
      ok: false;
      problem:
        | { code: 'damaged'; line: number }
        | { code: 'not_a_calendar' }
        | { code: 'too_many'; limit: number };
    };

const MOST_EVENTS = 200_000;
const LONGEST_LINE = 1_000_000;
const DEEPEST = 16;
const LINES_AT_ONCE = 4000;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const IN_CALENDAR = names('X-WR-CALNAME X-WR-TIMEZONE X-WR-RELCALID');
const IN_EVENT = names(
  'UID DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SUMMARY STATUS TRANSP SEQUENCE ATTENDEE ORGANIZER LAST-MODIFIED LOCATION CONFERENCE X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL',
);
const IN_ZONE = names('TZID X-LIC-LOCATION DTSTART TZOFFSETFROM TZOFFSETTO RRULE RDATE');
const NOTHING = names('');

const EDGE = /^(BEGIN|END):[ \t]*([A-Z0-9-]+)[ \t]*$/i;

const damaged = (line: number): Scan => ({ ok: false, problem: { code: 'damaged', line } });

/** End of the property name at the beginning of a line, -1 where the line is no property. */
function nameEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 59) return at > from ? at : -1;
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!letter && code !== 45 && !(code >= 48 && code <= 57)) return -1;
  }
  return -1;
}

/** The components that are open, and where the lines of the current one go. */
function componentStack(file: ScannedFile) {
  const stack: string[] = [];
  let lines = file.header;
  let wanted = NOTHING;

  /** Opens or closes a component; `false` where it does not fit into those that are open. */
  function edge(begins: boolean, name: string, line: number): boolean {
    const main = name === 'VEVENT' || name === 'VTIMEZONE';
    const fits = main
      ? stack.join() === (begins ? 'VCALENDAR' : `VCALENDAR,${name}`)
      : name === 'VCALENDAR'
        ? stack.length === (begins ? 0 : 1)
        : stack.length < DEEPEST;
    if (!fits || (!begins && stack.pop() !== name)) return false;
    if (begins) stack.push(name);
    if (begins && main) {
      const block: Block = { line, lines: [] };
      (name === 'VEVENT' ? file.events : file.zones).push(block);
      lines = block.lines;
    }
    const inZone = stack[1] === 'VTIMEZONE';
    if (inZone && !main) lines.push(`${begins ? 'BEGIN' : 'END'}:${name}`);
    const top = stack.at(-1);
    if (top === 'VCALENDAR') lines = file.header;
    wanted = inZone
      ? IN_ZONE
      : ({ VCALENDAR: IN_CALENDAR, VEVENT: IN_EVENT }[top ?? ''] ?? NOTHING);
    return true;
  }

  return {
    edge,
    isOpen: () => stack.length > 0,
    isWanted: (name: string) => wanted.has(name),
    keep: (line: string) => lines.push(line),
  };
}

/**
 * Finds the events and zones of a calendar file, line by line, before anything is parsed: what is
 * of no use (descriptions, alarms, attachments) is left aside here, so that a fault in it harms
 * nothing. Lines that are no property are passed over and counted; Exchange writes descriptions
 * with bare line breaks. Components that do not close as they opened are damage.
 */
export function* scanLines(raw: string): Slices<Scan> {
  // Old programs end lines with a bare carriage return.
  const text = /\r(?!\n)/.test(raw) ? raw.replace(/\r\n?/g, '\n') : raw;
  const file: ScannedFile = { events: [], zones: [], header: [], oddLines: 0 };
  const components = componentStack(file);
  let isCalendar = false;
  let line = 0;
  // The property that a folded line would continue, where it is of use.
  let open = '';
  const close = (): void => {
    if (open) components.keep(open);
    open = '';
  };
  for (let from = 0, next = 0; from < text.length; from = next) {
    line += 1;
    const found = text.indexOf('\n', from);
    next = found < 0 ? text.length : found + 1;
    let to = found < 0 ? text.length : found;
    if (to > from && text.charCodeAt(to - 1) === 13) to -= 1;
    if (line % LINES_AT_ONCE === 0) yield { done: from, of: text.length };
    if (to - from > LONGEST_LINE) return damaged(line);
    // Blank lines are nothing: some programs double every line break.
    if (to === from) continue;
    const first = text.charCodeAt(from);
    if (first === 32 || first === 9) {
      if (open) open += text.slice(from + 1, to);
      continue;
    }
    close();
    const end = nameEnd(text, from, to);
    const length = end - from;
    const parts = length === 5 || length === 3 ? EDGE.exec(text.slice(from, to)) : null;
    if (parts) {
      const name = (parts[2] ?? '').toUpperCase();
      if (!components.edge(length === 5, name, line)) return damaged(line);
      isCalendar = true;
      if (file.events.length > MOST_EVENTS) {
        return { ok: false, problem: { code: 'too_many', limit: MOST_EVENTS } };
      }
    } else if (end < 0 || !components.isOpen()) file.oddLines += 1;
    else if (components.isWanted(text.slice(from, end).toUpperCase())) open = text.slice(from, to);
  }
  close();
  if (!isCalendar) return { ok: false, problem: { code: 'not_a_calendar' } };
  if (components.isOpen()) return damaged(line);
  return { ok: true, value: file };
}
