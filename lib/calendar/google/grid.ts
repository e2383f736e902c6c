import { followCells, type CellSizes } from './cell-size';
import { isButton } from './chips';
import { dateKeyToMidnight } from './datekey';
import { ANY_DIALOG, findAll, SELECTORS } from './selectors';

/** Inner size of an element in px. */
export interface Size {
  width: number;
  height: number;
}

/** What only a laid-out page can tell. Injected, so that tests can stand in for a browser. */
export interface Probes {
  /** Asks the page for layout. */
  size(element: HTMLElement): Size;
  /** Whether an element is drawn: has a box, is not hidden, is not fading out. */
  visible(element: HTMLElement): boolean;
  /** Tells the size of an element after each layout that changed it, and asks for none. */
  follow?(element: HTMLElement, told: (size: Size) => void): void;
}

/** One day of the page: a column, a group of rows in the schedule, the list of a crowded day. */
export interface Day {
  element: HTMLElement;
  /** Local midnight, epoch milliseconds. */
  midnight: number;
}

/** The days that bars of one row can lie on. */
export interface DayRow {
  /** Local midnights, ascending; empty where unknown. */
  days: number[];
  /** The first of their cells; all are of one width. */
  cell: HTMLElement | null;
}

const keyOf = (day: Element): string | null =>
  day.getAttribute('data-datekey') ?? day.getAttribute('data-date-key');

function dayAround(parent: HTMLElement): Day | null {
  const element = parent.closest<HTMLElement>(SELECTORS.day.primary);
  const midnight = element && dateKeyToMidnight(keyOf(element));
  return element && midnight !== null ? { element, midnight } : null;
}

/**
 * The grid as it stands between two mutations: days are looked up once per row. Made anew after
 * each mutation, so nothing can go out of date.
 */
export interface Grid {
  /** Size of the cell of a day, `null` where only layout could tell it yet. */
  cell(cell: HTMLElement): Size | null;
  /** The same, even if the page has to be laid out for it. */
  cellNow(cell: HTMLElement): Size;
  /** The day a chip lies in; `null` outside of days. */
  day(chip: HTMLElement): Day | null;
  row(bar: HTMLElement): DayRow;
  /** Has the size of the days around a chip told with the next layout, before anybody asks. */
  follow(chip: HTMLElement): void;
}

const NO_DAYS: DayRow = { days: [], cell: null };

/** Days of elements, ascending, each once. */
export const midnights = (elements: Iterable<Element>): number[] => {
  const found = new Set<number>();
  for (const element of elements) {
    const midnight = dateKeyToMidnight(keyOf(element));
    if (midnight !== null) found.add(midnight);
  }
  return [...found].toSorted((a, b) => a - b);
};

export function readGrid(probes: Probes, sizes: CellSizes = followCells(probes)): Grid {
  const rows = new Map<Element, DayRow>();
  const around = new Map<Element, Day | null>();
  const grid: Grid = {
    cell: sizes.told,
    cellNow: (cell) => sizes.told(cell) ?? probes.size(cell),
    follow(chip) {
      const cell = isButton(chip) ? grid.day(chip)?.element : grid.row(chip).cell;
      if (cell) sizes.follow(cell);
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
    row(bar) {
      const passed: Element[] = [];
      let found = NO_DAYS;
      for (let row = bar.parentElement; row && !row.matches(ANY_DIALOG); row = row.parentElement) {
        passed.push(row);
        const known = rows.get(row);
        if (known) found = known;
        else if (row.querySelector(SELECTORS.day.primary)) {
          const columns = findAll('column', row);
          const cells = columns.length ? columns : findAll('day', row);
          found = { days: midnights(cells), cell: cells[0] ?? null };
        } else continue;
        break;
      }
      for (const row of passed) rows.set(row, found);
      return found;
    },
  };
  return grid;
}
