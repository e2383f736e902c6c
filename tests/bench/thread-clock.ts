import type { CDPSession } from '@playwright/test';

/** Processor time of a page's main thread by wall time, both in microseconds. */
export type ThreadClock = (wall: number) => number;

/*
 * Events of the browser's trace say when they began and ended by the wall and by the clock of their
 * thread, which stands still while the machine does something else. Many of them make a table from
 * the one to the other.
 */
const CATEGORIES = ['toplevel', 'devtools.timeline', '__metadata'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args: { name?: string };
}

export interface Point {
  wall: number;
  spent: number;
}

/** Starts to write down the clocks; the function that it gives back ends that. */
export async function recordThreadClock(cdp: CDPSession): Promise<() => Promise<ThreadClock>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }): void => {
    for (const event of value as TraceEvent[]) {
      if (event.ph === 'X' || event.name === 'thread_name') events.push(event);
    }
  };
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      cdp.once('Tracing.tracingComplete', () => resolve());
    });
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', take);
    return clockOf(busiestMainThread(events));
  };
}

/** The points of the main thread that did most: other renderers only wait meanwhile. */
function busiestMainThread(events: TraceEvent[]): Point[] {
  const threads = new Map<string, { spent: number; points: Point[] }>();
  for (const { name, pid, tid, args } of events) {
    if (name === 'thread_name' && args.name === 'CrRendererMain') {
      threads.set(`${pid} ${tid}`, { spent: 0, points: [] });
    }
  }
  for (const { pid, tid, ts, dur, tts, tdur } of events) {
    const thread = threads.get(`${pid} ${tid}`);
    if (!thread || dur === undefined || tts === undefined || tdur === undefined) continue;
    thread.spent += tdur;
    thread.points.push({ wall: ts, spent: tts }, { wall: ts + dur, spent: tts + tdur });
  }
  const [busiest] = [...threads.values()].sort((a, b) => b.spent - a.spent);
  if (!busiest?.points.length) throw new Error('The trace tells nothing of a page’s main thread');
  return busiest.points;
}

/** A table of both clocks as a function; between two points it goes on evenly. */
export function clockOf(points: Point[]): ThreadClock {
  points.sort((a, b) => a.wall - b.wall || a.spent - b.spent);
  // Both clocks are rounded: the table must not run backwards.
  for (let i = 1; i < points.length; i += 1) {
    const [before, point] = [points[i - 1], points[i]];
    if (before && point) point.spent = Math.max(point.spent, before.spent);
  }
  return (wall) => {
    let [low, high] = [0, points.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((points[middle]?.wall ?? 0) <= wall) low = middle;
      else high = middle;
    }
    const [a, b] = [points[low], points[high]];
    if (!a || !b || wall <= a.wall) return a?.spent ?? 0;
    if (wall >= b.wall) return b.spent;
    return a.spent + ((wall - a.wall) / (b.wall - a.wall)) * (b.spent - a.spent);
  };
}
