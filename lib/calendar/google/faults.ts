import type { CalendarListener } from '@/lib/calendar/port';

/** Where a fault of Kept's was met. */
export type FaultPlace = Parameters<NonNullable<CalendarListener['onFault']>>[0];

export interface Faults {
  /** Tells the listener of a fault, once for each place. */
  fault(place: FaultPlace): void;
  /** Does what may fail: an exception is told as a fault and goes no further, least of all into the page. */
  safely(place: FaultPlace, act: () => void): void;
}

export function createFaults(listener: Pick<CalendarListener, 'onFault'>): Faults {
  const told = new Set<FaultPlace>();

  function fault(place: FaultPlace): void {
    if (told.has(place)) return;
    told.add(place);
    try {
      listener.onFault?.(place);
    } catch {
      // Whoever cannot hear of faults is not to make another one.
    }
  }

  return {
    fault,
    safely(place, act) {
      try {
        act();
      } catch {
        fault(place);
      }
    },
  };
}
