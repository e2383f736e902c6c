import type { PageChip } from './page-chip';
import { ANY_CHIP, CHIP } from './selectors';

/** What is known of the chips of a page, from one mutation to the next. */
export interface ChipState {
  /** The chips in the page that the listener was told. */
  told: Map<HTMLElement, PageChip>;
  /** Came into the page: a list, as there may be hundreds. Looked at in the next frame. */
  added: HTMLElement[];
  /** To be looked at in the next frame. */
  dirty: Set<HTMLElement>;
  /** To be told again, though they say the same. */
  again: Set<HTMLElement>;
  /** Where chips came, went or moved: their neighbours may be narrower now. */
  columns: Set<Element>;
  /** Chips whose readings disagree; the page may not be done with them. */
  unsure: Set<HTMLElement>;
  /** Chips whose event only their log record tells. */
  byLog: Set<HTMLElement>;
  /** Chips with an hour that only a clock of 24 hours shows; the page has a setting for it. */
  proofs: Set<HTMLElement>;
  /** How chips are found. Nearly all pages mark them alike; where none is, there is a second way. */
  selector: string;
  /** The page went elsewhere, where chips may be marked in another way. */
  isMoved: boolean;
  /** More texts were written than are looked at one by one. */
  isRewritten: boolean;
  /** A badge was found or lost where its chip is not: more of them may have been moved or copied. */
  isTorn: boolean;
  /** Chips came or went since the page was last asked whose zone it goes by. */
  isZoneDoubtful: boolean;
  /** Elements came or went, or chips show other events, since the page was asked which days it shows. */
  areDaysDoubtful: boolean;
}

export const createChipState = (): ChipState => ({
  told: new Map(),
  added: [],
  dirty: new Set(),
  again: new Set(),
  columns: new Set(),
  unsure: new Set(),
  byLog: new Set(),
  proofs: new Set(),
  selector: ANY_CHIP,
  isMoved: true,
  isRewritten: false,
  isTorn: false,
  isZoneDoubtful: true,
  areDaysDoubtful: true,
});

/** @returns whether it was told */
export function forget({ proofs, byLog, told }: ChipState, chip: HTMLElement): boolean {
  if (proofs.size > 0) proofs.delete(chip);
  if (byLog.size > 0) byLog.delete(chip);
  return told.delete(chip);
}

/** Forgets all. */
export function forgetAll(state: ChipState): void {
  const { told, dirty, again, columns, unsure, byLog, proofs } = state;
  for (const list of [told, dirty, again, columns, unsure, byLog, proofs]) list.clear();
  state.added = [];
  state.isRewritten = false;
  state.areDaysDoubtful = true;
}

/** Has every chip of the page looked at. */
export function lookAtAll({ added, selector }: ChipState, document: Document): void {
  const chips = document.querySelectorAll<HTMLElement>(selector);
  // By number: to go through hundreds of them any other way costs as much again.
  for (let i = 0, { length } = chips; i < length; i += 1) added.push(chips[i]!);
}

/** Has the chips looked at of which somebody wants to know what they say. */
export function lookAtRead({ dirty, told }: ChipState): void {
  for (const [element, chip] of told) if (chip.isRead()) dirty.add(element);
}

/** The chip an element lies in, itself included: the outermost where ids repeat inside. */
export function chipAround({ selector }: ChipState, element: Element): HTMLElement | null {
  let chip = element.closest<HTMLElement>(selector);
  while (chip && !chip.hasAttribute('data-eventchip')) {
    const outer: HTMLElement | null = chip.parentElement?.closest<HTMLElement>(selector) ?? null;
    if (!outer) break;
    chip = outer;
  }
  return chip;
}

/** Chooses how chips are found, once the page has gone elsewhere. */
export function chooseWay(state: ChipState, document: Document): void {
  if (!state.isMoved) return;
  state.isMoved = false;
  const before = state.selector;
  state.selector = document.querySelector(CHIP) ? CHIP : ANY_CHIP;
  if (before === CHIP && state.selector !== CHIP) lookAtAll(state, document);
}
