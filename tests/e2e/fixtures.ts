import { test as base } from '@playwright/test';
import type { Kept, LaunchOptions } from './browser.ts';
import { type SharedBrowser, shareBrowser } from './shared-browser.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** How `kept` is launched; set with `test.use({ launch: { locale: 'de-DE' } })`. */
  launch: LaunchOptions;
  /** Kept, just installed, on the practice calendar in a browser that holds nothing else. */
  kept: Kept;
}

interface WorkerFixtures {
  /** Started with the first test that needs it, ended with the worker: after a failed test. */
  shared: SharedBrowser;
}

/**
 * Playwright's `test` with Kept running. Whatever a test does, it fails when anything was asked
 * of another host, or when a page or the service worker wrote an error.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  launch: [{}, { option: true }],
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
    async ({}, use) => {
      const shared = shareBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  kept: async ({ launch, shared }, use, { errors }) => {
    const kept = await shared.start(launch);
    await use(kept);
    // After a failure nobody uses this browser again, and its pages are still to be pictured.
    if (errors.length === 0) await kept.close();
    base.expect(kept.outside, 'requests to other hosts').toEqual([]);
    base.expect(kept.problems, 'errors and warnings').toEqual([]);
  },
});
