import * as v from 'valibot';
import {
  answerTo,
  follow,
  stateOf,
  troubleOf,
  troublesOf,
  worksIn,
} from '@/lib/calendar/page-report';
import type { PageHistory } from '@/lib/messaging/page-protocol';
import { pageHistory } from '@/lib/messaging/page-schemas';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { versions } from '@/lib/platform/versions';
import { changePage, keepPage, storedPage } from '@/lib/store/page-report';

/** What is stored, or `null` where it is of another shape. */
function historyIn(stored: unknown): PageHistory | null {
  const parsed = v.safeParse(pageHistory, stored);
  return parsed.success ? parsed.output : null;
}

/**
 * How Kept gets along with the calendar page. Reports stay here: nothing is sent to anybody, and
 * nobody is told to ask again, because records have not changed.
 */
export const pageHandlers = {
  async pageChecked(report) {
    const add = (before: unknown) => follow(historyIn(before), report, versions(), now());
    return answerTo(await keepPage(add));
  },
  async pageState() {
    const { page, imported } = await storedPage();
    const last = historyIn(page);
    const state = stateOf(last, versions().kept);
    const trouble = troubleOf(state);
    return {
      last: last && { at: last.at, kept: last.kept, browser: last.browser, report: last.report },
      troubles: troublesOf(state),
      works: worksIn(state),
      trouble,
      hidden: trouble !== '' && last?.hidden === trouble,
      imported,
    };
  },
  hidePageTrouble: ({ trouble }) =>
    changePage((before) => {
      const last = historyIn(before);
      return last && { ...last, hidden: trouble };
    }),
} satisfies Pick<Handlers, 'pageChecked' | 'pageState' | 'hidePageTrouble'>;
