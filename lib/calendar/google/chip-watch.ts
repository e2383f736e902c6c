import type { SeenEvent } from '@/lib/appointments/event';
import type { SeenRange, ToldChip } from '@/lib/calendar/port';
import { createChipLook } from './chip-look';
import { createChipNotes, type ChipNotes, type ChipNotesOptions } from './chip-notes';
import {
  chipAround,
  chooseWay,
  createChipState,
  forget,
  forgetAll,
  lookAtAll,
  lookAtRead,
} from './chip-state';
import { noteStrays } from './chip-strays';
import type { Probes } from './grid';
import type { PageChip } from './page-chip';
import { createPageReading } from './page-reading';
import { CHIP } from './selectors';
import { createShownRange } from './shown-range';

/** Follows the chips of the page from mutation to mutation. Nothing here runs by itself. */
export interface ChipWatch extends ChipNotes {
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
  /** Reads the chips that were noted; gives back new and changed ones, and lost ones. */
  read(): { chips: ToldChip[]; lost: HTMLElement[] };
  /** Remembers the chip under a pointer or key press: the bubble that opens is its. Whether it is one. */
  press(target: EventTarget | null): boolean;
  /** What the chips say about an event now; the pressed chip goes before the others. */
  seen(eventId: string): SeenEvent | null;
  /** Days shown with all their events; `null` in a view that may hide some. */
  range(): SeenRange | null;
  /** Forgets the chips; gives back those that were told. What was pressed stays known. */
  release(): HTMLElement[];
  /** Whether chips wait for `read`. */
  waiting(): boolean;
  /** Whether one attribute tells every chip of this page. */
  byAttribute(): boolean;
}

export interface ChipWatchOptions extends ChipNotesOptions {
  /** Asks for a `read` in the next frame. */
  wake(): void;
  /** Has changes of a chip's log record noted, too. */
  followLog(chip: HTMLElement): void;
  /** Has changes of the texts in an element noted, where chips lie. Idempotent. */
  followTexts(place: HTMLElement): void;
}

/** Two chips of one event, over midnight or over a week's end, each know a part. */
const merge = (a: SeenEvent, b: SeenEvent): SeenEvent =>
  a.allDay === b.allDay ? { ...a, start: a.start ?? b.start, end: a.end ?? b.end } : a;

const isSame = (a: PageChip, b: PageChip): boolean => a.key === b.key && a.eventId === b.eventId;

export function watchChips(
  document: Document,
  probes: Probes,
  options: ChipWatchOptions,
): ChipWatch {
  const { wake, fault, followLog, followTexts } = options;
  const state = createChipState();
  const { told, dirty, again, columns, unsure, proofs } = state;
  const reading = createPageReading(state, probes, options);
  const look = createChipLook(state, reading, followLog);
  const shown = createShownRange(document, state);
  const notes = createChipNotes(document, state, look, options);
  let pressed: { chip: HTMLElement | null; event: SeenEvent } | null = null;

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

  /** Looks at one chip; @returns what is to be told of it, if anything. */
  function readOne(element: HTMLElement, lost: HTMLElement[], isNew: boolean): PageChip | null {
    const before = told.get(element);
    const now = element.isConnected ? look.at(element, isNew && !before) : null;
    if (now && element.parentElement) followTexts(element.parentElement);
    if (!now) {
      if (forget(state, element)) lost.push(element);
      noteStrays(state, element, lost);
      state.areDaysDoubtful = true;
      return null;
    }
    if (before && isSame(before, now)) {
      if (before.anchor === now.anchor && !before.isOutdated()) return null;
    } else {
      state.areDaysDoubtful = true;
      // What changed unseen, such as the id of a chip out of the page, may stand for another person.
      if (before) lost.push(element);
    }
    told.set(element, now);
    return now;
  }

  return {
    note(records) {
      stirred();
      const noted = notes.note(records);
      if (pressed?.chip?.isConnected === false) pressed.chip = null;
      return noted;
    },
    noteTexts: notes.noteTexts,
    stirred,
    begin() {
      pressed = null;
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
      chooseWay(state, document);
      if (state.isRewritten) lookAtRead(state);
      state.isRewritten = false;
      // One that moved makes room in its column, or takes some.
      for (const element of dirty) {
        if (element.parentElement && told.get(element)?.isRestyled()) {
          columns.add(element.parentElement);
        }
      }
      for (const column of columns) {
        for (let one = column.firstElementChild; one; one = one.nextElementSibling) {
          if (told.get(one as HTMLElement)?.isRestyled()) dirty.add(one as HTMLElement);
        }
      }
      columns.clear();
      // What is drawn anew may go by another clock: it proves nothing until it was read.
      for (const element of proofs) if (dirty.has(element)) proofs.delete(element);
      const chips: PageChip[] = [];
      const lost: HTMLElement[] = [];
      const visit = (element: HTMLElement, isNew: boolean): void => {
        try {
          const chip = readOne(element, lost, isNew);
          if (chip) chips.push(chip);
        } catch {
          fault();
          if (forget(state, element)) lost.push(element);
        }
      };
      const { added } = state;
      state.added = [];
      for (const element of added) visit(element, true);
      for (const element of dirty) visit(element, false);
      dirty.clear();
      if (chips.length || lost.length) state.isZoneDoubtful = true;
      const [first] = chips;
      if (first) reading.prepare(first.element);
      if (reading.isAsked()) reading.isAway();
      for (const element of again) {
        const chip = told.get(element);
        if (chip && !chips.includes(chip)) chips.push(chip);
      }
      again.clear();
      state.isTorn = false;
      // A chip may have been noted twice, and be unreadable the second time.
      const standing = lost.length
        ? chips.filter((chip) => told.get(chip.element) === chip)
        : chips;
      return { chips: standing, lost };
    },
    press(target) {
      const element = (target as Node | null)?.nodeType === 1 ? (target as Element) : null;
      const chip = element && chipAround(state, element);
      const known = chip && told.get(chip);
      if (known) pressed = { chip, event: known.event };
      return Boolean(known);
    },
    seen(eventId) {
      const live = pressed?.chip && told.get(pressed.chip);
      let found = live?.eventId === eventId ? live.event : null;
      for (const chip of told.values()) {
        if (chip.eventId !== eventId || chip === live) continue;
        found = found ? merge(found, chip.event) : chip.event;
      }
      // The list of a crowded day closes, with its chips, when the bubble opens; and the whole
      // calendar when the edit page does.
      if (found) pressed = { chip: pressed?.chip ?? null, event: found };
      else if (pressed?.event.eventId === eventId) found = pressed.event;
      return found && reading.tell(found);
    },
    range() {
      // In a tab that nobody looks at there are no frames: what came and went waits to be read.
      return told.size === 0 || waiting() || reading.isAway() ? null : shown();
    },
    release() {
      const chips = [...told.keys()];
      forgetAll(state);
      // And what the page copied or moved since it was last looked at.
      noteStrays(state, document.body, chips);
      if (pressed) pressed.chip = null;
      return chips;
    },
    waiting,
    byAttribute: () => state.selector === CHIP,
  };
}
