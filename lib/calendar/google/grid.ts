import { addDays, dateKeyToMidnight } from './datekey';
import { ANY_DIALOG, findAll, SELECTORS } from './selectors';

/** What only a laid-out page can tell. Injected, so that tests can stand in for a browser. */
export interface Probes {
  /** Inner size of an element in px. */
  size(element: HTMLElement): { width: number; height: number };
  /** Whether an element is drawn: has a box, is not hidden, is not fading out. */
  visible(element: HTMLElement): boolean;
}

/** Inline lengths of a chip. Lengths as written (`419px`, `57%`, `0em`, `calc(50% + 0px)`). */
export interface InlineBox {
  top: number | null;
  height: number | null;
  left: string | null;
  right: string | null;
  width: string | null;
}

const PROPERTY = /(?:^|;)\s*(top|height|left|right|width)\s*:\s*([^;]+)/g;

const px = (text: string | undefined): number | null =>
  text && /^-?[\d.]+px\s*$/.test(text) ? Number.parseFloat(text) : null;

/** Reads the lengths out of a `style` attribute. No layout is asked for. */
export function inlineBox(style: string | null): InlineBox {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of (style ?? '').matchAll(PROPERTY)) found.set(name, value);
  return {
    top: px(found.get('top')),
    height: px(found.get('height')),
    left: found.get('left') ?? null,
    right: found.get('right') ?? null,
    width: found.get('width') ?? null,
  };
}

/**
 * A written length in px, percentages of `whole`. `null` where it is more than a sum of
 * percentages and pixels.
 */
export function lengthOf(text: string | null, whole: number): number | null {
  if (!text || !/^[\s\d.%+px()calc-]+$/.test(text)) return null;
  let sum: number | null = null;
  for (const [, number = '', unit] of text.matchAll(/([+-]?\s*[\d.]+)(%|px)/g)) {
    const value = Number(number.replace(/\s/g, ''));
    sum = (sum ?? 0) + (unit === '%' ? (value * whole) / 100 : value);
  }
  return sum;
}

/** One day of the page: a column, or a group of rows in the schedule. */
export interface Day {
  element: HTMLElement;
  /** Local midnight, epoch milliseconds. */
  midnight: number;
}

function dayAround(parent: HTMLElement): Day | null {
  const element = parent.closest<HTMLElement>(SELECTORS.day.primary);
  const midnight = dateKeyToMidnight(element?.getAttribute('data-datekey') ?? null);
  return element && midnight !== null ? { element, midnight } : null;
}

/**
 * The grid as one batch of reads sees it: each box is measured once, days are looked up once per
 * row. Made anew for every batch, so nothing can go out of date.
 */
export interface Grid {
  size(element: HTMLElement): { width: number; height: number };
  /** The element of the day a chip lies in, and its local midnight; `null` outside of days. */
  day(chip: HTMLElement): Day | null;
  /** Local midnights of the days a bar can lie on, ascending; empty where unknown. */
  days(bar: HTMLElement): number[];
}

const midnights = (elements: Iterable<Element>): number[] => {
  const keys = new Set([...elements].map((element) => element.getAttribute('data-datekey')));
  return [...keys]
    .map((key) => dateKeyToMidnight(key))
    .filter((midnight) => midnight !== null)
    .toSorted((a, b) => a - b);
};

export function readGrid(probes: Probes): Grid {
  const sizes = new Map<Element | null, { width: number; height: number }>();
  const rows = new Map<Element, number[]>();
  const around = new Map<Element, Day | null>();
  return {
    size(element) {
      // Columns of one row share their size: one read serves all of them.
      const key = element.matches(SELECTORS.column.primary) ? element.parentElement : element;
      const size = sizes.get(key) ?? probes.size(element);
      sizes.set(key, size);
      return size;
    },
    day({ parentElement }) {
      if (!parentElement) return null;
      let day = around.get(parentElement);
      if (day === undefined) {
        day = dayAround(parentElement);
        around.set(parentElement, day);
      }
      return day;
    },
    days(bar) {
      const passed: Element[] = [];
      let days: number[] = [];
      for (let row = bar.parentElement; row && !row.matches(ANY_DIALOG); row = row.parentElement) {
        const known = rows.get(row);
        if (known) days = known;
        else if (row.querySelector(SELECTORS.day.primary)) {
          const columns = findAll('column', row);
          days = midnights(columns.length ? columns : findAll('day', row));
        } else {
          passed.push(row);
          continue;
        }
        passed.push(row);
        break;
      }
      for (const row of passed) rows.set(row, days);
      return days;
    },
  };
}

/**
 * First and last midnight of the day columns shown, or `null` in a view without columns, or where
 * days between them are left out (weekends, columns that are still to come).
 */
export function shownDays(root: ParentNode): { first: number; last: number } | null {
  const days = midnights(
    findAll('column', root).filter((column) => !column.closest(SELECTORS.editor.primary)),
  );
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  return addDays(first, days.length - 1) === last ? { first, last } : null;
}
