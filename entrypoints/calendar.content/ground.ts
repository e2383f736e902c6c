const MARK = 'data-kept-theme';

/**
 * Tells the badges' stylesheet the page's own ground, by one attribute on the root element. It is
 * not there before the first chip: pages without events are left as they are.
 */
export function createGround(root: HTMLElement) {
  let theme: 'light' | 'dark' = 'light';

  const show = (): void => {
    if (root.getAttribute(MARK) !== theme) root.setAttribute(MARK, theme);
  };
  return {
    show,
    set(now: 'light' | 'dark'): void {
      theme = now;
      if (root.hasAttribute(MARK)) show();
    },
    remove: (): void => root.removeAttribute(MARK),
  };
}
