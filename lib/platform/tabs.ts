import { browser } from 'wxt/browser';

/** Opens an address in a new tab. The address is never logged: it may hold a whole draft. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Opens a composer: a web page in a tab of its own. A link to a program (`mailto:`, `sms:`) is handed
 * over where the user is: a page stays as it is, while a new tab would be left behind empty.
 *
 * @param tabId where the user is; unset: the tab in front
 */
export async function openComposer(url: string, tabId?: number): Promise<void> {
  if (url.startsWith('https:')) return openTab(url);
  if (tabId === undefined) await browser.tabs.update({ url });
  else await browser.tabs.update(tabId, { url });
}

/** The full address of a page of Kept. WXT's type for paths knows no fragments. */
export const ownAddress = (path: string): string =>
  (browser.runtime.getURL as unknown as (path: string) => string)(`/${path}`);

/**
 * Opens a page of Kept at a place, such as `options.html` at `#clients=…`, or goes to the tab that
 * shows that very place. Of its own pages an extension sees the addresses without a permission.
 */
export async function openOwnPage(page: string, place = ''): Promise<void> {
  const url = ownAddress(page) + place;
  const tabs = await browser.tabs.query({ url: ownAddress(page) });
  const shown = tabs.find((tab) => tab.url === url);
  if (shown?.id === undefined) return openTab(url);
  await browser.tabs.update(shown.id, { active: true });
  await browser.windows?.update(shown.windowId, { focused: true });
}

/** Opens the options, or goes to them where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
