import { readFileSync } from 'node:fs';
import type { Count } from './steps.ts';

/** Where the suites write what they found. */
export const reportFiles = {
  vitest: '.output/reports/vitest.json',
  playwright: '.output/reports/playwright.json',
  firefox: '.output/reports/firefox.json',
} as const;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Counts of a Vitest JSON report. @throws where there is no report */
export function vitestCount(): Count {
  const report = read(reportFiles.vitest) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests?: number;
  };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Counts of a Playwright JSON report; what passed at the second try passed. @throws where there is no report */
export function playwrightCount(): Count {
  const { stats } = read(reportFiles.playwright) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** Counts of the Firefox run. @throws where there is no report */
export const firefoxCount = (): Count => read(reportFiles.firefox) as Count;
