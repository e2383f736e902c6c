import type { BrowserContext, Page } from '@playwright/test';
import type { LoadedExtension } from './extension.ts';

/** Where the practice calendar and its composer can have left something. */
const ORIGINS = ['https://calendar.google.com', 'https://mail.google.com'];

/** All that tests and what they use listen to; Playwright itself waits for `close`. */
const EVENTS = [
  'console',
  'dialog',
  'page',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
  'serviceworker',
  'weberror',
];

/** A browser without any page would end; one that shows nothing stays. */
async function closePages(context: BrowserContext): Promise<Page> {
  const before = context.pages();
  const blank = await context.newPage();
  await Promise.all(before.map((page) => page.close()));
  return blank;
}

/**
 * Makes a browser as it was when it had just started, in a fraction of the time that a start
 * takes. What it cannot take back, no test may do to a browser that is shared: `addInitScript` and
 * `exposeFunction` of the context.
 *
 * @throws where something of the test before is still there
 */
export async function emptyBrowser(
  context: BrowserContext,
  extensions: readonly LoadedExtension[],
): Promise<void> {
  const blank = await closePages(context);
  for (const extension of extensions) await extension.uninstall();
  // Answers to pages and workers that are gone reach nobody.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  await context.clearCookies();
  const session = await context.newCDPSession(blank);
  for (const origin of ORIGINS) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await session.detach();
  for (const event of EVENTS) context.removeAllListeners(event);

  const left = context.pages().filter((page) => page !== blank);
  if (left.length > 0) {
    const addresses = left.map((page) => page.url()).join(', ');
    throw new Error(`Opened while the browser was emptied: ${addresses}`);
  }
}
