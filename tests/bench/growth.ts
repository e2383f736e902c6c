import type { CDPSession } from '@playwright/test';
import { dayOfWeek } from './crowded-weeks.ts';
import { goTo, marksStand, openWeek, type TestedBrowser } from './tested-browser.ts';

/** What a page holds after the garbage is gone. */
export interface Held {
  nodes: number;
  listeners: number;
  /** Nodes that a script still holds although they are out of the page. */
  detached: number;
  /** Megabytes of script objects. */
  heap: number;
}

export const GROWTH_NAVIGATIONS = 200;
const WARM_UP = 12;
export const GROWTH_WEEKS = 4;

async function held(cdp: CDPSession): Promise<Held> {
  // What a finalizer lets go of is only gone after another round.
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.send('Performance.disable');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    detached: detachedNodes.length,
    heap: metric('JSHeapUsedSize') / 1e6,
  };
}

/**
 * What a page holds more after two hundred navigations than after the first few: weeks in which
 * chips are reused, and every fourth time a day, for which the grid is built anew.
 */
export async function growthOf(browser: TestedBrowser): Promise<Held> {
  const tab = await browser.openTab();
  await openWeek(tab, browser);
  const navigate = async (times: number): Promise<void> => {
    for (let index = 0; index < times; index += 1) {
      const date = dayOfWeek(index % GROWTH_WEEKS, 1);
      await goTo(tab.page, date, index % 4 === 3 ? 'day' : 'week');
      await marksStand(tab.page, browser.mark);
    }
    await goTo(tab.page, dayOfWeek(0, 0), 'week');
    await marksStand(tab.page, browser.mark);
    await tab.page.waitForTimeout(3000);
  };
  await navigate(WARM_UP);
  const before = await held(tab.cdp);
  await navigate(GROWTH_NAVIGATIONS);
  const after = await held(tab.cdp);
  await tab.page.close();
  return {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    detached: after.detached - before.detached,
    heap: after.heap - before.heap,
  };
}
