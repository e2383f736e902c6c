import { rawId } from './event-id';
import { ANY_CHIP, ANY_DETAILS, ANY_DIALOG, CHIP, SELECTORS } from './selectors';

export { idOf, isLogged, rawId } from './event-id';

/** Forms and the details bubble: what lies in them is no chip. */
const NO_PLACE = `${SELECTORS.editor.primary},${ANY_DETAILS}`;

/** An inline style that takes a chip out of sight; the page's own copies are at 1 %. */
const FAINT =
  /(?:^|[;\s])(?:opacity:\s*0?\.0|opacity:\s*0\s*(?:;|$)|display:\s*none|visibility:\s*h)/;

/** Whether the whole chip is a button: one of a day column, drawn by its own inline lengths. */
export const isButton = (chip: Element): boolean => chip.getAttribute('role') === 'button';

/** Whether a button in a chip lies in no other chip there, and names no other event. */
function isOf(chip: Element, id: string | null, button: Element): boolean {
  for (let one: Element | null = button; one && one !== chip; one = one.parentElement) {
    if (one.hasAttribute('data-eventchip') || (rawId(one) ?? id) !== id) return false;
  }
  return true;
}

/** The visible button of a chip that is none itself: the only one of its event in it. */
export function innerButton(chip: HTMLElement): HTMLElement | null {
  const buttons = chip.querySelectorAll<HTMLElement>(SELECTORS.button.primary);
  const id = rawId(chip);
  const [first] = buttons;
  if (first && buttons.length === 1) return isOf(chip, id, first) ? first : null;
  // Another extension may have put a button of its own into the chip.
  const own = [...buttons].filter(
    (one) => (rawId(one) === id || one.matches(STACKED)) && isOf(chip, id, one),
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Marks the button of a bar or a row of the month. */
export const STACKED = '[data-stacked-layout-chip]';

/** The bars of a week of the month, or of the strip over the days. */
interface Week {
  bars: HTMLElement[];
  hidden: Set<HTMLElement>;
  asked: boolean;
}

const isFaint = (bar: Element): boolean => FAINT.test(bar.getAttribute('style') ?? '');

/**
 * A week lists each bar in the cell of every day it lies on, for screen readers: in the first cell
 * it is drawn, in the others it lies unseen over its days.
 */
function readWeek(row: Element): Week {
  const bars = [...row.querySelectorAll<HTMLElement>(CHIP)].filter((one) => !isButton(one));
  const cells = new Map<string, Element | null>();
  const hidden = new Set<HTMLElement>();
  for (const bar of bars) {
    const raw = rawId(bar);
    const { parentElement: cell } = bar;
    if (isFaint(bar) || (raw && (cells.get(raw) ?? cell) !== cell)) hidden.add(bar);
    else if (raw) cells.set(raw, cell);
  }
  return { bars, hidden, asked: false };
}

/** Where chips may lie, and which of them are seen. Asked of the page once per place. */
export interface Places {
  /** Whether what lies in this parent may be a chip. */
  allows(parent: Element | null): boolean;
  /** Whether a bar is not to be seen. */
  hides(bar: HTMLElement): boolean;
  /** All bars of its week, the first time one of them asks: what is new may hide others. */
  news(bar: HTMLElement): HTMLElement[];
}

const NOTHING: HTMLElement[] = [];

/** As the page stands between two mutations: made anew after each. */
export function readPlaces(): Places {
  const allowed = new Map<Element | null, boolean>();
  /** Many chips in a row lie in the same place. */
  let last: Element | null = null;
  let isAllowed = false;
  const weeks = new Map<Element | null, Week | null>();

  function weekOf({ parentElement }: HTMLElement): Week | null {
    let week = weeks.get(parentElement);
    if (week === undefined) {
      const row = parentElement?.closest(SELECTORS.week.primary) ?? null;
      week = weeks.get(row) ?? (row && readWeek(row));
      weeks.set(row, week);
      weeks.set(parentElement, week);
    }
    return week;
  }

  return {
    allows(parent) {
      if (parent === last) return isAllowed;
      last = parent;
      const known = allowed.get(parent);
      isAllowed = known ?? (parent !== null && !parent.closest(`${CHIP},${NO_PLACE}`));
      if (known === undefined) allowed.set(parent, isAllowed);
      return isAllowed;
    },
    hides: (bar) => weekOf(bar)?.hidden.has(bar) ?? isFaint(bar),
    news(bar) {
      const week = weekOf(bar);
      if (!week || week.asked) return NOTHING;
      week.asked = true;
      return week.bars;
    },
  };
}

/**
 * Whether an element is a chip of its own that is to be seen: not the repeat of an id inside a
 * chip (resize handle, button of a schedule row), no part of a form or a details bubble, no copy.
 */
export function isChip(element: Element): boolean {
  return (
    element.matches(ANY_CHIP) && isSeen(element as HTMLElement, isButton(element), readPlaces())
  );
}

/** The same for an element that matches `ANY_CHIP`. @param button see `isButton` */
export function isSeen(element: HTMLElement, button: boolean, places: Places): boolean {
  const parent = element.parentElement;
  if (!places.allows(parent)) return false;
  if (!element.hasAttribute('data-eventchip')) {
    if (parent?.closest(ANY_CHIP) || element.closest(ANY_DIALOG)) return false;
  }
  return button || !places.hides(element);
}
