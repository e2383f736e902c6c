import ICAL from 'ical.js';
import { DAY, HOUR } from './calendar-time';
import { dayRuleDates, isMisread } from './day-rule';
import { type Budget, type LocalWindow, MOST_DATES, YEARS_OF_PATIENCE } from './rule-limits';
import type { Slices } from './slices';

/** Steps that ical.js may take from one date to the next, and for one rule. */
const STEPS_TO_NEXT = 10_000;
const STEPS_OF_RULE = 50_000;
const DATES_AT_ONCE = 250;

const UNITS: Record<string, number> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: HOUR,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
};

type RecurData = ConstructorParameters<typeof ICAL.Recur>[0];

/** UNTIL is not among them: it is compared here, in the zone of the start. */
const PARTS = new Set(
  'freq interval count wkst bysecond byminute byhour byday bymonthday byyearday byweekno bymonth bysetpos'.split(
    ' ',
  ),
);

const stopped = new Error('A rule was cut off.');

function timeOf(local: number): ICAL.Time {
  const date = new Date(local);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  });
}

/** The parts of the library's iterator that its search for the next date goes through. */
interface Search {
  next: () => ICAL.Time | null;
  init: () => void;
  last: ICAL.Time;
  check_contracting_rules: () => boolean;
  increment_month: () => void;
  increment_year: (by: number) => void;
}

/**
 * An iterator of ical.js that ends: its own search for the next date of a rule that never comes
 * true has no end, so every turn of that search is counted here.
 */
function guarded(
  recur: ICAL.Recur,
  start: number,
  end: number,
  budget: Budget,
): () => ICAL.Time | null {
  const lastYear = new Date(Math.max(start, end)).getUTCFullYear() + YEARS_OF_PATIENCE;
  // "Initialized", so that the guards are in place before the first search, which `init` begins.
  const iterator = new ICAL.RecurIterator({
    rule: recur,
    dtstart: timeOf(start),
    initialized: true,
  }) as unknown as Search;
  const { check_contracting_rules: check, increment_month: month, increment_year: year } = iterator;
  let steps = 0;
  let ofRule = 0;
  const step = (): void => {
    steps += 1;
    ofRule += 1;
    budget.steps -= 1;
    if (steps > STEPS_TO_NEXT || ofRule > STEPS_OF_RULE || budget.steps < 0) throw stopped;
    if (iterator.last.year > lastYear) throw stopped;
  };
  iterator.check_contracting_rules = () => {
    step();
    return check.call(iterator);
  };
  iterator.increment_month = () => {
    step();
    month.call(iterator);
  };
  iterator.increment_year = (by) => {
    step();
    year.call(iterator, by);
  };
  let begun = false;
  return () => {
    steps = 0;
    if (!begun) iterator.init();
    begun = true;
    return iterator.next();
  };
}

/**
 * Where to begin to count a rule that has no COUNT: any date that the rule's steps reach from its
 * start does as well, so the years before the window need not be walked through.
 */
function nearStart(recur: ICAL.Recur, start: number, from: number): number {
  const unit = UNITS[recur.freq] ?? 0;
  if (unit === 0 || recur.count !== null || from <= start) return start;
  const stride = unit * recur.interval;
  return start + Math.max(0, Math.floor((from - start) / stride) - 1) * stride;
}

/**
 * The dates of an RRULE within a window, as local times. A rule without sense, without end within
 * reason, or with more than `MOST_DATES` is cut off and counted in the budget.
 *
 * @param rule as the plain object of jCal
 * @param start local time of the DTSTART
 */
export function* ruleDates(
  rule: Readonly<Record<string, unknown>>,
  start: number,
  window: LocalWindow,
  budget: Budget,
): Slices<number[]> {
  const dates: number[] = [];
  const end = Math.min(window.to, window.until ?? window.to);
  let seen = 0;
  try {
    const known = Object.entries(rule).filter(([name]) => PARTS.has(name));
    const recur = new ICAL.Recur(Object.fromEntries(known) as RecurData);
    const days = ((UNITS[recur.freq] ?? 31 * DAY) * recur.interval) / DAY;
    if (recur.count !== null && recur.count < 1) throw stopped;
    if (start > end || window.from > end) return dates;
    // ical.js walks an interval day by day.
    if (days > YEARS_OF_PATIENCE * 366) return start >= window.from ? [start] : dates;
    if (isMisread(recur, start)) return yield* dayRuleDates(recur, start, window, budget);
    const next = guarded(recur, nearStart(recur, start, window.from), end, budget);
    for (let time = next(); time; time = next()) {
      const local = Date.UTC(
        time.year,
        time.month - 1,
        time.day,
        time.hour,
        time.minute,
        time.second,
      );
      seen += 1;
      if (local > end) return dates;
      if (local >= window.from && dates.push(local) >= MOST_DATES) throw stopped;
      if (seen % DATES_AT_ONCE === 0) yield { done: 0, of: 1 };
    }
    if (seen === 0) budget.cut += 1;
  } catch {
    // What ical.js throws over is a rule without sense.
    budget.cut += 1;
  }
  return dates;
}
