import { fieldStart, timeField } from './clock-text';
import { findText, tidy } from './page-text';
import { find } from './selectors';

/** What a chip says: to everyone, and to screen readers in one line. */
export interface ChipText {
  title: string | null;
  /** The hidden text: time, title, owner, answer, place, date; `null` where there is none. */
  hidden: string | null;
}

const QUOTES = /^[「『]|[」』]$/gu;

/** Enough for every field that is read, however long the title. */
const LONGEST = 4000;

const oneLine = (text: string | null): string =>
  (text ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();

const isShown = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** The text of a child that is for screen readers only; never that of a badge. */
function hiddenChild(parent: HTMLElement): string {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild || isShown(child) || child.hasAttribute('data-kept')) continue;
    if (child.hasAttribute('role')) continue;
    const text = oneLine(child.textContent);
    if (text) return text;
  }
  return '';
}

/** The first text a chip shows that is accepted: in its `aria-hidden` parts, if it has any. */
function shownText(button: HTMLElement, accept: (text: string) => boolean): string | null {
  let found: string | null = null;
  let parts = 0;
  for (let child = button.firstElementChild; child; child = child.nextElementSibling) {
    if (!isShown(child)) continue;
    parts += 1;
    found ??= findText(child, accept);
  }
  return parts ? found : findText(button, accept);
}

/**
 * Reads the texts of a chip. The hidden one is a text that is not `aria-hidden`, or the label of
 * the button (schedule view, search). The title is the visible text that stands in the hidden one
 * as a field of its own after the time; a place, a time or a comma drawn beside it does not.
 */
export function readChipText(chip: HTMLElement, button: HTMLElement): ChipText {
  const hidden =
    hiddenChild(button) ||
    (button === chip ? '' : hiddenChild(chip)) ||
    oneLine(button.getAttribute('aria-label')) ||
    null;
  const classed = (): string | null => tidy(find('titleInChip', button)?.textContent);
  if (hidden === null) return { title: classed() ?? shownText(button, () => true), hidden };
  const title = shownText(button, (text) => fieldStart(hidden, text) > 0) ?? classed();
  if (title) return { title, hidden };
  // Nothing visible: the field after the time, at least up to the first comma in it.
  const rest = hidden.slice(timeField(hidden, null).length).replace(/^[\s,、，،]+/u, '');
  return { title: tidy(rest.split(/[,、，،]/u)[0]?.replace(QUOTES, '')), hidden };
}
