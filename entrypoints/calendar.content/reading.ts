import type { ToldChip } from '@/lib/calendar/port';

/** Milliseconds that no chip must come or change before chips are read: pages turn faster. */
const PAUSE = 750;
/** Milliseconds that chips wait at most, in a page that never comes to rest. */
const MOST = 5000;
/** Milliseconds that must be left of an idle moment to read another chip in it. */
const ENOUGH = 2;
/** Milliseconds after which chips are read though the page has no idle moment. */
const LONGEST = 1000;
/** So many are read at least in a moment, or a busy page would never be read. */
const LEAST = 20;

/** Reads chips for the records, apart from their badges, which stand by then. */
export interface Reading {
  /** Has chips read once no other has come for a moment, in place of what they were before. */
  add(chips: readonly ToldChip[]): void;
  /** Has those of them that still wait read as soon as the page has time. */
  hurry(chips: readonly ToldChip[]): void;
  stop(): void;
}

/**
 * Reads chips when the page has time, some in each idle moment, and passes them on together. Of
 * somebody who turns pages only those are read that he stays at.
 */
export function createReading(onRead: (chips: ToldChip[]) => void): Reading {
  let later = new Map<HTMLElement, ToldChip>();
  let soon = new Map<HTMLElement, ToldChip>();
  let read: ToldChip[] = [];
  let first = 0;
  let last = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  const wake = (): void => {
    if (!idle && soon.size > 0) idle = requestIdleCallback(work, { timeout: LONGEST });
  };

  function ripen(): void {
    pause = undefined;
    const left = Math.min(last + PAUSE, first + MOST) - performance.now();
    if (left > 0) return wait(left);
    for (const [element, chip] of later) soon.set(element, chip);
    later = new Map();
    wake();
  }

  function wait(ms: number): void {
    pause ??= setTimeout(ripen, ms);
  }

  function work(deadline: IdleDeadline): void {
    idle = 0;
    let count = 0;
    for (const [element, chip] of soon) {
      if (count >= LEAST && deadline.timeRemaining() < ENOUGH) break;
      soon.delete(element);
      if (!element.isConnected) continue;
      // Asking for the event is what reads it.
      void chip.event;
      read.push(chip);
      count += 1;
    }
    if (soon.size > 0) return wake();
    const chips = read;
    read = [];
    onRead(chips);
  }

  return {
    add(chips) {
      last = performance.now();
      if (later.size === 0) first = last;
      for (const chip of chips) {
        // In its place: what it was no longer stands there.
        (soon.has(chip.element) ? soon : later).set(chip.element, chip);
      }
      wait(PAUSE);
    },
    hurry(chips) {
      for (const { element, identity } of chips) {
        // It may have been told again since, with the same event.
        const chip = later.get(element);
        if (chip?.identity !== identity) continue;
        later.delete(element);
        soon.set(element, chip);
      }
      wake();
    },
    stop() {
      clearTimeout(pause);
      if (idle) cancelIdleCallback(idle);
      idle = 0;
      later = new Map();
      soon = new Map();
      read = [];
    },
  };
}
