import ICAL from 'ical.js';

export interface ParsedCalendar {
  name: string;
  zone: string;
  events: ICAL.Component[];
  /** Events that could not be read. */
  skipped: number;
}

function parse(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const many = Array.isArray(parsed[0]) ? parsed : [parsed];
  return many.map((jcal) => new ICAL.Component(jcal as unknown[]));
}

/** Exchange writes descriptions unfolded: keep only lines that are properties or continue one. */
const propertyLines = (piece: string): string =>
  piece
    .split(/\r?\n/)
    .filter((line) => /^([A-Z][A-Z0-9-]*[;:]|[ \t])/.test(line))
    .join('\r\n');

/** Events one by one, for files of which some part is broken. */
function parsePieces(text: string): ParsedCalendar {
  const result: ParsedCalendar = { name: '', zone: '', events: [], skipped: 0 };
  for (const [piece] of text.matchAll(/^BEGIN:VEVENT[\s\S]*?^END:VEVENT/gm)) {
    try {
      const [calendar] = parse(`BEGIN:VCALENDAR\r\n${propertyLines(piece)}\r\nEND:VCALENDAR`);
      result.events.push(...(calendar?.getAllSubcomponents('vevent') ?? []));
    } catch {
      result.skipped += 1;
    }
  }
  return result;
}

/** The events of an .ics text. Time zone definitions are not used: `Intl` knows better. */
export function parseCalendar(text: string): ParsedCalendar {
  let calendars: ICAL.Component[];
  try {
    calendars = parse(text);
  } catch {
    return parsePieces(text);
  }
  const value = (name: string): string => {
    const found = calendars.map((c) => c.getFirstPropertyValue(name)).find(Boolean);
    return typeof found === 'string' ? found : '';
  };
  return {
    name: value('x-wr-calname'),
    zone: value('x-wr-timezone'),
    events: calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent')),
    skipped: 0,
  };
}
