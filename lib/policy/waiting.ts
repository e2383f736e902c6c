import type { Slot } from '@/lib/appointments/slot';
import type { WaitingTerms } from './terms';

const MINUTE = 60_000;

/**
 * How far the waiting has come: `before` the first nudge is due, then each nudge, then the `limit`
 * from which on it is a no-show, and `over` once the time of the slot itself is.
 */
export const waitingPhases = ['before', 'first_nudge', 'second_nudge', 'limit', 'over'] as const;
export type WaitingPhase = (typeof waitingPhases)[number];

export interface Waiting {
  phase: WaitingPhase;
  /** Whole minutes since the start, from 0 on. */
  minutes: number;
  /** Whole minutes that are left until the limit, rounded up; 0 from the limit on. */
  left: number;
  /** Share of the wait that is over, 0 to 1. */
  share: number;
  /** The instant until which is waited, epoch milliseconds: never after the end of the slot. */
  limit: number;
  /** The next instant at which the phase changes; `null`: it does not. */
  next: number | null;
}

/**
 * Where the waiting stands, by the clock alone: a worker that was stopped or a computer that slept
 * changes nothing. Who asks looks at the facts first: nobody waits for whom an outcome is known.
 *
 * @param now epoch milliseconds
 * @returns `null` before the start, on all-day slots and where the end is unknown
 */
export function waitingAt(
  { start, end, allDay }: Pick<Slot, 'start' | 'end' | 'allDay'>,
  { limitMinutes, firstNudge, secondNudge }: WaitingTerms,
  now: number,
): Waiting | null {
  if (allDay || end <= start || !(now >= start)) return null;
  const limit = Math.min(start + Math.max(limitMinutes, 0) * MINUTE, end);
  const edges: [WaitingPhase, number][] = [
    ['first_nudge', Math.min(start + firstNudge * MINUTE, limit)],
    ['second_nudge', Math.min(start + secondNudge * MINUTE, limit)],
    ['limit', limit],
    ['over', end],
  ];
  const phase = edges.findLast(([, from]) => from <= now)?.[0] ?? 'before';
  const passed = now - start;
  return {
    phase,
    minutes: Math.floor(passed / MINUTE),
    left: Math.max(0, Math.ceil((limit - now) / MINUTE)),
    share: limit > start ? Math.min(1, passed / (limit - start)) : 1,
    limit,
    next: edges.find(([, from]) => from > now)?.[1] ?? null,
  };
}

/** Whether the slot asks for attention: a nudge is due or the limit has passed. */
export const isPressing = ({ phase }: Waiting): boolean => phase !== 'before' && phase !== 'over';
