import type { Page, Worker } from '@playwright/test';
import type { Kept } from './browser.ts';

/* Time that the tests move: of the worker from a start of it on, of Kept's own pages when opened. */

/**
 * Runs in a page before its own scripts. Playwright's clock is one of the whole context, which it
 * never gives back: in a browser that is shared the next tests would have it too.
 */
function standStill(instant: number): void {
  const { Date: Real } = globalThis;
  globalThis.Date = new Proxy(Real, {
    construct: (_, given) => Reflect.construct(Real, given.length > 0 ? given : [instant]),
    get: (target, name) => (name === 'now' ? () => instant : Reflect.get(target, name)),
  });
}

/** Stops the worker and starts it anew at this instant, at which its clock stands still. */
export async function workerAt(kept: Kept, instant: number): Promise<Worker> {
  await kept.stopWorker();
  const worker = await kept.worker();
  await worker.evaluate(`Date.now = () => ${instant}`);
  return worker;
}

/**
 * The same, and what the toolbar shows is looked at once more at this instant. Its alarm is set
 * when that is through.
 */
export async function lookingAt(kept: Kept, instant: number): Promise<Worker> {
  const worker = await workerAt(kept, instant);
  await worker.evaluate(`chrome.alarms.clear('slot-over')`);
  // A change of the language is what makes it look again.
  await worker.evaluate(`chrome.storage.local.get('language').then(({ language }) =>
    chrome.storage.local.set({ language: language === 'en' ? 'auto' : 'en' }))`);
  return worker;
}

/**
 * One of Kept's own pages as it is opened at this instant, at which its clock stands still.
 *
 * @param place such as `options.html#policy`
 */
export async function pageAt(kept: Kept, instant: number, place: string): Promise<Page> {
  const page = await kept.context.newPage();
  await page.addInitScript(standStill, instant);
  await page.goto(kept.popupUrl.replace('popup.html', place));
  return page;
}

/** The popup as it is opened at this instant. */
export async function popupAt(kept: Kept, instant: number): Promise<Page> {
  const page = await pageAt(kept, instant, 'popup.html');
  await page.setViewportSize({ width: 380, height: 560 });
  return page;
}
