import * as v from 'valibot';
import { type PageHistory, type PageReport, pageViews } from './page-protocol';
import { instant, nothing } from './schema-parts';

/*
 * The form of reports about the calendar page. They come from a page that is not trusted and may
 * be copied into a public place: nothing but counts and short fixed words gets through.
 */

const MOST = 100_000;
/** Named selectors, parts of Kept, subjects: there are a few dozen at most. */
const NAMES = 60;
const TROUBLE = 1_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
/** A name Kept gave to something, such as `guestCount` or `badges.week`. */
const given = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z.]{0,23}$/));
const byName = <S extends v.GenericSchema>(of: S) =>
  v.pipe(
    v.record(given, of),
    v.check((record) => Object.keys(record).length <= NAMES),
  );
/** The page's own word for a screen: what is no such word is left out. */
const screen = v.fallback(v.pipe(v.string(), v.regex(/^[A-Z][A-Z_]{0,15}$/)), '');
const version = v.pipe(v.string(), v.regex(/^[\w. ]{0,40}$/));

export const pageReport = v.object({
  view: v.fallback(v.picklist(pageViews), 'other'),
  key: screen,
  family: screen,
  lang: v.fallback(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i)), ''),
  dir: v.picklist(['ltr', 'rtl']),
  account: v.boolean(),
  places: byName(v.tuple([count, count])),
  chips: v.object({
    found: count,
    others: count,
    read: count,
    asked: count,
    timed: count,
    hints: count,
  }),
  badges: v.object({ wanted: count, there: count }),
  opened: v.nullable(
    v.object({
      at: v.picklist(['bubble', 'editor']),
      known: v.boolean(),
      guests: v.nullable(count),
      listed: v.boolean(),
      addresses: count,
      wanted: v.boolean(),
      there: v.boolean(),
    }),
  ),
  faults: byName(count),
}) satisfies v.GenericSchema<unknown, PageReport>;

/** What is stored of the reports; another version may have left it in another shape. */
export const pageHistory = v.object({
  kept: version,
  browser: version,
  at: instant,
  report: pageReport,
  state: byName(v.picklist(['works', 'lost', 'unreadable', 'not_found'])),
  doubts: byName(instant),
  hidden: v.pipe(v.string(), v.maxLength(TROUBLE)),
}) satisfies v.GenericSchema<unknown, PageHistory>;

/** The form of the messages about the calendar page. */
export const pageSchemas = {
  pageChecked: pageReport,
  pageState: nothing,
  hidePageTrouble: v.object({ trouble: v.pipe(v.string(), v.maxLength(TROUBLE)) }),
};
