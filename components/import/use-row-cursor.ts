import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As many rows as are drawn at once; long lists stay quick. */
export const ROWS = 100;

/** The element of a row; keys may hold blanks, ids may not. */
export const rowId = (key: string): string => `row-${encodeURIComponent(key)}`;

export interface RowCursor {
  /** Index of the row the keys act on; -1 in an empty list. */
  at: number;
  /** How many rows are drawn. */
  shown: number;
  /** Goes to a row and takes the focus there; `force`: also from elsewhere on the page. */
  goTo: (index: number, force?: boolean) => void;
  /** The focus went to this row by itself. */
  enter: (key: string) => void;
  showMore: () => void;
  showAll: () => void;
  /** Back to the first row of another list; `force`: with the focus. */
  reset: (force?: boolean) => void;
}

/**
 * The one current row of a long list. It stays where it is while rows around it come and go; past
 * the last row drawn the list grows.
 *
 * @param keys identities of all rows, in order
 */
export function useRowCursor(
  keys: readonly string[],
  list: RefObject<HTMLElement | null>,
): RowCursor {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [limit, setLimit] = useState(ROWS);
  const [, setTurn] = useState(0);
  const wants = useRef<'free' | 'force' | null>('free');
  const lastAt = useRef(0);
  const moved = useRef(false);

  const found = currentKey === null ? -1 : keys.indexOf(currentKey);
  const at = found >= 0 ? found : Math.min(lastAt.current, keys.length - 1);
  lastAt.current = Math.max(0, at);
  const pages = Math.ceil((at + 1) / ROWS) * ROWS;
  const shown = Math.min(keys.length, Math.max(limit, pages));

  useLayoutEffect(() => {
    if (wants.current === null || at < 0) return;
    const focused = document.activeElement;
    const free = !focused || focused === document.body || list.current?.contains(focused);
    const row = document.getElementById(rowId(keys[at] ?? ''));
    // The page begins at its head; from then on the list follows the keys.
    if (row && (free || wants.current === 'force')) row.focus({ preventScroll: !moved.current });
    moved.current = true;
    wants.current = null;
  });

  // What had the focus may have left with the rows: the keys must go on working from here.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || at < 0) return;
    document.getElementById(rowId(keys[at] ?? ''))?.focus();
  }, [keys.length, keys[0]]);

  return {
    at,
    shown,
    goTo: (index, force = false) => {
      const key = keys[Math.min(keys.length - 1, Math.max(0, index))] ?? null;
      wants.current = force ? 'force' : 'free';
      setCurrentKey(key);
      // The current one already: nothing would be drawn anew.
      setTurn((turn) => turn + 1);
    },
    enter: (key) => setCurrentKey(key),
    showMore: () => setLimit(shown + ROWS),
    showAll: () => setLimit(keys.length),
    reset: (force = false) => {
      setCurrentKey(null);
      lastAt.current = 0;
      setLimit(ROWS);
      if (force) wants.current = 'force';
    },
  };
}
