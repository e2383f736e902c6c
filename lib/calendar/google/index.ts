import type { CalendarPage } from '@/lib/calendar/port';
import { readAccount } from './account';
import type { Probes } from './grid';
import { layoutProbes } from './layout-probes';
import { scopeOf } from './page-path';
import { watchPage } from './watch';

export type { Probes } from './grid';

/**
 * Google Calendar's page in `window`, or `null` where Kept has nothing to do: embedded calendars,
 * the side panel of other applications, booking pages, any frame. At every other address without
 * appointments (settings, a new event, one the application has yet to complete) the page is watched
 * but at rest, because it goes to a view from there without a page load.
 * @param probes what only a laid-out page can tell; replaced in tests without a browser
 */
export function googleCalendar(
  window: Window,
  probes: Probes = layoutProbes(window),
): CalendarPage | null {
  const { document, location } = window;
  if (window.top !== window || scopeOf(location.pathname) === 'none') return null;
  return {
    account: () => readAccount(location.pathname, document),
    watch: (listener, signal) => watchPage(window, probes, listener, signal),
  };
}
