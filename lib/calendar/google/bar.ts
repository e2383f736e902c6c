import { clockOn, hasYear, minutesOf, namesDays, trailingDate, type ClockText } from './clock-text';
import { UNKNOWN, writtenTimes, type Times } from './chip-time';
import { addDays, atMinutes } from './datekey';
import { lengthOf, type InlineBox } from './inline-box';

/** The days a bar covers: of an all-day strip, or of a week in the month view. */
interface Span {
  first: number;
  last: number;
  /** It touches the first or last day shown, so it may go on beyond. */
  openLeft: boolean;
  openRight: boolean;
}

function spanOf(box: InlineBox, days: number[]): Span | null {
  // Share of the row before the bar and under it; a page written right to left uses `right`.
  const before = lengthOf(box.left ?? box.right, 100);
  const under = lengthOf(box.width, 100);
  const one = days.length === 1;
  if ((before === null || under === null) && !one) return null;
  const count = days.length;
  const from = one ? 0 : Math.round(((before ?? 0) / 100) * count);
  const width = one ? 1 : Math.max(1, Math.round(((under ?? 0) / 100) * count));
  const first = days[from];
  const last = days[Math.min(from + width, count) - 1];
  if (first === undefined || last === undefined) return null;
  return { first, last, openLeft: from === 0, openRight: from + width >= count };
}

/**
 * Times of a bar: its days by its place in the row, compared with the date written at the end of
 * its hidden text. Where the two disagree they are unknown. A bar at the edge of the row may have
 * begun before it: there only the written date tells, or the start is unknown; so for the end.
 * All-day ends are the midnight after the last day.
 */
export function barTimes(
  box: InlineBox,
  days: number[],
  text: ClockText,
  hidden: string | null,
  original: number | null,
): Times {
  const span = spanOf(box, days);
  if (!span) return UNKNOWN;
  if (text.kind === 'clock') return writtenTimes(span.first, text, original);
  if (text.kind === 'dated') {
    const { left, right, day24 } = text;
    const at = (half: typeof left, day: number, beyond: number, first: number | null) => {
      const clock = clockOn(half, day, day24);
      const minutes = clock ? minutesOf(clock) : [];
      // Numbers that can as well name a day beyond the edge do not say which one they mean.
      const reach = beyond === 0 ? 0 : LONGEST;
      for (let days = 1; days <= reach; days += 1) {
        if (clockOn(half, addDays(day, beyond * days), day24)) return null;
      }
      return minutes.length === 1 ? atMinutes(day, minutes[0] ?? 0, first) : null;
    };
    const start = at(left, span.first, right && span.openLeft ? -1 : 0, original);
    const end = right ? at(right, span.last, span.openRight ? 1 : 0, null) : start;
    return { start, end };
  }
  if (text.kind !== 'none') return UNKNOWN;
  const written = hidden === null ? [] : trailingDate(hidden);
  if (!hasYear(written)) {
    const end = span.openRight ? null : addDays(span.last, 1);
    return { start: span.openLeft ? null : span.first, end };
  }
  return datedSpan(span, written);
}

/** Longest event (days) that is followed beyond the days shown: longer ones repeat day numbers. */
const LONGEST = 27;

/** The days of a bar by its written date: as drawn, or going on where it touches an edge. */
function datedSpan({ first, last, openLeft, openRight }: Span, written: number[]): Times {
  if (namesDays(written, first, last)) return { start: first, end: addDays(last, 1) };
  const found: Times[] = [];
  const room = LONGEST - Math.round((last - first) / 86_400_000);
  for (let before = 0; before <= (openLeft ? room : 0); before += 1) {
    const start = addDays(first, -before);
    for (let after = 0; after <= (openRight ? room - before : 0); after += 1) {
      const day = addDays(last, after);
      if (start !== day && namesDays(written, start, day)) {
        found.push({ start, end: addDays(day, 1) });
      }
    }
  }
  return found.length === 1 ? (found[0] ?? UNKNOWN) : UNKNOWN;
}
