import type { Slot } from '@/lib/appointments/slot';

/** How urgent a cancelled appointment is for the user. */
export const urgencies = ['deadline', 'decision', 'can_wait'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * What is worth asking after a late cancellation: whether they can still make it where something
 * depends on it and the slot is not over, else for a new time.
 *
 * @param urgency `null`: not said
 * @param now epoch milliseconds
 */
export const askAfterCancelling = (
  urgency: Urgency | null,
  slot: Pick<Slot, 'start' | 'end'>,
  now: number,
): 'can_you' | 'new_time' =>
  (urgency === 'deadline' || urgency === 'decision') && now < Math.max(slot.start, slot.end)
    ? 'can_you'
    : 'new_time';
