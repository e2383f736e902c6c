import type { ChipState } from './chip-state';
import {
  idOf,
  innerButton,
  isButton,
  isLogged,
  isSeen,
  rawId,
  readPlaces,
  type Places,
} from './chips';
import { PageChip, type ChipReading } from './page-chip';

/** Looks at chips between two mutations. */
export interface ChipLook {
  /**
   * What a chip shows now, or `null` where it is none of an event that can be read.
   * @param isNew see `idOf`
   */
  at(element: HTMLElement, isNew?: boolean): PageChip | null;
  /** The page has changed: what was looked up in it is looked up anew. */
  fresh(): void;
}

/** @param followLog has changes of a chip's log record noted, too */
export function createChipLook(
  { told, dirty, unsure, byLog }: ChipState,
  reading: ChipReading,
  followLog: (chip: HTMLElement) => void,
): ChipLook {
  let places: Places | null = null;

  return {
    at(element, isNew = false) {
      const raw = rawId(element);
      const id = idOf(element, raw, isNew);
      if (id.kind === 'unknown' && raw) unsure.add(element);
      const button = isButton(element);
      places ??= readPlaces();
      if (!button) {
        for (const one of places.news(element)) {
          if (one !== element && places.hides(one) === told.has(one)) dirty.add(one);
        }
      }
      if (id.kind !== 'event' || !isSeen(element, button, places)) return null;
      const anchor = button ? element : innerButton(element);
      if (!anchor) return null;
      // Only the log record tells these: they may show another event under the same id.
      if (isLogged(id)) {
        byLog.add(element);
        followLog(element);
      } else if (byLog.size > 0) byLog.delete(element);
      return new PageChip(element, anchor, raw ?? id.eventId, id, reading);
    },
    fresh() {
      places = null;
    },
  };
}
