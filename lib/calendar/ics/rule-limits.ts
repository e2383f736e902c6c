/** What may still be spent on rules, shared by all of a reading. */
export interface Budget {
  steps: number;
  /** Rules that were cut off. */
  cut: number;
}

/** Local times, as if they were UTC; `to` and `until` inclusive. */
export interface LocalWindow {
  from: number;
  to: number;
  until: number | null;
}

/** More dates of one series within one window are no appointments. */
export const MOST_DATES = 5000;

/** A rule that has not come true within so many years never will: leap days take eight. */
export const YEARS_OF_PATIENCE = 40;
