import { defineConfig } from '@playwright/test';

// Practice calendar and browser must agree on the zone; this one has clock changes.
process.env['TZ'] ??= 'Europe/Berlin';

/**
 * End-to-end tests of the built extension in a real Chromium. No retries at a desk: flakiness is a
 * bug. Continuous integration tries a failed one once more and lists it as flaky, so that a change
 * is not turned away for it; it is a bug all the same.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  timeout: 120_000,
  forbidOnly: true,
  expect: { timeout: 15_000 },
  use: { screenshot: 'only-on-failure' },
  reporter: [['list'], ['json', { outputFile: '../../.output/reports/playwright.json' }]],
});
