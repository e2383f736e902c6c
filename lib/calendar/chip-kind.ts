import type { Chip } from './port';

/** How a badge is drawn: as a pseudo-element that the page leaves free, else as a small element. */
export type Way = 'after' | 'before' | 'span';

/** What all chips that the page draws alike have in common. */
export interface ChipKind {
  way: Way;
  /** Without a fill, on the page's own ground. */
  bare: boolean;
}

const isTaken = (anchor: Element, pseudo: '::after' | '::before'): boolean => {
  const { content } = getComputedStyle(anchor, pseudo);
  return content !== 'none' && content !== 'normal' && content !== '';
};

const look = (anchor: HTMLElement): ChipKind => ({
  way: isTaken(anchor, '::after') ? (isTaken(anchor, '::before') ? 'span' : 'before') : 'after',
  // Colours of events are inline; a class can only stand for having none.
  bare: anchor.style.backgroundColor === '',
});

/**
 * Tells the kind of a chip. Its classes tell chips apart that are drawn differently (a timed one, a
 * bar, a declined one), so the page is asked once for each and painting many reads no styles.
 */
export function createKinds(): (chip: Pick<Chip, 'element' | 'anchor'>) => ChipKind {
  const whole = new Map<string, ChipKind>();
  const inner = new Map<string, ChipKind>();

  return ({ element, anchor }) => {
    const known = element === anchor ? whole : inner;
    const classes = anchor.className;
    let kind = known.get(classes);
    if (!kind) {
      kind = look(anchor);
      // Outside of the page nothing has styles that could tell.
      if (anchor.isConnected) known.set(classes, kind);
    }
    return kind;
  };
}
