import type { SeenRange } from '@/lib/calendar/port';
import { createChipLook } from './chip-look';
import { createChipNotes, type ChipNotes, type ChipNotesOptions } from './chip-notes';
import { createChipState, forgetAll, lookAtAll } from './chip-state';
import { noteStrays } from './chip-strays';
import type { Probes } from './grid';
import { createPageReading, type PageReading } from './page-reading';
import { createPressedChip, type PressedChip } from './pressed-chip';
import { createChipReader, type ChipReaderOptions, type ReadChips } from './read-chips';
import { CHIP } from './selectors';
import { createShownRange } from './shown-range';

/** Follows the chips of the page from mutation to mutation. Nothing here runs by itself. */
export interface ChipWatch
  extends ChipNotes, Pick<PressedChip, 'press' | 'seen'>, Pick<PageReading, 'isAway'> {
  /** The page changed, but nothing of the chips: what was looked up in it is doubtful. */
  stirred(): void;
  /** Begins: looks at every chip of the page at the next `read`. What was pressed is forgotten. */
  begin(): void;
  /** Looks again at chips whose inline style changed (a drag changes nothing else). */
  restyled(): void;
  /** The page went to another address: chips may be marked in another way there. */
  moved(): void;
  /** Looks once more at chips whose readings disagreed: the page may have been at work on them. */
  retry(): void;
  /** Looks at the chips that were noted. */
  read(): ReadChips;
  /** Days shown with all their events; `null` in a view that may hide some. */
  range(): SeenRange | null;
  /** Forgets the chips; gives back those that were told. What was pressed stays known. */
  release(): HTMLElement[];
  /** Whether chips wait for `read`. */
  waiting(): boolean;
  /** Whether one attribute tells every chip of this page. */
  byAttribute(): boolean;
}

export interface ChipWatchOptions extends ChipNotesOptions, ChipReaderOptions {
  /** Asks for a `read` in the next frame. */
  wake(): void;
  /** Has changes of a chip's log record noted, too. */
  followLog(chip: HTMLElement): void;
}

export function watchChips(
  document: Document,
  probes: Probes,
  options: ChipWatchOptions,
): ChipWatch {
  const { wake, followLog } = options;
  const state = createChipState();
  const { told, dirty, again, columns, unsure } = state;
  const reading = createPageReading(state, probes, options);
  const look = createChipLook(state, reading, followLog);
  const shown = createShownRange(document, state);
  const notes = createChipNotes(document, state, look, options);
  const read = createChipReader(document, state, look, reading, options);
  const pressed = createPressedChip(state);

  function fresh(): void {
    reading.fresh();
    look.fresh();
  }

  /** Elements came or went, maybe days: whatever was looked up in the page is doubtful. */
  function stirred(): void {
    fresh();
    state.areDaysDoubtful = true;
  }

  const waiting = (): boolean =>
    state.isMoved ||
    state.isRewritten ||
    state.added.length > 0 ||
    dirty.size > 0 ||
    again.size > 0 ||
    columns.size > 0;

  return {
    note(records) {
      stirred();
      const noted = notes.note(records);
      pressed.changed();
      return noted;
    },
    noteTexts: notes.noteTexts,
    stirred,
    begin() {
      pressed.forget();
      state.isMoved = true;
      state.areDaysDoubtful = true;
      lookAtAll(state, document);
    },
    restyled() {
      for (const [element, chip] of told) if (chip.isRestyled()) dirty.add(element);
    },
    moved() {
      state.isMoved = true;
      state.areDaysDoubtful = true;
    },
    retry() {
      if (unsure.size === 0) return;
      for (const chip of unsure) dirty.add(chip);
      unsure.clear();
      wake();
    },
    read() {
      fresh();
      return read();
    },
    press: pressed.press,
    seen(eventId) {
      const event = pressed.seen(eventId);
      return event && reading.tell(event);
    },
    isAway: reading.isAway,
    range() {
      // In a tab that nobody looks at there are no frames: what came and went waits to be read.
      return told.size === 0 || waiting() || reading.isAway() ? null : shown();
    },
    release() {
      const chips = [...told.keys()];
      forgetAll(state);
      // And what the page copied or moved since it was last looked at.
      noteStrays(state, document.body, chips);
      pressed.release();
      return chips;
    },
    waiting,
    byAttribute: () => state.selector === CHIP,
  };
}
