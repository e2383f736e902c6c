import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export interface WorklistKeys {
  move: (by: 1 | -1) => void;
  mark: (key: 1 | 2 | 3 | 4) => void;
  undo: () => void;
  help: () => void;
  open: () => void;
}

const editable = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog]';

/**
 * Single keys of the worklist. They act only while the focus is in the panel or nowhere, so
 * that typing and other parts of the page are never in danger; marking and moving only while it
 * is in the list itself or nowhere.
 */
export function useWorklistKeys(
  panel: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  keys: WorklistKeys,
): void {
  // With the render, not after it: of two quick keys the second would still act on the old list.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const nowhere = target === document.body || target === document.documentElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!nowhere && (!panel.current?.contains(target) || target.closest(editable))) return;
      const inList = nowhere || list.current?.contains(target);
      const handled = actOn(event, target, inList ?? false, keys);
      if (handled) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function actOn(event: KeyboardEvent, target: HTMLElement, inList: boolean, keys: WorklistKeys) {
  switch (event.key) {
    case '?':
      keys.help();
      return true;
    case 'z':
    case 'Z':
      keys.undo();
      return true;
  }
  if (!inList) return false;
  switch (event.key) {
    case 'ArrowDown':
      keys.move(1);
      return true;
    case 'ArrowUp':
      keys.move(-1);
      return true;
    case 'Enter':
      // On a button of the row Enter presses that button.
      if (target.closest('button')) return false;
      keys.open();
      return true;
    case '1':
    case '2':
    case '3':
    case '4':
      keys.mark(Number(event.key) as 1 | 2 | 3 | 4);
      return true;
  }
  return false;
}
