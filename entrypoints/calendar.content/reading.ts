import type { ToldChip } from '@/lib/calendar/port';

/** Milliseconds that must be left of an idle moment to read another chip in it. */
const ENOUGH = 2;
/** Milliseconds after which chips are read though the page has no idle moment. */
const LONGEST = 1000;
/** So many are read at least in a moment, or a busy page would never be read. */
const LEAST = 20;

/**
 * Reads chips when the page has time, some in each idle moment, and passes them on together. Badges
 * stand by then: what is read is for the records.
 */
export function createReading(onRead: (chips: ToldChip[]) => void) {
  let waiting = new Map<HTMLElement, ToldChip>();
  let read: ToldChip[] = [];
  let idle = 0;

  const wake = (): void => {
    if (!idle && waiting.size > 0) idle = requestIdleCallback(work, { timeout: LONGEST });
  };

  function work(deadline: IdleDeadline): void {
    idle = 0;
    let count = 0;
    for (const [element, chip] of waiting) {
      if (count >= LEAST && deadline.timeRemaining() < ENOUGH) break;
      waiting.delete(element);
      if (!element.isConnected) continue;
      // Asking for the event is what reads it.
      void chip.event;
      read.push(chip);
      count += 1;
    }
    if (waiting.size > 0) return wake();
    const chips = read;
    read = [];
    onRead(chips);
  }

  return {
    add(chips: readonly ToldChip[]): void {
      for (const chip of chips) waiting.set(chip.element, chip);
      wake();
    },
    stop(): void {
      if (idle) cancelIdleCallback(idle);
      idle = 0;
      waiting = new Map();
      read = [];
    },
  };
}
