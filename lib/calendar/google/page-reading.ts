import type { SeenEvent } from '@/lib/appointments/event';
import { followCells } from './cell-size';
import { readEvent } from './chip-event';
import { roomOf } from './chip-room';
import { lookAtRead, type ChipState } from './chip-state';
import { rawId } from './chips';
import { readGrid, type Grid, type Probes } from './grid';
import type { ChipReading } from './page-chip';
import { isElsewhere } from './page-zone';

/** Reads chips, and knows what one of them says about how the others are to be read. */
export interface PageReading extends ChipReading {
  /** In a page of another zone a time of day is not the instant it would be here. */
  isAway(): boolean;
  /** Has the size of the days around a chip told before anybody asks what has room there. */
  prepare(chip: HTMLElement): void;
  /** Whether anybody has asked for an event yet. */
  isAsked(): boolean;
  /** The page has changed: what was looked up in it is looked up anew. */
  fresh(): void;
}

export function createPageReading(
  state: ChipState,
  probes: Probes,
  { wake, fault }: { wake(): void; fault(): void },
): PageReading {
  const { told, again, proofs } = state;
  let asked = false;
  let away = false;
  let grid: Grid | null = null;

  const readAgain = (): void => {
    lookAtRead(state);
    wake();
  };
  const sizes = followCells(probes, readAgain);
  const now = (): Grid => (grid ??= readGrid(probes, sizes));

  function* sayings(): Generator<SeenEvent> {
    for (const chip of told.values()) {
      // Only instances of a series tell anything about the zone.
      if (chip.eventId.endsWith('Z')) yield chip.saying();
    }
  }

  function isAway(): boolean {
    if (!state.isZoneDoubtful) return away;
    state.isZoneDoubtful = false;
    const answer = isElsewhere(sayings()) ?? away;
    if (answer !== away) {
      away = answer;
      for (const [element, chip] of told) if (chip.isTold) again.add(element);
      wake();
    }
    return away;
  }

  return {
    event(chip) {
      const { element, eventId, calendarId } = chip;
      const unknown = { eventId, calendarId, start: null, end: null, allDay: false, title: null };
      asked = true;
      try {
        if ((rawId(element) ?? eventId) !== chip.key) return unknown;
        const page24 = proofs.size > 0;
        const { event, proof } = readEvent(chip, now(), page24);
        if (proof) proofs.add(element);
        else proofs.delete(element);
        // What was read before may be read better now.
        if (proofs.size > 0 !== page24) readAgain();
        return event;
      } catch {
        fault();
        return unknown;
      }
    },
    tell: (event) => (!event.allDay && isAway() ? { ...event, start: null, end: null } : event),
    room(element, anchor, style) {
      try {
        return roomOf(element, anchor, style, now());
      } catch {
        fault();
        return { size: 'shape', at: 'line' };
      }
    },
    isAway,
    prepare: (chip) => now().follow(chip),
    isAsked: () => asked,
    fresh() {
      grid = null;
    },
  };
}
