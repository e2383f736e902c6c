const MARK = 'data-kept-theme';

/**
 * Tells the badges' stylesheet the page's own ground, by one attribute on the root element. It is
 * not there before the first chip, nor while everything is hidden: pages without events are left
 * as they are.
 */
export function createGround(root: HTMLElement) {
  let theme: 'light' | 'dark' = 'light';
  let wanted = false;
  let hidden = false;

  const write = (): void => {
    if (!wanted || hidden) root.removeAttribute(MARK);
    else if (root.getAttribute(MARK) !== theme) root.setAttribute(MARK, theme);
  };
  return {
    show(): void {
      wanted = true;
      write();
    },
    set(now: 'light' | 'dark'): void {
      theme = now;
      write();
    },
    hide(now: boolean): void {
      hidden = now;
      write();
    },
  };
}
