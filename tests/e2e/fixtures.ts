import { test as base } from '@playwright/test';
import { type Kept, type LaunchOptions, launchKept } from './browser.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** How `kept` is launched; set with `test.use({ launch: { locale: 'de-DE' } })`. */
  launch: LaunchOptions;
  /** A Chromium of its own with Kept on the practice calendar, closed after the test. */
  kept: Kept;
}

/**
 * Playwright's `test` with Kept running. Whatever a test does, it fails when anything was asked
 * of another host, or when a page or the service worker wrote an error.
 */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  kept: async ({ launch }, use) => {
    const kept = await launchKept(launch);
    await use(kept);
    await kept.close();
    base.expect(kept.outside, 'requests to other hosts').toEqual([]);
    base.expect(kept.problems, 'errors and warnings').toEqual([]);
  },
});
