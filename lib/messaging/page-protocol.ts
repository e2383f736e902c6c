import type { Outcome } from './protocol';

/** Views of the calendar as its address names them; `edit` and `create` are forms. */
export const pageViews = [
  'day',
  'week',
  'month',
  'year',
  'agenda',
  'search',
  'custom',
  'edit',
  'create',
  'other',
] as const;
export type PageView = (typeof pageViews)[number];

/** An event that was opened, as far as it can be counted. */
export interface OpenedReport {
  at: 'bubble' | 'editor';
  /** Kept found the event in it. */
  known: boolean;
  /** Guests that were read; `null`: the page does not tell all of them. */
  guests: number | null;
  /** The list of guests is shown. */
  listed: boolean;
  /** Addresses found in it. */
  addresses: number;
  /** Kept had something to show. */
  wanted: boolean;
  /** The panel is in the page and can be seen. */
  there: boolean;
}

/**
 * What Kept found on the calendar page at one moment: counts, and words of a few letters that say
 * how the page is built. Nothing of what stands in it: no title, name, address or id.
 */
export interface PageReport {
  view: PageView;
  /** The page's own names for the view and its screen, such as `WEEK` and `EVENT`. */
  key: string;
  family: string;
  /** Language tag of the page. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The address of the signed-in account was read. */
  account: boolean;
  /**
   * Matches of named selectors in the page: of the first choice and, where there are none, of the
   * second one. Those of an opened event only where one was looked at.
   */
  places: Readonly<Record<string, readonly [first: number, second: number]>>;
  chips: {
    /** Found in either way, tasks and drafts included. */
    found: number;
    /** Of these, tasks and drafts. */
    others: number;
    /** Events that were told apart. */
    read: number;
    /** Of the few of these that were asked for their time, those that have one. */
    asked: number;
    timed: number;
    /** Where none is found: other signs of chips, by which lost ones are noticed. */
    hints: number;
  };
  /** Events that have a badge, and those on which it stands. */
  badges: { wanted: number; there: number };
  opened: OpenedReport | null;
  /** Faults since the page was loaded, by the part of Kept. */
  faults: Readonly<Record<string, number>>;
}

/** What was looked at: the badges of one view, the panel, the guests of an event, the account. */
export type PageSubject =
  `badges.${PageView}` | 'panel.bubble' | 'panel.editor' | 'guests' | 'account';
/**
 * `lost`: what Kept puts there does not stay; `unreadable`: found, but not understood;
 * `not_found`: not there at all.
 */
export type PageFinding = 'works' | 'lost' | 'unreadable' | 'not_found';
/** What is known. A subject that was never looked at is not in it. */
export type PageState = Readonly<Partial<Record<PageSubject, PageFinding>>>;

export type PageTrouble = readonly [subject: PageSubject, finding: Exclude<PageFinding, 'works'>];

/** The last report, with what the reports so far amount to. */
export interface PageHistory {
  /** Versions that made the report: Kept's own, and name and version of the browser. */
  kept: string;
  browser: string;
  /** When the report came, epoch milliseconds. */
  at: number;
  report: PageReport;
  state: PageState;
  /** Since when something was odd that is to be seen once more, epoch milliseconds. */
  doubts: Readonly<Partial<Record<PageSubject, number>>>;
  /** The trouble that the user does not want to be told of any more; empty: none. */
  hidden: string;
}

/** What Kept's own pages show of it. */
export interface PageStateView {
  /** `null`: the calendar was not looked at yet. */
  last: Pick<PageHistory, 'at' | 'kept' | 'browser' | 'report'> | null;
  /** What is not as it should be, worst first; none where another version of Kept saw it. */
  troubles: readonly PageTrouble[];
  /** What is, as far as it was looked at. */
  works: readonly PageSubject[];
  /** The troubles as one text, to tell them from others; empty: none. */
  trouble: string;
  /** The user does not want to be told of this trouble. */
  hidden: boolean;
  /** Something was imported, or a secret address is read. */
  imported: boolean;
}

/** When the next report is of use. */
export interface PageCheckAnswer {
  /** Milliseconds before another one of the same kind tells anything new. */
  wait: number;
  /** Something is odd for the first time: worth a second look by itself. */
  again: boolean;
}

/** How Kept gets along with the calendar page. Nothing of it leaves the browser. */
export interface PageProtocol {
  /** From the calendar page alone. */
  pageChecked(report: PageReport): PageCheckAnswer;
  pageState(): PageStateView;
  /** The note about this trouble is not shown again, until the trouble changes. */
  hidePageTrouble(ask: { trouble: string }): Outcome<null>;
}
