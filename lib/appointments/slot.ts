/**
 * One date of an appointment. The event id (with its instance suffix) stays the same when an
 * event is dragged, so an outcome belongs to event id, client and start together.
 */
export interface Slot {
  /** Decoded event id including the instance suffix, or `manual:<uuid>` for one entered by hand. */
  eventId: string;
  /** Start, in milliseconds since the epoch. For an all-day slot: local midnight of its first day. */
  start: number;
  /** End, in milliseconds since the epoch; equal to `start` where unknown. */
  end: number;
  allDay: boolean;
}

/** Prefix of the ids of appointments that were entered by hand and are in no calendar. */
export const MANUAL_PREFIX = 'manual:';

const INSTANCE = /_(?:\d{8}(?:T\d{6}Z)?|R\d{8}(?:T\d{6}Z?)?)$/;

/**
 * The series an event id belongs to: the id without its instance suffix, and without the
 * `_R…` mark of a "this and following" split, so that what is remembered for a series
 * survives such a split. A single event is its own series.
 * Public holidays carry the date first (`20190101_60o3…`); they have no suffix and stay whole.
 */
export function seriesId(eventId: string): string {
  let id = eventId;
  for (let previous = ''; previous !== id;) {
    previous = id;
    id = id.replace(INSTANCE, '');
  }
  return id || eventId;
}

/** Whether the slot has not begun at the instant `now` (epoch milliseconds). */
export const isBeforeStart = (slot: Pick<Slot, 'start'>, now: number): boolean => now < slot.start;

/** Whether the slot is running at `now`: begun and not over. */
export const isRunning = (slot: Pick<Slot, 'start' | 'end'>, now: number): boolean =>
  slot.start <= now && now < slot.end;
