import type { Slot } from './slot';
import type { Status } from './status';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Hours: the least notice that is told before the start. 0 says that it was told afterwards. */
export const LEAST_NOTICE = 0.25;

/** How a cancellation counts, and the notice it was given with. */
export interface Cancellation {
  status: Extract<Status, 'cancelled' | 'late_cancel'>;
  /**
   * Hours before the start, rounded down to quarters, so that no edge of a rule is crossed by
   * rounding, though to no less than one; 0 or negative: told at the start or after it.
   */
  noticeHours: number;
}

/** Minutes ahead of UTC at an instant. */
export type OffsetAt = (at: number) => number;

/** Where the computer is. */
const here: OffsetAt = (at) => -new Date(at).getTimezoneOffset();

/**
 * Hours of notice. Where the clocks change in between, what the clock shows counts if it is more:
 * the same time two days before is 48 hours before.
 *
 * @param start of the slot, `toldAt`: epoch milliseconds
 * @param offsetAt of the zone of the slot; by default that of the computer
 * @returns not rounded; negative: after the start
 */
export function hoursOfNotice(start: number, toldAt: number, offsetAt: OffsetAt = here): number {
  const passed = start - toldAt;
  if (passed <= 0) return passed / HOUR;
  const onTheClock = passed + (offsetAt(start) - offsetAt(toldAt)) * MINUTE;
  return Math.max(passed, onTheClock) / HOUR;
}

/**
 * Decides between "in time" and "late" by the notice given. Notice of exactly the window counts
 * as in time.
 *
 * @param slot the slot that is cancelled
 * @param toldAt when the client told, epoch milliseconds
 * @param windowHours the notice window that holds for it, 0 or more
 */
export function cancellation(
  slot: Pick<Slot, 'start'>,
  toldAt: number,
  windowHours: number,
  offsetAt: OffsetAt = here,
): Cancellation {
  const hours = hoursOfNotice(slot.start, toldAt, offsetAt);
  const rounded = Math.floor(hours * 4) / 4;
  return {
    status: hours >= windowHours ? 'cancelled' : 'late_cancel',
    noticeHours: hours > 0 ? Math.max(rounded, LEAST_NOTICE) : rounded,
  };
}

/**
 * A cancellation, or the word on it, in place of what stands. When it was told says nothing about
 * why: an excuse stays as long as the status does.
 */
export const toldAnew = <T extends { status: Status }>(
  told: T,
  standing: { status: Status; excused?: boolean | undefined } | null | undefined,
): T & { excused?: true } =>
  standing?.excused && standing.status === told.status ? { ...told, excused: true } : told;
