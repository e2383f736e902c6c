import type { Page } from '@playwright/test';

/**
 * Does to the page what Chrome's translation does: every text moves into two `<font>` elements in
 * other words, those that come later too, and the root element says so. What is marked as not to be
 * translated stays. Harder than the real one: it also enters open shadow roots.
 *
 * @param words whole texts in other words; all others are put between `‹` and `›`
 */
export const translate = (page: Page, words: Record<string, string>): Promise<void> =>
  page.evaluate((words) => {
    const done = new WeakSet<Node>();
    const roots = new WeakSet<Node>();
    const stays = (element: Element | null): boolean =>
      element?.closest('[translate="no"], .notranslate, script, style, font') !== null;

    const translateText = (text: Text): void => {
      const written = text.data.trim();
      if (written === '' || done.has(text) || stays(text.parentElement)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = text.data.replace(written, words[written] ?? `‹${written}›`);
      if (inner.firstChild) done.add(inner.firstChild);
      outer.append(inner);
      text.replaceWith(outer);
    };

    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        for (const node of [target, ...addedNodes]) if (node.isConnected) walk(node);
      }
    });

    const enter = (root: Node): void => {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      walk(root);
    };

    const walk = (node: Node): void => {
      if (node instanceof Text) translateText(node);
      else if (node instanceof Element && stays(node)) return;
      else if (node instanceof Element && node.shadowRoot) enter(node.shadowRoot);
      for (const child of node.childNodes) walk(child);
    };

    document.documentElement.lang = 'fr';
    document.documentElement.classList.add('translated-ltr');
    enter(document.body);
  }, words);
