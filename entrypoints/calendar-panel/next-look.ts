import type { Slot } from '@/lib/appointments/slot';
import type { PanelClient } from '@/lib/messaging/protocol';
import { nextMinute, usualWaiting } from '@/lib/policy/awaited';
import { waitingAt } from '@/lib/policy/waiting';

/**
 * When an open panel has something else to show by the clock alone: the slot begins or is over, or
 * a minute of waiting for somebody has passed.
 *
 * @param now epoch milliseconds
 * @returns `null`: nothing changes any more
 */
export function nextLook(slot: Slot, clients: readonly PanelClient[], now: number): number | null {
  if (now < slot.start) return slot.start;
  if (now >= slot.end) return null;
  const minutes = clients
    .filter(({ outcome }) => outcome === null)
    .flatMap(({ waiting }) => {
      const state = waitingAt(slot, waiting ?? usualWaiting, now);
      return state ? [nextMinute(slot, state)] : [];
    });
  return Math.min(slot.end, ...minutes);
}
