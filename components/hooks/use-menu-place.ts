import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

const GAP = 4;
const EDGE = 8;

/**
 * Puts an open menu beside its button, in the browser's top layer so that no scrolling box cuts
 * it off, and gives it the focus. Closes it when something else is pressed or scrolled.
 */
export function useMenuPlace(
  open: boolean,
  button: RefObject<HTMLElement | null>,
  menu: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const [from, box] = [button.current, menu.current];
    if (!open || !from || !box) return;
    box.showPopover?.();
    const anchor = from.getBoundingClientRect();
    const size = box.getBoundingClientRect();
    const below = anchor.bottom + GAP;
    const fitsBelow = below + size.height <= innerHeight - EDGE;
    const top = fitsBelow ? below : Math.max(EDGE, anchor.top - GAP - size.height);
    // Right edges align where there is room to the left, else left edges do.
    const left = anchor.right - size.width >= EDGE ? anchor.right - size.width : anchor.left;
    const room = Math.max(EDGE, innerWidth - EDGE - size.width);
    Object.assign(box.style, {
      top: `${Math.min(top, Math.max(EDGE, innerHeight - EDGE - size.height))}px`,
      left: `${Math.min(left, room)}px`,
    });
    const checked = box.querySelector<HTMLElement>('[aria-checked=true]');
    (checked ?? box.querySelector<HTMLElement>('[role^=menuitem]'))?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      const path = event.composedPath();
      const inside = [button.current, menu.current].some((part) => part && path.includes(part));
      if (!inside) onClose();
    };
    // The page is asked in the capture phase: a scroll event does not bubble.
    const away = ['pointerdown', 'scroll'] as const;
    for (const type of away) document.addEventListener(type, elsewhere, true);
    return () => {
      for (const type of away) document.removeEventListener(type, elsewhere, true);
    };
  }, [open]);
}
