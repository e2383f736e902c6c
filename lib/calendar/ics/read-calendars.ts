import type { ReadEvent, Reading, ReadProblem } from '@/lib/appointments/read-event';
import type { CalendarFile } from './archive';
import { calendarOfFile, headerText, type NamedCalendar } from './calendar-of-file';
import { DAY } from './calendar-time';
import { fileEvents } from './file-events';
import { fileZones } from './file-zones';
import { parseEvents } from './parse-blocks';
import type { Budget } from './rule-limits';
import { scanLines } from './scan-lines';
import type { Window } from './series';
import type { Progress, Slices } from './slices';

export interface ReadOptions extends Window {
  /** IANA zone of this computer, for floating times and the midnights of all-day events. */
  zone: string;
  /** The account's address where known. */
  account?: string | null;
}

export type ReadResult = { ok: true; value: Reading } | { ok: false; problem: ReadProblem };

const MOST_DATES = 300_000;
const MOST_STEPS = 20_000_000;

/** Parts of the work on one file: finding lines, parsing, expanding. */
const SHARES = [0.2, 0.4, 0.4];

interface Calendar extends NamedCalendar {
  events: ReadEvent[];
}

type FileResult =
  | { ok: true; value: Calendar; odd: number; unreadable: number; unknown: number }
  | { ok: false; problem: ReadProblem };

/** Runs a part of the work and tells how far all of the file is. */
function* share<Result>(part: Slices<Result>, before: number, size: number): Slices<Result> {
  let done = before;
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    // Parts within parts count on their own; progress never goes back.
    done = Math.max(done, before + size * Math.min(1, step.value.done / (step.value.of || 1)));
    yield { done, of: 1 };
  }
}

function* readFile(
  file: CalendarFile,
  options: ReadOptions,
  budget: Budget,
  room: number,
): Slices<FileResult> {
  const [scanning = 0, parsing = 0, expanding = 0] = SHARES;
  const scan = yield* share(scanLines(file.text), 0, scanning);
  if (!scan.ok) {
    const { problem } = scan;
    return {
      ok: false,
      problem: problem.code === 'damaged' ? { ...problem, entry: file.name } : problem,
    };
  }
  const { header, zones: definitions, oddLines } = scan.value;
  const raw = yield* share(parseEvents(scan.value.events), scanning, parsing);
  const calendar = calendarOfFile(file.name, header, options.account ?? null);
  const calendarZone = headerText(header, 'X-WR-TIMEZONE') || null;
  const zones = fileZones(definitions, calendarZone, options.zone, options.to + DAY);
  const events = yield* share(
    fileEvents(raw.events, calendar.id, zones, options, budget, room),
    scanning + parsing,
    expanding,
  );
  if (events === null) return { ok: false, problem: { code: 'too_many', limit: MOST_DATES } };
  return {
    ok: true,
    value: { ...calendar, events },
    odd: oddLines,
    unreadable: raw.unreadable,
    unknown: zones.unknown(),
  };
}

/**
 * Reads calendar files as a whole: every date within the window, named as Google's page names it.
 * Unreadable parts of a file are passed over and counted; a file that is broken gives a problem
 * and nothing of the others. Never throws on content. The computer's own zone plays no part: it
 * comes in as `options.zone`.
 */
export function* readCalendars(
  files: readonly CalendarFile[],
  options: ReadOptions,
): Generator<Progress, ReadResult> {
  const size = files.reduce((sum, { text }) => sum + text.length + 1, 0);
  const budget: Budget = { steps: MOST_STEPS, cut: 0 };
  const reading: Reading = {
    calendars: [],
    events: [],
    notes: { oddLines: 0, unreadable: 0, cutRules: 0, unknownZones: 0 },
    from: options.from,
    to: options.to,
  };
  if (files.every(({ text }) => text.trim() === ''))
    return { ok: false, problem: { code: 'empty' } };
  let before = 0;
  for (const file of files) {
    const part = readFile(file, options, budget, MOST_DATES - reading.events.length);
    let step = part.next();
    for (; !step.done; step = part.next()) {
      yield { done: Math.round(before + step.value.done * file.text.length), of: size };
    }
    before += file.text.length + 1;
    if (!step.value.ok) return step.value;
    const { value, odd, unreadable, unknown } = step.value;
    reading.notes.oddLines += odd;
    reading.notes.unreadable += unreadable;
    reading.notes.unknownZones += unknown;
    for (const event of value.events) reading.events.push(event);
    const same = reading.calendars.find(({ id }) => id === value.id);
    if (same) same.events += value.events.length;
    else reading.calendars.push({ id: value.id, name: value.name, events: value.events.length });
  }
  reading.notes.cutRules = budget.cut;
  yield { done: size, of: size };
  return { ok: true, value: reading };
}
