import type { Slot } from '@/lib/appointments/slot';
import type { WaitingTerms } from './terms';
import { type Waiting, waitingAt } from './waiting';

const MINUTE = 60_000;

/** As every preset has it: stands in where the terms of a slot are not told. */
export const usualWaiting: WaitingTerms = { limitMinutes: 15, firstNudge: 5, secondNudge: 10 };

/** One client at one slot, and what the calendar says of them there. */
interface Expected {
  slot: Pick<Slot, 'start' | 'end' | 'allDay'>;
  waiting?: WaitingTerms;
  gone: boolean;
  declined?: boolean;
  suggestion?: unknown;
}

/**
 * Where the waiting for a client without an outcome stands; `null`: nobody waits, also for whoever
 * has declined or whose event is gone.
 *
 * @param now epoch milliseconds
 */
export const awaitedAt = (
  { slot, waiting = usualWaiting, gone, declined, suggestion }: Expected,
  now: number,
): Waiting | null => (gone || declined || suggestion ? null : waitingAt(slot, waiting, now));

/** Somebody is late, and the limit has not passed: the minutes are counted for all to see. */
export const isCounting = ({ phase }: Pick<Waiting, 'phase'>): boolean =>
  phase === 'first_nudge' || phase === 'second_nudge';

/** When the whole minutes since the start are one more, or an earlier change of the phase. */
export const nextMinute = (slot: Pick<Slot, 'start'>, { minutes, next }: Waiting): number =>
  Math.min(slot.start + (minutes + 1) * MINUTE, next ?? Infinity);

/**
 * When the toolbar has something else to say: every minute while it counts, else the next phase;
 * `null`: never again.
 */
export const nextChange = (slot: Pick<Slot, 'start'>, waiting: Waiting): number | null =>
  isCounting(waiting) ? nextMinute(slot, waiting) : waiting.next;

/**
 * What *Here* says, by the clock: they showed, or they are late by the minutes that have passed.
 * Once the limit has passed nobody knows when they came, so they showed.
 */
export const hereBy = (waiting: Waiting): { minutesLate: number } | 'showed' =>
  isCounting(waiting) ? { minutesLate: waiting.minutes } : 'showed';
