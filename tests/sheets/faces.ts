/*
 * What the browser made of each badge: computed colours, as text. Runs in the sheet's page; what to
 * think of it is decided outside (judge.ts).
 */

export interface SeenFace {
  /** Theme, kind of chip, colour, style and level. */
  cell: string;
  /** Of the cell, as large as its chip; CSS px in the page. */
  box: { x: number; y: number; width: number; height: number };
  /** Text on a plate, or a shape without. */
  kind: 'plate' | 'mark';
  /** The diamond has no rim: its ink is around its own ground. */
  rimless: boolean;
  ink: string;
  plate: string;
  ring: string;
  /** Of the shadow around a mark: the plate's colour, or the page's ground. */
  rim: string;
  /** Used size of the box that is drawn, border included, px. */
  width: number;
  height: number;
}

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Faces of all badges that are drawn in the page. */
export function seenFaces(): SeenFace[] {
  return [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => {
    const anchor = cell.querySelector<HTMLElement>('[data-kept]');
    if (!anchor) throw new Error(`No badge: ${cell.dataset['cell']}`);
    const look = anchor.getAttribute('data-kept-look')?.split(' ') ?? [];
    const style = getComputedStyle(anchor, '::after');
    const { x, y, width, height } = cell.getBoundingClientRect();
    return {
      cell: cell.dataset['cell'] ?? '',
      box: { x: x + scrollX, y: y + scrollY, width, height },
      kind: look.includes('mark') ? 'mark' : 'plate',
      rimless: look.includes('mark') && look.includes('often_misses'),
      ink: style.color,
      plate: style.backgroundColor,
      ring: style.borderTopColor,
      rim: /rgba?\([^)]+\)/.exec(style.boxShadow)?.[0] ?? '',
      width: px(style.width),
      height: px(style.height),
    };
  });
}
