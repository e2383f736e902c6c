import type { SeenEvent } from '@/lib/appointments/event';
import { chipAround, type ChipState } from './chip-state';

/** The chip under the last pointer or key press, and what it said: the bubble that opens is its. */
export interface PressedChip {
  /** Remembers the chip under a press. @returns whether there is one */
  press(target: EventTarget | null): boolean;
  /** What the chips say about an event now; the pressed chip goes before the others. */
  seen(eventId: string): SeenEvent | null;
  /** The page changed. A chip that has left it is not read any more; what it said stays known. */
  changed(): void;
  /** The chips are forgotten. What the pressed one said stays known. */
  release(): void;
  forget(): void;
}

/** Two chips of one event, over midnight or over a week's end, each know a part. */
const merge = (a: SeenEvent, b: SeenEvent): SeenEvent =>
  a.allDay === b.allDay ? { ...a, start: a.start ?? b.start, end: a.end ?? b.end } : a;

export function createPressedChip(state: ChipState): PressedChip {
  const { told } = state;
  let chip: HTMLElement | null = null;
  let event: SeenEvent | null = null;

  return {
    press(target) {
      const element = (target as Node | null)?.nodeType === 1 ? (target as Element) : null;
      const around = element && chipAround(state, element);
      const known = around && told.get(around);
      if (!known) return false;
      chip = around;
      event = known.event;
      return true;
    },
    seen(eventId) {
      const live = chip && told.get(chip);
      let found = live?.eventId === eventId ? live.event : null;
      for (const one of told.values()) {
        if (one.eventId !== eventId || one === live) continue;
        found = found ? merge(found, one.event) : one.event;
      }
      // The list of a crowded day closes, with its chips, when the bubble opens; and the whole
      // calendar when the edit page does.
      if (found) event = found;
      return event?.eventId === eventId ? event : null;
    },
    changed() {
      if (chip?.isConnected === false) chip = null;
    },
    release() {
      chip = null;
    },
    forget() {
      chip = null;
      event = null;
    },
  };
}
