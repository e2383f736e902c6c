import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const editable =
  'input:not([type=checkbox]), textarea, select, [role=menu], [role=dialog], .k-confirm';

/**
 * Single keys of a page with one list. Never while something is typed, chosen or asked.
 *
 * @param onKey gets whether the focus is in the list or nowhere; returns whether it used the key
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent, inList: boolean) => boolean,
): void {
  // With the render, not after it: of two quick keys the second would still act on the old list.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const nowhere = target === document.body || target === document.documentElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!nowhere && target.closest(editable)) return;
      const inList = nowhere || (list.current?.contains(target) ?? false);
      if (onKey(event, inList)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
