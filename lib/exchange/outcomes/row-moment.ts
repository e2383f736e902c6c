import { type Clock, daysLater, type Day, midnightOf } from './calendar-day';
import { type DateOrder, type DateText, dayIn } from './date-text';
import { cellOf, type Field, type Mapping } from './fields';
import { type MomentText, readClock, readMoment } from './moment-text';
import { instantIn, wallTime } from './zone-time';

/** What a row says about its beginning. */
export type StartText =
  | { ok: true; date: DateText; clock: Clock | null; offset: number | null }
  | { ok: false; code: 'no_date' | 'bad_date' | 'bad_time'; field: Field };

const bad = (code: 'no_date' | 'bad_date' | 'bad_time', field: Field): StartText => ({
  ok: false,
  code,
  field,
});

/** Puts together what stands in the columns for start, date and time. */
export function startOf(cells: readonly string[], mapping: Mapping): StartText {
  const text = (field: Field): string => cellOf(cells, mapping, field).trim();
  let date: DateText | null = null;
  let clock: Clock | null = null;
  let offset: number | null = null;
  const take = (moment: MomentText | null): void => {
    date ??= moment?.date ?? null;
    if (clock !== null || !moment?.clock) return;
    clock = moment.clock;
    offset = moment.offset;
  };

  if (text('start') !== '') {
    const moment = readMoment(text('start')) ?? timeAlone(text('start'));
    if (!moment) return bad(mapping.date === null ? 'bad_date' : 'bad_time', 'start');
    take(moment);
  }
  if (date === null && text('date') !== '') {
    const moment = readMoment(text('date'));
    if (!moment?.date) return bad('bad_date', 'date');
    take(moment);
  }
  if (clock === null && text('time') !== '') {
    const moment = readMoment(text('time'));
    // Excel writes a time as a moment of its day 0; only the time of it counts here.
    const time = readClock(text('time')) ?? moment?.clock ?? null;
    if (!time) return bad('bad_time', 'time');
    take({ date: null, clock: time, offset: moment?.offset ?? null });
  }
  if (date === null) return bad('no_date', mapping.date === null ? 'start' : 'date');
  return { ok: true, date, clock, offset };
}

function timeAlone(text: string): MomentText | null {
  const clock = readClock(text);
  return clock && { date: null, clock, offset: null };
}

/** How this file's dates and times are meant. */
export interface Reading {
  dateOrder: DateOrder;
  /** IANA name, for times without an offset. */
  zone: string;
}

/** Epoch milliseconds; a day without a time is midnight on this computer's clock. */
export function instantOf(
  day: Day,
  clock: Clock | null,
  offset: number | null,
  zone: string,
): number {
  if (clock === null) return midnightOf(day);
  return offset === null ? instantIn(zone, day, clock) : wallTime(day, clock) - offset * 60_000;
}

/** Longest time over midnight that an end before its start is taken for. */
const NIGHT = 12 * 3_600_000;

/**
 * When a row ends, epoch milliseconds. An all-day end is the last day, as people write it. A time
 * of day before the start is on the next day.
 *
 * @returns `null`: not said; `undefined`: not readable
 */
export function endOf(
  text: string,
  start: { day: Day; clock: Clock | null; offset: number | null },
  { dateOrder, zone }: Reading,
): number | null | undefined {
  if (text.trim() === '') return null;
  const moment = readMoment(text) ?? timeAlone(text);
  if (!moment) return undefined;
  const day = moment.date ? dayIn(moment.date, dateOrder) : start.day;
  if (!day) return undefined;
  if (start.clock === null) return midnightOf(daysLater(day, 1));
  // A date alone does not say when a timed appointment ended; one before its start is wrong.
  if (!moment.clock)
    return wallTime(day, { ms: 0 }) < wallTime(start.day, { ms: 0 }) ? -Infinity : null;
  const offset = moment.offset ?? (moment.date ? null : start.offset);
  const end = instantOf(day, moment.clock, offset, zone);
  const begin = instantOf(start.day, start.clock, start.offset, zone);
  if (moment.date || end >= begin) return end;
  const next = instantOf(daysLater(day, 1), moment.clock, offset, zone);
  return next - begin <= NIGHT ? next : end;
}
