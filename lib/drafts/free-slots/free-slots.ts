import type { Availability } from '@/lib/appointments/client';
import { habitOf, type KeptOrMissed } from './habit';
import { common, merged, type Span, without } from './spans';
import { daysOf, spansOf, wallClock, type WallDay } from './wall-clock';

const MINUTE = 60_000;
/** Offered times begin at quarters of an hour. */
const GRID = 15;
/** So many are shown; more are a timetable, not an offer. */
export const SHOWN = 3;
/** So many there are to swap with, those that are shown among them. */
const MOST = 9;
/** On fewer known days there is no choice. */
const ENOUGH_DAYS = 3;

/** A time that something else takes. */
export interface Busy extends Span {
  allDay: boolean;
}

/** Days off, both included, as ISO 8601 dates. */
export interface DaysOff {
  from: string;
  to: string;
}

/** All that free times are found from. Minutes of days and dates are those of `zone`. */
export interface SlotSearch {
  /** The user's own zone, IANA. */
  zone: string;
  /** Where to look, epoch milliseconds. */
  window: Span;
  /** When the user works. */
  hours: readonly Availability[];
  daysOff: readonly DaysOff[];
  /** Minutes that are kept free before and after everything that is not all day. */
  bufferMinutes: number;
  /** Minutes, at least 1. */
  lengthMinutes: number;
  busy: readonly Busy[];
  /** Whether an all-day event takes its days. */
  allDayBusy: boolean;
  /** Dates (ISO 8601) of which all appointments are known. */
  knownDays: ReadonlySet<string>;
  /** When the client can come, as they said; empty: nothing was said. */
  availability: readonly Availability[];
  /** What the client kept and missed. */
  past: readonly KeptOrMissed[];
}

/**
 * `no_hours`: the user has set no working hours; `unknown_days`: too little is known of the calendar;
 * `none_free`: nothing is free at which all of it meets.
 */
export type NoSlots = 'no_hours' | 'unknown_days' | 'none_free';

export interface FreeSlots {
  /** The best first, as far as possible on different days; those beyond `SHOWN` are to swap with. */
  slots: Span[];
  /** Set where there are none. */
  why?: NoSlots;
}

const isOff = ({ date }: WallDay, daysOff: readonly DaysOff[]): boolean =>
  daysOff.some(({ from, to }) => from <= date && date <= to);

const ofWeekday = (spans: readonly Availability[], { weekday }: WallDay): Availability[] =>
  spans.filter((one) => one.weekday === weekday);

function taken({ busy, bufferMinutes, allDayBusy }: SlotSearch): Span[] {
  const buffer = bufferMinutes * MINUTE;
  const takes = busy.filter(({ start, end, allDay }) => start < end && (!allDay || allDayBusy));
  return merged(
    takes.map(({ start, end, allDay }) =>
      allDay ? { start, end } : { start: start - buffer, end: end + buffer },
    ),
  );
}

/** The window in whole minutes, which is how clocks go. */
const inMinutes = ({ start, end }: Span): Span => ({
  start: Math.ceil(start / MINUTE) * MINUTE,
  end: Math.floor(end / MINUTE) * MINUTE,
});

/**
 * Every start on a quarter of an hour from which the whole length is free: within working hours, not
 * on a day off or one that is not known, when the client can come, and with the buffer to everything
 * else.
 *
 * @returns epoch milliseconds, in order
 */
export function openStarts(search: SlotSearch): number[] {
  const { zone, hours, daysOff, knownDays, availability } = search;
  const window = inMinutes(search.window);
  const length = search.lengthMinutes * MINUTE;
  const mine = spansOf(zone, window, (day) =>
    knownDays.has(day.date) && !isOff(day, daysOff) ? ofWeekday(hours, day) : [],
  );
  const theirs =
    availability.length === 0 ? mine : spansOf(zone, window, (day) => ofWeekday(availability, day));
  const starts: number[] = [];
  for (const { start, end } of without(common(mine, theirs), taken(search))) {
    const first = Math.ceil(start / MINUTE) * MINUTE;
    // Clocks are changed by whole quarters: what is on the grid stays on it.
    const late = wallClock(zone, first).minute % GRID;
    const step = GRID * MINUTE;
    for (let at = first + ((GRID - late) % GRID) * MINUTE; at + length <= end; at += step) {
      starts.push(at);
    }
  }
  return starts;
}

/** Whole hours are easier to agree on than quarters. */
const oddness = (minute: number): number => (minute % 60 === 0 ? 0 : minute % 30 === 0 ? 1 : 2);

interface Candidate {
  start: number;
  date: string;
  half: number;
  odd: number;
  suits: number;
}

/**
 * Times to offer to a client: on different days where possible and not all of them in the morning;
 * before those, where their record tells, when they used to come.
 */
export function freeSlots(search: SlotSearch): FreeSlots {
  if (search.hours.length === 0) return { slots: [], why: 'no_hours' };
  const days = daysOf(search.zone, inMinutes(search.window)).filter(
    (day) => !isOff(day, search.daysOff) && ofWeekday(search.hours, day).length > 0,
  );
  const known = days.filter(({ date }) => search.knownDays.has(date)).length;
  if (known < Math.min(ENOUGH_DAYS, days.length)) return { slots: [], why: 'unknown_days' };

  const habit = habitOf(search.zone, search.past);
  const candidates = openStarts(search).map((start): Candidate => {
    const { date, minute } = wallClock(search.zone, start);
    return { start, date, half: minute < 720 ? 0 : 1, odd: oddness(minute), suits: habit(start) };
  });
  const slots = chosen(candidates, search.lengthMinutes * MINUTE);
  if (slots.length > 0) return { slots };
  return { slots, why: known < days.length ? 'unknown_days' : 'none_free' };
}

/** The best of them one after the other, each day once before any of them comes again. */
function chosen(candidates: readonly Candidate[], length: number): Span[] {
  const slots: Span[] = [];
  const halves = [0, 0];
  let left = candidates;
  let days = new Set<string>();
  while (slots.length < MOST && left.length > 0) {
    let open = left.filter(({ date }) => !days.has(date));
    if (open.length === 0) {
      days = new Set();
      open = [...left];
    }
    const crowd = (one: Candidate): number => halves[one.half] ?? 0;
    const [best] = open.sort(
      (a, b) => b.suits - a.suits || crowd(a) - crowd(b) || a.odd - b.odd || a.start - b.start,
    );
    if (!best) break;
    const { start, date, half } = best;
    slots.push({ start, end: start + length });
    days.add(date);
    halves[half] = (halves[half] ?? 0) + 1;
    left = left.filter((one) => Math.abs(one.start - start) >= length);
  }
  return slots;
}
