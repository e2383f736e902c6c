import type { Probes, Size } from './grid';

/** Sizes of the cells of days. The cells of one row are as large as each other. */
export interface CellSizes {
  /** As it was told last; `null` where only layout could tell. */
  told(cell: HTMLElement): Size | null;
  /** Has the size told with the next layout, before anybody asks for it. */
  follow(cell: HTMLElement): void;
}

const differ = (a: Size | null | undefined, b: Size): boolean =>
  !a || Math.abs(a.width - b.width) >= 1 || Math.abs(a.height - b.height) >= 1;

/**
 * Follows one cell of each row that is asked about. Asking an element for its size makes the
 * browser lay out a page that has just changed, and hundreds of new chips make that dear: so a
 * new row counts as large as the last one of its kind, until the next layout has told better.
 *
 * @param changed a size that was given out before is another one now
 */
export function followCells(probes: Probes, changed: () => void = () => undefined): CellSizes {
  if (!probes.follow) return { told: probes.size, follow: () => undefined };
  const rows = new WeakMap<Element, Size | null>();
  /** Rows whose size was given out. */
  const given = new WeakSet<Element>();
  /** By the number of cells, which is how views differ. */
  const kinds = new Map<number, Size>();

  function follow(cell: HTMLElement): Element {
    const row = cell.parentElement ?? cell;
    if (rows.has(row)) return row;
    rows.set(row, null);
    probes.follow?.(cell, (size) => {
      if (!(size.width > 0 && size.height > 0)) return;
      const before = rows.get(row) ?? kinds.get(row.childElementCount);
      rows.set(row, size);
      kinds.set(row.childElementCount, size);
      if (given.has(row) && differ(before, size)) changed();
    });
    return row;
  }
  return {
    told(cell) {
      const row = follow(cell);
      given.add(row);
      return rows.get(row) ?? kinds.get(row.childElementCount) ?? null;
    },
    follow,
  };
}
