import { rmSync } from 'node:fs';
import { findFirefox } from './find-browser.ts';
import { firefoxCount, playwrightCount, reportFiles, vitestCount } from './reports.ts';
import { BrowserMissing, inCI, requireChromium, requireFirefox } from './require-browser.ts';
import {
  checksStep,
  closingLine,
  programStep,
  runProgram,
  runSteps,
  type Step,
  suiteStep,
} from './steps.ts';

/*
 * `npm test`: everything that must hold before a change goes in, cheapest first.
 * Ends with one line `N passed, N failed`.
 */

const steps: Step[] = [
  checksStep('Types, lint, format, and what nothing uses', [
    {
      title: 'Types',
      advice: 'correct the lines above; npm run typecheck repeats it',
      command: ['tsc', '--noEmit'],
    },
    {
      title: 'Lint',
      advice: 'correct the lines above; npm run lint repeats it',
      command: ['oxlint', '--deny-warnings'],
    },
    {
      title: 'Format',
      advice: 'npm run format',
      command: ['prettier', '--check', '--log-level', 'warn', '.'],
    },
    {
      title: 'Unused files, exports and packages',
      advice: 'remove what nothing uses; npm run knip repeats it',
      command: ['knip'],
    },
  ]),
  suiteStep(
    'Unit and integration tests',
    'npm run test:unit repeats it; npm run test:unit -- tests/unit/<file> runs one file',
    () =>
      runProgram(
        'vitest',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${reportFiles.vitest}`,
      ),
    vitestCount,
  ),
  programStep('Build for Chrome', 'npm run build repeats it', 'wxt', 'build'),
  programStep(
    'Build for Firefox',
    'npm run build:firefox repeats it',
    'wxt',
    'build',
    '-b',
    'firefox',
  ),
  programStep(
    'Size budget',
    'find what grew: a library in the content script, or a page that imports too much',
    'node',
    'tests/tools/size-budget.ts',
  ),
  programStep(
    'Firefox add-on lint',
    'remove the cause, or explain a new warning in tests/tools/web-ext-warnings.ts',
    'node',
    'tests/tools/lint-firefox.ts',
  ),
  suiteStep(
    'End to end in Chromium',
    'npm run test:e2e repeats it; pictures of what failed are in .output/test-results',
    () => runProgram('playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'),
    playwrightCount,
  ),
];

const firefoxStep: Step = suiteStep(
  'Smoke run in Firefox',
  'npm run test:firefox repeats it; pictures are in .output/firefox',
  () => runProgram('node', '--disable-warning=ExperimentalWarning', 'tests/firefox/smoke.ts'),
  firefoxCount,
);

/** Browsers are looked for first: nobody should wait for the tests to learn that one is missing. */
function browserSteps(): Step[] {
  console.log(`Chromium: ${requireChromium().name}`);
  const firefox = inCI() ? requireFirefox() : findFirefox().found;
  console.log(firefox ? `Firefox:  ${firefox.name}` : 'Firefox:  none found');
  if (firefox) return [firefoxStep];
  return [
    {
      title: 'Smoke run in Firefox: SKIPPED, there is no Firefox 140 or newer here',
      advice: '',
      run: async () => ({ passed: 0, failed: 0, skipped: 1 }),
    },
  ];
}

async function main(): Promise<number> {
  console.log(`Node ${process.version}`);
  rmSync('.output/reports', { recursive: true, force: true });
  let total = { passed: 0, failed: 0, skipped: 0 };
  try {
    total = await runSteps([...steps, ...browserSteps()]);
  } catch (error) {
    console.error(error instanceof BrowserMissing ? `\n${error.message}` : error);
    total = { ...total, failed: total.failed + 1 };
  }
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
