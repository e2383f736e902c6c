import type {
  PageCheckAnswer,
  PageFinding,
  PageHistory,
  PageReport,
  PageState,
  PageSubject,
  PageTrouble,
} from '@/lib/messaging/page-protocol';

/*
 * What a report about the calendar page amounts to. Nothing here looks at the page or the clock.
 */

/** How far apart two odd reports must be to count as two, in milliseconds. */
export const APART = 8_000;
/** How long a settled state need not be looked at again, in milliseconds. */
const SETTLED = 60_000;

/** How bad a finding is; `works` is not. */
export const rankOf = (finding: PageFinding | undefined): number =>
  ({ works: 0, lost: 1, unreadable: 2, not_found: 3 })[finding ?? 'works'];

/**
 * What one report says of each subject it looked at. A view without any event says nothing about
 * badges, an event for which Kept has nothing to show nothing about the panel.
 */
export function judge(report: PageReport): PageState {
  const state: Partial<Record<PageSubject, PageFinding>> = {};
  const { view, opened } = report;
  if (opened) {
    if (!opened.known) state[`panel.${opened.at}`] = 'not_found';
    else if (opened.wanted) state[`panel.${opened.at}`] = opened.there ? 'works' : 'lost';
    if (opened.addresses > 0) state.guests = 'works';
    // A long or hidden list names nobody; one that is shown and names nobody cannot be read.
    else if (opened.listed) state.guests = 'unreadable';
    return state;
  }
  if (view === 'edit' || view === 'create') {
    const form = report.places['edited'];
    if (view === 'edit' && form && form[0] + form[1] === 0) state['panel.editor'] = 'not_found';
    return state;
  }
  const badges = badgesIn(report);
  if (badges) state[`badges.${view}`] = badges;
  state.account = report.account ? 'works' : 'unreadable';
  return state;
}

/** `null` where there is nothing to see. Half of the events is where "a few odd ones" ends. */
function badgesIn({ chips, badges }: PageReport): PageFinding | null {
  if (chips.found === 0) return chips.hints > 0 ? 'not_found' : null;
  const events = chips.found - chips.others;
  if (events <= 0) return null;
  if (chips.read * 2 < events) return 'unreadable';
  return badges.there * 2 < badges.wanted ? 'lost' : 'works';
}

/** Who made a report. */
export type Versions = Pick<PageHistory, 'kept' | 'browser'>;

/**
 * Adds a report to what is known. Something odd counts once it was seen twice in a row and at
 * different moments, because pages are half loaded and changes are rolled out in stages; one good
 * report clears it. Another version of Kept begins anew.
 *
 * @param at epoch milliseconds
 */
export function follow(
  before: PageHistory | null,
  report: PageReport,
  { kept, browser }: Versions,
  at: number,
): PageHistory {
  const known = before?.kept === kept ? before : null;
  const state: Partial<Record<PageSubject, PageFinding>> = { ...known?.state };
  const doubts: Partial<Record<PageSubject, number>> = { ...known?.doubts };
  for (const [subject, finding] of entriesOf(judge(report))) {
    const since = doubts[subject];
    if (finding === 'works' || state[subject] === finding) {
      state[subject] = finding;
      delete doubts[subject];
    } else if (since === undefined || since > at) {
      doubts[subject] = at;
    } else if (at - since >= APART) {
      state[subject] = finding;
      delete doubts[subject];
    }
  }
  // What went away and comes back is news.
  const hidden = known && known.hidden === troubleOf(state) ? known.hidden : '';
  return { kept, browser, at, report, state, doubts, hidden };
}

/** What is known to this version of Kept: an update may have mended what another one saw. */
export const stateOf = (history: PageHistory | null, kept: string): PageState =>
  history?.kept === kept ? history.state : {};

/** What to tell the calendar page after its report was added. */
export function answerTo({ report, doubts }: PageHistory): PageCheckAnswer {
  const seen = judge(report);
  const doubtful = entriesOf(seen).some(([subject]) => doubts[subject] !== undefined);
  const nothing = !report.opened && seen[`badges.${report.view}`] === undefined;
  return { wait: doubtful || nothing ? APART : SETTLED, again: doubtful };
}

/** What is not as it should be, worst first. */
export const troublesOf = (state: PageState): PageTrouble[] =>
  entriesOf(state)
    .filter((one): one is [PageSubject, PageTrouble[1]] => one[1] !== 'works')
    .toSorted(([a, x], [b, y]) => rankOf(y) - rankOf(x) || (a < b ? -1 : 1));

/** What is as it should be. */
export const worksIn = (state: PageState): PageSubject[] =>
  entriesOf(state).flatMap(([subject, finding]) => (finding === 'works' ? [subject] : []));

/** The trouble as one text, to tell it from another one; empty where there is none. */
export const troubleOf = (state: PageState): string =>
  troublesOf(state)
    .map((one) => one.join(':'))
    .join(' ');

const entriesOf = (state: PageState): [PageSubject, PageFinding][] =>
  Object.entries(state) as [PageSubject, PageFinding][];
