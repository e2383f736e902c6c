import { fieldStart, readClockText, SEPARATOR, timeField, type ClockText } from './clock-text';
import { findText, isTranslated, oneLine, tidy } from './page-text';
import { find } from './selectors';

/** What a chip says: to everyone, and to screen readers in one line. */
export interface ChipText {
  title: string | null;
  /** The hidden text: time, title, owner, answer, place, date; `null` where there is none. */
  hidden: string | null;
  /** What the digits of its first field say. */
  clock: ClockText;
}

const QUOTES = /^[「『]|[」』]$/gu;

const isShown = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/**
 * The texts of children that are for screen readers only, never that of a badge. A translation of
 * the page by the browser wraps each text in `<font>`.
 */
function hiddenTexts(parent: HTMLElement): string[] {
  const texts: string[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const inner = child.firstElementChild;
    if ((inner && inner.localName !== 'font') || isShown(child)) continue;
    if (child.hasAttribute('data-kept') || child.hasAttribute('role')) continue;
    const text = child.textContent?.trim();
    if (text) texts.push(text);
  }
  return texts;
}

/** The hidden text has fields; what another extension adds to a chip is a word. */
function hiddenText(chip: HTMLElement, button: HTMLElement): string | null {
  const texts = hiddenTexts(button);
  const found = texts.find((text) => SEPARATOR.test(text));
  if (found) return found;
  if (button !== chip) texts.push(...hiddenTexts(chip));
  const label = button.getAttribute('aria-label')?.trim();
  return texts.find((text) => SEPARATOR.test(text)) ?? (label || (texts[0] ?? null));
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
 * The title: the visible text that stands in the hidden one as a field of its own after the time;
 * a place, a time or a comma drawn beside it does not.
 */
function titleOf(button: HTMLElement, hidden: string | null): string | null {
  const classed = (): string | null => tidy(find('titleInChip', button)?.textContent);
  if (hidden === null) return classed() ?? shownText(button, () => true);
  const title = shownText(button, (text) => fieldStart(hidden, text) > 0) ?? classed();
  if (title) return title;
  // Nothing visible: the field after the time, at least up to the first comma in it.
  const rest = hidden.slice(timeField(hidden, null).length).replace(/^[\s,、，،]+/u, '');
  return tidy(rest.split(/[,、，،]/u)[0]?.replace(QUOTES, ''));
}

interface Known extends ChipText {
  written: string;
  page24: boolean;
}

/** Texts of this page that were read before, by the raw id of their event. Bounded. */
const known = new Map<string, Known>();
const MOST_KNOWN = 2000;

/**
 * Reads the texts of a chip. The hidden one is a text that is not `aria-hidden`, or the label of
 * the button (schedule view, search).
 * @param key raw id of the chip: what was read of the same text on it before is not read again
 * @param page24 whether the page is known to go by a clock of 24 hours
 */
export function readChipText(
  chip: HTMLElement,
  button: HTMLElement,
  key: string,
  page24: boolean,
): ChipText {
  const written = hiddenText(chip, button);
  // The words of a translation tell the time, but are not the event's.
  const foreign = isTranslated(chip);
  if (written === null) {
    const title = foreign ? null : titleOf(button, null);
    return { title, hidden: null, clock: { kind: 'unreadable' } };
  }
  const before = known.get(key);
  if (before?.written === written && before.page24 === page24) return before;
  const hidden = oneLine(written);
  const title = titleOf(button, hidden);
  const clock = readClockText(timeField(hidden, title), page24);
  const text = { title: foreign ? null : title, hidden, clock, written, page24 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, text);
  return text;
}
