import { badgeText, badgeWords, type Words } from '@/lib/i18n/words';
import type { Badge } from '@/lib/reliability/badge';
import type { Chip } from './port';

/*
 * A badge is attributes on the chip's visible button; a static stylesheet draws them. Foreign
 * children of a chip vanish when the page patches it, attributes stay. The contract with the
 * outside: `data-kept` and `data-kept-text` on exactly one element of a chip.
 */
const attributes = [
  'data-kept',
  'data-kept-text',
  'data-kept-size',
  'data-kept-at',
  'data-kept-draw',
  'aria-description',
] as const;

type Draw = 'after' | 'before' | 'span';

export interface BadgePainter {
  /** Paints one chip, or takes its badge off where there is none. Idempotent. */
  paint(chip: Chip, badge: Badge | null): void;
  /** Takes every badge off these elements and what is in them, at once. */
  clear(elements: Iterable<Element>): void;
}

/**
 * Makes a painter. Which pseudo-element the page leaves free is probed once per kind of chip, by
 * its classes (a timed one, a bar, a declined one), so painting reads no styles.
 */
export function createBadgePainter(words: () => Words): BadgePainter {
  const free = new Map<string, Draw>();

  return {
    paint({ element, anchor, room }, badge) {
      if (!badge) {
        if (anchor.hasAttribute('data-kept')) strip(anchor);
        return;
      }
      const kind = `${anchor === element ? 'timed' : 'bar'} ${anchor.className}`;
      let draw = free.get(kind);
      if (!draw) free.set(kind, (draw = probe(anchor)));
      const text = badgeText(badge, words());
      set(anchor, 'data-kept', badge.level);
      set(anchor, 'data-kept-text', text);
      set(anchor, 'data-kept-size', room.size);
      set(anchor, 'data-kept-at', room.at);
      set(anchor, 'data-kept-draw', draw);
      set(anchor, 'aria-description', badgeWords(badge, words()));
      if (draw === 'span') placeSpan(anchor, text);
    },
    clear(elements) {
      for (const element of elements) {
        if (element.hasAttribute('data-kept')) strip(element);
        for (const inner of element.querySelectorAll('[data-kept]')) strip(inner);
      }
    },
  };
}

/** Writes only what differs: a write costs a style pass and wakes other extensions' observers. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function strip(element: Element): void {
  for (const name of attributes) element.removeAttribute(name);
  element.querySelector(':scope > kept-badge')?.remove();
}

function probe(anchor: Element): Draw {
  const taken = (pseudo: '::after' | '::before') => {
    const { content } = getComputedStyle(anchor, pseudo);
    return content !== 'none' && content !== 'normal' && content !== '';
  };
  if (!taken('::after')) return 'after';
  return taken('::before') ? 'span' : 'before';
}

function placeSpan(anchor: Element, text: string): void {
  let span = anchor.querySelector(':scope > kept-badge');
  if (!span) {
    span = document.createElement('kept-badge');
    span.setAttribute('aria-hidden', 'true');
    anchor.append(span);
  }
  set(span, 'data-kept-label', text);
}
