import type { CDPSession } from '@playwright/test';
import { openWeek, type TestedBrowser } from './tested-browser.ts';

/** What an extension did in a stretch of time, by the kind of trace event. */
export interface Activity {
  /** In the calendar page. */
  page: Map<string, number>;
  /** In its service worker and its own pages. */
  background: Map<string, number>;
}

export const QUIET_SECONDS = 60;

/** Calls of functions, timers and frames asked for; the stack says whose they are. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'v8.execute',
];

interface TraceEvent {
  name: string;
  args: object;
}

/** Records what the scripts below `origin` do in the whole browser while `act` goes on. */
async function traced(
  cdp: CDPSession,
  origin: string,
  act: () => Promise<void>,
): Promise<Activity> {
  const activity: Activity = { page: new Map(), background: new Map() };
  const take = ({ value }: { value: object[] }): void => {
    for (const { name, args } of value as TraceEvent[]) {
      const about = JSON.stringify(args);
      if (!about.includes(origin)) continue;
      const where = about.includes(`${origin}content-scripts/`) ? 'page' : 'background';
      activity[where].set(name, (activity[where].get(name) ?? 0) + 1);
    }
  };
  cdp.on('Tracing.dataCollected', take);
  const complete = new Promise<void>((resolve) => {
    cdp.once('Tracing.tracingComplete', () => resolve());
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await act();
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  return activity;
}

export const sum = (counts: Map<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/**
 * What the extension does in a calendar page that is left alone.
 *
 * @throws where the trace does not even show a change that the extension must have seen
 */
export async function quietMinute(browser: TestedBrowser): Promise<Activity> {
  const session = await browser.kept.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no DevTools session');
  const tab = await browser.openTab();
  await openWeek(tab, browser);
  const seen = await traced(session, browser.origin, async () => {
    await tab.page.evaluate(() => window.practice.rebuild());
    await tab.page.waitForTimeout(3000);
  });
  if (sum(seen.page) === 0) throw new Error('The trace shows nothing of the extension at work');
  const quiet = await traced(session, browser.origin, () =>
    tab.page.waitForTimeout(QUIET_SECONDS * 1000),
  );
  await tab.page.close();
  await session.detach();
  return quiet;
}
