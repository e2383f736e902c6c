import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ALL = ['tests/{unit,integration}/**/*.test.{ts,tsx}', 'tests/*.test.ts'];
/**
 * Tests of rules without a memory, a page or a store: they cannot disturb each other, and one
 * process for many of them saves the start of one for each.
 */
const PURE = ['tests/unit/{appointments,bench,drafts,exchange,policy,reliability}/**/*.test.ts'];
/** Takes longer than any other, and starts first: what runs last would leave a processor idle. */
const LONGEST = 'ten-thousand.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

/** Unit and integration tests. DOM tests choose their environment in a comment of their own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'rules', include: PURE, isolate: false } },
      // Once more: the plugin's setup file does not reach projects from the root.
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'rest', include: ALL, exclude: PURE },
      },
    ],
    // Local midnights and clock changes are part of the rules: test in a zone that has them.
    env: { TZ: 'Europe/Berlin' },
    restoreMocks: true,
    setupFiles: process.env['CI'] ? ['tests/steady-seed.ts'] : [],
    // A slow machine is no failure: what hangs is meant to be found, not what takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
