import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit and integration tests. DOM tests choose their environment in a comment of their own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,integration}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    // Local midnights and clock changes are part of the rules: test in a zone that has them.
    env: { TZ: 'Europe/Berlin' },
    restoreMocks: true,
    setupFiles: process.env['CI'] ? ['tests/steady-seed.ts'] : [],
    // A slow machine is no failure: what hangs is meant to be found, not what takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
