import { clockOn, minutesOf, type Clock, type ClockText } from './clock-text';
import { addDays, atMinutes, wallMinutes } from './datekey';

/** Start and end in epoch milliseconds; `null` where two readings disagree or one is missing. */
export interface Times {
  start: number | null;
  end: number | null;
}

/** Where a timed chip lies in its day column. Pixels. */
export interface ChipBox {
  top: number;
  height: number;
  /** Height of the day column, 0 where it is not known. */
  columnHeight: number;
}

export const UNKNOWN: Times = { start: null, end: null };
const DAY = 1440;
// Chips are drawn one pixel above their hour line and two shorter than their time, so that
// neighbours do not touch: top = h · px − 1, height = h · px − 2 (captures of 2026).
const LIFT = 1;
const GAP = 2;
const TOLERANCE_PX = 2;
// The page never draws a chip lower than about a quarter of an hour or one line of text.
const SHORT_PX = 24;

const nearest = (candidates: number[], minutes: number, tolerance: number): number | null => {
  const best = candidates.toSorted((a, b) => Math.abs(a - minutes) - Math.abs(b - minutes))[0];
  return best !== undefined && Math.abs(best - minutes) <= tolerance ? best : null;
};

/** The written end times, with midnight also as the end of the day. */
const ends = (clock: Clock | null): number[] =>
  clock ? minutesOf(clock).flatMap((m) => (m === 0 ? [0, DAY] : [m])) : [];

/** Pixels per hour that make the drawn height equal the written duration: the second ruler. */
function impliedHour(box: ChipBox, from: Clock, to: Clock): number {
  const minutes = ((minutesOf(to)[0] ?? 0) - (minutesOf(from)[0] ?? 0) + DAY) % (DAY / 2);
  return minutes > 0 ? ((box.height + GAP) * 60) / minutes : 0;
}

function drawn(box: ChipBox, hour: number): { from: number; to: number; tolerance: number } {
  const from = ((box.top + LIFT) * 60) / hour;
  return {
    from,
    to: from + ((box.height + GAP) * 60) / hour,
    tolerance: Math.max(2, (TOLERANCE_PX * 60) / hour),
  };
}

function withRuler(
  box: ChipBox,
  hour: number,
  midnight: number,
  text: ClockText,
  original: number | null,
): Times {
  if (!(hour > 0)) return UNKNOWN;
  const { from, to, tolerance } = drawn(box, hour);
  const at = (minutes: number | null, first: number | null = null): number | null =>
    minutes === null ? null : atMinutes(midnight, minutes, first);
  if (text.kind === 'clock') {
    const start = nearest(minutesOf(text.from), from, tolerance);
    if (start === null) return UNKNOWN;
    const written = text.to ? ends(text.to) : [start];
    let end = nearest(written, to, 1.5 * tolerance);
    if (end === null || end < start) {
      const soon = written.filter((m) => m >= start).toSorted((a, b) => a - b)[0] ?? null;
      const short = box.height + GAP <= Math.max(SHORT_PX, hour / 2 + GAP);
      end = soon !== null && short && soon < to ? soon : null;
    }
    return { start: at(start, original), end: at(end, end === start ? original : null) };
  }
  if (text.kind === 'dated') {
    // Over midnight: one chip until midnight in this column, one from midnight in the next.
    const here = clockOn(text.left, midnight, text.day24);
    const start = here && nearest(minutesOf(here), from, tolerance);
    if (here && start !== null) {
      const sure = at(start, original);
      if (!text.right) return { start: sure, end: sure };
      const next = addDays(midnight, 1);
      const after = clockOn(text.right, next, text.day24);
      const same = clockOn(text.right, midnight, text.day24);
      const shut = same && nearest(ends(same), to, 1.5 * tolerance);
      if (shut) return { start: sure, end: at(shut) };
      const open = after ? minutesOf(after).filter((m) => m + DAY - (start ?? 0) < DAY) : [];
      if (after && minutesOf(after).includes(0) && Math.abs(to - DAY) <= 1.5 * tolerance) {
        return { start: sure, end: next };
      }
      return { start: sure, end: open.length === 1 ? atMinutes(next, open[0] ?? 0) : null };
    }
    const before = addDays(midnight, -1);
    const began = clockOn(text.left, before, text.day24);
    const closing = text.right && clockOn(text.right, midnight, text.day24);
    const end = closing ? nearest(ends(closing), to, 1.5 * tolerance) : null;
    if (began && end !== null && from <= tolerance) {
      const open = minutesOf(began).filter((m) => m > end);
      const start = open.length === 1 ? atMinutes(before, open[0] ?? 0, original) : null;
      return { start, end: at(end) };
    }
    return UNKNOWN;
  }
  // No digits to compare with: the original start in the event id is a second reading too.
  if (original !== null && addDays(original, 0) === midnight) {
    if (nearest([wallMinutes(original)], from, tolerance) !== null)
      return { start: original, end: null };
  }
  return UNKNOWN;
}

/**
 * Times of a chip in a day column: its place against the digits of its text. Both readings must
 * agree, digits giving the minute and geometry the half of the day. Where the height of the
 * column says nothing, the written duration against the drawn height is the ruler.
 * @param midnight local midnight of the column's day, epoch milliseconds
 * @param original the start in the event id, if it has one
 */
export function timedChip(
  box: ChipBox,
  midnight: number,
  text: ClockText,
  original: number | null,
): Times {
  const times = withRuler(box, box.columnHeight / 24, midnight, text, original);
  if (times.start !== null || times.end !== null || text.kind !== 'clock' || !text.to) return times;
  const hour = impliedHour(box, text.from, text.to);
  return hour >= 15 && hour <= 400 ? withRuler(box, hour, midnight, text, original) : UNKNOWN;
}

/**
 * Times of an event of one day that is drawn without geometry (month, schedule): only where the
 * digits leave one meaning, or the original start in the event id is one of their meanings.
 */
export function writtenTimes(midnight: number, text: ClockText, original: number | null): Times {
  if (text.kind !== 'clock') return UNKNOWN;
  const starts = minutesOf(text.from).map((m) => atMinutes(midnight, m, original));
  const start = starts.length === 1 ? starts[0] : starts.find((s) => s === original);
  if (start === undefined || start === null) return UNKNOWN;
  const after = (text.to ? ends(text.to) : [])
    .map((m) => atMinutes(midnight, m))
    .filter((m) => m === null || m >= start);
  return { start, end: text.to ? (after.length === 1 ? (after[0] ?? null) : null) : start };
}

/**
 * Times of an event that is shown apart from its day: only where the original start in the event
 * id is one of the meanings of its digits.
 */
export function instantTimes(text: ClockText, original: number | null): Times {
  if (original === null) return UNKNOWN;
  const times = writtenTimes(addDays(original, 0), text, original);
  return times.start === original ? times : UNKNOWN;
}
