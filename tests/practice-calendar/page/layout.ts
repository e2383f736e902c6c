import type { PracticeEvent } from '../model.ts';
import { daysOf, localDay, localMinutes } from './dates.ts';
import type { DayNumber } from './dates.ts';

/** A timed chip in one day column; minutes on the wall clock, `lane` of `lanes` side by side. */
export interface Placed {
  event: PracticeEvent;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

/** Lays the timed events of a day side by side where they overlap. */
export function layoutDay(events: PracticeEvent[], day: DayNumber): Placed[] {
  const placed = events
    .map((event): Placed => {
      const from = localDay(event.start) < day ? 0 : localMinutes(event.start);
      const to = localDay(event.end) > day ? 1440 : localMinutes(event.end);
      return { event, from, to: Math.max(to, from + 15), lane: 0, lanes: 1 };
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let cluster: Placed[] = [];
  let clusterEnd = -1;
  const close = (): void => {
    const lanes = Math.max(0, ...cluster.map((item) => item.lane + 1));
    for (const item of cluster) item.lanes = lanes;
    cluster = [];
  };
  for (const item of placed) {
    if (item.from >= clusterEnd) close();
    const busy = new Set(cluster.filter((c) => c.to > item.from).map((c) => c.lane));
    while (busy.has(item.lane)) item.lane += 1;
    cluster.push(item);
    clusterEnd = Math.max(clusterEnd, item.to);
  }
  close();
  return placed;
}

/** A bar of the strip: `first`..`last` are columns, `row` counts from the top. */
export interface PlacedBar {
  event: PracticeEvent;
  first: number;
  last: number;
  row: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

/** Stacks bars in rows, longer ones first. */
export function layoutBars(events: PracticeEvent[], from: DayNumber, count: number): PlacedBar[] {
  const bars = events
    .map((event): PlacedBar => {
      const span = daysOf(event);
      return {
        event,
        first: Math.max(0, span.first - from),
        last: Math.min(count - 1, span.last - from),
        row: 0,
        continuesBefore: span.first < from,
        continuesAfter: span.last > from + count - 1,
      };
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const done: PlacedBar[] = [];
  for (const bar of bars) {
    const meets = done.filter((other) => other.first <= bar.last && other.last >= bar.first);
    while (meets.some((other) => other.row === bar.row)) bar.row += 1;
    done.push(bar);
  }
  return bars;
}
