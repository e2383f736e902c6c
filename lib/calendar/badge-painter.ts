import type { BadgeWords } from '@/lib/i18n/badge-words';
import type { ShownBadge } from '@/lib/reliability/badge-style';
import { createFaces, lookOf } from './badge-face';
import { createKinds } from './chip-kind';
import type { Chip } from './port';

/*
 * A badge is attributes on the chip's visible button; a static stylesheet draws them. Foreign
 * children of a chip vanish when the page patches it, attributes stay. The contract with the
 * outside: `data-kept`, `data-kept-text` and the description on exactly one element of a chip. The
 * stylesheet goes by `data-kept-look` alone, so that one write wakes it.
 */
const KEPT = 'data-kept';
const TEXT = 'data-kept-text';
const WORDS = 'aria-description';
const LOOK = 'data-kept-look';

export interface BadgePainter {
  /**
   * Looks at chips that are about to be painted, if there are kinds among them that are not known
   * yet. Once some are painted, each such look would have the browser style them first.
   */
  meet(chips: Iterable<Pick<Chip, 'element' | 'anchor'>>): void;
  /** Paints one chip, or takes its badge off where there is none. Idempotent. */
  paint(chip: Chip, badge: ShownBadge | null): void;
  /** Takes the badges that were painted on these chips off at once. */
  clear(elements: Iterable<Element>): void;
}

/** Makes a painter. It reads no layout, and styles once per kind of chip. */
export function createBadgePainter(words: () => BadgeWords): BadgePainter {
  const faceOf = createFaces(words);
  const kindOf = createKinds();
  /** Where a chip was painted, if not on itself. */
  const inside = new WeakMap<Element, Element>();

  const clear = (element: Element): void => {
    strip(element);
    const anchor = inside.get(element);
    if (anchor) {
      strip(anchor);
      inside.delete(element);
    }
  };

  return {
    meet(chips) {
      for (const chip of chips) kindOf(chip);
    },
    paint(chip, badge) {
      const { element, anchor } = chip;
      if (!badge) {
        clear(element);
        return;
      }
      const painted = inside.get(element);
      if (element !== anchor) {
        // The page may have put the button elsewhere since it was looked at: it is another chip's.
        if (!element.contains(anchor)) {
          clear(element);
          return;
        }
        if (painted !== anchor) {
          clear(element);
          inside.set(element, anchor);
        }
      } else if (painted) clear(element);

      const face = faceOf(badge);
      const kind = kindOf(chip);
      const look = lookOf(face, badge.drawn, chip.room, kind);
      const before = anchor.getAttribute(LOOK);
      // Most chips are new to Kept: their attributes need no asking.
      const put = before === null ? write : change;
      put(anchor, KEPT, face.level);
      put(anchor, TEXT, face.text);
      put(anchor, WORDS, face.words);
      put(anchor, LOOK, look);
      if (kind.way === 'span') placeSpan(anchor, face.text, look);
      else if (before !== null) removeSpan(anchor, before);
    },
    clear(elements) {
      for (const element of elements) clear(element);
    },
  };
}

function write(element: Element, name: string, value: string): void {
  element.setAttribute(name, value);
}

/** Writes only what differs: a write costs a style pass and wakes other extensions' observers. */
function change(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function strip(element: Element): void {
  const look = element.getAttribute(LOOK);
  if (look === null && !element.hasAttribute(KEPT)) return;
  element.removeAttribute(KEPT);
  element.removeAttribute(TEXT);
  element.removeAttribute(WORDS);
  element.removeAttribute(LOOK);
  removeSpan(element, look ?? 'span');
}

/** The small element is drawn like a chip of its own, whose pseudo-element is free. */
function placeSpan(anchor: Element, text: string, look: string): void {
  let span = anchor.querySelector(':scope > kept-badge');
  if (!span) {
    span = document.createElement('kept-badge');
    span.setAttribute('aria-hidden', 'true');
    anchor.append(span);
  }
  change(span, 'data-kept-label', text);
  change(span, LOOK, look.replace(' span', ' after').replace(' hover', ''));
}

/** Takes the small element of a badge off that was drawn in this look. */
function removeSpan(anchor: Element, look: string): void {
  if (look.includes('span')) anchor.querySelector(':scope > kept-badge')?.remove();
}
