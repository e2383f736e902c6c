import type { SeenEvent } from '@/lib/appointments/event';

/**
 * All drawings of one event made one: the page draws an event of several days, or one that stands
 * in two calendars, more than once. Drawings without a readable time say nothing about it; where
 * the others disagree it is unknown.
 *
 * @param counts whether the drawing at this position is looked at
 * @returns each event once, with the position of its first drawing
 */
export function mergedDrawings(
  events: readonly SeenEvent[],
  counts: (at: number) => boolean,
): { event: SeenEvent; at: number }[] {
  const drawings = new Map<string, { first: number; all: SeenEvent[] }>();
  for (const [at, event] of events.entries()) {
    if (!counts(at)) continue;
    const before = drawings.get(event.eventId);
    if (before) before.all.push(event);
    else drawings.set(event.eventId, { first: at, all: [event] });
  }
  return [...drawings.values()].flatMap(({ first, all }) => {
    const readable = all.filter((event) => event.start !== null);
    const [event] = readable.length > 0 ? readable : all;
    if (!event) return [];
    const agreed = new Set(readable.map(({ start }) => start)).size <= 1;
    return { event: agreed ? event : { ...event, start: null, end: null }, at: first };
  });
}
