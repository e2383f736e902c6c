/** Where focus goes when what had it is gone: the standing answer, the row, anything, the panel. */
const homes = ['.k-seg [aria-pressed="true"]', '.k-seg button', 'button:not([tabindex="-1"])'];

/**
 * Keeps the keyboard inside the panel. Many buttons vanish when they are pressed; focus would
 * fall to the page, where the next key is a shortcut of the calendar: Delete would delete the
 * open event.
 *
 * @param root what the panel is rendered into, focusable itself
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let last: Element | null = null;
  let part: Element | null = null;

  root.addEventListener(
    'focusin',
    ({ target }) => {
      last = target as Element;
      part = last.closest('.k-client');
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    ({ target }) => {
      // Left by the user: it is still there a moment later. Removed: it is not.
      queueMicrotask(() => {
        if (last === target && last?.isConnected) last = null;
      });
    },
    { signal },
  );

  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    if (!root.isConnected || !root.firstElementChild) return;
    const within = part?.isConnected ? part : root;
    const home = homes.map((one) => within.querySelector<HTMLElement>(one)).find(Boolean);
    (home ?? root).focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
