import { millisecondsInDay } from 'date-fns/constants';
import { useEffect, useRef } from 'preact/hooks';
import type { TodayView } from '@/lib/messaging/protocol';

/** Timers further ahead overflow; the page asks again when it is looked at anyway. */
const FAR = millisecondsInDay;

/** A timer that fires a moment early would find nothing changed. */
const MARGIN = 50;

/**
 * When a slot of today begins or is over next; `null`: nothing is known.
 *
 * @param now epoch milliseconds, as the answer
 */
export function nextBoundary(
  { running, suggested, toWrite, next }: TodayView,
  now: number,
): number | null {
  const times = [...running, ...suggested].map(({ slot }) => slot.end);
  times.push(...toWrite.map(({ slot }) => slot.end).filter((end) => end > now));
  if (next) times.push(next.slot.start);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Calls once `at` is reached, with one timer and only while the page is visible. */
export function useBoundary(at: number | null, onReach: () => void): void {
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    if (at === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = () => {
      clearTimeout(timer);
      const wait = at - Date.now();
      if (document.visibilityState !== 'visible' || wait > FAR) return;
      timer = setTimeout(() => reach.current(), Math.max(wait, 0) + MARGIN);
    };
    set();
    document.addEventListener('visibilitychange', set);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', set);
    };
  }, [at]);
}
