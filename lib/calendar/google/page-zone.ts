import type { SeenEvent } from '@/lib/appointments/event';
import { seriesId } from '@/lib/appointments/slot';
import { eventIdInstant } from './event-id';

const QUARTER = 15 * 60_000;
const ENOUGH = 3;

/**
 * Whether the page writes its times in another zone than the computer's: it has a setting of its
 * own. The id of an instance holds the true instant of its original start, so all of at least
 * three series that differ from theirs by one and the same number of quarter hours tell so. One
 * that agrees tells the opposite. `null` where nothing is told: an instance that was moved keeps
 * its id, and one zone may change its clocks in a week when the other does not.
 */
export function isElsewhere(events: Iterable<SeenEvent>): boolean | null {
  const series = new Set<string>();
  const shifts = new Set<number>();
  for (const { eventId, start } of events) {
    const original = eventIdInstant(eventId);
    if (start === null || original === null) continue;
    if (start === original) return false;
    shifts.add(start - original);
    series.add(seriesId(eventId));
  }
  const [shift = 1] = shifts;
  return shifts.size === 1 && shift % QUARTER === 0 && series.size >= ENOUGH ? true : null;
}
