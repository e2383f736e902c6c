/** Longest text of the page that is passed on. Titles are untrusted and of any length. */
export const LONGEST = 1000;

/** Marks of the direction of writing: pages put them around names, and they can mislead the eye. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of the page with single spaces; long enough for every field that is read. */
export const oneLine = (text: string): string =>
  text
    .slice(0, 4 * LONGEST)
    .replace(DIRECTION, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A text of the page in one line, well-formed, capped; `null` where nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  const short = oneLine(text ?? '');
  // Cut before repairing: the cut may halve a surrogate pair.
  return short ? short.slice(0, LONGEST).toWellFormed() : null;
}

/**
 * Whether a part of the page shows a translation: the browser's wraps every text in `<font>`, which
 * Google's page itself never uses. A translated title is not the event's title.
 */
export const isTranslated = (element: Element | null): boolean =>
  Boolean(element?.querySelector('font'));

/** Kept's own elements, which must never be read as if they were the page's. */
export const isOwn = (node: Node): boolean => (node as Element).localName?.startsWith('kept-');

/** The first non-empty text below a node that is accepted, in document order; not Kept's own. */
export function findText(root: Node, accept: (text: string) => boolean): string | null {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = tidy(child.nodeValue);
      if (text && accept(text)) return text;
    } else if (
      child.nodeType === 1 &&
      !isOwn(child) &&
      !(child as Element).hasAttribute('data-kept')
    ) {
      const found = findText(child, accept);
      if (found) return found;
    }
  }
  return null;
}

/** All non-empty texts below a node in document order, without Kept's own. */
export function textLeaves(root: Node): string[] {
  const leaves: string[] = [];
  findText(root, (text) => leaves.push(text) < 0);
  return leaves;
}
