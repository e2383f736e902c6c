import type { ToldChip } from '@/lib/calendar/port';
import type { ChipLook } from './chip-look';
import { chooseWay, forget, lookAtRead, type ChipState } from './chip-state';
import { noteStrays } from './chip-strays';
import type { PageChip } from './page-chip';
import type { PageReading } from './page-reading';

/** What a look at the noted chips found. */
export interface ReadChips {
  /** New and changed ones. */
  chips: ToldChip[];
  /** Gone, or no longer what they were told to be. */
  lost: HTMLElement[];
}

export interface ChipReaderOptions {
  /** A chip could not be looked at: a fault of Kept's. */
  fault(): void;
  /** Has changes of the texts in an element noted, where chips lie. Idempotent. */
  followTexts(place: HTMLElement): void;
}

const isSame = (a: PageChip, b: PageChip): boolean => a.key === b.key && a.eventId === b.eventId;

/** Looks at the chips that were noted since it was last called, in the frame after the mutations. */
export function createChipReader(
  document: Document,
  state: ChipState,
  look: ChipLook,
  reading: PageReading,
  { fault, followTexts }: ChipReaderOptions,
): () => ReadChips {
  const { told, dirty, again, columns, proofs } = state;

  /** Looks at one chip; @returns what is to be told of it, if anything. */
  function lookAt(element: HTMLElement, lost: HTMLElement[], isNew: boolean): PageChip | null {
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

  /** One that moved makes room in its column, or takes some. */
  function noteNeighbours(): void {
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
  }

  /** Looks at all that were noted. */
  function lookAtNoted(): { chips: PageChip[]; lost: HTMLElement[] } {
    const chips: PageChip[] = [];
    const lost: HTMLElement[] = [];
    const visit = (element: HTMLElement, isNew: boolean): void => {
      try {
        const chip = lookAt(element, lost, isNew);
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
    return { chips, lost };
  }

  return () => {
    chooseWay(state, document);
    if (state.isRewritten) lookAtRead(state);
    state.isRewritten = false;
    noteNeighbours();
    // What is drawn anew may go by another clock: it proves nothing until it was read.
    for (const element of proofs) if (dirty.has(element)) proofs.delete(element);
    const { chips, lost } = lookAtNoted();
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
    const standing = lost.length ? chips.filter((chip) => told.get(chip.element) === chip) : chips;
    return { chips: standing, lost };
  };
}
