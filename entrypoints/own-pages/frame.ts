import { browser } from 'wxt/browser';
import { clientPlace } from '@/lib/platform/own-places';
import { ownAddress } from '@/lib/platform/tabs';

/** Whether this page is the toolbar popup and not a tab of its own. */
export function isPopup(): boolean {
  try {
    return browser.extension.getViews({ type: 'popup' }).includes(window);
  } catch {
    return false;
  }
}

/**
 * A popup takes its size from its content, a tab gives its own. Firefox shows the popup in a
 * narrower frame when the button sits in the overflow menu, and gives that width at once.
 */
export function markFrame(): void {
  const root = document.documentElement;
  const framed = isPopup() && !(import.meta.env.FIREFOX && innerWidth >= 300 && innerWidth < 380);
  root.classList.toggle('k-framed', framed);
}

/** Opens a page in a tab; the popup has then done its work. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  if (isPopup()) window.close();
}

/** Opens the options, at a section if one is named. */
export const openOptions = (section?: string): Promise<void> =>
  openTab(`${browser.runtime.getURL('/options.html')}${section ? `#${section}` : ''}`);

/** Opens the whole card of a client in the options. */
export const openWholeCard = (clientId: string): Promise<void> =>
  openTab(ownAddress(`options.html${clientPlace(clientId)}`));
/** Opens the cheat-sheet as a page to print. */
export const openCheatSheet = (): Promise<void> => openTab(ownAddress('cheat-sheet.html'));

/** Opens what is not marked of the past. */
export const openPast = (): Promise<void> => openTab(ownAddress('review.html#past'));

export const openCalendar = (): Promise<void> => openTab('https://calendar.google.com/calendar/');
