/** A date and time of day without a zone; `month` from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The zone of this computer. */
export const systemZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether `Intl` knows the zone name. */
export function isKnownZone(zone: string): boolean {
  if (formats.has(zone)) return true;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in `zone` shows at `instant` (epoch milliseconds). */
export function wallTime(instant: number, zone: string): Required<WallTime> {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return { year, month, day, hour, minute, second };
}

/** Wall time taken as if it were UTC, epoch milliseconds; fields may run over (`day: 33`). */
export const asUtc = (wall: WallTime): number =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second ?? 0);

/**
 * The instant a clock in `zone` shows this wall time. A time skipped by a clock change lands
 * after the gap, a doubled one is the first of the two.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const target = asUtc(wall);
  const offsetAt = (instant: number): number => asUtc(wallTime(instant, zone)) - instant;
  const before = target - offsetAt(target - 86_400_000);
  if (offsetAt(before) === target - before) return before;
  const after = target - offsetAt(target + 86_400_000);
  return offsetAt(after) === target - after ? after : before;
}
