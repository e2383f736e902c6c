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
 */
export function noteStray(state: ChipState, element: HTMLElement, stale: HTMLElement[]): void {
  if (!isPainted(element)) return;
  const { told, again } = state;
  const chip = told.get(element) ?? told.get(chipAround(state, element) ?? element);
  if (chip?.anchor === element && (rawId(chip.element) ?? chip.eventId) === chip.key) return;
  stale.push(element);
  state.isTorn = true;
  if (chip) again.add(chip.element);
}

/** The same for an element and all that is in it. */
export function noteStrays(state: ChipState, root: HTMLElement, stale: HTMLElement[]): void {
  noteStray(state, root, stale);
  if (!root.firstElementChild) return;
  for (const one of root.querySelectorAll<HTMLElement>(PAINTED)) noteStray(state, one, stale);
}
