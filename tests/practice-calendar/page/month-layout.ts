import type { PracticeEvent } from '../model.ts';
import { daysOf, isBar } from './dates.ts';
import type { DayNumber } from './dates.ts';
import { layoutBars } from './layout.ts';
import type { PlacedBar } from './layout.ts';

/** A chip of a week row; `dotted`: a timed event of one day. */
export interface WeekChip extends PlacedBar {
  dotted: boolean;
}

export interface WeekLayout {
  /** Chips that have room; `first` and `last` are columns. */
  shown: WeekChip[];
  /** For each day, how many of its events have no room. They are behind "+N more". */
  more: number[];
}

/** Whether the month draws an event as a bar: all-day, long, or over midnight. */
export function isMonthBar(event: PracticeEvent): boolean {
  const { first, last } = daysOf(event);
  return isBar(event) || first !== last;
}

function stack(events: PracticeEvent[], from: DayNumber, count: number): WeekChip[] {
  const chips = layoutBars(events.filter(isMonthBar), from, count).map((bar): WeekChip => ({
    ...bar,
    dotted: false,
  }));
  const taken = Array.from({ length: count }, () => new Set<number>());
  for (const { first, last, row } of chips) {
    for (let day = first; day <= last; day += 1) taken[day]?.add(row);
  }
  const timed = events.filter((event) => !isMonthBar(event)).toSorted((a, b) => a.start - b.start);
  for (const event of timed) {
    const column = daysOf(event).first - from;
    const rows = taken[column];
    let row = 0;
    while (rows?.has(row)) row += 1;
    rows?.add(row);
    chips.push({
      event,
      first: column,
      last: column,
      row,
      continuesBefore: false,
      continuesAfter: false,
      dotted: true,
    });
  }
  return chips;
}

/**
 * Lays the events of a week in rows: bars on top, then timed ones in the gaps below. A day with
 * more than `rows` of them gives its last row to "+N more"; a bar without room on one of its days
 * is not shown on the others either.
 * @param from first day; every event must touch the days shown
 * @param rows at least 1
 */
export function layoutWeek(
  events: PracticeEvent[],
  from: DayNumber,
  count: number,
  rows: number,
): WeekLayout {
  const chips = stack(events, from, count);
  const crowded = new Set<number>();
  const days = ({ first, last }: WeekChip): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const hidden = new Set<WeekChip>();
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const chip of chips) {
      if (hidden.has(chip)) continue;
      if (!days(chip).some((day) => chip.row >= (crowded.has(day) ? rows - 1 : rows))) continue;
      hidden.add(chip);
      for (const day of days(chip)) crowded.add(day);
    }
  }
  const more = Array.from({ length: count }, () => 0);
  for (const chip of hidden) for (const day of days(chip)) more[day] = (more[day] ?? 0) + 1;
  return { shown: chips.filter((chip) => !hidden.has(chip)), more };
}
