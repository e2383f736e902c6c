import { chipAround, type ChipState } from './chip-state';
import { rawId } from './chips';
import type { PageChip } from './page-chip';

/** Whatever is painted: half of a badge, if the page took the other half. */
const PAINTED = '[data-kept],[data-kept-look]:not(kept-badge)';

const isPainted = (element: Element): boolean =>
  element.hasAttribute('data-kept') ||
  (element.hasAttribute('data-kept-look') && element.localName !== 'kept-badge');

/**
 * Whether a badge was patched away by the page. Kept's own element goes before the mark of its
 * parent only then: Kept takes the mark off first.
 */
export const isLostBadge = (node: Node, { anchor }: PageChip): boolean =>
  node.nodeName === 'KEPT-BADGE'
    ? anchor.hasAttribute('data-kept')
    : node.nodeType === 1 && (node as Element).hasAttribute('data-kept');

/**
 * Looks whether an element carries a badge that Kept did not paint where it is now, or half of one:
 * it is a copy that the page made, or a button that it put into another chip.
 *
 * @returns the chip whose badge it carries rightly
 */
export function noteStray(
  state: ChipState,
  element: HTMLElement,
  stale: HTMLElement[],
): PageChip | null {
  if (!isPainted(element)) return null;
  const { told, again } = state;
  const chip = told.get(element) ?? told.get(chipAround(state, element) ?? element);
  if (chip?.anchor === element && (rawId(chip.element) ?? chip.eventId) === chip.key) {
    return chip;
  }
  stale.push(element);
  state.isTorn = true;
  if (chip) again.add(chip.element);
  return null;
}

/** The same for an element and all that is in it. */
export function noteStrays(state: ChipState, root: HTMLElement, stale: HTMLElement[]): void {
  noteStray(state, root, stale);
  if (!root.firstElementChild) return;
  for (const one of root.querySelectorAll<HTMLElement>(PAINTED)) noteStray(state, one, stale);
}

/**
 * The same in a chip. Another one that was put into it is no chip there, however right its badge: it
 * is looked at again, and until it was, copies of the outer one may carry that badge.
 *
 * @param outer the chip around
 */
export function noteNested(
  state: ChipState,
  root: HTMLElement,
  outer: HTMLElement,
  stale: HTMLElement[],
): void {
  for (const one of [root, ...root.querySelectorAll<HTMLElement>(PAINTED)]) {
    const inner = noteStray(state, one, stale);
    if (!inner || inner.element === outer) continue;
    state.dirty.add(inner.element);
    state.isTorn = true;
  }
}
