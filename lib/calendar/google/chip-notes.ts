import type { ToldChip } from '@/lib/calendar/port';
import type { ChipLook } from './chip-look';
import { chipAround, forget, lookAtAll, type ChipState } from './chip-state';
import { isLostBadge, noteNested, noteStray, noteStrays } from './chip-strays';
import { isButton, rawId } from './chips';
import { CHIP } from './selectors';

/** What mutations made of the chips that were told. */
export interface Noted {
  /** Gone, or showing something else; what is painted on them must go. */
  stale: HTMLElement[];
  /** Showing another event now; only where `swaps` was asked for, else they are stale. */
  swapped: ToldChip[];
}

export interface ChipNotes {
  /** Takes in mutations of elements. No layout. */
  note(records: MutationRecord[]): Noted;
  /** Takes in mutations of texts. No layout. */
  noteTexts(records: MutationRecord[]): void;
}

/**
 * So many texts at once are a page that was drawn anew: looking through the chips that somebody
 * wants to know about is cheaper then than asking each text where it lies.
 */
const MANY = 100;

export interface ChipNotesOptions {
  /** Tells chips that show another event as `swapped`, in place of `stale`. */
  swaps: boolean;
  /** A mutation could not be taken in: a fault of Kept's. */
  fault(): void;
}

export function createChipNotes(
  document: Document,
  state: ChipState,
  look: ChipLook,
  { swaps, fault }: ChipNotesOptions,
): ChipNotes {
  const { told, dirty, again, columns, byLog, proofs } = state;

  function add(chip: HTMLElement): void {
    state.added.push(chip);
    if (state.selector !== CHIP && chip.hasAttribute('data-eventchip')) state.selector = CHIP;
  }

  /** The page wrote an id. It may be another one, the same again, or no chip's at all. */
  function noteId(target: HTMLElement, { stale, swapped }: Noted): void {
    const { selector } = state;
    const chip = told.get(target);
    if (!chip) {
      if (!target.matches(selector)) return;
      dirty.add(target);
      // Part of a chip that was painted may have become one of its own.
      noteNested(state, target, target, stale);
      const around = target.parentElement && chipAround(state, target.parentElement);
      if (around) dirty.add(around);
      return;
    }
    const logged = byLog.size > 0 && byLog.has(target);
    if (!logged && rawId(target) === chip.key && target.matches(selector)) return;
    // What has left the page is looked at when it comes back.
    const now = (swaps || logged) && target.isConnected ? look.at(target) : null;
    if (now?.key === chip.key && now.eventId === chip.eventId) return;
    if (now && swaps) {
      // Not forgotten first: that only its log record tells of it may just have been found out.
      proofs.delete(target);
      told.set(target, now);
      swapped.push(now);
      state.isZoneDoubtful = true;
    } else {
      forget(state, target);
      stale.push(target);
      dirty.add(target);
    }
  }

  /** Something inside a chip was drawn anew. @returns as `noteOutside` does */
  function noteInside(
    chip: HTMLElement,
    { addedNodes, removedNodes }: MutationRecord,
    stale: HTMLElement[],
  ): boolean {
    for (const node of addedNodes) {
      if (node.nodeType === 1) noteNested(state, node as HTMLElement, chip, stale);
    }
    const known = told.get(chip);
    if (!known || known.isRead() || known.anchor !== chip) dirty.add(chip);
    let gone = false;
    for (const node of removedNodes) {
      // A badge was patched away: tell the chip again, though it says the same.
      if (known && isLostBadge(node, known)) {
        again.add(chip);
        state.isTorn = true;
      }
      // One chip may have been put into another.
      gone ||= told.has(node as HTMLElement);
    }
    return gone;
  }

  /** @returns whether there are chips in it */
  function noteAdded(root: HTMLElement, stale: HTMLElement[]): boolean {
    const { selector } = state;
    const itself = root.matches(selector);
    const chips = root.firstElementChild && root.querySelectorAll<HTMLElement>(selector);
    const length = chips?.length ?? 0;
    if (itself) add(root);
    // By number: to go through hundreds of them any other way costs as much again.
    for (let i = 0; i < length; i += 1) add(chips![i]!);
    // What was gone and comes back may still be painted as what it was. A page that is drawn anew
    // adds hundreds of chips that are buttons one by one, with nothing painted inside, unless a
    // badge was torn off its chip: it may have been put in there, and copied with it.
    if (itself && isButton(root) && !state.isTorn) noteStray(state, root, stale);
    else noteStrays(state, root, stale);
    return itself || length > 0;
  }

  const hasChips = (node: Node): boolean =>
    told.has(node as HTMLElement) ||
    (node.nodeType === 1 &&
      (node as Element).firstElementChild !== null &&
      (node as Element).querySelector(state.selector) !== null);

  /** @returns whether a chip that was told may have left the page */
  function noteOutside(at: Element, record: MutationRecord, stale: HTMLElement[]): boolean {
    let gone = false;
    let came = false;
    for (const node of record.removedNodes) gone ||= hasChips(node);
    for (const node of record.addedNodes) {
      if (node.nodeType === 1 && noteAdded(node as HTMLElement, stale)) came = true;
    }
    if (gone || came) columns.add(at);
    return gone;
  }

  function noteGone(stale: HTMLElement[]): void {
    for (const chip of told.keys()) {
      if (chip.isConnected) continue;
      forget(state, chip);
      stale.push(chip);
    }
    if (told.size === 0) state.isMoved = true;
    state.isZoneDoubtful = true;
  }

  return {
    note(records) {
      const noted: Noted = { stale: [], swapped: [] };
      const { stale } = noted;
      let last: Node | null = null;
      let around: HTMLElement | null = null;
      let gone = false;
      for (const record of records) {
        const at = record.target as HTMLElement;
        try {
          if (record.type === 'attributes') {
            noteId(at, noted);
            continue;
          }
          if (at !== last) {
            last = at;
            around = chipAround(state, at);
          }
          if (around ? noteInside(around, record, stale) : noteOutside(at, record, stale))
            gone = true;
        } catch {
          fault();
          // Nobody knows what this chip shows now, or what came and went there.
          for (const chip of told.keys()) {
            if (chip.contains(at) && forget(state, chip)) stale.push(chip);
          }
          lookAtAll(state, document);
          gone = true;
        }
      }
      if (gone) noteGone(stale);
      // One that was told to show another event may have turned out to be gone: nobody is to keep it.
      noted.swapped = noted.swapped.filter((chip) => told.get(chip.element) === chip);
      return noted;
    },
    noteTexts(records) {
      if (records.length > MANY) {
        state.isRewritten = true;
        return;
      }
      let last: Element | null = null;
      for (let i = 0, { length } = records; i < length; i += 1) {
        const at = records[i]!.target.parentElement;
        if (!at || at === last) continue;
        last = at;
        const chip = chipAround(state, at);
        if (chip && told.get(chip)?.isRead()) dirty.add(chip);
      }
    },
  };
}
