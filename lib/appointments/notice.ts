import type { Slot } from './slot';
import type { Status } from './status';

const HOUR = 3_600_000;

/** How a cancellation counts, and the notice it was given with. */
export interface Cancellation {
  status: Extract<Status, 'cancelled' | 'late_cancel'>;
  /**
   * Hours before the start, rounded down to quarters, so that no edge of a rule is crossed by
   * rounding; negative: told after the start.
   */
  noticeHours: number;
}

/**
 * Decides between "in time" and "late" by the notice given. Notice of exactly the window counts
 * as in time.
 *
 * @param slot the slot that is cancelled
 * @param toldAt when the client told, epoch milliseconds
 * @param windowHours the practice's notice window, 0 or more
 */
export function cancellation(
  slot: Pick<Slot, 'start'>,
  toldAt: number,
  windowHours: number,
): Cancellation {
  const hours = (slot.start - toldAt) / HOUR;
  return {
    status: hours >= windowHours ? 'cancelled' : 'late_cancel',
    noticeHours: Math.floor(hours * 4) / 4,
  };
}
