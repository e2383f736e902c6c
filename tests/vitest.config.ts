import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALL = ['tests/{unit,integration}/**/*.test.{ts,tsx}', 'tests/*.test.ts'];
/**
 * Tests that share a process and what was imported in it: of rules, which have no memory, and of
 * the store and the background, where every test begins with `freshStore` or `freshProfile`.
 */
const SHARED = [
  'tests/unit/{appointments,bench,calendar/ics,drafts,exchange,policy,reliability}/**/*.test.ts',
  'tests/{integration,unit/store}/**/*.test.ts',
  // Bundles with native code, which wants to be loaded by Node itself.
  'tests/unit/practice-calendar/serve.test.ts',
];
/**
 * Whoever has a module replaced needs it imported anew, and must leave it to nobody else. A process
 * of its own takes with it what the background still does when the last test is over; a mere page
 * would be gone from under it, with the database.
 */
const replacesModules = (file: string): boolean =>
  /\bvi\.(?:mock|doMock|resetModules)\(/u.test(readFileSync(`${ROOT}/${file}`, 'utf8'));
const withStore = globSync(SHARED, { cwd: ROOT });
const shared = withStore.filter((file) => !replacesModules(file));
const replacing = withStore.filter(replacesModules);
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
  root: ROOT,
  plugins: [WxtVitest()],
  test: {
    sequence: { sequencer: LongestFirst },
    // Vitest would leave one processor to itself, and of two that is half of them.
    maxWorkers: Math.max(availableParallelism() - 1, 2),
    // Once more in each: the plugin's setup file does not reach projects from the root.
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'shared', include: shared, isolate: false },
      },
      { extends: true, plugins: [WxtVitest()], test: { name: 'replacing', include: replacing } },
      {
        extends: true,
        plugins: [WxtVitest()],
        // Everything of its own for each file, a page as well, but for the start of a process.
        test: {
          name: 'alone',
          include: ALL,
          exclude: withStore,
          pool: 'vmForks',
        },
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
