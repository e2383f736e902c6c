import { browser } from 'wxt/browser';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';

const CALENDAR = 'https://calendar.google.com/*';
/** What a browser may call a permission that the calendar is part of. */
const covering: ReadonlySet<string> = new Set([
  CALENDAR,
  'https://*.google.com/*',
  'https://*/*',
  '*://*/*',
  '<all_urls>',
]);
/** As WXT names what it builds from `calendar.content`. */
const SCRIPT = '/content-scripts/calendar.js';
const STYLE = '/content-scripts/calendar.css';

/**
 * Takes over calendar tabs that are already open: browsers put content scripts only into pages
 * that load later, and those of an earlier version are cut off by an update. The same holds where
 * access to the calendar was revoked and is given back.
 */
export function watchInstalled(): void {
  const start = () => {
    takeOver().catch((error: unknown) => logError('installed', error));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') start();
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins?.some((origin) => covering.has(origin))) start();
  });
}

async function takeOver(): Promise<void> {
  const tabs = await steady(() => browser.tabs.query({ url: CALENDAR }));
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : intoTab(id))));
}

async function intoTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  } catch {
    // A sleeping, crashed or just leaving tab: it gets the script when it loads again.
  }
}
